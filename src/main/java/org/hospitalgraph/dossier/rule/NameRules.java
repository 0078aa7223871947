package org.hospitalgraph.dossier.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.Dossier.NameEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.rule.Declarations.Declaration;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Likeness;
import org.hospitalgraph.naming.match.PlaceWords;
import org.hospitalgraph.naming.match.Similarity;

/**
 * Warns of two ids that may be the same hospital, and of an id with another town than the
 * name.
 */
public final class NameRules {

	/** If one of these relates two entities, their author knows that they differ. */
	private static final Set<String> KNOWN_AS_TWO = Set.of("POSSIBLY_SAME_AS", "SUCCEEDS", "PART_OF");

	/** A word in more names than this does not identify any of them. */
	private static final int COMMON = 60;

	private final Declarations declarations;

	private final Predicate<ReadDossier> looked;

	private final Collection<DossierProblem> problems;

	private final Map<String, Candidate> candidates = new HashMap<>();

	/** Ids by the words of their names, so that not every pair must be compared. */
	private final Map<String, Set<String>> byWord = new HashMap<>();

	private final Set<String> two = new HashSet<>();

	public NameRules(Declarations declarations, Predicate<ReadDossier> looked, Collection<DossierProblem> problems) {
		this.declarations = declarations;
		this.looked = looked;
		this.problems = problems;
	}

	public void check(List<ReadDossier> dossiers) {
		this.declarations.entities().forEach(this::note);
		dossiers.forEach((read) -> read.dossier().facts().forEach(this::noteTwo));
		for (String id : this.declarations.entities()) {
			this.declarations.of(id)
				.stream()
				.filter((one) -> this.looked.test(one.read()))
				.findFirst()
				.ifPresent(this::check);
		}
	}

	private void note(String id) {
		List<HospitalName> names = this.declarations.of(id)
			.stream()
			.map(Declaration::entity)
			.flatMap(NameRules::names)
			.distinct()
			.map(HospitalName::of)
			.toList();
		this.candidates.put(id, Candidate.of(id, this.declarations.label(id).orElse(Label.SOURCE),
				this.declarations.category(id), names));
		names.forEach((name) -> name.words()
			.forEach((word) -> this.byWord.computeIfAbsent(word, (missing) -> new TreeSet<>()).add(id)));
	}

	private static Stream<String> names(EntityEntry entity) {
		List<NameEntry> others = (entity.names() != null) ? entity.names() : List.of();
		return Stream.concat(Stream.of(entity.name()), others.stream().map(NameEntry::name));
	}

	private void noteTwo(FactEntry fact) {
		if (KNOWN_AS_TWO.contains(fact.type())) {
			fact.from().forEach((from) -> fact.to().forEach((to) -> this.two.add(pair(from, to))));
		}
	}

	private static String pair(String one, String other) {
		return (one.compareTo(other) < 0) ? one + " " + other : other + " " + one;
	}

	private void check(Declaration one) {
		otherTown(one);
		Set<String> near = new TreeSet<>();
		for (String name : names(one.entity()).toList()) {
			HospitalName.of(name)
				.words()
				.stream()
				.map((word) -> this.byWord.getOrDefault(word, Set.of()))
				.filter((ids) -> ids.size() <= COMMON)
				.forEach(near::addAll);
		}
		near.remove(one.entity().id());
		near.forEach((id) -> compare(one, id));
	}

	private void compare(Declaration one, String id) {
		String own = one.entity().id();
		if (this.two.contains(pair(own, id)) || !mayBeOne(one, id)) {
			return;
		}
		Likeness likeness = Similarity.of(WrittenName.of(one.entity().name()),
				Objects.requireNonNull(this.candidates.get(id)));
		if (!likeness.sure()) {
			return;
		}
		// One warning for a pair, even if both dossiers are being worked on.
		this.two.add(pair(own, id));
		String file = this.declarations.of(id).getFirst().read().file();
		boolean same = likeness.name().equals(one.entity().name());
		this.problems.add(same ? one.warning("/name", Sentence.SAME_NAME, own, id, file)
				: one.warning("/name", Sentence.LIKE_NAME, one.entity().name(), id, likeness.name(), file));
	}

	private boolean mayBeOne(Declaration one, String id) {
		Optional<Label> label = this.declarations.label(id);
		String category = one.entity().category();
		String other = this.declarations.category(id);
		return label.equals(one.label()) && (label.filter(Label.ESTABLISHMENT::equals).isPresent() || category == null
				|| other == null || category.equals(other));
	}

	private void otherTown(Declaration one) {
		if (one.label().filter(Label.ESTABLISHMENT::equals).isEmpty()) {
			return;
		}
		List<String> id = HospitalName.of(one.entity().id().replace('-', ' ')).words();
		// A single word, such as ghpso, is an abbreviation, not a town.
		if (!one.entity().id().contains("-")) {
			return;
		}
		List<String> words = new ArrayList<>();
		names(one.entity()).forEach((name) -> words.addAll(HospitalName.of(name).words()));
		boolean common = id.stream().anyMatch(words::contains);
		if (!common && !PlaceWords.among(id).isEmpty() && !PlaceWords.among(words).isEmpty()) {
			this.problems.add(one.warning("/name", Sentence.OTHER_TOWN, one.entity().id(), one.entity().name()));
		}
	}

}
