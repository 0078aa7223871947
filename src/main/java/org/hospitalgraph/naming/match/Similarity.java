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
import org.hospitalgraph.naming.NameBearer;
import org.hospitalgraph.naming.OfficialNumber;
import org.hospitalgraph.naming.WrittenName;

/**
 * Compares a written name with entities. The result is certain only if all words
 * correspond and the kinds agree: {@code CH Saint-Amand} is not certainly
 * {@code CH Saint-Amand-les-Eaux}, because there is another Saint-Amand.
 */
public final class Similarity {

	/** Words for a part of a place or for a place, which confirm nothing. */
	private static final Set<String> COMPASS = Set.of("nord", "sud", "est", "ouest", "centre");

	private static final Set<String> SAINTS = Set.of("saint", "sainte", "saints", "saintes", "notre");

	private static final int SHORTEST_TELLING = 5;

	/** The factor for names that others use, or that are added to its own. */
	private static final double LENT = 0.97;

	private Similarity() {
	}

	/** The best result of all names of an entity. */
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
		for (HospitalName name : candidate.lent()) {
			best = better(best, ofName(written, name, candidate, inPlace).lowered(LENT));
		}
		boolean elsewhere = written.place() != null && !inPlace && !candidate.places().isEmpty()
				&& !HospitalName.of(best.name()).words().containsAll(written.place().words());
		return elsewhere ? best.lowered(0.8) : best;
	}

	private static Likeness ofName(WrittenName written, HospitalName name, Candidate candidate, boolean inPlace) {
		Likeness whole = compare(written.whole(), name, candidate, inPlace);
		whole = better(whole, ofSite(written.whole(), name, candidate, inPlace));
		whole = better(whole, shortened(written, name, candidate));
		whole = better(whole, ofTown(written.whole(), name, candidate));
		HospitalName aside = written.aside();
		if (aside == null) {
			return whole;
		}
		boolean there = isPlaces(aside.words(), candidate);
		Likeness main = compare(written.main(), name, candidate, inPlace || there);
		return better(whole, (there || isCalled(aside, candidate)) ? main : main.lowered(0.9));
	}

	/**
	 * Compares with and without the name of the site. A site in a town is not the
	 * hospital of the town: {@code ESMPI SITE VIENNE}.
	 */
	private static Likeness ofSite(HospitalName written, HospitalName name, Candidate candidate, boolean inPlace) {
		HospitalName site = name.site();
		if (site == null || name.kind() == Kind.UNIT || candidate.partOf().isEmpty()) {
			return Likeness.none(name.text());
		}
		Likeness house = compare(written, name.withoutSite(), candidate, inPlace).lowered(0.93);
		if (isPlaces(site.words(), candidate)) {
			return house;
		}
		// a site of a CHU is called hôpital, whatever the kind in the register
		boolean hospital = candidate.bearer() == NameBearer.HOSPITAL && written.kind() != null
				&& Agreement.ofCategory(written.kind(), candidate) == Agreement.UNSAID;
		HospitalName called = hospital ? new HospitalName(name.text(), written.kind(), site.words()) : site;
		Likeness whole = compare(written, called, candidate, inPlace);
		Likeness bySite = whole.lowered(0.97);
		return better(house, (hospital && (whole.sure() || whole.likely())) ? bySite.ifAlone() : bySite);
	}

	/** {@code CHCB} for the CH du Centre Bretagne; never certain. */
	private static Likeness shortened(WrittenName written, HospitalName name, Candidate candidate) {
		Likeness best = Likeness.none(name.text());
		HospitalName whole = written.whole();
		for (List<String> words : written.shortened()) {
			if (name.words().contains(words.getFirst())) {
				HospitalName brief = new HospitalName(whole.text(), whole.kind(), words);
				best = better(best, compare(brief, name.withoutSite(), candidate, false).lowered(0.93));
			}
		}
		return best;
	}

	/**
	 * The hospital of a town by the town: {@code CH de Colmar} for the Hôpital
	 * Louis-Pasteur; certain if neither the town nor another one with the same beginning
	 * has another hospital of its kind.
	 */
	private static Likeness ofTown(HospitalName written, HospitalName name, Candidate candidate) {
		Kind kind = written.kind();
		if (kind == null || !kind.saysHospital() || candidate.bearer() != NameBearer.HOSPITAL || name.isOfUnit()) {
			return Likeness.none(name.text());
		}
		double towns = Towns.of(written.words(), candidate.towns());
		boolean alone = candidate.partOf().isEmpty();
		double words = ((alone ? 0.92 : 0.88) + ((kind == name.kind()) ? 0.01 : 0)) * towns;
		if (words == 0) {
			return Likeness.none(name.text());
		}
		Agreement agreement = Agreement.ofCategory(kind, candidate);
		Likeness likeness = likeness(words, agreement, false, false, name);
		boolean general = agreement == Agreement.CLOSE && (towns == 1 || isTelling(written))
				|| kind == Kind.HOPITAL && candidate.kind() != null && agreement == Agreement.UNSAID && towns == 1;
		return (general && alone) ? likeness.ifAlone() : likeness;
	}

	/**
	 * Whether the beginning of a town is not as common as {@code Pont}, and not a town
	 * itself.
	 */
	private static boolean isTelling(HospitalName town) {
		String word = String.join("", town.words());
		return word.length() >= SHORTEST_TELLING && !Typing.isCommune(word);
	}

	private static Likeness better(Likeness one, Likeness other) {
		return (other.compareTo(one) > 0) ? other.orElse(one) : one.orElse(other);
	}

	private static boolean isCalled(HospitalName aside, Candidate candidate) {
		return Stream.concat(candidate.names().stream(), candidate.former().stream())
			.anyMatch((name) -> name.words().equals(aside.words()));
	}

	/** Whether all words are words of places where the entity is. */
	private static boolean isPlaces(List<String> words, Candidate candidate) {
		return isPlaces(words, words, candidate);
	}

	/** Whether some words are complete names of places. */
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
		WordPairs pairs = WordPairs.of(written.words(), name.words(), candidate.towns());
		boolean placed = pairs.missing().isEmpty() && pairs.extra().stream().noneMatch(COMPASS::contains)
				&& isPlaces(pairs.extra(), candidate.bearer().isHouse() ? written.words() : pairs.extra(), candidate);
		boolean all = pairs.isComplete() || pairs.differsInNoise() || placed;
		boolean nearly = all || isPartlyPlaced(pairs, candidate) || isNearly(name, pairs, candidate);
		boolean inTown = written.kind() != null && written.kind().isHospital() && candidate.bearer().mayBeHospital()
				&& isPlaces(written.words(), candidate);
		boolean clear = pairs.trusted() && pairs.typos() <= 1 && WordWeights.tell(name.words())
				&& !isBareTown(written, candidate);
		boolean told = clear && isSure(agreement, written, pairs);
		boolean sure = told && all && (inPlace || placed || isAlone(name, candidate));
		boolean exact = sure && agreement == Agreement.SAME && written.words().equals(name.words());
		// words that are only somewhat like others are no more like them for being
		// complete
		boolean same = pairs.trusted();
		double words = Math.max(pairs.likeness(),
				(placed && same) ? 0.97 : (nearly && same) ? 0.93 : inTown ? 0.75 : 0);
		words = Math.max(words, initials(written, name, candidate));
		boolean open = written.kind() == null && name.kind() == null && !sure;
		Likeness likeness = likeness(open ? words * candidate.bearer().factor() : words, agreement, sure, exact, name);
		// the hospital of a town that is also in its name, or a hospital with CH in its
		// name
		boolean likely = told && (nearly || inTown && pairs.extra().isEmpty())
				|| clear && all && agreement == Agreement.NEAR && isHopital(written, name);
		return (likely && !sure) ? likeness.ifAlone() : likeness;
	}

	private static boolean isHopital(HospitalName written, HospitalName name) {
		return (written.kind() == Kind.HOPITAL || name.kind() == Kind.HOPITAL) && written.kind() != Kind.GH
				&& name.kind() != Kind.GH;
	}

	/**
	 * Whether a name lacks nothing but the town, apart from ornaments:
	 * {@code CH Victor Jousselin} in Dreux. A part of the name of a town is another town.
	 */
	private static boolean isNearly(HospitalName name, WordPairs pairs, Candidate candidate) {
		List<String> differing = pairs.differing();
		List<String> rest = new ArrayList<>(name.words());
		rest.removeAll(pairs.missing());
		boolean ornaments = differing.isEmpty() && (pairs.extra().isEmpty() || pairs.missing().isEmpty());
		List<String> own = rest.stream()
			.filter((word) -> WordWeights.isFirstName(word) || !Typing.isPlace(word) && !COMPASS.contains(word))
			.toList();
		boolean tells = WordWeights.tell(ornaments ? rest : own);
		return pairs.extra().stream().noneMatch(differing::contains) && tells
				&& (differing.isEmpty() || isPlaces(differing, candidate));
	}

	/**
	 * Whether the only additional word is the beginning of its town:
	 * {@code Bon Secours - Le Puy}.
	 */
	private static boolean isPartlyPlaced(WordPairs pairs, Candidate candidate) {
		return pairs.missing().isEmpty() && candidate.bearer().isHouse()
				&& pairs.extra().stream().noneMatch(COMPASS::contains)
				&& Towns.of(pairs.extra(), candidate.towns()) > 0;
	}

	/** A town is not a hospital, although one of its hospitals may have just its name. */
	private static boolean isBareTown(HospitalName written, Candidate candidate) {
		return written.kind() == null && candidate.bearer().isHouse()
				&& (isPlaces(written.words(), candidate) || written.words().stream().allMatch(Typing::isPlace));
	}

	/**
	 * Without a kind, a name is certain only if an entity has exactly this name.
	 */
	private static boolean isSure(Agreement agreement, HospitalName written, WordPairs pairs) {
		if (written.kind() == null) {
			return agreement == Agreement.SAME && (pairs.typos() == 0 || written.words().size() > 1);
		}
		return agreement == Agreement.SAME || agreement == Agreement.CLOSE;
	}

	/**
	 * Whether there is hardly another one with that name: there are many clinics
	 * Saint-Joseph, and only their towns distinguish them.
	 */
	private static boolean isAlone(HospitalName name, Candidate candidate) {
		Kind kind = name.kind();
		boolean common = (kind == null) ? candidate.isOnlyRegistered() : kind.needsPlace();
		return !candidate.bearer().isHouse() || !common
				|| candidate.places().stream().anyMatch((place) -> tellsPlace(name, place));
	}

	/** A town named after the same saint as the clinic says nothing. */
	private static boolean tellsPlace(HospitalName name, HospitalName place) {
		List<String> town = place.words();
		boolean saint = town.size() < 3 && !town.isEmpty() && SAINTS.contains(town.getFirst());
		return WordWeights.tell(town) && !saint && name.words().containsAll(town);
	}

	/**
	 * {@code FILM} for Flandre Intérieure Lys Métropole; never certain, because initials
	 * are ambiguous.
	 */
	private static double initials(HospitalName written, HospitalName name, Candidate candidate) {
		List<String> words = written.words();
		// initials have one letter of each word
		if (words.getFirst().length() < name.words().size() || !name.initials().contains(words.getFirst())) {
			return 0;
		}
		return (words.size() == 1) ? 0.8 : Towns.of(words.subList(1, words.size()), candidate.towns()) * 0.85;
	}

	private static Likeness likeness(double words, Agreement agreement, boolean sure, boolean exact,
			HospitalName name) {
		double points = 100 * words * agreement.factor();
		double score = sure ? Math.max(points, Likeness.MOST_UNSURE + 1) : Math.min(points, Likeness.MOST_UNSURE);
		return new Likeness((int) Math.round(score), sure, exact, false, false, name.text(),
				(int) Math.round(100 * words), agreement.text());
	}

}
