package org.hospitalgraph.export.drawing;

import java.util.Comparator;
import java.util.List;

import org.hospitalgraph.export.drawing.Layout.Points;

/**
 * Places rectangles side by side in rows, the tallest first, with about the proportions
 * of a screen.
 */
final class Shelves {

	private static final double GAP = 50;

	private static final double ASPECT = 1.7;

	private Shelves() {
	}

	/** Moves the points of the boxes. */
	static void arrange(List<Box> boxes, Points points) {
		double area = boxes.stream().mapToDouble((box) -> (box.width + GAP) * (box.height + GAP)).sum();
		double widest = boxes.stream().mapToDouble(Box::width).max().orElse(0);
		double limit = Math.max(widest, Math.sqrt(area * ASPECT));
		double x = 0;
		double y = 0;
		double tallest = 0;
		for (Box box : boxes.stream().sorted(Box.TALLEST_FIRST).toList()) {
			if (x > 0 && x + box.width > limit) {
				x = 0;
				y += tallest + GAP;
				tallest = 0;
			}
			for (int rank : box.ranks) {
				points.move(rank, x - box.left, y - box.top);
			}
			x += box.width + GAP;
			tallest = Math.max(tallest, box.height);
		}
	}

	/**
	 * The rectangle around a component.
	 *
	 * @param ranks the nodes in it
	 * @param left where it is now
	 * @param top where it is now
	 * @param width to the right
	 * @param height downwards
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Box(int[] ranks, double left, double top, double width, double height) {

		private static final Comparator<Box> TALLEST_FIRST = Comparator
			.comparingLong((Box box) -> -Math.round(box.height * 100))
			.thenComparingInt((box) -> box.ranks[0]);

	}

}
