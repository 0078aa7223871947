package org.hospitalgraph.document.sentence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.TextMentions;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.mention.value.FigureMention;
import org.hospitalgraph.model.Label;

/** The mentions, dates and figures of a text, sliced together with its clauses. */
final class Slices {

	private final Slice<Mention> mentions;

	private final Slice<DateMention> dates;

	private final Slice<FigureMention> figures;

	/** Where a hospital is named. */
	private final BitSet houses = new BitSet();

	Slices(TextMentions found) {
		this.mentions = new Slice<>(found.mentions(), Mention::start);
		this.dates = new Slice<>(found.dates(), DateMention::start);
		this.figures = new Slice<>(found.figures(), FigureMention::start);
		found.mentions()
			.stream()
			.filter((one) -> Label.ESTABLISHMENT.text().equals(one.label()))
			.forEach((one) -> this.houses.set(one.start()));
	}

	Clause clause(int start, int stop, String text, boolean planned) {
		String words = text.substring(start, stop);
		return new Clause(start, stop, words, this.mentions.in(start, stop), this.dates.in(start, stop),
				this.figures.in(start, stop), planned, new Tones(words));
	}

	/** Whether a hospital is named at a position. */
	boolean isHouse(int place) {
		return this.houses.get(place);
	}

	/** What is found in a text, taken in order as one goes through it. */
	private static final class Slice<T> {

		private final List<T> all;

		private final ToIntFunction<T> place;

		private int at;

		Slice(List<T> all, ToIntFunction<T> place) {
			this.all = all;
			this.place = place;
		}

		/** Those that begin between two positions, which only go forward. */
		List<T> in(int start, int end) {
			List<T> in = new ArrayList<>();
			while (this.at < this.all.size() && this.place.applyAsInt(this.all.get(this.at)) < end) {
				T one = this.all.get(this.at++);
				if (this.place.applyAsInt(one) >= start) {
					in.add(one);
				}
			}
			return in;
		}

	}

}
