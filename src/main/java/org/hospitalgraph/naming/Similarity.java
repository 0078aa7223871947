package org.hospitalgraph.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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
		boolean elsewhere = written.place() != null && !inPlace && !candidate.places().isEmpty()
				&& !HospitalName.of(best.name()).words().containsAll(written.place().words());
		return elsewhere ? best.lowered(0.8) : best;
	}

	private static Likeness ofName(WrittenName written, HospitalName name, Candidate candidate, boolean inPlace) {
		Likeness whole = compare(written.whole(), name, candidate, inPlace);
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
		return candidate.names().stream().anyMatch((name) -> name.words().equals(aside.words()));
	}

	/** Whether all the words are of places where the entity is. */
	private static boolean isPlaces(List<String> words, Candidate candidate) {
		Set<String> rest = new HashSet<>(words);
		for (HospitalName place : candidate.places()) {
			List<String> named = place.words();
			if (!named.isEmpty() && words.containsAll(named)) {
				named.forEach(rest::remove);
			}
		}
		return !words.isEmpty() && rest.isEmpty();
	}

	private static Likeness compare(HospitalName written, HospitalName name, Candidate candidate, boolean inPlace) {
		Agreement agreement = agreement(written.kind(), name.kind(), candidate.kind());
		if (written.words().isEmpty() || name.words().isEmpty()) {
			boolean same = written.words().isEmpty() && name.words().isEmpty() && agreement == Agreement.SAME;
			return likeness(same ? 0.3 : 0, agreement, false, false, name);
		}
		WordPairs pairs = WordPairs.of(written.words(), name.words());
		boolean placed = pairs.missing().isEmpty() && pairs.extra().stream().noneMatch(COMPASS::contains)
				&& isPlaces(pairs.extra(), candidate);
		boolean sure = pairs.trusted() && pairs.typos() <= 1 && (pairs.isComplete() || pairs.differsInNoise() || placed)
				&& WordPairs.tells(name.words()) && isSure(agreement, written, pairs)
				&& (inPlace || placed || isAlone(name, candidate));
		boolean exact = sure && agreement == Agreement.SAME && written.words().equals(name.words());
		double words = placed ? Math.max(pairs.likeness(), 0.97) : pairs.likeness();
		return likeness(Math.max(words, initials(written, name)), agreement, sure, exact, name);
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
		boolean common = (kind == null) ? name.words().size() > 1 && candidate.isOnlyRegistered() : kind.needsPlace();
		return !candidate.establishment() || !common
				|| candidate.places().stream().anyMatch((place) -> tellsPlace(name, place));
	}

	/** A town that is called after a saint, like the clinic, says nothing. */
	private static boolean tellsPlace(HospitalName name, HospitalName place) {
		List<String> town = place.words();
		boolean saint = town.size() < 3 && !town.isEmpty() && SAINTS.contains(town.getFirst());
		return WordPairs.tells(town) && !saint && name.words().containsAll(town);
	}

	/**
	 * Where a name gives no kind, or only says that it is a groupement or a groupe
	 * hospitalier, which many a CH calls itself, the category of its bearer does.
	 */
	private static Agreement agreement(@Nullable Kind written, @Nullable Kind known, @Nullable Kind category) {
		boolean vague = known == null || known == Kind.GROUPEMENT || known == Kind.GH;
		if (written != null && vague && category != null && written != known) {
			Agreement agreement = written.with(category);
			return (agreement == Agreement.SAME) ? Agreement.CLOSE : agreement;
		}
		if (written == null || known == null) {
			return (written == known) ? Agreement.SAME : Agreement.UNSAID;
		}
		return written.with(known);
	}

	/**
	 * {@code FILM} for Flandre Intérieure Lys Métropole; never sure, because initials are
	 * many things.
	 */
	private static double initials(HospitalName written, HospitalName name) {
		if (written.words().size() != 1 || name.words().size() < 3) {
			return 0;
		}
		StringBuilder initials = new StringBuilder();
		name.words().forEach((word) -> initials.append(word.charAt(0)));
		String word = written.words().getFirst();
		Kind kind = name.kind();
		boolean same = word.contentEquals(initials) || (kind != null && word.equals(kind.token() + initials));
		return same ? 0.8 : 0;
	}

	private static Likeness likeness(double words, Agreement agreement, boolean sure, boolean exact,
			HospitalName name) {
		double points = 100 * words * agreement.factor();
		double score = sure ? Math.max(points, Likeness.MOST_UNSURE + 1) : Math.min(points, Likeness.MOST_UNSURE);
		return new Likeness((int) Math.round(score), sure, exact, name.text(), (int) Math.round(100 * words),
				agreement.text());
	}

}
