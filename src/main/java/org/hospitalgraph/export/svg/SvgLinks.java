package org.hospitalgraph.export.svg;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Xml;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The links of a picture, from border to border. Parallel links are curved, and uncertain
 * ones dashed.
 */
final class SvgLinks {

	/**
	 * With more links than this, curves and descriptions would only make the file large.
	 */
	private static final int FEW = 5000;

	private final Drawing drawing;

	private final Map<Long, Integer> parallel = new HashMap<>();

	private SvgLinks(Drawing drawing) {
		this.drawing = drawing;
	}

	static void write(Xml xml, Drawing drawing) throws XMLStreamException {
		SvgLinks links = new SvgLinks(drawing);
		boolean few = drawing.links().size() <= FEW;
		int index = 0;
		for (Link link : drawing.links()) {
			Stroke stroke = Stroke.of(link.type());
			Object[] attributes = { "class", "link", "d", links.path(index, few), "stroke", stroke.colour(),
					"stroke-width", SvgShapes.of(width(link)), "stroke-opacity", "0.62", "stroke-dasharray",
					dashes(link, stroke), "marker-end",
					few ? "url(#arrow-" + stroke.name().toLowerCase(Locale.ROOT) + ")" : null };
			if (few) {
				xml.start("path", attributes).text("title", links.about(index)).end();
			}
			else {
				xml.empty("path", attributes);
			}
			index++;
		}
	}

	private String path(int index, boolean bend) {
		int from = this.drawing.from(index);
		int to = this.drawing.to(index);
		double x = this.drawing.layout().x(from);
		double y = this.drawing.layout().y(from);
		double dx = this.drawing.layout().x(to) - x;
		double dy = this.drawing.layout().y(to) - y;
		double length = Math.hypot(dx, dy);
		double start = this.drawing.size(from) / 2 + 1;
		double end = this.drawing.size(to) / 2 + 4;
		if (from == to) {
			return "M" + SvgShapes.of(x + start) + " " + SvgShapes.of(y) + "c40 -10 20 -60 " + SvgShapes.of(-start)
					+ " " + SvgShapes.of(-start);
		}
		if (length <= start + end) {
			return "M" + SvgShapes.of(x) + " " + SvgShapes.of(y) + "l" + SvgShapes.of(dx) + " " + SvgShapes.of(dy);
		}
		double bow = bend ? bow(from, to) * Math.min(30, length / 4) : 0;
		double alongX = dx / length;
		double alongY = dy / length;
		String first = "M" + SvgShapes.of(x + alongX * start) + " " + SvgShapes.of(y + alongY * start);
		String last = SvgShapes.of(x + dx - alongX * end) + " " + SvgShapes.of(y + dy - alongY * end);
		return first + ((bow == 0) ? "L"
				: "Q" + SvgShapes.of(x + dx / 2 - alongY * bow) + " " + SvgShapes.of(y + dy / 2 + alongX * bow) + " ")
				+ last;
	}

	/** 0 for the first between two nodes, then 1, -1, 2, -2 … */
	private int bow(int from, int to) {
		long pair = (long) Math.min(from, to) << 32 | Math.max(from, to);
		int number = this.parallel.merge(pair, 1, Integer::sum);
		int bow = ((number % 2 == 0) ? 1 : -1) * (number / 2);
		return (from < to) ? bow : -bow;
	}

	private String about(int index) {
		Link link = this.drawing.links().get(index);
		String since = link.validity().since();
		String until = link.validity().until();
		String dates = (since == null && until == null) ? ""
				: " · " + ((since != null) ? since : "…") + "–" + ((until != null) ? until : "");
		return Text.brief(Drawing.name(this.drawing.nodes().get(this.drawing.from(index))), 150) + " "
				+ this.drawing.verb(link) + " "
				+ Text.brief(Drawing.name(this.drawing.nodes().get(this.drawing.to(index))), 150) + dates;
	}

	private static double width(Link link) {
		return Math.min(6, 1.3 + 0.5 * (Math.sqrt(Drawing.weight(link)) - 1));
	}

	private static @Nullable String dashes(Link link, Stroke stroke) {
		if (link.certainty() == Certainty.POSSIBLE) {
			return "3 5";
		}
		if (link.certainty() == Certainty.PRESUMED) {
			return "10 4";
		}
		return stroke.dashes().isEmpty() ? null : stroke.dashes();
	}

}
