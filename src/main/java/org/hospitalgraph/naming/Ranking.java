package org.hospitalgraph.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Entities that a name may mean, best first, and which one it means for sure. A wrong
 * sure match is worse than none.
 *
 * @param ranked best first
 */
public record Ranking(List<Ranked> ranked) {

	public Ranking {
		ranked = ranked.stream()
			.sorted(Comparator.comparing(Ranked::likeness)
				.reversed()
				.thenComparing((one) -> one.candidate().partOf() != null)
				.thenComparing((one) -> one.candidate().id()))
			.toList();
	}

	public static Ranking of(WrittenName written, List<Candidate> candidates) {
		return new Ranking(candidates.stream()
			.map((candidate) -> new Ranked(candidate, Similarity.of(written, candidate)))
			.toList());
	}

	/**
	 * The one that is meant, when exactly one stands out: the only sure one, where a site
	 * stands back behind its legal entity; or else the only one that is called just like
	 * that.
	 */
	public Optional<Candidate> meant() {
		List<Ranked> sure = this.ranked.stream().filter((one) -> one.likeness().sure()).toList();
		Set<String> ids = sure.stream().map((one) -> one.candidate().id()).collect(Collectors.toSet());
		List<Ranked> houses = sure.stream().filter((one) -> !ids.contains(one.candidate().partOf())).toList();
		if (houses.size() == 1) {
			return Optional.of(houses.getFirst().candidate());
		}
		List<Ranked> exact = houses.stream().filter((one) -> one.likeness().exact()).toList();
		return (exact.size() == 1) ? Optional.of(exact.getFirst().candidate()) : Optional.empty();
	}

	/**
	 * An entity and how alike it is.
	 *
	 * @param candidate the entity
	 * @param likeness how alike
	 */
	public record Ranked(Candidate candidate, Likeness likeness) {
	}

}
