package org.hospitalgraph.document.pronoun;

import java.util.Objects;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a part of a sentence.
 *
 * @param start where they begin in the text
 * @param end behind the words that they replace
 * @param before the words before the name
 * @param name whose name is put there; null if there is none
 */
record Edit(int start, int end, String before, @Nullable Mention name) {

	private static final Pattern FEMININE = Pattern.compile(
			"(?iu)(?:(?:poly)?cliniques?|maison|fondation|résidence|communauté|fédération|plateforme|FMIH|FHU|CHT|CPTS)\\b.*",
			Pattern.DOTALL);

	private static final Pattern ELIDED = Pattern.compile("(?iu)(?:[aeéèêiîoôuh]|[EFHLMNRSX]\\p{Lu}).*",
			Pattern.DOTALL);

	/** A town alone, from {@code les CH de A et de B}, has no article. */
	private static final Pattern TOWN = Pattern.compile("\\p{Lu}\\p{Ll}.*", Pattern.DOTALL);

	static Edit delete(int start, int end) {
		return new Edit(start, end, "", null);
	}

	/** {@code du GHT X}, put at a position. */
	static Edit of(int place, Mention name) {
		return new Edit(place, place, isFeminine(name) ? " de la " : " du ", name);
	}

	/** {@code au GHT X}, put at a position. */
	static Edit to(int place, Mention name) {
		return new Edit(place, place, isFeminine(name) ? " à la " : " au ", name);
	}

	/** {@code le GHT X}, put at a position. */
	static Edit object(int place, Mention name) {
		return new Edit(place, place, isFeminine(name) ? " la " : " le ", name);
	}

	/** {@code le CH de A} for {@code il}. */
	static Edit subject(int start, String replaced, Mention name) {
		String words = name.text();
		boolean town = name.kind() != null && TOWN.matcher(words).matches() && !words.contains(" ");
		String article = town ? "" : isFeminine(name) ? "la " : ELIDED.matcher(words).matches() ? "l’" : "le ";
		boolean begins = Character.isUpperCase(replaced.charAt(0)) && !article.isEmpty();
		String front = begins ? Character.toUpperCase(article.charAt(0)) + article.substring(1) : article;
		return new Edit(start, start + replaced.length(), front, name);
	}

	static boolean isFeminine(Mention name) {
		return FEMININE.matcher(name.text()).matches();
	}

	/** Its name, as it is put at a position. */
	Mention mention(int place) {
		Mention one = Objects.requireNonNull(this.name);
		return new Mention(place, place + words().length(), words(), one.entity(), one.score(), one.match(),
				one.label(), one.kind(), one.place(), one.name(), true, one.alternatives());
	}

	/** Its name, over the words that it replaces. */
	Mention meant() {
		return mention(this.start).at(this.start, this.end);
	}

	/** The name, in one line. */
	String words() {
		return (this.name != null) ? this.name.text().replaceAll("\\s+", " ") : "";
	}

}
