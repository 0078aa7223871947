package org.hospitalgraph.export.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.hospitalgraph.export.drawing.Layout.Points;

/**
 * A layout for graphs of any size. Every node belongs to the hub that is reached by going
 * from each node to its best linked neighbour. A hub and its nodes fill a disc like the
 * seeds of a sunflower, and so do the discs. It takes no longer than a sort.
 */
final class Sunflowers {

	private static final double SPACING = 62;

	private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

	private final Neighbours neighbours;

	/** The hub that each rank belongs to. */
	private final int[] hub;

	private Sunflowers(Neighbours neighbours) {
		this.neighbours = neighbours;
		this.hub = new int[neighbours.size()];
	}

	static Points of(Neighbours neighbours) {
		Sunflowers sunflowers = new Sunflowers(neighbours);
		sunflowers.findHubs();
		return sunflowers.plant();
	}

	private void findHubs() {
		for (int rank = 0; rank < this.hub.length; rank++) {
			this.hub[rank] = betterLinked(rank);
		}
		for (int rank = 0; rank < this.hub.length; rank++) {
			int hub = rank;
			while (this.hub[hub] != hub) {
				hub = this.hub[hub];
			}
			for (int step = rank; this.hub[step] != hub;) {
				int next = this.hub[step];
				this.hub[step] = hub;
				step = next;
			}
		}
	}

	/**
	 * Its best linked neighbour, or itself; the first of equals, so that there is no
	 * circle.
	 */
	private int betterLinked(int rank) {
		int best = rank;
		for (int i = 0; i < this.neighbours.degree(rank); i++) {
			int other = this.neighbours.neighbour(rank, i);
			int more = Integer.compare(this.neighbours.degree(other), this.neighbours.degree(best));
			if (more > 0 || (more == 0 && other < best)) {
				best = other;
			}
		}
		return best;
	}

	private Points plant() {
		int[] seeds = new int[this.hub.length];
		for (int hub : this.hub) {
			seeds[hub]++;
		}
		int[] order = IntStream.range(0, this.hub.length)
			.boxed()
			.sorted(Comparator.comparingInt((Integer rank) -> -seeds[this.hub[rank]])
				.thenComparingInt((rank) -> this.hub[rank])
				.thenComparing((rank) -> this.hub[rank] != rank)
				.thenComparingInt((rank) -> -this.neighbours.degree(rank))
				.thenComparingInt((rank) -> rank))
			.mapToInt(Integer::intValue)
			.toArray();
		Points points = Points.of(order.length);
		int discs = 0;
		double area = 0;
		for (int first = 0; first < order.length; discs++) {
			int size = seeds[this.hub[order[first]]];
			double own = area(size);
			double distance = (discs == 0) ? 0 : Math.sqrt(area + own / 2) * 1.15;
			double centreX = distance * Math.cos(discs * GOLDEN_ANGLE);
			double centreY = distance * Math.sin(discs * GOLDEN_ANGLE);
			plant(Arrays.copyOfRange(order, first, first + size), centreX, centreY, points);
			area += own;
			first += size;
		}
		return points;
	}

	private static void plant(int[] ranks, double centreX, double centreY, Points points) {
		for (int i = 0; i < ranks.length; i++) {
			double distance = SPACING * ((i == 0) ? 0 : Math.sqrt(i + 0.5));
			points.set(ranks[i], centreX + distance * Math.cos(i * GOLDEN_ANGLE),
					centreY + distance * Math.sin(i * GOLDEN_ANGLE));
		}
	}

	/** The square of the radius of a disc with this many seeds, including its margin. */
	private static double area(int seeds) {
		double radius = SPACING * (Math.sqrt(seeds) + 0.7);
		return radius * radius;
	}

}
