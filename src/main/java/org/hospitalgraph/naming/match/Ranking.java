package org.hospitalgraph.naming.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.NameBearer;
import org.hospitalgraph.naming.Spelling;
import org.hospitalgraph.naming.WrittenName;

/**
 * The entities that a name may mean, the best first, and the one that it certainly means.
 * A wrong certain match is worse than none.
 *
 * @param ranked the best first
 */
public record Ranking(List<Ranked> ranked) {

	/**
	 * The order of equally similar entities: a hospital before its owner, and one for
	 * short stays before others. An entity with an official number is better known than
	 * one without.
	 */
	private static final Comparator<Ranked> MEANT_FIRST = Comparator.comparing((Ranked one) -> one.candidate().bearer())
		.thenComparing((one) -> !one.candidate().acute())
		.thenComparing((one) -> !one.candidate().partOf().isEmpty())
		.thenComparing((one) -> one.candidate().finess() == null)
		.thenComparing((one) -> one.candidate().id());

	/** A ranking of known entities, which may include all of a country or not. */
	public static Ranking of(WrittenName written, List<Candidate> candidates, boolean everybody) {
		return settled(written,
				candidates.stream()
					.map((candidate) -> new Ranked(candidate, Similarity.of(written, candidate)))
					.toList(),
				everybody);
	}

	/** A ranking of known entities, which may be only a few of those with the name. */
	public static Ranking of(WrittenName written, List<Candidate> candidates) {
		return of(written, candidates, false);
	}

	/**
	 * A ranking of candidates that have been compared, considering the others: a name
	 * that nobody else has is certain if everybody is known, and a former name is not if
	 * another entity has it today.
	 */
	public static Ranking settled(WrittenName written, List<Ranked> compared, boolean everybody) {
		Namesakes namesakes = new Namesakes(written, compared);
		Set<String> readSo = readSo(written, compared);
		Comparator<Ranked> best = Comparator.comparing(Ranked::likeness)
			.reversed()
			.thenComparing((one) -> one.candidate().bearer() == NameBearer.OWNER)
			.thenComparing((one) -> !readSo.contains(one.candidate().id()))
			.thenComparing((one) -> one.likeness().former())
			.thenComparing((one) -> Namesakes.isSeat(one.likeness()))
			.thenComparing(MEANT_FIRST);
		return new Ranking(compared.stream()
			.map((one) -> new Ranked(one.candidate(), settled(one, namesakes, everybody)))
			.sorted(best)
			.toList());
	}

	/** The entities with a name that is word for word the written one. */
	private static Set<String> readSo(WrittenName written, List<Ranked> compared) {
		String text = Spelling.read(written.whole().text());
		return compared.stream()
			.filter((one) -> one.likeness().words() == 100)
			.map(Ranked::candidate)
			.filter((one) -> Stream.of(one.names(), one.former(), one.lent())
				.flatMap(List::stream)
				.anyMatch((name) -> Spelling.read(name.text()).equals(text)))
			.map(Candidate::id)
			.collect(Collectors.toSet());
	}

	private static Likeness settled(Ranked one, Namesakes namesakes, boolean everybody) {
		Likeness likeness = one.likeness();
		if (likeness.sure()) {
			return isDoubtful(one, namesakes, everybody) ? likeness.doubted() : likeness;
		}
		if (everybody && likeness.likely() && !namesakes.are(one) && !namesakes.areSites(one)) {
			return likeness.alone();
		}
		return namesakes.areItsHouse(one) ? likeness.lowered(one.candidate().bearer().factor()) : likeness;
	}

	private static boolean isDoubtful(Ranked one, Namesakes namesakes, boolean everybody) {
		return one.likeness().former() && namesakes.areToday(one) || everybody && (namesakes.isOwnerOnly(one)
				|| namesakes.haveItToo(one) || namesakes.areSites(one) || namesakes.areNearer(one));
	}

	/**
	 * The entity that is meant, if exactly one stands out: the only certain one, if a
	 * site counts less than its legal entity and one id less than another of the same
	 * hospital; or else the only one with exactly that name.
	 */
	public Optional<Candidate> meant() {
		List<Ranked> sure = this.ranked.stream().filter((one) -> one.likeness().sure()).toList();
		List<Ranked> houses = sure.stream().filter((one) -> !standsBack(one.candidate(), sure)).toList();
		if (houses.size() == 1) {
			return Optional.of(houses.getFirst().candidate());
		}
		List<Ranked> exact = houses.stream().filter((one) -> one.likeness().exact()).toList();
		return (exact.size() == 1) ? Optional.of(exact.getFirst().candidate()) : Optional.empty();
	}

	/**
	 * Whether it counts less than the other: a site than its legal entity if that is a
	 * hospital itself, and an owner than its hospital.
	 */
	private static boolean standsBack(Candidate one, List<Ranked> sure) {
		boolean before = true;
		for (Ranked other : sure) {
			Candidate house = other.candidate();
			if (house == one) {
				before = false;
			}
			else if (one.isSiteOf(house) && house.bearer().mayBeHospital()
					|| house.isSiteOf(one) && !one.bearer().mayBeHospital() || before && house.isSameAs(one)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * An entity and how similar it is.
	 *
	 * @param candidate the entity
	 * @param likeness how similar it is
	 */
	public record Ranked(Candidate candidate, Likeness likeness) {
	}

}
