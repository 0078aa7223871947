package org.hospitalgraph.naming.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.naming.Agreement;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.NameBearer;
import org.hospitalgraph.naming.Spelling;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Ranking.Ranked;

/** Who else is called as somebody wrote it. */
final class Namesakes {

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
				&& other.likeness().words() < 100 && !Spelling.fold(one.likeness().name()).contains("siege");
	}

	/** Whether another house bears the words of a name that this one had. */
	boolean areToday(Ranked one) {
		return this.compared.stream()
			.anyMatch((other) -> isOther(other, one) && !other.likeness().former() && isCalledSo(other, one));
	}

	/** Whether a town has another hospital of the kind that is written. */
	private static boolean isOfTheKind(Ranked other) {
		return other.candidate().bearer().mayBeHospital() && !other.likeness().kind().equals(Agreement.NEAR.text());
	}

	/** By its name, and where that lacks the town, by its town. */
	private static boolean isCalled(HospitalName name, List<String> words, Set<String> places) {
		List<String> named = new ArrayList<>(words);
		named.retainAll(name.words());
		return named.size() == words.size() || WordPairs.tells(named)
				&& words.stream().allMatch((word) -> named.contains(word) || places.contains(word));
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
		List<String> words = WordPairs.withoutOrnaments(this.written.main().words());
		Set<String> places = new HashSet<>();
		other.candidate().places().forEach((place) -> places.addAll(place.words()));
		if (places.containsAll(words)) {
			return isOfTheKind(other);
		}
		return other.candidate().names().stream().anyMatch((name) -> isCalled(name, words, places));
	}

}
