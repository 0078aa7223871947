package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Lettering;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Xml;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;

/**
 * GraphML for yEd. It is a separate format, because Gephi fails on the elements that yEd
 * needs.
 */
public final class Yed implements GraphWriter {

	private static final String INK = "#16202c";

	@Override
	public Format format() {
		return Format.YED;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Xml.document(out, (xml) -> {
			xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi",
					"http://www.w3.org/2001/XMLSchema-instance", "xmlns:y", "http://www.yworks.com/xml/graphml",
					"xsi:schemaLocation",
					"http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd")
				.line();
			xml.empty("key", "id", "graph_description", "for", "graph", "attr.name", "Description", "attr.type",
					"string");
			xml.empty("key", "id", "node_graphics", "for", "node", "yfiles.type", "nodegraphics");
			xml.empty("key", "id", "edge_graphics", "for", "edge", "yfiles.type", "edgegraphics");
			key(xml, "node", "description");
			key(xml, "edge", "description");
			List<Column<Node>> nodeColumns = Columns.ofNodes(drawing);
			List<Column<Link>> linkColumns = Columns.ofLinks(drawing);
			for (Column<Node> column : nodeColumns) {
				key(xml, "node", column.key());
			}
			for (Column<Link> column : linkColumns) {
				key(xml, "edge", column.key());
			}
			xml.start("graph", "id", "G", "edgedefault", "directed").line();
			data(xml, "graph_description", drawing.title() + " — " + drawing.subtitle());
			nodes(xml, drawing, nodeColumns);
			edges(xml, drawing, linkColumns);
			xml.end().end();
		});
	}

	private static void nodes(Xml xml, Drawing drawing, List<Column<Node>> columns) throws XMLStreamException {
		for (Node node : drawing.nodes()) {
			xml.start("node", "id", node.summary().id()).line();
			data(xml, "node_description", Drawing.name(node));
			for (Column<Node> column : columns) {
				data(xml, "node_" + column.key(), column.text(node));
			}
			xml.start("data", "key", "node_graphics").start("y:ShapeNode").line();
			shape(xml, drawing, node);
			xml.end().end().end();
		}
	}

	private static void shape(Xml xml, Drawing drawing, Node node) throws XMLStreamException {
		int index = drawing.index(node);
		double size = drawing.size(index);
		Style style = Drawing.style(node);
		xml.empty("y:Geometry", "x", drawing.layout().x(index) - size / 2, "y", drawing.layout().y(index) - size / 2,
				"width", size, "height", size);
		xml.empty("y:Fill", "color", style.colour(), "transparent", "false");
		xml.empty("y:BorderStyle", "color", INK, "type", "planned".equals(node.summary().status()) ? "dashed" : "line",
				"width", "1.0");
		xml.text("y:NodeLabel", String.join("\n", Lettering.label(Drawing.name(node))), "alignment", "center",
				"autoSizePolicy", "content", "fontFamily", "Dialog", "fontSize", "11", "hasBackgroundColor", "false",
				"hasLineColor", "false", "modelName", "sides", "modelPosition", "s", "textColor", INK, "visible",
				"true");
		xml.empty("y:Shape", "type", style.shape().yed());
	}

	private static void edges(Xml xml, Drawing drawing, List<Column<Link>> columns) throws XMLStreamException {
		int index = 0;
		for (Link link : drawing.links()) {
			xml.start("edge", "id", drawing.id(index), "source", link.from(), "target", link.to()).line();
			data(xml, "edge_description", drawing.verb(link));
			for (Column<Link> column : columns) {
				data(xml, "edge_" + column.key(), column.text(link));
			}
			Stroke stroke = Stroke.of(link.type());
			xml.start("data", "key", "edge_graphics").start("y:PolyLineEdge").line();
			xml.empty("y:LineStyle", "color", stroke.colour(), "type", stroke.dashes().isEmpty() ? "line" : "dashed",
					"width", "1.5");
			xml.empty("y:Arrows", "source", "none", "target", "standard");
			xml.text("y:EdgeLabel", drawing.verb(link), "fontSize", "9", "modelName", "centered", "textColor", INK,
					"visible", "true");
			xml.empty("y:BendStyle", "smoothed", "false");
			xml.end().end().end();
			index++;
		}
	}

	private static void key(Xml xml, String of, String name) throws XMLStreamException {
		xml.empty("key", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", "string");
	}

	private static void data(Xml xml, String key, @Nullable String value) throws XMLStreamException {
		if (value != null) {
			xml.text("data", value, "key", key);
		}
	}

}
