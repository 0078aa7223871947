package org.hospitalgraph.dossier.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.Dossier.SourceEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.EntityStatement;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Figure;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Modality;
import org.hospitalgraph.model.Rank;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Source;
import org.hospitalgraph.model.Statement;
import org.hospitalgraph.model.time.Interval;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.hospitalgraph.statement.Lifetimes;
import org.hospitalgraph.statement.Resolution;
import org.hospitalgraph.statement.Standing;
import org.jspecify.annotations.Nullable;

/** Makes one knowledge base of valid dossiers, the latest first. */
public final class Assembly {

	/**
	 * Raised whenever the same dossiers make a different graph, so that the graph of an
	 * older version of this program is built again.
	 */
	private static final String GRAPH = "6 ";

	private final List<Source> sources = new ArrayList<>();

	private final SortedMap<String, EntityAssembly> entities = new TreeMap<>();

	private final Map<String, Standing> standings = new HashMap<>();

	private final List<Statement> statements = new ArrayList<>();

	private final FigureAssembly figures = new FigureAssembly();

	public Assembly(List<ReadDossier> dossiers) {
		dossiers.forEach(this::add);
	}

	private void add(ReadDossier read) {
		SourceEntry entry = read.dossier().source();
		Publication published = Publication.valueOf(entry.published());
		Standing standing = new Standing(Rank.of(entry.rank()), published.earliest());
		this.standings.put(entry.id(), standing);
		this.sources.add(new Source(new EntityId(entry.id()), entry.title(), entry.publisher(), published,
				entry.language(), entry.kind(), entry.sha256(), entry.url(), standing.rank(), entry.extent()));
		read.dossier()
			.entities()
			.forEach((entity) -> this.entities.computeIfAbsent(entity.id(), (id) -> new EntityAssembly(entity))
				.add(entity, entry.id(), standing, published));
		read.dossier().facts().forEach((fact) -> state(fact, entry.id(), published));
		read.dossier().figures().forEach((figure) -> this.figures.add(figure, entry.id(), published));
	}

	/** One statement for each pair of ends and each place in the document. */
	private void state(FactEntry fact, String source, Publication published) {
		RelationshipType type = RelationshipType.valueOf(fact.type());
		Modality modality = (fact.modality() != null) ? Modality.of(fact.modality()) : Modality.STATED;
		Validity validity = validity(fact, published);
		SortedMap<String, Object> properties = new TreeMap<>();
		fact.properties().forEach((name, value) -> properties.put(name, stored(value)));
		for (String from : fact.from()) {
			for (String to : fact.to()) {
				for (String locator : fact.at()) {
					this.statements.add(new Statement(source, locator, new EntityId(from), type, new EntityId(to),
							properties, validity, modality, null));
				}
			}
		}
	}

	private static Validity validity(FactEntry fact, Publication published) {
		if (fact.period() != null) {
			return Validity.within(Interval.valueOf(fact.period()));
		}
		PartialDate until = EntityAssembly.date(fact.until());
		Publication stated = (fact.statedOn() != null) ? Publication.valueOf(fact.statedOn())
				: (until == null) ? published : null;
		return Validity.between(EntityAssembly.date(fact.since()), until, stated);
	}

	/** A value as the graph holds it: whole numbers are integers, others decimals. */
	private static Object stored(Object value) {
		if (!(value instanceof Number)) {
			return value;
		}
		BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
		return (number.scale() <= 0) ? (Object) number.longValueExact() : number.doubleValue();
	}

	public KnowledgeBase knowledgeBase() {
		List<Entity> all = this.entities.values().stream().map(EntityAssembly::entity).toList();
		Map<EntityId, Entity> byId = new HashMap<>();
		all.forEach((entity) -> byId.put(entity.id(), entity));
		Resolution resolved = Resolution.of(this.statements,
				(source) -> Objects.requireNonNull(this.standings.get(source)));
		List<Fact> bounded = resolved.facts()
			.stream()
			.map((fact) -> bound(fact, byId.get(fact.from()), byId.get(fact.to())))
			.toList();
		List<EntityStatement> told = this.entities.values()
			.stream()
			.flatMap((entity) -> entity.statements().stream())
			.distinct()
			.sorted(Comparator.comparing(EntityStatement::id))
			.toList();
		List<Figure> measured = this.figures.figures();
		List<Source> documents = this.sources.stream().sorted(Comparator.comparing(Source::id)).toList();
		String revision = Fingerprint.of(GRAPH + documents + all + bounded + measured + resolved.statements() + told);
		return new KnowledgeBase(revision, documents, all, bounded, measured, resolved.statements(), told);
	}

	private static Fact bound(Fact fact, @Nullable Entity from, @Nullable Entity to) {
		Validity begins = (from != null) ? from.life() : Validity.UNKNOWN;
		Validity ends = (to != null) ? to.life() : Validity.UNKNOWN;
		return Lifetimes.planned(Lifetimes.within(fact, begins, ends), (from != null) ? from.status() : null,
				(to != null) ? to.status() : null);
	}

}
