package org.hospitalgraph.dossier.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier;
import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.Dossier.NameEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import org.hospitalgraph.dossier.rule.Declarations.Declaration;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Ranking;
import org.hospitalgraph.naming.match.Ranking.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * Expands short forms: {@code members: {support: CH de Valenciennes}} becomes facts, and
 * each name the id of the entity that is certainly meant. If that is not certain, the
 * author is asked.
 */
public final class NamesForIds {

	private static final Set<Label> PARTIES = EnumSet.of(Label.ESTABLISHMENT, Label.INSTITUTION, Label.GROUPEMENT);

	private static final List<String> NO_ROLES = List.of("since", "until", "at");

	/** Below this score nobody would confuse the two names. */
	private static final int WORTH_OFFERING = 50;

	private static final int MOST_OFFERED = 3;

	private final Declarations declarations;

	private final Collection<DossierProblem> problems;

	private final List<Candidate> candidates;

	public NamesForIds(Declarations declarations, Collection<DossierProblem> problems) {
		this.declarations = declarations;
		this.problems = problems;
		this.candidates = declarations.entities()
			.stream()
			.filter((id) -> declarations.label(id).filter(PARTIES::contains).isPresent())
			.map(this::candidate)
			.toList();
	}

	private Candidate candidate(String id) {
		List<HospitalName> names = this.declarations.of(id)
			.stream()
			.map(Declaration::entity)
			.flatMap((entity) -> Stream.concat(Stream.of(entity.name()),
					Stream.ofNullable(entity.names()).flatMap(List::stream).map(NameEntry::name)))
			.distinct()
			.map(HospitalName::of)
			.toList();
		return Candidate.of(id, this.declarations.label(id).orElse(Label.SOURCE), this.declarations.category(id),
				names);
	}

	/** The dossier with its short forms written out as facts. */
	public ReadDossier resolved(ReadDossier read) {
		List<Placed<FactEntry>> facts = new ArrayList<>(read.facts());
		for (Placed<EntityEntry> entity : read.entities()) {
			add(facts, read, entity, "members", entity.entry().members(), RelationshipType.MEMBER_OF);
			add(facts, read, entity, "parties", entity.entry().parties(), RelationshipType.PARTY_TO);
		}
		if (facts.size() == read.facts().size()) {
			return read;
		}
		Dossier dossier = new Dossier(read.dossier().source(), read.dossier().entities(),
				facts.stream().map(Placed::entry).toList(), read.dossier().figures(), read.dossier().places());
		return new ReadDossier(read.file(), read.yaml(), dossier, read.entities(), facts, read.figures(),
				read.unclear());
	}

	private void add(List<Placed<FactEntry>> facts, ReadDossier read, Placed<EntityEntry> entity, String field,
			@Nullable Map<String, List<String>> roles, RelationshipType type) {
		if (roles == null) {
			return;
		}
		roles.forEach((role, names) -> {
			if (!NO_ROLES.contains(role)) {
				String place = entity.place() + "/" + field + "/" + role;
				List<String> ids = names.stream()
					.map((name) -> id(read, place, name))
					.flatMap(Optional::stream)
					.distinct()
					.toList();
				if (!ids.isEmpty()) {
					facts.add(new Placed<>(place, fact(ids, type, entity.entry(), role, roles)));
				}
			}
		});
	}

	private static FactEntry fact(List<String> from, RelationshipType type, EntityEntry to, String role,
			Map<String, List<String>> roles) {
		return new FactEntry(from, type.name(), List.of(to.id()), null, first(roles, "since"), first(roles, "until"),
				null, null, roles.getOrDefault("at", to.at()), Map.of("role", role));
	}

	private static @Nullable String first(Map<String, List<String>> roles, String field) {
		List<String> values = roles.getOrDefault(field, List.of());
		return values.isEmpty() ? null : values.getFirst();
	}

	private Optional<String> id(ReadDossier read, String place, String name) {
		if (this.declarations.knows(name)) {
			return Optional.of(name);
		}
		Ranking ranking = Ranking.of(WrittenName.of(name), this.candidates);
		Optional<String> meant = ranking.meant().map(Candidate::id);
		if (meant.isEmpty()) {
			String nearest = ranking.ranked()
				.stream()
				.limit(MOST_OFFERED)
				.filter((one) -> one.likeness().score() >= WORTH_OFFERING)
				.map(NamesForIds::shown)
				.collect(Collectors.joining(", "));
			this.problems.add(nearest.isEmpty() ? read.error(place, Sentence.NAME_UNKNOWN, name)
					: read.errorWithList(place, Sentence.NAME_UNSURE, List.of(name), List.of(nearest)));
		}
		return meant;
	}

	private static String shown(Ranked one) {
		return one.candidate().id() + " (" + one.likeness().name() + ")";
	}

}
