package org.hospitalgraph.export.svg;

import org.hospitalgraph.export.drawing.Lettering;
import org.hospitalgraph.export.drawing.Shape;

/**
 * The outlines of the shapes as SVG paths, of about the same area.
 */
final class SvgShapes {

	private SvgShapes() {
	}

	static String path(Shape shape, double x, double y, double radius) {
		return switch (shape) {
			case CIRCLE -> circle(x, y, radius);
			case HEXAGON -> polygon(x, y, radius * 1.1, 6, 0);
			case OCTAGON -> polygon(x, y, radius * 1.06, 8, Math.PI / 8);
			case HEPTAGON -> polygon(x, y, radius * 1.08, 7, -Math.PI / 2);
			case PENTAGON -> polygon(x, y, radius * 1.16, 5, -Math.PI / 2);
			case DIAMOND -> polygon(x, y, radius * 1.22, 4, 0);
			case TRIANGLE -> polygon(x, y + radius * 0.2, radius * 1.35, 3, -Math.PI / 2);
			case VEE -> polygon(x, y - radius * 0.2, radius * 1.3, 3, Math.PI / 2);
			case RECTANGLE -> box(x, y, radius * 1.15, radius * 0.72, 0);
			case ROUNDED -> box(x, y, radius, radius * 0.85, radius * 0.4);
			case PARALLELOGRAM -> points(x - radius * 0.7, y - radius * 0.7, x + radius * 1.2, y - radius * 0.7,
					x + radius * 0.7, y + radius * 0.7, x - radius * 1.2, y + radius * 0.7);
			case TAG -> points(x - radius, y - radius * 0.8, x + radius * 0.45, y - radius * 0.8, x + radius, y,
					x + radius * 0.45, y + radius * 0.8, x - radius, y + radius * 0.8);
			case CUT -> points(x - radius * 0.7, y - radius * 0.75, x + radius * 0.7, y - radius * 0.75,
					x + radius * 1.1, y - radius * 0.35, x + radius * 1.1, y + radius * 0.35, x + radius * 0.7,
					y + radius * 0.75, x - radius * 0.7, y + radius * 0.75, x - radius * 1.1, y + radius * 0.35,
					x - radius * 1.1, y - radius * 0.35);
			case STAR -> star(x, y, radius * 1.25);
		};
	}

	/** Whether a few bold capitals fit into a shape. */
	static boolean holdsText(Shape shape, double radius, String text) {
		return radius >= 13 && shape != Shape.TRIANGLE && shape != Shape.STAR && shape != Shape.VEE
				&& Lettering.width(text, radius * 0.6) < radius * 1.85;
	}

	private static String circle(double x, double y, double radius) {
		return "M" + of(x - radius) + " " + of(y) + "a" + of(radius) + " " + of(radius) + " 0 1 0 " + of(2 * radius)
				+ " 0a" + of(radius) + " " + of(radius) + " 0 1 0 " + of(-2 * radius) + " 0z";
	}

	private static String polygon(double x, double y, double radius, int corners, double turn) {
		double[] points = new double[2 * corners];
		for (int i = 0; i < corners; i++) {
			double angle = turn + 2 * Math.PI * i / corners;
			points[2 * i] = x + radius * Math.cos(angle);
			points[2 * i + 1] = y + radius * Math.sin(angle);
		}
		return points(points);
	}

	private static String star(double x, double y, double radius) {
		double[] points = new double[20];
		for (int i = 0; i < 10; i++) {
			double angle = -Math.PI / 2 + Math.PI * i / 5;
			double length = (i % 2 == 0) ? radius : radius * 0.5;
			points[2 * i] = x + length * Math.cos(angle);
			points[2 * i + 1] = y + length * Math.sin(angle);
		}
		return points(points);
	}

	private static String box(double x, double y, double halfWidth, double halfHeight, double corner) {
		if (corner == 0) {
			return points(x - halfWidth, y - halfHeight, x + halfWidth, y - halfHeight, x + halfWidth, y + halfHeight,
					x - halfWidth, y + halfHeight);
		}
		String arc = "a" + of(corner) + " " + of(corner) + " 0 0 1 ";
		double across = 2 * (halfWidth - corner);
		double down = 2 * (halfHeight - corner);
		return "M" + of(x - halfWidth + corner) + " " + of(y - halfHeight) + "h" + of(across) + arc + of(corner) + " "
				+ of(corner) + "v" + of(down) + arc + of(-corner) + " " + of(corner) + "h" + of(-across) + arc
				+ of(-corner) + " " + of(-corner) + "v" + of(-down) + arc + of(corner) + " " + of(-corner) + "z";
	}

	private static String points(double... points) {
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < points.length; i += 2) {
			path.append((i == 0) ? 'M' : 'L').append(of(points[i])).append(' ').append(of(points[i + 1]));
		}
		return path.append('z').toString();
	}

	/** A number for SVG, to a hundredth. */
	static String of(double value) {
		double round = Math.round(value * 100) / 100.0;
		return (round == Math.rint(round)) ? Long.toString((long) round) : Double.toString(round);
	}

}
