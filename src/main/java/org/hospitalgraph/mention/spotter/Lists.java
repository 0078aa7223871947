package org.hospitalgraph.mention.spotter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.mention.lexicon.NameTrie;
import org.hospitalgraph.mention.lexicon.Pieces;
import org.hospitalgraph.mention.lexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * Lists of names with a common beginning:
 * {@code les CH de Roubaix, Tourcoing et Wattrelos}, or a heading above lines.
 */
final class Lists {

	private static final Pattern BULLET = Pattern
		.compile("(?s).*\\n\\s*(?:[-‐–—•*·▪◦‣●○➢→✓]|\\d{1,2}[.)°]|[a-z][)])\\s*");

	private static final Pattern DASH = Pattern.compile("\\s+[-‐–—]\\s+|\\s*[–—]\\s+");

	private static final Pattern OPENED = Pattern.compile("(?s)\\s*[»\"”]?\\s*(?:[:(]|[–—])\\s*.*");

	private static final Pattern STOPPED = Pattern.compile("(?s).*[.;!?].*");

	/** Another entity, which is not a hospital of the kind in the list. */
	private static final Pattern NO_TOWN = Pattern.compile(
			"(?iu)[ée]tablissement|maison|résidence|institut|syndicat|mutualité|mutuelle|conseil|université|faculté|ccas|société|agence|association|fondation|fédération|ministère|inserm|cnrs|hia|aviesan|hria|epds|mas|fam|had|ssr|smr"
					+ "|médecine|chirurgie|obstétrique|psychiatrie|pédiatrie|gériatrie|cardiologie|neurologie|urgences|imagerie|biologie");

	private static final Set<String> POINTERS = Set.of("dire", "celui", "celle", "ceux", "celles", "savoir");

	private static final int FAR = 10;

	private final List<Word> words;

	private final Pieces pieces;

	private final Extents extents;

	private final Lexicon lexicon;

	private final TownsBehind towns;

	Lists(List<Word> words, Pieces pieces, Extents extents, Lexicon lexicon) {
		this.words = words;
		this.pieces = pieces;
		this.extents = extents;
		this.lexicon = lexicon;
		this.towns = new TownsBehind(words, extents);
	}

	/**
	 * The names of a list.
	 *
	 * @param items the names
	 * @param joined whether the last one is joined by {@code et}, or the list is closed
	 * by a parenthesis
	 * @param pointed whether {@code celui de} points back
	 */
	record Items(List<Extent> items, boolean joined, boolean pointed) {
	}

	/** The names that follow a first one. */
	Items behind(int end) {
		List<Extent> items = new ArrayList<>();
		boolean joined = false;
		boolean pointed = false;
		int at = remark(end);
		int last = end;
		while (at < this.words.size()) {
			Step step = separator(at);
			if (step == null) {
				break;
			}
			Step start = step.over(pointers(step.word));
			Extent item = item(start.word);
			joined |= step.and && this.pieces.kindAt(start.word) && !items.isEmpty();
			if (item.isNone() || !start.pointed && item.geographic()) {
				break;
			}
			items.add(item);
			joined |= step.and;
			pointed |= start.pointed;
			last = item.end();
			at = remark(last);
		}
		boolean closed = last == this.words.size()
				|| this.words.get(last).isAfter(')') && !this.words.get(last).isAfter('(');
		return new Items(items, joined || closed && !items.isEmpty(), pointed);
	}

	/** The names of a list after a colon, a dash or a parenthesis. */
	List<Extent> opened(int from) {
		for (int at = from; at < Math.min(this.words.size(), from + FAR); at++) {
			Word word = this.words.get(at);
			if (word.isOneOf("regions", "departements") || word.lineBreaks() > 1 && word.isAfter('(')) {
				break;
			}
			if (OPENED.matcher(word.gap()).matches() || word.isOneOf("savoir", "ceux", "dire")
					|| at > from && isOf(at)) {
				return list(at).stream().flatMap((item) -> parts(item).stream()).toList();
			}
			if (STOPPED.matcher(word.gap()).matches() || word.lineBreaks() > 1 || at > from && this.pieces.kindAt(at)) {
				break;
			}
		}
		return List.of();
	}

	/** {@code les établissements fondateurs d’Angers, Brest et …}. */
	private boolean isOf(int at) {
		return this.words.get(at - 1).isOneOf("fondateurs") && this.words.get(at).isOneOf("d", "de")
				&& at + 1 < this.words.size() && this.words.get(at + 1).isCapital();
	}

	private List<Extent> list(int from) {
		List<Extent> items = new ArrayList<>();
		boolean lines = BULLET.matcher(this.words.get(from).gap()).matches();
		int at = from;
		while (at < this.words.size()) {
			int start = pointers(at);
			Extent item = this.pieces.kindAt(start) ? Extent.NONE : item(start);
			if (!item.isNone()) {
				items.add(item);
			}
			else if (!this.pieces.kindAt(start) || !lines) {
				break;
			}
			if (lines && !item.isNone() && isSentence(item.end())) {
				return List.of();
			}
			int next = lines ? nextLine(item.isNone() ? start : item.end()) : next(item.end());
			if (next < 0) {
				break;
			}
			at = next;
		}
		return items;
	}

	/** A line with other words is not a name. */
	private boolean isSentence(int end) {
		return end < this.words.size() && this.words.get(end).goesOn() && this.words.get(end).lineBreaks() == 0;
	}

	/**
	 * {@code Amiens-Caen-Lille} are three names, if each is known and the whole is not.
	 */
	private List<Extent> parts(Extent item) {
		boolean whole = item.end() - item.first() < 2
				|| this.words.subList(item.first() + 1, item.end()).stream().anyMatch((word) -> !word.isJoined());
		if (whole || isKnown(item)) {
			return List.of(item);
		}
		List<Extent> parts = IntStream.range(item.first(), item.end())
			.mapToObj((word) -> new Extent(word, word + 1, false))
			.toList();
		return parts.stream().allMatch(this::isKnown) ? parts : List.of(item);
	}

	private boolean isKnown(Extent item) {
		List<String> tokens = this.words.subList(item.first(), item.end())
			.stream()
			.filter((word) -> !word.isSmall())
			.flatMap((word) -> word.spelled().stream())
			.toList();
		return !this.lexicon.bare().exactly(tokens).isEmpty();
	}

	private int next(int end) {
		int at = remark(end);
		if (at >= this.words.size()) {
			return -1;
		}
		Step step = separator(at);
		if (step != null) {
			return step.word;
		}
		// a forgotten comma: Tourcoing COL et Lille
		boolean forgotten = this.words.get(at).isSpaced() && (this.words.get(at).isAcronym()
				&& this.lexicon.whole().at(this.pieces.all(), this.pieces.at(at), this.words).isPresent()
				|| this.words.get(at).isCapital()
						&& this.lexicon.bare().at(this.pieces.all(), this.pieces.at(at), this.words).isPresent());
		return forgotten ? at : -1;
	}

	private int nextLine(int from) {
		for (int at = from; at < this.words.size() && at < from + 40; at++) {
			Word word = this.words.get(at);
			if (BULLET.matcher(word.gap()).matches() && at > from) {
				return at;
			}
			if (word.lineBreaks() > 2 && at > from) {
				break;
			}
		}
		return -1;
	}

	/** A name in a list: a known one, or capitalised words. */
	private Extent item(int at) {
		if (at >= this.words.size() || this.pieces.kindAt(at) || NO_TOWN.matcher(this.words.get(at).raw()).matches()) {
			return Extent.NONE;
		}
		Extent written = this.towns.whole(this.extents.from(at, false));
		int piece = this.pieces.at(at);
		if (piece < this.pieces.size() && this.words.get(at).isNamed()) {
			int first = this.pieces.get(piece).first();
			NameTrie.Longest known = this.lexicon.bare().at(this.pieces.all(), piece, this.words).orElse(null);
			if (known != null && first <= at + 1) {
				int end = this.pieces.get(known.last()).last() + 1;
				boolean goesOn = end < this.words.size()
						&& (this.words.get(end).isJoined() || !this.words.get(end).isLoud()
								&& this.words.get(end).isSpaced() && !this.words.get(end).isOnNewLine());
				return (goesOn && written.end() > end) ? written : new Extent(at, end, false);
			}
		}
		return written;
	}

	private @Nullable Step separator(int at) {
		Word word = this.words.get(at);
		String gap = word.gap().strip();
		boolean comma = gap.equals(",") || gap.equals("/") || gap.equals(";") && word.lineBreaks() == 0
				|| gap.equals("),") || DASH.matcher(word.gap()).matches();
		if (word.isOneOf("avec") && word.isSpaced() && at + 1 < this.words.size() && isPointer(at + 1)) {
			return new Step(at + 1, true, false);
		}
		if (word.isOneOf("mais", "et") && at + 1 < this.words.size()
				&& this.words.get(at + 1).raw().matches("aussi|également") && (comma || word.isSpaced())) {
			return new Step(at + 2, true, false);
		}
		if (word.raw().matches("(?i)et|and|puis|ou") && (comma || word.isSpaced() || gap.equals(")"))) {
			return new Step(at + 1, true, false);
		}
		if (word.isOneOf("ainsi") && at + 1 < this.words.size() && this.words.get(at + 1).isOneOf("que")) {
			return new Step(at + 2, true, false);
		}
		return comma ? new Step(at, false, false) : null;
	}

	/** Skips articles, prepositions and {@code celui de}. */
	private int pointers(int from) {
		int at = from;
		while (at < this.words.size() && at < from + 5 && !this.words.get(at).isCapital()
				&& (this.words.get(at).isSmall() || isPointer(at)) && !this.words.get(at).isOneOf("et")) {
			at++;
		}
		return at;
	}

	private boolean isPointer(int at) {
		return this.words.get(at).spelled().size() == 1 && POINTERS.contains(this.words.get(at).spelled().getFirst());
	}

	/** Skips a remark in parentheses, or the town of a house. */
	int remark(int from) {
		int at = this.towns.behind(from);
		if (at < this.words.size() && this.words.get(at).gap().strip().equals("(")) {
			for (int i = at + 1; i < Math.min(this.words.size(), at + 12); i++) {
				if (this.words.get(i).isAfter(')')) {
					return i;
				}
			}
		}
		return at;
	}

	private final class Step {

		private final int word;

		private final boolean and;

		private final boolean pointed;

		Step(int word, boolean and, boolean pointed) {
			this.word = word;
			this.and = and;
			this.pointed = pointed;
		}

		Step over(int start) {
			boolean points = false;
			for (int i = this.word; i < start; i++) {
				points |= isPointer(i);
			}
			return new Step(start, this.and, points);
		}

	}

}
