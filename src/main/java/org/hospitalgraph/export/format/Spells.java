package org.hospitalgraph.export.format;

import java.time.LocalDate;
import java.util.Arrays;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * When each node and each link of a drawing exists, for a timeline: a first and a last
 * day, both included, or no day at an open end. Empty if no day is certain.
 */
final class Spells {

	private static final Spell ALWAYS = new Spell(null, null);

	private final @Nullable Spell[] nodes;

	private final @Nullable Spell[] links;

	private Spells(int nodes, int links) {
		this.nodes = new @Nullable Spell[nodes];
		this.links = new @Nullable Spell[links];
	}

	/** Two days, either of which may be unknown. */
	record Spell(@Nullable LocalDate start, @Nullable LocalDate end) {
	}

	static Spells of(Drawing drawing, TimeBounds bounds) {
		Spells spells = new Spells(drawing.nodes().size(), drawing.links().size());
		boolean widest = bounds == TimeBounds.WIDEST;
		for (int i = 0; i < spells.nodes.length; i++) {
			Validity life = drawing.nodes().get(i).life();
			spells.nodes[i] = widest ? widest(life) : narrowest(life);
		}
		for (int i = 0; i < spells.links.length; i++) {
			Validity validity = drawing.links().get(i).validity();
			spells.links[i] = widest ? widest(validity) : narrowest(validity);
			if (!widest) {
				// Whatever is linked on a day exists on that day.
				spells.nodes[drawing.from(i)] = both(spells.nodes[drawing.from(i)], spells.links[i]);
				spells.nodes[drawing.to(i)] = both(spells.nodes[drawing.to(i)], spells.links[i]);
			}
		}
		return spells;
	}

	@Nullable Spell node(int index) {
		return this.nodes[index];
	}

	@Nullable Spell link(int index) {
		return this.links[index];
	}

	long nodes() {
		return Arrays.stream(this.nodes).filter((spell) -> spell != null).count();
	}

	long links() {
		return Arrays.stream(this.links).filter((spell) -> spell != null).count();
	}

	/** Never ends before it starts, because Gephi refuses such an interval. */
	private static Spell widest(Validity validity) {
		LocalDate start = validity.sinceMin();
		LocalDate end = validity.untilMax();
		if (start == null && end == null) {
			return ALWAYS;
		}
		return new Spell(start, (start != null && end != null && end.isBefore(start)) ? null : end);
	}

	/**
	 * From the day by which it had begun to the later of two days: the one before its
	 * earliest end, and the one on which a source last states it. If neither is known,
	 * only the first day.
	 */
	private static @Nullable Spell narrowest(Validity validity) {
		LocalDate start = earlier(validity.sinceMax(), validity.statedMax());
		LocalDate last = (validity.untilMin() != null) ? validity.untilMin().minusDays(1) : start;
		LocalDate end = later(last, validity.statedMin());
		return (start == null || end == null || end.isBefore(start)) ? null : new Spell(start, end);
	}

	private static @Nullable Spell both(@Nullable Spell one, @Nullable Spell other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return new Spell(earlier(one.start, other.start), later(one.end, other.end));
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null || other != null && other.isBefore(one)) ? other : one;
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null || other != null && other.isAfter(one)) ? other : one;
	}

}
