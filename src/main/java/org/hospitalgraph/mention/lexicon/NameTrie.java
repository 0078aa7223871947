package org.hospitalgraph.mention.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Names as sequences of tokens, to find the longest name at a position of a text.
 */
public final class NameTrie {

	/** What may be between the words of a name. */
	private static final Pattern WITHIN = Pattern.compile("[\\s'’‘ʼ«»\"“”‐‑–/-]*");

	private final Node root = new Node();

	void add(List<String> tokens, KnownEntity entity) {
		if (tokens.isEmpty()) {
			return;
		}
		Node node = this.root;
		for (String token : tokens) {
			node = node.next.computeIfAbsent(token, (word) -> new Node());
		}
		if (!node.entities.contains(entity)) {
			node.entities.add(entity);
		}
	}

	/** The entities with this complete name. */
	public List<KnownEntity> exactly(List<String> tokens) {
		Node node = this.root;
		for (String token : tokens) {
			node = node.next.get(token);
			if (node == null) {
				return List.of();
			}
		}
		return node.entities;
	}

	/** The longest name that begins at a piece of a text. */
	public Optional<Longest> at(List<Piece> pieces, int start, List<Word> words) {
		Node node = this.root;
		Longest longest = null;
		for (int at = start; at < pieces.size(); at++) {
			Piece piece = pieces.get(at);
			if (at > start && !isWithin(words, pieces.get(at - 1).last() + 1, piece.first())) {
				break;
			}
			@Nullable Node next = node.next.get(piece.token());
			if (next == null) {
				break;
			}
			node = next;
			boolean whole = at + 1 == pieces.size() || pieces.get(at + 1).first() > piece.last();
			if (!node.entities.isEmpty() && whole) {
				longest = new Longest(node.entities, at);
			}
		}
		return Optional.ofNullable(longest);
	}

	private static boolean isWithin(List<Word> words, int from, int to) {
		for (int i = from; i <= to; i++) {
			String gap = words.get(i).gap();
			if (!WITHIN.matcher(gap).matches() || words.get(i).lineBreaks() > 1) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A name that was found.
	 *
	 * @param entities that have it
	 * @param last index of its last piece
	 */
	public record Longest(List<KnownEntity> entities, int last) {
	}

	private static final class Node {

		private final Map<String, Node> next = new HashMap<>();

		private final List<KnownEntity> entities = new ArrayList<>(1);

	}

}
