package org.hospitalgraph.mention.spotter;

import java.util.List;

import org.hospitalgraph.mention.lexicon.Pieces;
import org.hospitalgraph.mention.lexicon.Word;

/** What the words at one place of a text say about where a name begins and ends. */
final class NameSigns {

	private final List<Word> words;

	private final Pieces pieces;

	NameSigns(List<Word> words, Pieces pieces) {
		this.words = words;
		this.pieces = pieces;
	}

	/** {@code GHT psychiatrie 59-62}. */
	boolean isNumber(int at, boolean digits) {
		return digits && this.words.get(at).raw().matches("\\d{2,3}") && !isCount(at);
	}

	/** {@code un GHT de 28 établissements}, {@code le groupement dès le 31 décembre}. */
	boolean isCount(int at) {
		return at + 1 < this.words.size() && this.words.get(at + 1).isSpaced()
				&& (isMonth(this.words.get(at + 1)) || this.words.get(at + 1).raw().matches("\\p{Ll}+[sx]"));
	}

	/** {@code CHT Jura sud}. */
	boolean isDirection(int at) {
		Word word = this.words.get(at);
		return word.isSpaced() && !word.isOnNewLine() && word.raw().matches("sud|nord|ouest")
				&& this.words.get(at - 1).isCapital()
				&& (at + 1 == this.words.size() || !this.words.get(at + 1).isSmall() || !this.words.get(at + 1).goesOn()
						|| this.words.get(at + 1).isOneOf("a", "en", "et"));
	}

	/** {@code CH Pilat rhodanien}, if the item of a list ends after it. */
	boolean isLocal(int at) {
		boolean last = at + 1 == this.words.size() || this.words.get(at + 1).gap().strip().matches("[,;.()].*");
		return last && this.words.get(at).isSpaced() && !this.words.get(at).isOnNewLine()
				&& NameWords.LOCAL.matcher(this.words.get(at).raw()).matches();
	}

	/** {@code l’hôpital J. Ducuing}. */
	boolean isBehindInitial(int at) {
		Word initial = this.words.get(at - 1);
		return initial.raw().length() == 1 && initial.isCapital() && this.words.get(at).gap().matches("\\. ?")
				&& this.words.get(at).isCapital() && !this.pieces.kindAt(at) && !this.words.get(at).isSmall();
	}

	/** {@code le CH de Guéret en Nouvelle-Aquitaine}. */
	boolean isRegion(int at) {
		return this.words.get(at).raw().equals("en") && this.words.get(at).isSpaced() && at + 1 < this.words.size()
				&& NameWords.REGION.matcher(this.words.get(at + 1).raw()).matches();
	}

	/** A line that begins with it starts a new entity. */
	static boolean isLabel(Word word) {
		return word.lineBreaks() > 0 && NameWords.LABEL.matcher(word.raw()).matches();
	}

	static boolean isMonth(Word word) {
		return !word.spelled().isEmpty() && NameWords.MONTHS.contains(word.spelled().getFirst());
	}

}
