package org.hospitalgraph.naming.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.naming.Agreement;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.OfficialNumber;
import org.hospitalgraph.naming.WrittenName;

/**
 * Compares a written name with what is known of entities. It is sure only when all words
 * answer to one another and the kinds go together: {@code CH Saint-Amand} is not for sure
 * {@code CH Saint-Amand-les-Eaux}, because there is another Saint-Amand.
 */
public final class Similarity {

	/** These say where in a place, or are a place: they confirm nothing. */
	private static final Set<String> COMPASS = Set.of("nord", "sud", "est", "ouest", "centre");

	private static final Set<String> SAINTS = Set.of("saint", "sainte", "saints", "saintes", "notre");

	private Similarity() {
	}

	/** The best of what the names of an entity give. */
	public static Likeness of(WrittenName written, Candidate candidate) {
		String preferred = candidate.names().isEmpty() ? candidate.id() : candidate.names().getFirst().text();
		if (written.isId(candidate.id())) {
			return Likeness.byNumber(preferred);
		}
		OfficialNumber number = written.number();
		if (number != null) {
			boolean same = number.text().equals(candidate.finess()) || number.text().equals(candidate.siren());
			return same ? Likeness.byNumber(preferred) : Likeness.none(preferred);
		}
		boolean inPlace = written.place() != null && isPlaces(written.place().words(), candidate);
		Likeness best = Likeness.none(preferred);
		for (HospitalName name : candidate.names()) {
			best = better(best, ofName(written, name, candidate, inPlace));
		}
		for (HospitalName name : candidate.former()) {
			best = better(best, ofName(written, name, candidate, inPlace).past());
		}
		boolean elsewhere = written.place() != null && !inPlace && !candidate.places().isEmpty()
				&& !HospitalName.of(best.name()).words().containsAll(written.place().words());
		return elsewhere ? best.lowered(0.8) : best;
	}

	private static Likeness ofName(WrittenName written, HospitalName name, Candidate candidate, boolean inPlace) {
		Likeness whole = compare(written.whole(), name, candidate, inPlace);
		HospitalName site = name.site();
		if (site != null && !candidate.partOf().isEmpty()) {
			whole = better(whole, compare(written.whole(), site, candidate, inPlace).lowered(0.97));
		}
		HospitalName aside = written.aside();
		if (aside == null) {
			return whole;
		}
		boolean there = isPlaces(aside.words(), candidate);
		Likeness main = compare(written.main(), name, candidate, inPlace || there);
		return better(whole, (there || isCalled(aside, candidate)) ? main : main.lowered(0.9));
	}

	private static Likeness better(Likeness one, Likeness other) {
		return (other.compareTo(one) > 0) ? other : one;
	}

	private static boolean isCalled(HospitalName aside, Candidate candidate) {
		return Stream.concat(candidate.names().stream(), candidate.former().stream())
			.anyMatch((name) -> name.words().equals(aside.words()));
	}

	/** Whether all the words are of places where the entity is. */
	private static boolean isPlaces(List<String> words, Candidate candidate) {
		return isPlaces(words, words, candidate);
	}

	/** Whether some words are of places of which all words are written. */
	private static boolean isPlaces(List<String> words, List<String> written, Candidate candidate) {
		Set<String> rest = new HashSet<>(words);
		for (HospitalName place : candidate.places()) {
			List<String> named = place.words();
			if (!named.isEmpty() && written.containsAll(named)) {
				named.forEach(rest::remove);
			}
		}
		return !words.isEmpty() && rest.isEmpty();
	}

	private static Likeness compare(HospitalName written, HospitalName name, Candidate candidate, boolean inPlace) {
		Agreement agreement = Agreement.of(written.kind(), name.kind(), candidate);
		if (written.words().isEmpty() || name.words().isEmpty()) {
			boolean same = written.words().isEmpty() && name.words().isEmpty() && agreement == Agreement.SAME;
			return likeness(same ? 0.3 : 0, agreement, false, false, name);
		}
		WordPairs pairs = WordPairs.of(written.words(), name.words());
		boolean placed = pairs.missing().isEmpty() && pairs.extra().stream().noneMatch(COMPASS::contains)
				&& isPlaces(pairs.extra(), candidate.bearer().isHouse() ? written.words() : pairs.extra(), candidate);
		boolean all = pairs.isComplete() || pairs.differsInNoise() || placed;
		boolean nearly = all || isNearly(name, pairs, candidate);
		boolean inTown = written.kind() != null && written.kind().isHospital() && candidate.bearer().mayBeHospital()
				&& isPlaces(written.words(), candidate);
		boolean clear = pairs.trusted() && pairs.typos() <= 1 && WordPairs.tells(name.words())
				&& !isBareTown(written, candidate);
		boolean told = clear && isSure(agreement, written, pairs);
		boolean sure = told && all && (inPlace || placed || isAlone(name, candidate));
		boolean exact = sure && agreement == Agreement.SAME && written.words().equals(name.words());
		double words = Math.max(pairs.likeness(), placed ? 0.97 : nearly ? 0.93 : inTown ? 0.75 : 0);
		words = Math.max(words, initials(written, name));
		boolean open = written.kind() == null && name.kind() == null && !sure;
		Likeness likeness = likeness(open ? words * candidate.bearer().factor() : words, agreement, sure, exact, name);
		// the hospital of a town that its name has, too, or a hospital that says CH
		boolean likely = told && (nearly || inTown && pairs.extra().isEmpty())
				|| clear && all && agreement == Agreement.NEAR && isHopital(written, name);
		return (likely && !sure) ? likeness.ifAlone() : likeness;
	}

	private static boolean isHopital(HospitalName written, HospitalName name) {
		return written.kind() == Kind.HOPITAL || name.kind() == Kind.HOPITAL;
	}

	/**
	 * Whether a name lacks nothing but the town, ornaments apart: {@code CH Victor
	 * Jousselin} of Dreux. A part of the name of a town is another town.
	 */
	private static boolean isNearly(HospitalName name, WordPairs pairs, Candidate candidate) {
		List<String> differing = pairs.differing();
		List<String> rest = new ArrayList<>(name.words());
		rest.removeAll(pairs.missing());
		boolean tells = WordPairs.tells(rest) && rest.stream().noneMatch(Typing::isPlace);
		return pairs.extra().stream().noneMatch(differing::contains) && tells
				&& (differing.isEmpty() || isPlaces(differing, candidate));
	}

	/** A town is no hospital, though one of its hospitals may be called by it alone. */
	private static boolean isBareTown(HospitalName written, Candidate candidate) {
		return written.kind() == null && candidate.bearer().isHouse()
				&& (isPlaces(written.words(), candidate) || written.words().stream().allMatch(Typing::isPlace));
	}

	/**
	 * Without a kind, a name is sure only when it is a name that an entity has just like
	 * that.
	 */
	private static boolean isSure(Agreement agreement, HospitalName written, WordPairs pairs) {
		if (written.kind() == null) {
			return agreement == Agreement.SAME && (pairs.typos() == 0 || written.words().size() > 1);
		}
		return agreement == Agreement.SAME || agreement == Agreement.CLOSE;
	}

	/**
	 * Whether there is hardly another one of that name: there are many clinics
	 * Saint-Joseph, and only their towns tell which is which.
	 */
	private static boolean isAlone(HospitalName name, Candidate candidate) {
		Kind kind = name.kind();
		boolean common = (kind == null) ? candidate.isOnlyRegistered() : kind.needsPlace();
		return !candidate.bearer().isHouse() || !common
				|| candidate.places().stream().anyMatch((place) -> tellsPlace(name, place));
	}

	/** A town that is called after a saint, like the clinic, says nothing. */
	private static boolean tellsPlace(HospitalName name, HospitalName place) {
		List<String> town = place.words();
		boolean saint = town.size() < 3 && !town.isEmpty() && SAINTS.contains(town.getFirst());
		return WordPairs.tells(town) && !saint && name.words().containsAll(town);
	}

	/**
	 * {@code FILM} for Flandre Intérieure Lys Métropole; never sure, because initials are
	 * many things.
	 */
	private static double initials(HospitalName written, HospitalName name) {
		return (written.words().size() == 1 && name.initials().contains(written.words().getFirst())) ? 0.8 : 0;
	}

	private static Likeness likeness(double words, Agreement agreement, boolean sure, boolean exact,
			HospitalName name) {
		double points = 100 * words * agreement.factor();
		double score = sure ? Math.max(points, Likeness.MOST_UNSURE + 1) : Math.min(points, Likeness.MOST_UNSURE);
		return new Likeness((int) Math.round(score), sure, exact, false, false, name.text(),
				(int) Math.round(100 * words), agreement.text());
	}

}
