package org.hospitalgraph.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The canonical form of the name of a French hospital or groupement: {@code C.H. de
 * Saint-Amand-les-Eaux}, {@code ST AMAND LES EAUX (CH)} and {@code Centre hospitalier St
 * Amand les eaux} are all {@code ch} with the words {@code saint amand eaux}.
 *
 * @param text the name as written
 * @param kind the kind in the name; the first one if there are several
 * @param words the other words in order, without articles and punctuation, in lower-case
 * ASCII, including any other kinds
 */
public record HospitalName(String text, @Nullable Kind kind, List<String> words) {

	public static HospitalName of(String text) {
		List<String> spelled = Spelling.words(text);
		Kind kind = null;
		List<String> words = new ArrayList<>();
		int at = 0;
		while (at < spelled.size()) {
			Kind.Phrase phrase = Kind.at(spelled, at).orElse(null);
			if (phrase == null) {
				words.add(spelled.get(at));
				at++;
				continue;
			}
			boolean first = kind == null;
			kind = first ? phrase.kind() : kind;
			if (phrase.kind() == Kind.UNIT || kind != phrase.kind()) {
				words.add(phrase.token());
			}
			at += phrase.length();
		}
		return new HospitalName(text, kind, List.copyOf(words));
	}

	/** The words of any text in the canonical spelling, without articles. */
	public static List<String> plainWords(String text) {
		return Spelling.words(text);
	}

	/** One word in the canonical spelling: {@code St} is saint. */
	public static List<String> spelled(String word) {
		return Spelling.spelled(word);
	}

	/** Whether a word in that spelling is an article or a preposition. */
	public static boolean isSmall(String word) {
		return Spelling.isSmall(word);
	}

	/**
	 * All words for a full-text index that splits at blanks only; the kind first, if
	 * there is one.
	 */
	public List<String> tokens() {
		List<String> tokens = new ArrayList<>();
		if (this.kind != null && this.kind != Kind.UNIT) {
			tokens.add(this.kind.token());
		}
		this.words.stream().distinct().forEach(tokens::add);
		return tokens;
	}

	/**
	 * The name of the site that it gives: {@code Saint Louis} in
	 * {@code GHU APHP NUP SITE SAINT LOUIS}; empty if there is none.
	 */
	public @Nullable HospitalName site() {
		int at = this.words.lastIndexOf("site");
		return (at > 0 && at + 1 < this.words.size())
				? new HospitalName(this.text, null, this.words.subList(at + 1, this.words.size())) : null;
	}

	/** The same without the name of the site. */
	public HospitalName withoutSite() {
		int at = this.words.lastIndexOf("site");
		return (at > 0) ? new HospitalName(this.text, this.kind, this.words.subList(0, at)) : this;
	}

	/**
	 * Whether it names a unit and not a whole establishment:
	 * {@code CH CARCASSONNE SMUR ANTENNE
	 * CASTELNAUDARY}.
	 */
	public boolean isOfUnit() {
		return this.kind == Kind.UNIT || this.words.stream().anyMatch(Kind::isOfUnit);
	}

	/**
	 * The hospital to which a unit belongs according to its name: {@code CH Saint-Dizier}
	 * in {@code SSIAD DU CH DE SAINT-DIZIER}; empty if there is none.
	 */
	public @Nullable HospitalName house() {
		for (int at = this.words.size() - 2; at > 0; at--) {
			Kind named = Kind.at(this.words, at).map(Kind.Phrase::kind).orElse(null);
			if (named != null && named.saysHospital()) {
				return new HospitalName(this.text, named, this.words.subList(at + 1, this.words.size())).withoutSite();
			}
		}
		return null;
	}

	/**
	 * The abbreviations of its beginning, the longest first, each with the words that
	 * follow: {@code chcb} for a CH du Centre Bretagne, {@code cmco evry} for a Centre
	 * médico-chirurgical et obstétrical d'Évry.
	 */
	public List<List<String>> shortened() {
		List<List<String>> ways = new ArrayList<>();
		StringBuilder letters = new StringBuilder();
		for (int length = 1; length <= this.words.size(); length++) {
			letters.append(this.words.get(length - 1).charAt(0));
			List<String> rest = this.words.subList(length, this.words.size());
			initials(letters.toString()).forEach((one) -> ways.add(join(one, rest)));
			if (this.kind == Kind.HOPITAL && length > 1) {
				ways.add(join(letters.charAt(0) + "h" + letters.substring(1), rest));
			}
		}
		return ways.reversed();
	}

	private static List<String> join(String first, List<String> rest) {
		List<String> all = new ArrayList<>(List.of(first));
		all.addAll(rest);
		return all;
	}

	/**
	 * Possible abbreviations: {@code LMFI} for Lille Métropole Flandre Intérieure,
	 * {@code CHRSO} for a CH of the Région de Saint-Omer.
	 */
	public Set<String> initials() {
		StringBuilder letters = new StringBuilder();
		this.words.forEach((word) -> letters.append(word.charAt(0)));
		return initials(letters.toString());
	}

	/** The initials alone, and after the acronyms of the kind. */
	private Set<String> initials(String letters) {
		Set<String> initials = new LinkedHashSet<>();
		if (letters.length() > 2) {
			initials.add(letters);
		}
		if (this.kind != null && letters.length() > 1) {
			this.kind.acronyms().forEach((acronym) -> initials.add(acronym + letters));
		}
		return initials;
	}

}
