package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Layout;
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
 * GraphML that Gephi, Cytoscape, igraph and NetworkX all read: every key has its type and
 * its own id, and nodes come before edges. The attribute {@code label} of an edge is not
 * part of GraphML, but without it Gephi merges parallel edges. Positions and sizes are in
 * the unit of igraph, in which a plot is 200 wide; for the others only their proportions
 * count.
 */
public final class GraphMl implements GraphWriter {

	/** The width of a plot, in the unit in which igraph measures nodes. */
	private static final double PLOT = 200;

	@Override
	public Format format() {
		return Format.GRAPHML;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Xml.document(out, (xml) -> {
			xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi",
					"http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
					"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
				.line();
			List<Column<Node>> nodeColumns = Columns.ofNodes(drawing);
			List<Column<Link>> linkColumns = Columns.ofLinks(drawing);
			for (String name : List.of("label", "name", "color", "shape", "outline")) {
				key(xml, "node", name, "string");
			}
			for (String name : List.of("x", "y", "size")) {
				key(xml, "node", name, "double");
			}
			keys(xml, "node", nodeColumns);
			key(xml, "edge", "label", "string");
			key(xml, "edge", "interaction", "string");
			key(xml, "edge", "weight", "double");
			key(xml, "edge", "color", "string");
			keys(xml, "edge", linkColumns);
			xml.start("graph", "id", "G", "edgedefault", "directed").line();
			xml.text("desc", drawing.title() + " — " + drawing.subtitle());
			nodes(xml, drawing, nodeColumns);
			edges(xml, drawing, linkColumns);
			xml.end().end();
		});
	}

	private static void nodes(Xml xml, Drawing drawing, List<Column<Node>> columns) throws XMLStreamException {
		Layout layout = drawing.layout();
		double scale = PLOT / Math.max(PLOT, layout.extent());
		for (Node node : drawing.nodes()) {
			int index = drawing.index(node);
			Style style = Drawing.style(node);
			xml.start("node", "id", node.summary().id()).line();
			data(xml, "node", "label", Drawing.name(node));
			// R's igraph identifies nodes by it
			data(xml, "node", "name", node.summary().id());
			data(xml, "node", "color", style.colour());
			data(xml, "node", "shape", style.shape().igraph());
			data(xml, "node", "outline", style.shape().name().toLowerCase(Locale.ROOT));
			data(xml, "node", "x", scaled(layout.x(index), scale));
			data(xml, "node", "y", scaled(-layout.y(index), scale));
			data(xml, "node", "size", scaled(drawing.size(index), scale));
			values(xml, "node", columns, node);
			xml.end();
		}
	}

	private static double scaled(double value, double scale) {
		return Math.round(value * scale * 1000) / 1000.0;
	}

	private static void edges(Xml xml, Drawing drawing, List<Column<Link>> columns) throws XMLStreamException {
		int index = 0;
		for (Link link : drawing.links()) {
			xml.start("edge", "id", drawing.id(index), "source", link.from(), "target", link.to(), "label",
					drawing.kind(index))
				.line();
			data(xml, "edge", "label", drawing.verb(link));
			data(xml, "edge", "interaction", Text.line(link.type()));
			data(xml, "edge", "weight", Drawing.weight(link));
			data(xml, "edge", "color", Stroke.of(link.type()).colour());
			values(xml, "edge", columns, link);
			xml.end();
			index++;
		}
	}

	private static <T> void keys(Xml xml, String of, List<Column<T>> columns) throws XMLStreamException {
		for (Column<T> column : columns) {
			key(xml, of, column.key(), column.type());
		}
	}

	/**
	 * Cytoscape ignores {@code for}, so the keys of nodes and edges need different ids.
	 */
	private static void key(Xml xml, String of, String name, String type) throws XMLStreamException {
		xml.empty("key", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", type);
	}

	private static <T> void values(Xml xml, String of, List<Column<T>> columns, T element) throws XMLStreamException {
		for (Column<T> column : columns) {
			data(xml, of, column.key(), column.text(element));
		}
	}

	private static void data(Xml xml, String of, String name, @Nullable Object value) throws XMLStreamException {
		if (value != null) {
			xml.text("data", value.toString(), "key", of + "_" + name);
		}
	}

}
