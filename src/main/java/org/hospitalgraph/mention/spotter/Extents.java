package org.hospitalgraph.mention.spotter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.lexicon.Pieces;
import org.hospitalgraph.mention.lexicon.Word;

/**
 * How far a name goes that is in no list: capitalised words, with hyphens and the small
 * words between them.
 */
final class Extents {

	private static final int MOST_WORDS = 9;

	private static final Set<String> WITHIN = Set.of("sur", "les", "lez", "en", "sous", "aux", "de", "du", "la", "le",
			"l", "d", "des", "of");

	/** Words that begin the name of a region, though they have no capital. */
	private static final Set<String> GEOGRAPHIC = Set.of("region", "pays", "bassin", "vallee", "cote", "agglomeration",
			"arrondissement", "littoral", "sud", "nord", "est", "ouest", "centre", "val", "grand", "psychiatrie",
			"sante", "haut", "bas", "medecine", "pharmacie", "mental", "mentale", "site", "hopitaux", "public",
			"universitaire");

	/** What joins words of a name where all is written in capitals. */
	private static final Set<String> JOINS_CAPITALS = Set.of("sur", "en", "sous", "de", "du", "d", "des");

	/** What goes on with the sentence, where all is written in capitals. */
	private static final Set<String> VERBS = Set.of("est", "sont", "a", "ont", "fait", "font", "sera", "seront",
			"rejoint", "rejoignent", "reunit", "reunissent", "regroupe", "regroupent", "rassemble", "rassemblent",
			"quitte", "quittent", "devient", "deviennent", "signe", "signent", "fusionne", "fusionnent", "cree",
			"creent", "compte", "comptent", "comprend", "comprennent", "adhere", "adherent", "integre", "integrent",
			"assure", "assurent", "reste", "restent", "lance", "lancent", "qui", "que", "dont", "is", "are", "has",
			"have", "joins", "was", "were", "will");

	/**
	 * Words without a capital that end the name of a groupement:
	 * {@code GCS Imagerie médicale}.
	 */
	private static final Pattern ADJECTIVE = Pattern.compile(
			"(?!(?:indique|communique|pratique|applique|implique|explique|signale)s?$)\\p{Ll}{2,}(?:iques?|ales?|aires?|aux|ières?|ives?|oises?|aises?|iennes?|éennes?)");

	private static final Pattern CALLED = Pattern
		.compile("(?iu)dénommée?s?|nommée?s?|appelée?s?|intitulée?s?|baptisée?s?|dite?");

	private static final Pattern LOCAL = Pattern.compile("(?!depuis|puis|mais|ainsi|bien|rien|fois|mois|trois)\\p{Ll}{3,}(?:ois|oise|ien|ienne|ais|aise)");

	/** Who is no part of the name of a groupement. */
	private static final Pattern NO_PLACE = Pattern.compile(
			"(?iu)ville|région|département|conseil|métropole|agglomération|[ée]tat|professeur|docteur|madame|monsieur|m|mme|dr|pr|maire|établissement|institut|association|fondation|il|elle|son|sa|ses|ce|cette|leur|notre|depuis|dans|pour");

	private static final Pattern LABEL = Pattern
		.compile("(?iu)[ée]tablissements?|membres?|parties?|articles?|annexes?|membership|members?");

	private static final Set<String> MONTHS = Set.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet",
			"aout", "septembre", "octobre", "novembre", "decembre");

	private final List<Word> words;

	private final Pieces pieces;

	Extents(List<Word> words, Pieces pieces) {
		this.words = words;
		this.pieces = pieces;
	}

	/**
	 * A name.
	 *
	 * @param first index of its first word
	 * @param end index behind its last word
	 * @param geographic whether it begins without a capital, as {@code région} does
	 */
	record Extent(int first, int end, boolean geographic) {

		static final Extent NONE = new Extent(-1, -1, false);

		boolean isNone() {
			return this.first < 0;
		}

	}

	/** The name that follows, behind articles and prepositions; none when none does. */
	Extent after(int word, boolean digits) {
		int at = word;
		int small = 0;
		while (at < this.words.size() && small < 3 && isNext(at, word) && (isLowerSmall(at) || isLoudSmall(at))
				&& !this.words.get(at).isOneOf("et", "and")) {
			at++;
			small++;
		}
		int called = digits ? called(at) : at;
		if (called >= this.words.size()) {
			return Extent.NONE;
		}
		Word first = this.words.get(called);
		if (first.gap().strip().matches("[«“\"]")) {
			return quoted(called);
		}
		if (!isNext(at, word) || first.isOnNewLine() && small == 0) {
			return Extent.NONE;
		}
		return from(at, digits);
	}

	/**
	 * {@code un GCS dénommé « Imagerie du Val »}: behind that word, where a quote comes.
	 */
	private int called(int at) {
		boolean named = at + 1 < this.words.size() && this.words.get(at).goesOn()
				&& CALLED.matcher(this.words.get(at).raw()).matches()
				&& this.words.get(at + 1).gap().strip().matches("[:]?\\s*[«“\"]") && !isKind(at + 1);
		return named ? at + 1 : at;
	}

	/**
	 * {@code CHÂTEAUBRIANT - NOZAY - POUANCÉ}: one hospital with the names of its towns.
	 */
	Extent dashed(Extent name) {
		if (name.isNone() || name.geographic()) {
			return name;
		}
		int end = name.end();
		while (end < this.words.size() && this.words.get(end).gap().matches(" [-‐] ") && this.words.get(end).isLoud()
				&& this.words.get(end - 1).isLoud() && isStart(end, false)
				&& !LABEL.matcher(this.words.get(end).raw()).matches()) {
			end = end(end, false);
		}
		return new Extent(name.first(), end, false);
	}

	/** Whether a name goes on; behind an acronym in parentheses too. */
	private boolean isNext(int at, int first) {
		Word word = this.words.get(at);
		return word.goesOn() || at == first && word.gap().strip().equals(")");
	}

	/** The name that begins at a word itself. */
	Extent from(int at, boolean digits) {
		Word first = this.words.get(at);
		if (GEOGRAPHIC.contains(first.spelled().getFirst()) && !first.isCapital()) {
			int named = at + 1;
			while (named < this.words.size() && named < at + 5 && this.words.get(named).goesOn()
					&& (isLowerSmall(named) || isGeographic(named)) && !this.words.get(named).isOneOf("et")) {
				named++;
			}
			boolean found = named < this.words.size() && this.words.get(named).goesOn() && isStart(named, false);
			return found ? new Extent(at, end(named, false), true) : Extent.NONE;
		}
		return isStart(at, digits) ? new Extent(at, end(at, digits), false) : Extent.NONE;
	}

	private boolean isStart(int at, boolean digits) {
		Word word = this.words.get(at);
		boolean capital = word.isCapital() || digits && word.raw().matches("\\d{1,3}|\\d[ABab]");
		if (!capital || isKind(at) || isMonth(word) || word.isOneOf("et", "and", "ou")) {
			return false;
		}
		boolean article = word.isSmall();
		return !article || at + 1 < this.words.size() && this.words.get(at + 1).goesOn()
				&& this.words.get(at + 1).isCapital() && !isKind(at + 1) && !this.words.get(at + 1).isOnNewLine();
	}

	private int end(int first, boolean group) {
		int end = first + 1;
		while (end < this.words.size() && end < first + MOST_WORDS) {
			int next = next(end, first);
			if (next < 0 && group && this.words.get(end).isSpaced()
					&& ADJECTIVE.matcher(this.words.get(end).raw()).matches()) {
				next = end + 1;
			}
			if (next < 0 && group && isLastBeforeColon(end)) {
				next = end + 2;
			}
			if (next < 0 && !group && isLocal(end)) {
				next = end + 1;
			}
			if (next < 0) {
				break;
			}
			end = next;
		}
		return end;
	}

	/** {@code CH Pilat rhodanien}, where the item of a list ends behind it. */
	private boolean isLocal(int at) {
		boolean last = at + 1 == this.words.size() || this.words.get(at + 1).gap().strip().matches("[,;.)].*");
		return last && this.words.get(at).isSpaced() && !this.words.get(at).isOnNewLine()
				&& LOCAL.matcher(this.words.get(at).raw()).matches();
	}

	/**
	 * {@code GHT de la Haute-Garonne et du Tarn Ouest}: the name of one groupement goes on
	 * behind {@code et}.
	 */
	Extent coordinated(Extent name) {
		int at = name.end();
		if (name.isNone() || at + 1 >= this.words.size() || !this.words.get(at).isOneOf("et")
				|| !this.words.get(at).isSpaced() || this.words.get(at).isOnNewLine()) {
			return name;
		}
		int next = at + 1;
		while (next < this.words.size() && next < at + 4 && this.words.get(next).goesOn() && isLowerSmall(next)) {
			next++;
		}
		boolean goesOn = next < this.words.size() && this.words.get(next).goesOn() && isStart(next, false)
				&& !this.words.get(next).isLoud() && !NO_PLACE.matcher(this.words.get(next).raw()).matches();
		return goesOn ? new Extent(name.first(), end(next, true), name.geographic()) : name;
	}

	/** {@code GHT Psychiatrie et neurosciences : …}. */
	private boolean isLastBeforeColon(int at) {
		return at + 2 < this.words.size() && this.words.get(at).isOneOf("et") && this.words.get(at).isSpaced()
				&& this.words.get(at + 1).isSpaced() && !this.words.get(at + 1).isCapital() && !isKind(at + 1)
				&& this.words.get(at + 2).gap().strip().startsWith(":");
	}

	/** Behind the next word of a name; -1 where the name ends. */
	private int next(int at, int first) {
		Word word = this.words.get(at);
		if (word.isJoined() || isBehindInitial(at)) {
			return at + 1;
		}
		boolean opened = at - 1 == first && this.words.get(first).isSmall();
		if (!word.goesOn() || (word.isOnNewLine() || isLabel(word)) && !opened) {
			return -1;
		}
		boolean loud = word.isLoud() && this.words.get(at - 1).isLoud();
		if (word.isCapital() && !isKind(at) && !isMonth(word) && (opened || !word.isSmall())) {
			boolean verb = loud && word.spelled().size() == 1 && VERBS.contains(word.spelled().getFirst())
					&& !this.words.get(at - 1).isOneOf("grand");
			return verb ? -1 : at + 1;
		}
		int named = at;
		while (named < this.words.size() && named < at + 3 && this.words.get(named).goesOn()
				&& (isLowerSmall(named) || loud && joins(named, named == at))
				&& WITHIN.contains(this.words.get(named).spelled().getFirst())) {
			named++;
		}
		if (named == at + 1 && named < this.words.size() && this.words.get(named).raw().equals("or")) {
			return named + 1;
		}
		boolean on = named > at && named < this.words.size() && this.words.get(named).goesOn()
				&& this.words.get(named).isCapital() && !isKind(named) && !isMonth(this.words.get(named))
				&& !this.words.get(named).isSmall();
		return on ? named + 1 : -1;
	}

	/** {@code l’hôpital J. Ducuing}. */
	private boolean isBehindInitial(int at) {
		Word initial = this.words.get(at - 1);
		return initial.raw().length() == 1 && initial.isCapital() && this.words.get(at).gap().matches("\\. ?")
				&& this.words.get(at).isCapital() && !isKind(at) && !this.words.get(at).isSmall();
	}

	private boolean joins(int at, boolean first) {
		Word word = this.words.get(at);
		return word.isSmall() && (!first || JOINS_CAPITALS.contains(word.spelled().getFirst()));
	}

	/** A line that begins with it tells who comes next. */
	private static boolean isLabel(Word word) {
		return word.lineBreaks() > 0 && LABEL.matcher(word.raw()).matches();
	}

	private Extent quoted(int first) {
		for (int at = first + 1; at < this.words.size() && at <= first + 12; at++) {
			if (this.words.get(at).gap().matches("(?s)\\s*[»”\"].*")) {
				return new Extent(first, at, false);
			}
			if (this.words.get(at).lineBreaks() > 1) {
				break;
			}
		}
		return Extent.NONE;
	}

	private boolean isKind(int at) {
		return this.pieces.kindAt(at);
	}

	private boolean isLowerSmall(int at) {
		return this.words.get(at).isSmall() && !this.words.get(at).isCapital();
	}

	/** {@code CENTRE HOSPITALIER DE LENS}. */
	private boolean isLoudSmall(int at) {
		return at > 0 && this.words.get(at).isSmall() && this.words.get(at).isLoud() && this.words.get(at - 1).isLoud();
	}

	private boolean isGeographic(int at) {
		return GEOGRAPHIC.contains(this.words.get(at).spelled().getFirst());
	}

	static boolean isMonth(Word word) {
		return !word.spelled().isEmpty() && MONTHS.contains(word.spelled().getFirst());
	}

}
