package org.hospitalgraph.mention.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hospitalgraph.naming.Kind;

/**
 * Networks of care and groupements without one of the usual legal forms, by their names:
 * {@code réseau périnatal des Causses}, {@code Groupement transfrontalier Santé Meuse}.
 */
public final class Networks {

	static final String TOKEN = "reseau";

	/** What a network of care is for. */
	private static final String CARE = "périnat|gérontolog|gériatri|oncolog|cancérolog|psychiatri|santé|ville-hôpital|addict|diab|douleur|palliati|urgence|pédiatri|néonat|hospitali|neurolog|cardiolog|néphrolog|maladies?|infectiolog|pneumolog|radiolog|imagerie|biolog|télémédecine|soins";

	private static final Pattern ADJECTIVE = Pattern.compile("(?iu)(?:inter-?)?(?:" + CARE + ")\\p{L}*");

	/** {@code réseau Oncobocage}: the name says what it is for. */
	private static final Pattern NAME = Pattern.compile(
			"\\p{Lu}.*(?iu:onco|naître|naitre|naissance|psy|péri|perinat|gériat|géront|addict|télé|diab|neuro|cardio|santé|sante|néphro|pédia|pneumo|bio|réanim|urg|hémo|rhumato).*|(?iu:onco|psy|péri|gériat|géront|addict|télé|neuro|cardio|santé)\\p{L}*");

	private static final Pattern SORT = Pattern
		.compile("(?iu)transfrontali\\p{L}+|européen|inter-?hospitali\\p{L}+|interrégional|psychiatrique");

	private static final Pattern SMALL = Pattern.compile("(?iu)de|du|des|d|la|l|en|et|le|les");

	private static final Pattern BETWEEN = Pattern
		.compile("(?iu)régional|territorial|départemental|local|public|pour|de|d|en|et|la|l");

	/** How many words may describe it. */
	private static final int FAR = 4;

	private Networks() {
	}

	/**
	 * Whether a word says what a network or a groupement is for, as a part of its name.
	 */
	public static boolean isDescribing(String word) {
		return SORT.matcher(word).matches() || ADJECTIVE.matcher(word).matches() || BETWEEN.matcher(word).matches();
	}

	/** Whether a name may begin with a word, which says what it is for. */
	public static boolean isPurpose(String word, boolean network) {
		return SORT.matcher(word).matches() || word.matches("(?iu)hospitalière") || network && isDescribing(word);
	}

	/** The word for what it is; what it is for and a name must follow. */
	static Optional<Piece> at(List<Word> words, int start) {
		String first = words.get(start).raw();
		if (first.matches("(?iu)réseau|reseau")) {
			return network(words, start);
		}
		boolean sort = (first.matches("(?iu)groupement|communauté") || isUnion(words, start))
				&& start + 1 < words.size() && words.get(start + 1).isSpaced()
				&& (SORT.matcher(words.get(start + 1).raw()).matches() || isUnion(words, start));
		return (sort && isNamed(words, start + 2))
				? Optional.of(new Piece(Kind.GROUPEMENT.token(), Kind.GROUPEMENT, start, start)) : Optional.empty();
	}

	/** {@code Union hospitalière de Cornouaille}. */
	private static boolean isUnion(List<Word> words, int start) {
		return start + 1 < words.size() && words.get(start).raw().matches("(?iu)union")
				&& words.get(start + 1).raw().matches("(?iu)hospitalière");
	}

	private static Optional<Piece> network(List<Word> words, int start) {
		boolean care = false;
		for (int at = start + 1; at < words.size() && at <= start + FAR && words.get(at).goesOn(); at++) {
			String raw = words.get(at).raw();
			if (at == start + 1 && NAME.matcher(raw).matches() && words.get(at).isCapital()) {
				return Optional.of(new Piece(TOKEN, Kind.GROUPEMENT, start, start));
			}
			if (ADJECTIVE.matcher(raw).matches()) {
				care = true;
			}
			else if (!BETWEEN.matcher(raw).matches()) {
				return Optional.empty();
			}
			if (care && isNamed(words, at + 1)) {
				return Optional.of(new Piece(TOKEN, Kind.GROUPEMENT, start, start));
			}
		}
		return Optional.empty();
	}

	/** Whether a name with a capital comes next, behind {@code du} or {@code de la}. */
	private static boolean isNamed(List<Word> words, int from) {
		int at = from;
		while (at < words.size() && at < from + 2 && words.get(at).goesOn() && !words.get(at).isCapital()
				&& SMALL.matcher(words.get(at).raw()).matches()) {
			at++;
		}
		return at < words.size() && words.get(at).goesOn() && words.get(at).isCapital() && !words.get(at).isOnNewLine();
	}

}
