package org.hospitalgraph.mention.spotter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.mention.lexicon.NameTrie;
import org.hospitalgraph.mention.lexicon.Piece;
import org.hospitalgraph.mention.lexicon.Pieces;
import org.hospitalgraph.mention.lexicon.Word;
import org.hospitalgraph.naming.Kind;

/** The whole name behind a kind, known or not. */
final class WholeNames {

	private static final Set<Kind> FEDERATIONS = EnumSet.of(Kind.FHU, Kind.FMIH);

	/** How many words a name may come after its kind. */
	private static final int SOON = 40;

	private final List<Word> words;

	private final Pieces pieces;

	private final Extents extents;

	private final GroupNames groups;

	private final TownsBehind towns;

	private final Kinds kinds;

	private final Lexicon lexicon;

	WholeNames(List<Word> words, Pieces pieces, Extents extents, Kinds kinds, Lexicon lexicon) {
		this.words = words;
		this.pieces = pieces;
		this.extents = extents;
		this.groups = new GroupNames(words, pieces, extents);
		this.towns = new TownsBehind(words, extents);
		this.kinds = kinds;
		this.lexicon = lexicon;
	}

	/** The name after a kind, with what continues it. */
	Extent whole(int at, int last, Piece first) {
		Extent name = named(at, last, Spotter.GROUPS.contains(first.kind()) || FEDERATIONS.contains(first.kind()));
		name = this.kinds.isPlural(first) ? name
				: this.extents.dashed(name, first.kind() == Kind.CHI && this.kinds.isSingular(first) && !isKnown(last));
		if (Spotter.GROUPS.contains(first.kind()) && last == at && !this.kinds.isPlural(first) && !isKnown(last)) {
			name = coordinated(this.groups.dashed(name));
		}
		else if (last == at && !this.kinds.isPlural(first) && !isKnown(last)) {
			name = coordinated(name, false);
		}
		return name;
	}

	/** The name after a kind: a known one, or capitalised words. */
	private Extent named(int at, int last, boolean digits) {
		int behind = this.kinds.behindAcronym(last);
		Extent written = digits ? this.groups.after(behind) : this.towns.whole(this.extents.after(behind, false));
		NameTrie.Longest known = this.lexicon.whole().at(this.pieces.all(), last, this.words).orElse(null);
		if (known == null || known.last() <= last
				|| this.words.get(this.pieces.get(last).last() + 1).gap().matches(" +[-‐–—] +")) {
			return written;
		}
		int end = this.pieces.get(known.last()).last() + 1;
		boolean goesOn = end < this.words.size() && written.end() > end && (this.words.get(end).isJoined()
				|| this.words.get(end).isSpaced() && NameWords.DIRECTION.matcher(this.words.get(end).raw()).matches());
		return goesOn ? written : new Extent(this.pieces.get(last + 1).first(), end, false);
	}

	/** {@code Centre hospitalier Erdre et Loire (CHEL)}: its acronym has both names. */
	private boolean isSpeltOut(int next) {
		int behind = this.extents.end(next, false);
		String initial = this.words.get(next).raw().substring(0, 1);
		return behind < this.words.size() && this.words.get(behind).gap().strip().equals("(")
				&& this.words.get(behind).isAcronym() && this.words.get(behind).raw().endsWith(initial);
	}

	/** {@code un GCS}, {@code d’un groupement}: not named yet. */
	boolean isNew(Piece kind) {
		return kind.first() > 0 && this.words.get(kind.first()).goesOn()
				&& this.words.get(kind.first() - 1).raw().matches("(?i)un|une|nouveau|nouvelle|a");
	}

	/**
	 * {@code un GCS de moyens. Baptisé « Linge du Val », il …}: its name, if it comes
	 * soon and no other groupement is named before it.
	 */
	Extent calledLater(int from) {
		for (int at = from; at + 1 < this.words.size() && at < from + SOON; at++) {
			Word word = this.words.get(at);
			if (word.lineBreaks() > 2 || this.pieces.kindAt(at) && isGroup(at)) {
				break;
			}
			boolean named = NameWords.CALLED.matcher(word.raw()).matches() && !this.pieces.kindAt(at + 1)
					&& (this.words.get(at + 1).gap().strip().matches("[:]?\\s*[«“\"]")
							|| this.words.get(at + 1).isSpaced() && this.words.get(at + 1).isAcronym());
			if (named) {
				return this.extents.after(at, true);
			}
		}
		return Extent.NONE;
	}

	private boolean isGroup(int word) {
		return Spotter.GROUPS.contains(this.pieces.get(this.pieces.at(word)).kind());
	}

	boolean isKnown(int piece) {
		return this.lexicon.whole()
			.at(this.pieces.all(), piece, this.words)
			.filter((known) -> known.last() > piece)
			.isPresent();
	}

	/**
	 * {@code GHT de la Haute-Garonne et du Tarn Ouest}: the name of one groupement
	 * continues after {@code et}.
	 */
	private Extent coordinated(Extent name) {
		return coordinated(name, true);
	}

	/**
	 * @param group whether any name may follow {@code et}, as in the names of
	 * groupements; in those of hospitals, only {@code et Sud-Alsace}
	 */
	private Extent coordinated(Extent name, boolean group) {
		int at = name.end();
		if (name.isNone() || at + 1 >= this.words.size() || !this.words.get(at).isOneOf("et")
				|| !this.words.get(at).isSpaced() || this.words.get(at).isOnNewLine()) {
			return name;
		}
		int next = at + 1;
		while (next < this.words.size() && next < at + 4 && this.words.get(next).goesOn()
				&& this.extents.isLowerSmall(next)) {
			next++;
		}
		boolean goesOn = next < this.words.size() && this.words.get(next).goesOn() && this.extents.isStart(next, false)
				&& !this.words.get(next).isLoud() && !NameWords.NO_PLACE.matcher(this.words.get(next).raw()).matches();
		boolean fits = goesOn
				&& (group || isSpeltOut(next) || NameWords.DIRECTION.matcher(this.words.get(next).raw()).matches());
		return fits ? new Extent(name.first(), this.extents.end(next, group), name.geographic()) : name;
	}

}
