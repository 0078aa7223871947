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

/** Who else is called as somebody wrote it. */
final class Namesakes {

	private static final int NEARLY_AS_LIKE = 5;

	private final WrittenName written;

	private final List<Ranked> compared;

	Namesakes(WrittenName written, List<Ranked> compared) {
		this.written = written;
		this.compared = compared;
	}

	/** Whether another one has the words in a name of today, or may have them. */
	boolean are(Ranked one) {
		return this.compared.stream().anyMatch((other) -> isOther(other, one) && isCalledSo(other, one));
	}

	/**
	 * Whether it owns houses, and the name does not say whether it or one of them is
	 * meant.
	 */
	boolean isOwnerOnly(Ranked one) {
		return one.candidate().bearer() == NameBearer.OWNER && this.written.whole().kind() == null
				&& this.written.number() == null && !this.written.isId(one.candidate().id());
	}

	/**
	 * Whether another hospital bears a name that says no kind just like that.
	 */
	boolean haveItToo(Ranked one) {
		return this.written.whole().kind() == null && this.compared.stream()
			.anyMatch((other) -> isOther(other, one) && other.candidate().bearer() == NameBearer.HOSPITAL
					&& !other.likeness().former() && other.likeness().words() == 100
					&& other.likeness().kind().equals(Agreement.SAME.text()));
	}

	/**
	 * Whether another house has the words and the very kind that is written, and this one
	 * a kind that is often written for it.
	 */
	boolean areNearer(Ranked one) {
		return one.likeness().kind().equals(Agreement.CLOSE.text()) && this.compared.stream()
			.anyMatch((other) -> isOther(other, one) && other.likeness().kind().equals(Agreement.SAME.text())
					&& isCalledSo(other, one));
	}

	/**
	 * Whether it is one of several sites that bear the words, or the owner of several.
	 */
	boolean areSites(Ranked one) {
		if (one.candidate().bearer() != NameBearer.OWNER && one.candidate().partOf().isEmpty()) {
			return false;
		}
		boolean owner = one.candidate().bearer() == NameBearer.OWNER;
		long sites = this.compared.stream()
			.filter((other) -> other != one && other.candidate().bearer() != NameBearer.OTHER)
			// beside a unit or a seat, the hospital is meant
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
	 * Whether the one is called just so, and the other so and something more. A seat is
	 * called as what sits there.
	 */
	private static boolean isOnlyWhole(Ranked one, Ranked other) {
		return one.candidate().bearer() != NameBearer.OWNER && one.likeness().words() == 100
				&& other.likeness().words() < 100 && !isSeat(one.likeness());
	}

	/** Whether a name is of where a house has its offices. */
	static boolean isSeat(Likeness likeness) {
		String name = likeness.name().toLowerCase(Locale.ROOT);
		return name.contains("siege") || name.contains("siège");
	}

	/**
	 * Whether it only owns a house that is called so as well.
	 */
	boolean areItsHouse(Ranked one) {
		return one.candidate().bearer() == NameBearer.OWNER && this.compared.stream()
			.anyMatch((other) -> other.candidate().isSiteOf(one.candidate())
					&& (other.candidate().bearer() == NameBearer.HOSPITAL
							|| other.candidate().bearer() == NameBearer.CARE)
					&& other.likeness().score() >= one.likeness().score() - NEARLY_AS_LIKE);
	}

	/** Whether another house bears the words of a name that this one had. */
	boolean areToday(Ranked one) {
		return this.compared.stream()
			.anyMatch((other) -> isOther(other, one) && !other.likeness().former() && isCalledSo(other, one));
	}

	/** Whether a town has another hospital of the kind that is written. */
	private boolean isOfTheKind(Ranked other) {
		return other.candidate().bearer().mayBeHospital() && (this.written.whole().kind() == Kind.HOPITAL
				|| !other.likeness().kind().equals(Agreement.NEAR.text()));
	}

	/** By its name, and where that lacks the town, by its town. */
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
		// who is called so is not confused with who is in a region that is called so
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
	 * Whether a name that does not say the kind that is written has more words that tell:
	 * the {@code Lauriers Roses} are no Clinique des Lauriers.
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
