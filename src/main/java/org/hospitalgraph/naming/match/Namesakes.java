package org.hospitalgraph.naming.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hospitalgraph.naming.Agreement;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.NameBearer;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Ranking.Ranked;

/** Finds other entities with the same name. */
final class Namesakes {

	private static final int NEARLY_AS_LIKE = 5;

	private final WrittenName written;

	private final List<Ranked> compared;

	Namesakes(WrittenName written, List<Ranked> compared) {
		this.written = written;
		this.compared = compared;
	}

	/** Whether another one has the words in a present name, or may have them. */
	boolean are(Ranked one) {
		return this.compared.stream().anyMatch((other) -> isOther(other, one) && isCalledSo(other, one));
	}

	/**
	 * Whether it owns establishments, and the name does not say whether it or one of them
	 * is meant.
	 */
	boolean isOwnerOnly(Ranked one) {
		return one.candidate().bearer() == NameBearer.OWNER && this.written.whole().kind() == null
				&& this.written.number() == null && !this.written.isId(one.candidate().id());
	}

	/**
	 * Whether another hospital has exactly this name without a kind.
	 */
	boolean haveItToo(Ranked one) {
		return this.written.whole().kind() == null && this.compared.stream()
			.anyMatch((other) -> isOther(other, one) && other.candidate().bearer() == NameBearer.HOSPITAL
					&& !other.likeness().former() && other.likeness().words() == 100
					&& other.likeness().kind().equals(Agreement.SAME.text()));
	}

	/**
	 * Whether another establishment has the words and exactly the kind written, and this
	 * one only a similar kind.
	 */
	boolean areNearer(Ranked one) {
		return one.likeness().kind().equals(Agreement.CLOSE.text()) && this.compared.stream()
			.anyMatch((other) -> isOther(other, one) && other.likeness().kind().equals(Agreement.SAME.text())
					&& isCalledSo(other, one));
	}

	/**
	 * Whether it is one of several sites with these words, or the owner of several.
	 */
	boolean areSites(Ranked one) {
		if (one.candidate().bearer() != NameBearer.OWNER && one.candidate().partOf().isEmpty()) {
			return false;
		}
		boolean owner = one.candidate().bearer() == NameBearer.OWNER;
		long sites = this.compared.stream()
			.filter((other) -> other != one && other.candidate().bearer() != NameBearer.OTHER)
			// the hospital is meant, and not its unit or head office
			.filter((other) -> isSeat(one.likeness())
					|| !isSeat(other.likeness()) && other.candidate().bearer().compareTo(one.candidate().bearer()) <= 0)
			.filter((other) -> owner ? other.candidate().isSiteOf(one.candidate())
					: !Collections.disjoint(other.candidate().partOf(), one.candidate().partOf()))
			.filter((other) -> isCalledSo(other, one) && !isOnlyWhole(one, other))
			.count();
		boolean house = this.compared.stream()
			.anyMatch((other) -> one.candidate().isSiteOf(other.candidate())
					&& other.candidate().bearer() == NameBearer.HOSPITAL);
		return !house && sites > (owner ? 1 : 0);
	}

	/**
	 * Whether one has exactly this name, and the other this name with more words. A head
	 * office often has the name of its organisation.
	 */
	private static boolean isOnlyWhole(Ranked one, Ranked other) {
		return one.candidate().bearer() != NameBearer.OWNER && one.likeness().words() == 100
				&& other.likeness().words() < 100 && !isSeat(one.likeness());
	}

	/** Whether a name is that of a head office. */
	static boolean isSeat(Likeness likeness) {
		String name = likeness.name().toLowerCase(Locale.ROOT);
		return name.contains("siege") || name.contains("siège");
	}

	/**
	 * Whether it only owns an establishment with the same name.
	 */
	boolean areItsHouse(Ranked one) {
		return one.candidate().bearer() == NameBearer.OWNER && this.compared.stream()
			.anyMatch((other) -> other.candidate().isSiteOf(one.candidate())
					&& (other.candidate().bearer() == NameBearer.HOSPITAL
							|| other.candidate().bearer() == NameBearer.CARE)
					&& other.likeness().score() >= one.likeness().score() - NEARLY_AS_LIKE);
	}

	/** Whether another establishment has the words of a former name of this one. */
	boolean areToday(Ranked one) {
		return this.compared.stream()
			.anyMatch((other) -> isOther(other, one) && !other.likeness().former() && isCalledSo(other, one));
	}

	/** Whether a town has another hospital of that kind. */
	private boolean isOfTheKind(Ranked other) {
		return other.candidate().bearer().mayBeHospital() && (this.written.whole().kind() == Kind.HOPITAL
				|| !other.likeness().kind().equals(Agreement.NEAR.text()));
	}

	/** Compared by its name and, if that lacks the town, by its town. */
	private static boolean isCalled(HospitalName name, List<String> words, List<HospitalName> places) {
		List<String> rest = new ArrayList<>(words);
		rest.removeAll(name.words());
		List<String> named = new ArrayList<>(words);
		named.removeAll(rest);
		return rest.isEmpty() || WordWeights.tell(named) && Towns.of(rest, places) > 0;
	}

	private static boolean isOther(Ranked other, Ranked one) {
		return !other.candidate().isHouseOf(one.candidate());
	}

	private boolean isCalledSo(Ranked other, Ranked one) {
		if (other.likeness().kind().equals(Agreement.CONTRARY.text())) {
			return false;
		}
		boolean whole = one.candidate().bearer() == NameBearer.HOSPITAL && one.likeness().words() == 100;
		if (whole && other.likeness().words() < 100 && !other.candidate().bearer().mayBeHospital()) {
			return false;
		}
		Kind kind = this.written.whole().kind();
		if (kind != null && kind.isHospital() && !other.candidate().bearer().mayBeHospital()
				&& !other.likeness().sure()) {
			return false;
		}
		if (other.likeness().sure()) {
			return true;
		}
		List<String> written = this.written.main().words();
		boolean exact = one.likeness().words() == 100 && one.likeness().kind().equals(Agreement.SAME.text());
		boolean ofTown = one.likeness().words() == 100 || Towns.of(written, one.candidate().towns()) == 1;
		List<String> words = (exact && kind == null) ? written : WordPairs.withoutOrnaments(written);
		// an entity with a name is not confused with one in a region of that name
		List<HospitalName> places = ofTown ? other.candidate().towns() : other.candidate().places();
		if (Towns.of(words, places) > 0) {
			return isOfTheKind(other);
		}
		return other.candidate()
			.names()
			.stream()
			.anyMatch((name) -> isCalled(name, words, places) && !(exact && isAnother(name, words, other.candidate())));
	}

	/**
	 * Whether a name without the written kind has more distinctive words: the
	 * {@code Lauriers Roses} are not the Clinique des Lauriers.
	 */
	private boolean isAnother(HospitalName name, List<String> words, Candidate candidate) {
		Kind kind = this.written.whole().kind();
		Agreement agreement = Agreement.of(kind, name.kind(), candidate);
		if (kind == null || agreement == Agreement.SAME || agreement == Agreement.CLOSE || name.house() != null) {
			return false;
		}
		HospitalName site = name.site();
		if (site != null) {
			return !site.words().containsAll(words);
		}
		List<String> more = new ArrayList<>(name.words());
		more.removeAll(words);
		more.removeAll(words(candidate.places()));
		return WordWeights.tell(WordPairs.withoutOrnaments(more));
	}

	private static Set<String> words(List<HospitalName> names) {
		Set<String> words = new HashSet<>();
		names.forEach((name) -> words.addAll(name.words()));
		return words;
	}

}
