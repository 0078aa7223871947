package org.hospitalgraph.document.pronoun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.TextMentions;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.mention.value.FigureMention;

/**
 * A text in which names stand for pronouns.
 *
 * @param text its words
 * @param found the entities, dates and figures in it
 * @param origin the position in the text as it was, for each position of this one
 */
public record SpelledOut(String text, TextMentions found, IntUnaryOperator origin) {

	public static SpelledOut of(String text, TextMentions found) {
		List<Edit> edits = new ArrayList<>();
		Pronouns pronouns = new Pronouns();
		for (Clause clause : Clause.of(text, found)) {
			edits.addAll(pronouns.in(clause));
		}
		return edits.isEmpty() ? new SpelledOut(text, found, IntUnaryOperator.identity())
				: new Editing(text, apart(edits, found)).done(found);
	}

	/** In the order of the text; none within a name or another one. */
	private static List<Edit> apart(List<Edit> edits, TextMentions found) {
		edits.sort(Comparator.comparingInt(Edit::start).thenComparing(Edit::end, Comparator.reverseOrder()));
		List<Edit> apart = new ArrayList<>();
		int at = 0;
		int end = 0;
		for (Edit edit : edits) {
			while (at < found.mentions().size() && found.mentions().get(at).end() <= edit.start()) {
				at++;
			}
			boolean within = at < found.mentions().size() && found.mentions().get(at).start() < edit.end();
			if (!within && edit.start() >= end) {
				apart.add(edit);
				end = edit.end();
			}
		}
		return apart;
	}

	/** The text as it is written anew. */
	private static final class Editing {

		private final StringBuilder text = new StringBuilder();

		private final List<Mention> names = new ArrayList<>();

		private final List<Edit> edits;

		/** Positions behind each edit, in the old text and in the new one. */
		private final int[] old;

		private final int[] anew;

		/** Where each edit begins in the new text. */
		private final int[] begin;

		Editing(String before, List<Edit> edits) {
			this.edits = edits;
			this.old = new int[edits.size()];
			this.anew = new int[edits.size()];
			this.begin = new int[edits.size()];
			int at = 0;
			for (int i = 0; i < edits.size(); i++) {
				Edit edit = edits.get(i);
				this.text.append(before, at, edit.start());
				this.begin[i] = this.text.length();
				this.text.append(edit.before());
				if (edit.name() != null) {
					this.names.add(edit.mention(this.text.length()));
				}
				this.text.append(edit.words());
				at = edit.end();
				this.old[i] = at;
				this.anew[i] = this.text.length();
			}
			this.text.append(before, at, before.length());
		}

		SpelledOut done(TextMentions found) {
			found.mentions().forEach((one) -> this.names.add(one.at(place(one.start()), end(one.start(), one.end()))));
			this.names.sort(Comparator.comparingInt(Mention::start));
			List<DateMention> dates = found.dates()
				.stream()
				.map((one) -> new DateMention(place(one.start()), end(one.start(), one.end()), one.date()))
				.toList();
			List<FigureMention> figures = found.figures()
				.stream()
				.map((one) -> new FigureMention(place(one.start()), end(one.start(), one.end()), one.value(),
						one.upTo(), one.unit(), one.qualifier()))
				.toList();
			return new SpelledOut(this.text.toString(), new TextMentions(this.names, dates, figures), this::origin);
		}

		/** The position of what is at a position of the old text. */
		private int place(int before) {
			int at = Arrays.binarySearch(this.old, before);
			int edit = (at >= 0) ? last(this.old, at) : -at - 2;
			return (edit < 0) ? before : before + this.anew[edit] - this.old[edit];
		}

		private int origin(int place) {
			int at = Arrays.binarySearch(this.begin, place);
			int edit = (at >= 0) ? last(this.begin, at) : -at - 2;
			if (edit < 0) {
				return place;
			}
			return (place < this.anew[edit]) ? this.edits.get(edit).start() : place - this.anew[edit] + this.old[edit];
		}

		private static int last(int[] all, int at) {
			int last = at;
			while (last + 1 < all.length && all[last + 1] == all[at]) {
				last++;
			}
			return last;
		}

		/** The end of words, which stays with them where others are put behind. */
		private int end(int start, int end) {
			return place(start) + end - start;
		}

	}

}
