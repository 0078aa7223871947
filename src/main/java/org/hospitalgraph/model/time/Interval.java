package org.hospitalgraph.model.time;

/**
 * The time of a figure or an observation: one partial date, or two with a slash, such as
 * {@code 2000/2011}.
 *
 * @param first where it begins
 * @param last where it ends, both included
 */
public record Interval(PartialDate first, PartialDate last) {

	public Interval {
		if (last.latest().isBefore(first.earliest())) {
			throw new IllegalArgumentException("an interval ends after it begins, such as 2000/2011");
		}
	}

	public static Interval valueOf(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			PartialDate date = PartialDate.valueOf(text);
			return new Interval(date, date);
		}
		return new Interval(PartialDate.valueOf(text.substring(0, slash)),
				PartialDate.valueOf(text.substring(slash + 1)));
	}

	public String text() {
		return this.first.equals(this.last) ? this.first.text() : this.first.text() + "/" + this.last.text();
	}

}
