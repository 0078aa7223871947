package org.hospitalgraph.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.dossier.Dossier.SourceEntry;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Figure;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Publication;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Source;
import org.hospitalgraph.model.Validity;
import org.jspecify.annotations.Nullable;

/** One knowledge base out of valid dossiers, the latest first. */
final class Assembly {

	/**
	 * These say nothing of a common life, so the life of their ends does not bound them.
	 */
	private static final Set<RelationshipType> TIMELESS = EnumSet.of(RelationshipType.SUCCEEDS,
			RelationshipType.POSSIBLY_SAME_AS, RelationshipType.PART_OF);

	/**
	 * Raised whenever the same knowledge makes another graph, so that the graph of an
	 * older version of this program is built anew.
	 */
	private static final String GRAPH = "4 ";

	private final List<Source> sources = new ArrayList<>();

	private final SortedMap<String, EntityAssembly> entities = new TreeMap<>();

	private final FactAssembly facts = new FactAssembly();

	private final FigureAssembly figures = new FigureAssembly();

	Assembly(List<ReadDossier> dossiers) {
		dossiers.forEach(this::add);
	}

	private void add(ReadDossier read) {
		SourceEntry entry = read.dossier().source();
		Publication published = Publication.valueOf(entry.published());
		this.sources.add(new Source(new EntityId(entry.id()), entry.title(), entry.publisher(), published,
				entry.language(), entry.kind(), entry.sha256(), entry.url()));
		read.dossier()
			.entities()
			.forEach((entity) -> this.entities.computeIfAbsent(entity.id(), (id) -> new EntityAssembly(entity))
				.add(entity, entry.id(), published));
		read.dossier().facts().forEach((fact) -> this.facts.add(fact, entry.id(), published));
		read.dossier().figures().forEach((figure) -> this.figures.add(figure, entry.id()));
	}

	KnowledgeBase knowledgeBase() {
		List<Entity> all = this.entities.values().stream().map(EntityAssembly::entity).toList();
		Map<EntityId, Validity> lives = new HashMap<>();
		all.forEach((entity) -> lives.put(entity.id(), entity.life()));
		List<Fact> bounded = this.facts.facts().stream().map((fact) -> bound(fact, lives)).toList();
		List<Figure> measured = this.figures.figures();
		List<Source> documents = this.sources.stream().sorted(Comparator.comparing(Source::id)).toList();
		String revision = Fingerprint.of(GRAPH + documents.toString() + all + bounded + measured);
		return new KnowledgeBase(revision, documents, all, bounded, measured);
	}

	private static Fact bound(Fact fact, Map<EntityId, Validity> lives) {
		if (TIMELESS.contains(fact.type())) {
			return fact;
		}
		Validity from = lives.getOrDefault(fact.from(), Validity.UNKNOWN);
		Validity to = lives.getOrDefault(fact.to(), Validity.UNKNOWN);
		return new Fact(fact.id(), fact.from(), fact.type(), fact.to(), fact.properties(),
				fact.validity().within(later(from.sinceMin(), to.sinceMin()), earlier(from.untilMax(), to.untilMax())),
				fact.citations());
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isAfter(other) ? one : other;
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return Merging.first(one, other);
	}

}
