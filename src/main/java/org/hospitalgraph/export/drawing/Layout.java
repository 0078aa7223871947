package org.hospitalgraph.export.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The positions of nodes: x to the right, y downwards, about 100 between neighbours. They
 * depend on ids and links alone, whatever their order, and are the same in every run.
 * Small components are drawn with springs (JGraphT) and then placed side by side; if that
 * would take long, each hub gets a sunflower of its neighbours.
 */
public final class Layout {

	/** Springs cost more than the square of this. */
	private static final int MOST_WITH_SPRINGS = 500;

	private static final int MOST_WITH_SPRINGS_IN_ALL = 2000;

	private final double[] x;

	private final double[] y;

	private Layout(int nodes) {
		this.x = new double[nodes];
		this.y = new double[nodes];
	}

	static Layout of(Drawing drawing) {
		int[] order = IntStream.range(0, drawing.nodes().size())
			.boxed()
			.sorted(Comparator.comparing((node) -> drawing.nodes().get(node).summary().id()))
			.mapToInt(Integer::intValue)
			.toArray();
		Neighbours neighbours = Neighbours.of(drawing, order);
		Points points = (order.length <= MOST_WITH_SPRINGS_IN_ALL) ? bySprings(drawing, order, neighbours)
				: Sunflowers.of(neighbours);
		Layout layout = new Layout(order.length);
		for (int rank = 0; rank < order.length; rank++) {
			layout.x[order[rank]] = round(points.x()[rank]);
			layout.y[order[rank]] = round(points.y()[rank]);
		}
		return layout;
	}

	private static Points bySprings(Drawing drawing, int[] order, Neighbours neighbours) {
		Points all = Sunflowers.of(neighbours);
		Footprints footprints = Footprints.of(drawing, order);
		List<Shelves.Box> boxes = new ArrayList<>();
		for (int[] component : neighbours.components()) {
			if (component.length > 2 && component.length <= MOST_WITH_SPRINGS) {
				Springs.relax(component, neighbours, all);
			}
			else if (component.length == 2) {
				all.set(component[0], 0, 0);
				all.set(component[1], 130, 20);
			}
			footprints.separate(component, all);
			boxes.add(footprints.box(component, all));
		}
		Shelves.arrange(boxes, all);
		return all;
	}

	public double x(int node) {
		return this.x[node];
	}

	public double y(int node) {
		return this.y[node];
	}

	/** The longer of the two sides of the picture, from centre to centre. */
	public double extent() {
		return Math.max(range(this.x), range(this.y));
	}

	private static double range(double[] values) {
		DoubleSummaryStatistics all = DoubleStream.of(values).summaryStatistics();
		return (values.length == 0) ? 0 : all.getMax() - all.getMin();
	}

	private static double round(double value) {
		return Math.round(value * 100) / 100.0;
	}

	/**
	 * Positions by rank.
	 *
	 * @param x to the right
	 * @param y downwards
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Points(double[] x, double[] y) {

		static Points of(int nodes) {
			return new Points(new double[nodes], new double[nodes]);
		}

		void set(int rank, double x, double y) {
			this.x[rank] = x;
			this.y[rank] = y;
		}

		void move(int rank, double dx, double dy) {
			this.x[rank] += dx;
			this.y[rank] += dy;
		}

	}

}
