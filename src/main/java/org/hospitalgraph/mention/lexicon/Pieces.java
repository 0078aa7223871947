package org.hospitalgraph.mention.lexicon;

import java.util.Arrays;
import java.util.List;

/** The pieces of a text, found by its words. */
public final class Pieces {

	private final List<Piece> pieces;

	private final int[] first;

	public Pieces(List<Word> words) {
		this.pieces = Piece.of(words);
		this.first = new int[words.size() + 1];
		Arrays.fill(this.first, this.pieces.size());
		for (int i = this.pieces.size() - 1; i >= 0; i--) {
			this.first[this.pieces.get(i).first()] = i;
		}
		for (int word = words.size() - 1; word >= 0; word--) {
			this.first[word] = Math.min(this.first[word], this.first[word + 1]);
		}
	}

	public List<Piece> all() {
		return this.pieces;
	}

	public int size() {
		return this.pieces.size();
	}

	public Piece get(int index) {
		return this.pieces.get(index);
	}

	/** The index of the first piece that begins at a word or later. */
	public int at(int word) {
		return this.first[Math.min(word, this.first.length - 1)];
	}

	/** Whether a kind of establishment begins at a word. */
	public boolean kindAt(int word) {
		int index = at(word);
		return index < this.pieces.size() && this.pieces.get(index).first() == word && this.pieces.get(index).isHouse();
	}

}
