package org.hospitalgraph.export.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.hospitalgraph.export.drawing.Layout.Points;

/**
 * The space that each node takes with its label beneath it. Moves overlapping nodes
 * apart.
 */
@SuppressWarnings("ArrayRecordComponent")
record Footprints(double[] width, double[] above, double[] below) {

	private static final int ROUNDS = 120;

	private static final double MARGIN = 8;

	private static final int ENLARGEMENTS = 12;

	private static final double ENLARGEMENT = 1.12;

	/** How many overlaps per node can be solved by pushing. */
	private static final double TOLERATED = 0.4;

	static Footprints of(Drawing drawing, int[] order) {
		Footprints footprints = new Footprints(new double[order.length], new double[order.length],
				new double[order.length]);
		for (int rank = 0; rank < order.length; rank++) {
			double size = drawing.size(order[rank]);
			List<String> label = Lettering.label(Drawing.name(drawing.nodes().get(order[rank])));
			footprints.width[rank] = Math.max(size, Lettering.width(label)) + MARGIN;
			footprints.above[rank] = size / 2 + MARGIN / 2;
			footprints.below[rank] = size / 2 + label.size() * Lettering.LINE + MARGIN;
		}
		return footprints;
	}

	/**
	 * Moves overlapping nodes apart: first by enlarging the whole drawing, which keeps
	 * its shape, then by pushing those that still overlap.
	 */
	void separate(int[] component, Points points) {
		for (int step = 0; step < ENLARGEMENTS && overlaps(component, points) > component.length * TOLERATED; step++) {
			for (int rank : component) {
				points.set(rank, points.x()[rank] * ENLARGEMENT, points.y()[rank] * ENLARGEMENT);
			}
		}
		push(component, points);
	}

	private int overlaps(int[] component, Points points) {
		int[] row = fromTheLeft(component, points);
		int overlaps = 0;
		for (int i = 0; i < row.length; i++) {
			for (int j = i + 1; j < row.length && meet(row[i], row[j], points); j++) {
				if (overlapY(row[i], row[j], points) > 0) {
					overlaps++;
				}
			}
		}
		return overlaps;
	}

	private int[] fromTheLeft(int[] component, Points points) {
		return IntStream.of(component)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer rank) -> points.x()[rank] - this.width[rank] / 2)
				.thenComparingInt((rank) -> rank))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/** Whether the node further left reaches the other one. */
	private boolean meet(int left, int right, Points points) {
		return points.x()[right] - this.width[right] / 2 < points.x()[left] + this.width[left] / 2;
	}

	private double overlapY(int one, int other, Points points) {
		return (height(one) + height(other)) / 2 - Math.abs(middle(other, points) - middle(one, points));
	}

	/**
	 * Pushes two nodes apart step by step, in the direction in which they overlap less.
	 */
	private void push(int[] component, Points points) {
		for (int round = 0; round < ROUNDS; round++) {
			int[] row = fromTheLeft(component, points);
			boolean moved = false;
			for (int i = 0; i < row.length; i++) {
				for (int j = i + 1; j < row.length && meet(row[i], row[j], points); j++) {
					moved |= part(row[i], row[j], points);
				}
			}
			if (!moved) {
				return;
			}
		}
	}

	private boolean part(int one, int other, Points points) {
		double dx = points.x()[other] - points.x()[one];
		double overlapX = (this.width[one] + this.width[other]) / 2 - Math.abs(dx);
		boolean under = middle(other, points) >= middle(one, points);
		double overlapY = overlapY(one, other, points);
		if (overlapX <= 0 || overlapY <= 0) {
			return false;
		}
		if (overlapX < overlapY) {
			double push = ((dx >= 0) ? overlapX : -overlapX) / 2;
			points.move(one, -push, 0);
			points.move(other, push, 0);
		}
		else {
			double push = (under ? overlapY : -overlapY) / 2;
			points.move(one, 0, -push);
			points.move(other, 0, push);
		}
		return true;
	}

	private double height(int rank) {
		return this.above[rank] + this.below[rank];
	}

	private double middle(int rank, Points points) {
		return points.y()[rank] + (this.below[rank] - this.above[rank]) / 2;
	}

	/** The rectangle around all of them. */
	Shelves.Box box(int[] component, Points points) {
		double left = Double.POSITIVE_INFINITY;
		double top = Double.POSITIVE_INFINITY;
		double right = Double.NEGATIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (int rank : component) {
			left = Math.min(left, points.x()[rank] - this.width[rank] / 2);
			right = Math.max(right, points.x()[rank] + this.width[rank] / 2);
			top = Math.min(top, points.y()[rank] - this.above[rank]);
			bottom = Math.max(bottom, points.y()[rank] + this.below[rank]);
		}
		return new Shelves.Box(component, left, top, right - left, bottom - top);
	}

}
