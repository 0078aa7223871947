package org.hospitalgraph.mention.spotter;

import java.util.List;

import org.hospitalgraph.mention.lexicon.Pieces;
import org.hospitalgraph.mention.lexicon.Word;

/**
 * Finds the end of an unknown name: capitalised words, with hyphens and the small words
 * between them.
 */
final class Extents {

	private static final int MOST_WORDS = 9;

	private final List<Word> words;

	private final Pieces pieces;

	private final NameSigns signs;

	Extents(List<Word> words, Pieces pieces) {
		this.words = words;
		this.pieces = pieces;
		this.signs = new NameSigns(words, pieces);
	}

	/** The name that follows, after articles and prepositions; empty if there is none. */
	Extent after(int word, boolean digits) {
		int at = qualified(word);
		int small = Math.min(1, at - word);
		while (at < this.words.size() && small < 4 && isNext(at, word) && (isLowerSmall(at) || isLoudSmall(at))
				&& !this.words.get(at).isOneOf("et", "and")) {
			at++;
			small++;
		}
		int called = digits ? called(at) : at;
		if (called >= this.words.size()) {
			return Extent.NONE;
		}
		Word first = this.words.get(called);
		if (first.gap().strip().matches("\\)?\\s*[«“\"]")) {
			return quoted(called);
		}
		boolean sentence = first.lineBreaks() > 0 && NameWords.BEGINS.matcher(first.raw()).matches();
		if (!isNext(at, word) || sentence || first.isOnNewLine() && small == 0) {
			return Extent.NONE;
		}
		if (small == 0 && first.isSpaced() && NameWords.PREFIXED.matcher(first.raw()).matches()) {
			int next = behindAdjectives(at + 1);
			boolean named = next < this.words.size() && (isLowerSmall(next)
					|| this.words.get(next).isSpaced() && !this.words.get(next).isOnNewLine() && isStart(next, false));
			Extent behind = named ? after(next, digits) : Extent.NONE;
			boolean vague = behind.geographic()
					&& !NameWords.POINTS.contains(this.words.get(behind.first()).spelled().getFirst());
			return (behind.isNone() || vague) ? Extent.NONE : new Extent(at, behind.end(), false);
		}
		return from(called, digits);
	}

	/**
	 * {@code rééducation fonctionnelle de …},
	 * {@code réadaptation cardio-respiratoire de …}.
	 */
	private int behindAdjectives(int from) {
		int at = from;
		while (at < this.words.size() && at < from + 3
				&& (this.words.get(at).isJoined() || this.words.get(at).isSpaced()) && !this.words.get(at).isOnNewLine()
				&& this.words.get(at).raw().matches("\\p{Ll}{3,}(?:ale|aire|elle|ique|ive|ière)|(?i)cardio|neuro")) {
			at++;
		}
		return at;
	}

	/** {@code les hôpitaux de proximité de …}: behind what sort of hospitals they are. */
	private int qualified(int at) {
		boolean of = at + 3 < this.words.size() && this.words.get(at).goesOn() && this.words.get(at).isOneOf("de")
				&& this.words.get(at + 1).isSpaced();
		boolean sort = of && this.words.get(at + 1).isOneOf("proximite");
		boolean town = of && this.words.get(at + 1).isOneOf("la") && this.words.get(at + 2).isOneOf("ville");
		return sort ? at + 2 : town ? at + 3 : at;
	}

	/** {@code un GCS dénommé « Imagerie du Val »}: after that word. */
	private int called(int at) {
		boolean named = at + 1 < this.words.size() && NameWords.CALLED.matcher(this.words.get(at).raw()).matches()
				&& !isKind(at + 1) && (this.words.get(at).goesOn() || this.words.get(at).gap().matches("\\)?,? "))
				&& (this.words.get(at + 1).gap().strip().matches("[:]?\\s*[«“\"]")
						|| this.words.get(at + 1).isSpaced() && isStart(at + 1, false));
		return named ? at + 1 : at;
	}

	/**
	 * {@code CHÂTEAUBRIANT - NOZAY - POUANCÉ}, {@code le CHI d’Arvans – Belcombe}: one
	 * hospital with the names of its towns.
	 */
	Extent dashed(Extent name, boolean towns) {
		if (name.isNone() || name.geographic()) {
			return name;
		}
		int end = name.end();
		while (end < this.words.size() && isStart(end, false)
				&& (towns && this.words.get(end).gap().matches(" [-‐–] ")
						&& !NameWords.NO_PLACE.matcher(this.words.get(end).raw()).matches()
						|| this.words.get(end).gap().matches(" [-‐] ") && this.words.get(end).isLoud()
								&& this.words.get(end - 1).isLoud())
				&& !NameWords.LABEL.matcher(this.words.get(end).raw()).matches()) {
			end = end(end, false);
		}
		return new Extent(name.first(), end, false);
	}

	/** Whether a name continues, also after an acronym in parentheses. */
	private boolean isNext(int at, int first) {
		Word word = this.words.get(at);
		return word.goesOn() || at == first && word.gap().strip().equals(")");
	}

	/** The name that begins at a word. */
	Extent from(int at, boolean digits) {
		Word first = this.words.get(at);
		boolean electronic = digits && first.raw().equals("e") && at + 1 < this.words.size()
				&& this.words.get(at + 1).isJoined();
		if (electronic) {
			return new Extent(at, end(at + 1, true), false);
		}
		if (NameWords.GEOGRAPHIC.contains(first.spelled().getFirst()) && !first.isCapital()
				&& !first.raw().equals("est")) {
			int named = at + 1;
			while (named < this.words.size() && named < at + 5 && this.words.get(named).goesOn()
					&& (isLowerSmall(named) || isGeographic(named)) && !this.words.get(named).isOneOf("et")) {
				named++;
			}
			boolean found = named < this.words.size() && this.words.get(named).goesOn()
					&& (isStart(named, false) || this.signs.isNumber(named, digits));
			if (!found && named < this.words.size() && named == at + 1 && this.words.get(named).isSpaced()
					&& NameWords.OF_A_COUNTRY.matcher(this.words.get(named).raw()).matches()) {
				int of = named + 1;
				boolean town = of + 1 < this.words.size() && this.words.get(of).goesOn()
						&& this.words.get(of).isOneOf("de", "d") && this.words.get(of + 1).goesOn()
						&& isStart(of + 1, false);
				return new Extent(at, town ? end(of + 1, digits) : of, false);
			}
			return found ? new Extent(at, end(named, digits), true) : Extent.NONE;
		}
		return isStart(at, digits) ? new Extent(at, end(at, digits), false) : Extent.NONE;
	}

	boolean isStart(int at, boolean digits) {
		Word word = this.words.get(at);
		boolean capital = word.isCapital() || word.raw().matches("\\d\\p{Lu}")
				|| digits && word.raw().matches("\\d{1,3}|\\d[ABab]") && !this.signs.isCount(at);
		if (word.isLoud() && word.isSpaced() && NameWords.FUNCTION.matcher(word.raw()).matches()) {
			return false;
		}
		boolean hospitals = digits && word.raw().equals("Hôpitaux") && word.isSpaced() && !word.isOnNewLine();
		if (!capital || isKind(at) && !hospitals || NameSigns.isMonth(word) || word.isOneOf("et", "and", "ou")) {
			return false;
		}
		boolean article = word.isSmall();
		return !article || at + 1 < this.words.size() && this.words.get(at + 1).goesOn()
				&& this.words.get(at + 1).isCapital() && !isKind(at + 1) && !this.words.get(at + 1).isOnNewLine();
	}

	int end(int first, boolean group) {
		int end = first + 1;
		while (end < this.words.size() && end < first + MOST_WORDS) {
			int next = next(end, first);
			if (next < 0 && group && this.words.get(end).isSpaced()
					&& NameWords.ADJECTIVE.matcher(this.words.get(end).raw()).matches()) {
				next = end + 1;
			}
			if (next < 0 && (this.signs.isDirection(end) || !group && this.signs.isLocal(end))) {
				next = end + 1;
			}
			if (next < 0 && group && isLastBeforeColon(end)) {
				next = end + 2;
			}
			if (next < 0 && NameWords.COUNT.matcher(this.words.get(end - 1).raw()).matches()
					&& this.words.get(end).isSpaced() && this.words.get(end).raw().matches("\\p{Ll}{3,}s")) {
				next = end + 1;
			}
			if (next < 0) {
				break;
			}
			end = next;
		}
		return end;
	}

	/** {@code GHT Psychiatrie et neurosciences : …}. */
	private boolean isLastBeforeColon(int at) {
		return at + 2 < this.words.size() && this.words.get(at).isOneOf("et") && this.words.get(at).isSpaced()
				&& this.words.get(at + 1).isSpaced() && !this.words.get(at + 1).isCapital() && !isKind(at + 1)
				&& this.words.get(at + 2).gap().strip().startsWith(":");
	}

	/** The index after the next word of a name; -1 if the name ends. */
	private int next(int at, int first) {
		Word word = this.words.get(at);
		if (word.isJoined() || this.signs.isBehindInitial(at) || this.words.get(at - 1).isOneOf("presqu")) {
			return at + 1;
		}
		if (word.gap().equals(" & ") && word.isCapital() && !isKind(at)) {
			return at + 1;
		}
		boolean opened = at - 1 == first && this.words.get(first).isSmall();
		if (!word.goesOn() || (word.isOnNewLine() || NameSigns.isLabel(word)) && !opened) {
			return -1;
		}
		if (word.lineBreaks() > 0 && NameWords.BEGINS.matcher(word.raw()).matches()
				|| this.signs.isRegion(at) && this.words.get(at - 1).isCapital()) {
			return -1;
		}
		boolean loud = word.isLoud() && this.words.get(at - 1).isLoud();
		if (word.isCapital() && !isKind(at) && !NameSigns.isMonth(word)
				&& (opened || !word.isSmall() || at + 1 < this.words.size() && this.words.get(at + 1).isJoined())) {
			boolean verb = loud && word.spelled().size() == 1 && NameWords.VERBS.contains(word.spelled().getFirst())
					&& !this.words.get(at - 1).isOneOf("grand");
			return verb ? -1 : at + 1;
		}
		boolean article = word.isCapital() && word.isSmall() && isStart(at, false) && this.words.get(at - 1).isCapital()
				&& !this.words.get(at + 1).isAcronym() && word.isSpaced();
		if (article) {
			return at + 2;
		}
		int named = at;
		while (named < this.words.size() && named < at + 3 && this.words.get(named).goesOn()
				&& (isLowerSmall(named) || loud && joins(named, named == at))
				&& NameWords.WITHIN.contains(this.words.get(named).spelled().getFirst())) {
			named++;
		}
		if (named == at + 1 && named < this.words.size() && this.words.get(named).raw().equals("or")) {
			return named + 1;
		}
		boolean on = named > at && named < this.words.size() && this.words.get(named).goesOn() && isStart(named, false);
		return !on ? -1 : this.words.get(named).isSmall() ? named + 2 : named + 1;
	}

	private boolean joins(int at, boolean first) {
		Word word = this.words.get(at);
		return word.isSmall() && (!first || NameWords.JOINS_CAPITALS.contains(word.spelled().getFirst()));
	}

	private Extent quoted(int first) {
		for (int at = first + 1; at < this.words.size() && at <= first + 12; at++) {
			if (this.words.get(at).gap().matches("(?s)\\s*[»”\"].*")) {
				boolean town = this.words.get(at).gap().matches("\\s*[»”\"] ")
						&& this.words.get(at).raw().matches("de|d|du") && at + 1 < this.words.size()
						&& this.words.get(at + 1).goesOn() && isStart(at + 1, false);
				return new Extent(first, town ? end(at + 1, false) : at, false);
			}
			if (this.words.get(at).lineBreaks() > 1) {
				break;
			}
		}
		boolean last = this.words.size() - first <= 12;
		return last ? new Extent(first, this.words.size(), false) : from(first, true);
	}

	private boolean isKind(int at) {
		return this.pieces.kindAt(at);
	}

	boolean isLowerSmall(int at) {
		return this.words.get(at).isSmall() && !this.words.get(at).isCapital();
	}

	/** {@code CENTRE HOSPITALIER DE LENS}. */
	private boolean isLoudSmall(int at) {
		return at > 0 && this.words.get(at).isSmall() && this.words.get(at).isLoud() && this.words.get(at - 1).isLoud();
	}

	private boolean isGeographic(int at) {
		return NameWords.GEOGRAPHIC.contains(this.words.get(at).spelled().getFirst());
	}

}
