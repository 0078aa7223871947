package org.hospitalgraph.export.svg;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Lettering;
import org.hospitalgraph.export.text.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The names of nodes, placed beneath, above or beside them, where they cover least. The
 * best linked nodes come first. In a picture of many nodes, a name is left out if there
 * is no space for it.
 */
final class SvgLabels {

	/** With more nodes than this, only the best linked are named, if there is space. */
	private static final int ALL_NAMED = 2000;

	private static final int MOST_NAMES = 300;

	/** The font is smaller than that of the legend if only a few are named. */
	private static final double FEW_NAMES = 0.7;

	private static final double GAP = 3;

	private static final double WIDEST_SHAPE = 1.2;

	/** The cost of each unit of another name or node that is covered. */
	private static final double COVERING = 20;

	/** The cost of a link through a name, whose halo leaves it legible. */
	private static final double CROSSING = 150;

	/** The cost of a name that is not beneath its node. */
	private static final double PREFERENCE = 25;

	private final Drawing drawing;

	private final List<Box> taken = new ArrayList<>();

	/** How much the names are enlarged if there are only a few. */
	private final double unit;

	private SvgLabels(Drawing drawing, double unit) {
		this.drawing = drawing;
		this.unit = unit;
	}

	static void write(Xml xml, Drawing drawing, SvgPage page) throws XMLStreamException {
		boolean all = drawing.nodes().size() <= ALL_NAMED;
		SvgLabels labels = new SvgLabels(drawing, all ? 1 : page.unit() * FEW_NAMES);
		List<Integer> order = new ArrayList<>();
		for (int node = 0; node < drawing.nodes().size(); node++) {
			order.add(node);
		}
		order.sort(Comparator.comparingInt((Integer node) -> -drawing.degree(node))
			.thenComparing((node) -> drawing.nodes().get(node).summary().id()));
		List<Integer> named = all ? order : order.subList(0, MOST_NAMES);
		named.forEach((node) -> labels.taken.add(labels.body(node)));
		for (int node : named) {
			Label label = labels.place(node, all);
			if (label != null) {
				labels.taken.add(label.box);
				label.write(xml, labels.unit);
			}
		}
	}

	private @Nullable Label place(int node, boolean always) {
		List<String> lines = Lettering.label(Drawing.name(this.drawing.nodes().get(node)));
		double width = Lettering.width(lines) * this.unit;
		double height = lines.size() * Lettering.LINE * this.unit;
		double x = this.drawing.layout().x(node);
		double y = this.drawing.layout().y(node);
		double away = this.drawing.size(node) / 2 + GAP;
		double aside = this.drawing.size(node) * WIDEST_SHAPE / 2 + GAP;
		List<Label> places = List.of(new Label(lines, "middle", x, new Box(x - width / 2, y + away, width, height)),
				new Label(lines, "middle", x, new Box(x - width / 2, y - away - height, width, height)),
				new Label(lines, "start", x + aside, new Box(x + aside, y - height / 2, width, height)),
				new Label(lines, "end", x - aside, new Box(x - aside - width, y - height / 2, width, height)));
		Label best = null;
		double least = always ? Double.MAX_VALUE : 1;
		for (Label place : places) {
			double covered = this.taken.stream().mapToDouble(place.box::shared).sum();
			double cost = always
					? COVERING * covered + CROSSING * crossings(place.box) + PREFERENCE * places.indexOf(place)
					: covered;
			if (cost < least) {
				best = place;
				least = cost;
			}
		}
		return best;
	}

	/** How many links run through a rectangle. */
	private int crossings(Box box) {
		int crossings = 0;
		int links = Math.min(this.drawing.links().size(), ALL_NAMED);
		for (int link = 0; link < links; link++) {
			int from = this.drawing.from(link);
			int to = this.drawing.to(link);
			if (box.meets(this.drawing.layout().x(from), this.drawing.layout().y(from), this.drawing.layout().x(to),
					this.drawing.layout().y(to))) {
				crossings++;
			}
		}
		return crossings;
	}

	/** The widest shape of a node, and what stays free around it. */
	private Box body(int node) {
		double width = this.drawing.size(node) * WIDEST_SHAPE + 2 * GAP;
		double height = this.drawing.size(node) + 2 * GAP;
		return new Box(this.drawing.layout().x(node) - width / 2, this.drawing.layout().y(node) - height / 2, width,
				height);
	}

	private record Box(double x, double y, double width, double height) {

		/** The area that both cover. */
		double shared(Box other) {
			double across = Math.min(this.x + this.width, other.x + other.width) - Math.max(this.x, other.x);
			double down = Math.min(this.y + this.height, other.y + other.height) - Math.max(this.y, other.y);
			return (across > 0 && down > 0) ? across * down : 0;
		}

		/** Whether a straight line runs through a rectangle. */
		boolean meets(double fromX, double fromY, double toX, double toY) {
			return new Rectangle2D.Double(this.x, this.y, this.width, this.height).intersectsLine(fromX, fromY, toX,
					toY);
		}

	}

	private record Label(List<String> lines, String anchor, double x, Box box) {

		/**
		 * The white outline beneath the letters, as a separate element, because Office
		 * ignores paint-order.
		 */
		void write(Xml xml, double unit) throws XMLStreamException {
			write(xml, unit, "halo", "true");
			write(xml, unit, null, null);
		}

		private void write(Xml xml, double unit, @Nullable String style, @Nullable String hidden)
				throws XMLStreamException {
			xml.start("text", "class", style, "aria-hidden", hidden, "font-size", Lettering.SIZE * unit, "text-anchor",
					this.anchor);
			double y = this.box.y + (Lettering.SIZE - 1) * unit;
			for (String line : this.lines) {
				xml.text("tspan", line, "x", SvgShapes.of(this.x), "y", SvgShapes.of(y));
				y += Lettering.LINE * unit;
			}
			xml.end();
		}

	}

}
