package org.hospitalgraph.export.svg;

import java.util.List;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Layout;
import org.hospitalgraph.export.drawing.Lettering;
import org.hospitalgraph.model.answer.Graph.Node;

/**
 * The sizes of a picture.
 *
 * @param width of the picture
 * @param height of the picture
 * @param left the position of the layout's origin
 * @param top the position of the layout's origin
 * @param unit how much the title and the legend are enlarged, so that they can be read on
 * a picture of many nodes
 * @param legend the left edge of the legend
 */
record SvgPage(double width, double height, double left, double top, double unit, double legend) {

	private static final double MARGIN = 40;

	private static final double HEAD = 112;

	/** Up to this width the title has its natural size. */
	private static final double NATURAL = 1500;

	static SvgPage of(Drawing drawing, SvgLegend legend) {
		double left = 0;
		double top = 0;
		double right = 0;
		double bottom = 0;
		Layout layout = drawing.layout();
		int index = 0;
		for (Node node : drawing.nodes()) {
			List<String> label = Lettering.label(Drawing.name(node));
			double half = Math.max(drawing.size(index), Lettering.width(label)) / 2;
			double radius = drawing.size(index) / 2;
			boolean first = index == 0;
			left = Math.min(first ? Double.MAX_VALUE : left, layout.x(index) - half);
			right = Math.max(first ? -Double.MAX_VALUE : right, layout.x(index) + half);
			top = Math.min(first ? Double.MAX_VALUE : top, layout.y(index) - radius);
			bottom = Math.max(first ? -Double.MAX_VALUE : bottom,
					layout.y(index) + radius + label.size() * Lettering.LINE);
			index++;
		}
		double unit = Math.max(1, (right - left) / NATURAL);
		double drawn = Math.max(right - left, (Lettering.width(drawing.subtitle(), 13) - SvgLegend.WIDTH) * unit);
		double wide = drawn + (3 * MARGIN + SvgLegend.WIDTH) * unit;
		double high = Math.max(bottom - top + HEAD * unit, (legend.height() + HEAD) * unit) + MARGIN * unit;
		double spare = Math.max(0, high - (bottom - top) - (HEAD + MARGIN) * unit) / 2;
		return new SvgPage(Math.ceil(wide), Math.ceil(high), round(MARGIN * unit - left + (drawn - right + left) / 2),
				round(HEAD * unit - top + spare), unit, Math.round(wide - (MARGIN + SvgLegend.WIDTH) * unit));
	}

	double headHeight() {
		return HEAD * this.unit;
	}

	private static double round(double value) {
		return Math.round(value * 100) / 100.0;
	}

}
