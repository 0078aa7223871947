package org.hospitalgraph.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Words;
import org.hospitalgraph.export.text.Xml;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;

/**
 * A self-contained picture: a title, nodes in the shapes and colours of the palette,
 * links in the colours of their families, and a legend. It has no scripts and fetches
 * nothing; it is on white, so that it can be printed and pasted.
 */
public final class Svg implements GraphWriter {

	private static final String STYLE = """
			text{font-family:Inter,'Segoe UI','Helvetica Neue',Arial,sans-serif;fill:#16202c}
			.halo{fill:none;stroke:#fff;stroke-width:3.5;stroke-linejoin:round;opacity:.92}
			.quiet{fill:#56616f}
			.code{fill:#fff;font-weight:700}
			.link{fill:none}
			.node{stroke:#fff;stroke-width:1.5;stroke-linejoin:round}
			.planned{fill:#fff;stroke-dasharray:4 3}
			.ended{opacity:.45}
			""";

	@Override
	public Format format() {
		return Format.SVG;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		SvgLegend legend = SvgLegend.of(drawing);
		SvgPage page = SvgPage.of(drawing, legend);
		Xml.document(out, (xml) -> {
			xml.start("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
					"0 0 " + page.width() + " " + page.height(), "width", page.width(), "height", page.height(), "role",
					"img", "xml:lang", Words.either(language, "fr", "en"))
				.line();
			xml.text("title", drawing.title());
			xml.text("desc", drawing.subtitle());
			xml.text("style", STYLE);
			xml.start("defs").line();
			for (Stroke stroke : Stroke.values()) {
				xml.start("marker", "id", "arrow-" + stroke.name().toLowerCase(Locale.ROOT), "viewBox", "0 0 8 8",
						"refX", "7", "refY", "4", "markerWidth", "9", "markerHeight", "9", "markerUnits",
						"userSpaceOnUse", "orient", "auto");
				xml.empty("path", "d", "M0 .8 7.4 4 0 7.2 1.6 4z", "fill", stroke.colour()).end();
			}
			xml.end();
			xml.empty("rect", "width", page.width(), "height", page.height(), "fill", "#ffffff");
			xml.start("g", "transform", "translate(" + page.left() + " " + page.top() + ")").line();
			SvgLinks.write(xml, drawing);
			nodes(xml, drawing);
			SvgLabels.write(xml, drawing, page);
			xml.end();
			head(xml, drawing, page);
			legend.write(xml, page);
			xml.end();
		});
	}

	private static void head(Xml xml, Drawing drawing, SvgPage page) throws XMLStreamException {
		double unit = page.unit();
		int characters = (int) (page.width() / (unit * 13));
		xml.text("text", Text.brief(drawing.title(), Math.max(20, characters)), "x", 36 * unit, "y", 52 * unit,
				"font-size", 24 * unit, "font-weight", "700");
		xml.text("text", drawing.subtitle(), "class", "quiet", "x", 36 * unit, "y", 76 * unit, "font-size", 13 * unit);
	}

	private static void nodes(Xml xml, Drawing drawing) throws XMLStreamException {
		for (Node node : drawing.nodes()) {
			int index = drawing.index(node);
			Style style = Drawing.style(node);
			String status = node.summary().status();
			boolean planned = "planned".equals(status);
			double radius = drawing.size(index) / 2;
			double x = drawing.layout().x(index);
			double y = drawing.layout().y(index);
			xml.start("g", "id", "n-" + node.summary().id(), "class", "ended".equals(status) ? "ended" : null);
			xml.text("title", about(drawing, node));
			xml.empty("path", "d", SvgShapes.path(style.shape(), x, y, radius), "fill", style.colour(), "class",
					planned ? "node planned" : "node", "style",
					planned ? "fill:#fff;stroke:" + style.colour() + ";stroke-width:2" : null);
			String code = node.summary().category();
			if (!planned && code != null && code.length() <= 4 && SvgShapes.holdsText(style.shape(), radius, code)) {
				xml.text("text", code, "class", "code", "x", x, "y", Math.round((y + radius * 0.2) * 100) / 100.0,
						"font-size", Math.round(radius * 6) / 10.0, "text-anchor", "middle", "aria-hidden", "true");
			}
			xml.end();
		}
	}

	private static String about(Drawing drawing, Node node) {
		StringBuilder about = new StringBuilder(Text.brief(Drawing.name(node), 300)).append(" — ")
			.append(Words.label(node.summary().label(), drawing.language()));
		String category = node.summary().category();
		if (category != null) {
			about.append(" · ").append(Words.of(category, drawing.language()));
		}
		String since = node.life().since();
		String until = node.life().until();
		if (since != null || until != null) {
			about.append(" · ").append((since != null) ? since : "…").append("–").append((until != null) ? until : "");
		}
		return about.toString();
	}

}
