package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Xml;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;

/**
 * A drawing for draw.io (diagrams.net), not compressed: nodes with shapes, colours and
 * positions, links that stay attached, and the data of both.
 */
public final class DrawIo implements GraphWriter {

	private static final int WIDTH = 150;

	private static final int HEIGHT = 46;

	/** The positions are made for small discs; boxes with names need more space. */
	private static final double ROOM = 2.2;

	@Override
	public Format format() {
		return Format.DRAW_IO;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Xml.document(out, (xml) -> {
			xml.start("mxfile", "host", "hospital-graph", "type", "device").line();
			xml.start("diagram", "id", "hospital-graph", "name", Text.brief(drawing.title(), 60)).line();
			xml.start("mxGraphModel", "grid", "0", "page", "0", "arrows", "1", "connect", "1", "tooltips", "1").line();
			xml.start("root").line();
			xml.empty("mxCell", "id", "0");
			xml.empty("mxCell", "id", "1", "parent", "0");
			title(xml, drawing);
			nodes(xml, drawing);
			links(xml, drawing);
			xml.end().end().end().end();
		});
	}

	private static void title(Xml xml, Drawing drawing) throws XMLStreamException {
		double left = 0;
		double top = 0;
		for (int i = 0; i < drawing.nodes().size(); i++) {
			left = Math.min(left, drawing.layout().x(i) * ROOM);
			top = Math.min(top, drawing.layout().y(i) * ROOM);
		}
		xml.start("mxCell", "id", "title", "value", drawing.title() + " — " + drawing.subtitle(), "style",
				"text;align=left;verticalAlign=top;fontSize=16;fontStyle=1;whiteSpace=wrap;", "vertex", "1", "parent",
				"1");
		geometry(xml, left, top - 3 * HEIGHT, 6 * WIDTH, 2 * HEIGHT);
		xml.end();
	}

	private static void nodes(Xml xml, Drawing drawing) throws XMLStreamException {
		List<Column<Node>> columns = Columns.ofNodes(drawing);
		for (Node node : drawing.nodes()) {
			int index = drawing.index(node);
			Style style = Drawing.style(node);
			xml.start("object",
					with(columns, node, "label", Drawing.name(node), "id", "n" + index, "entity", node.summary().id()));
			xml.start("mxCell", "style",
					style.shape().drawIo() + "whiteSpace=wrap;fontSize=11;fontColor=#16202c;"
							+ "fillColor=#ffffff;strokeWidth=2;strokeColor=" + style.colour() + ";",
					"vertex", "1", "parent", "1");
			geometry(xml, drawing.layout().x(index) * ROOM - WIDTH / 2.0,
					drawing.layout().y(index) * ROOM - HEIGHT / 2.0, WIDTH, HEIGHT);
			xml.end().end();
		}
	}

	private static void links(Xml xml, Drawing drawing) throws XMLStreamException {
		List<Column<Link>> columns = Columns.ofLinks(drawing);
		int index = 0;
		for (Link link : drawing.links()) {
			Stroke stroke = Stroke.of(link.type());
			xml.start("object", with(columns, link, "label", drawing.verb(link), "id", "e" + index, "relationship",
					drawing.id(index)));
			xml.start("mxCell", "style",
					"endArrow=block;endFill=1;fontSize=9;strokeColor=" + stroke.colour()
							+ (stroke.dashes().isEmpty() ? ";" : ";dashed=1;"),
					"edge", "1", "parent", "1", "source", "n" + drawing.from(index), "target", "n" + drawing.to(index));
			xml.empty("mxGeometry", "relative", "1", "as", "geometry");
			xml.end().end();
			index++;
		}
	}

	private static void geometry(Xml xml, double x, double y, int width, int height) throws XMLStreamException {
		xml.empty("mxGeometry", "x", Math.round(x), "y", Math.round(y), "width", width, "height", height, "as",
				"geometry");
	}

	/** The data are attributes, with the same names as in other formats. */
	private static <T> @Nullable Object[] with(List<Column<T>> columns, T element, @Nullable Object... first) {
		List<@Nullable Object> attributes = new ArrayList<>(List.of(first));
		for (Column<T> column : columns) {
			attributes.add(column.key());
			attributes.add(column.text(element));
		}
		return attributes.toArray();
	}

}
