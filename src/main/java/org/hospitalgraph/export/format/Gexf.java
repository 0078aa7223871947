package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Layout;
import org.hospitalgraph.export.drawing.Shape;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Words;
import org.hospitalgraph.export.text.Xml;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;

/**
 * GEXF 1.3 as Gephi reads it: dynamic, with whole dates for the timeline and the dates as
 * written beside them. {@link TimeBounds} says how dates that are not exact to the day
 * are placed on the timeline; an open end has no attribute.
 */
public final class Gexf implements GraphWriter {

	private final TimeBounds bounds;

	public Gexf(TimeBounds bounds) {
		this.bounds = bounds;
	}

	@Override
	public Format format() {
		return Format.GEXF;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Spells spells = Spells.of(drawing, this.bounds);
		Xml.document(out, (xml) -> {
			xml.start("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3")
				.line();
			xml.start("meta").line();
			xml.text("creator", "hospital-graph");
			xml.text("description", drawing.title() + " — " + drawing.subtitle() + leftOut(drawing, spells));
			xml.end();
			xml.start("graph", "defaultedgetype", "directed", "idtype", "string", "mode", "dynamic", "timeformat",
					"date", "timerepresentation", "interval")
				.line();
			List<Column<Node>> nodeColumns = Columns.ofNodes(drawing);
			List<Column<Link>> linkColumns = Columns.ofLinks(drawing);
			attributes(xml, "node", nodeColumns);
			attributes(xml, "edge", linkColumns);
			nodes(xml, drawing, spells, nodeColumns);
			edges(xml, drawing, spells, linkColumns);
			xml.end().end();
		});
	}

	private static <T> void attributes(Xml xml, String of, List<Column<T>> columns) throws XMLStreamException {
		xml.start("attributes", "class", of, "mode", "static").line();
		for (Column<T> column : columns) {
			xml.empty("attribute", "id", column.key(), "title", column.key(), "type", column.type());
		}
		xml.end();
	}

	private static void nodes(Xml xml, Drawing drawing, Spells spells, List<Column<Node>> columns)
			throws XMLStreamException {
		xml.start("nodes", "count", spells.nodes()).line();
		Layout layout = drawing.layout();
		for (Node node : drawing.nodes()) {
			int index = drawing.index(node);
			Spells.Spell spell = spells.node(index);
			if (spell == null) {
				continue;
			}
			Style style = Drawing.style(node);
			xml.start("node", "id", node.summary().id(), "label", Drawing.name(node), "start", spell.start(), "end",
					spell.end())
				.line();
			values(xml, columns, node);
			colour(xml, style);
			xml.empty("viz:position", "x", layout.x(index), "y", -layout.y(index), "z", "0.0");
			xml.empty("viz:size", "value", drawing.size(index));
			xml.empty("viz:shape", "value", style.shape().gexf());
			xml.end();
		}
		xml.end();
	}

	private static void edges(Xml xml, Drawing drawing, Spells spells, List<Column<Link>> columns)
			throws XMLStreamException {
		xml.start("edges", "count", spells.links()).line();
		for (int index = 0; index < drawing.links().size(); index++) {
			Link link = drawing.links().get(index);
			Spells.Spell spell = spells.link(index);
			if (spell == null) {
				continue;
			}
			xml.start("edge", "id", drawing.id(index), "source", link.from(), "target", link.to(), "type", "directed",
					"kind", drawing.kind(index), "label", drawing.verb(link), "weight", Drawing.weight(link), "start",
					spell.start(), "end", spell.end())
				.line();
			values(xml, columns, link);
			colour(xml, new Style(Stroke.of(link.type()).colour(), Shape.CIRCLE));
			xml.end();
		}
		xml.end();
	}

	private static <T> void values(Xml xml, List<Column<T>> columns, T element) throws XMLStreamException {
		xml.start("attvalues").line();
		for (Column<T> column : columns) {
			String value = column.text(element);
			if (value != null) {
				xml.empty("attvalue", "for", column.key(), "value", value);
			}
		}
		xml.end();
	}

	private static void colour(Xml xml, Style style) throws XMLStreamException {
		xml.empty("viz:color", "r", style.red(), "g", style.green(), "b", style.blue());
	}

	private static String leftOut(Drawing drawing, Spells spells) {
		long nodes = drawing.nodes().size() - spells.nodes();
		long links = drawing.links().size() - spells.links();
		return (nodes + links == 0) ? ""
				: " · " + Words.either(drawing.language(),
						"sans aucun jour certain, laissés de côté : " + nodes + " nœuds et " + links + " liens",
						"left out, not certain on any day: " + nodes + " nodes and " + links + " links");
	}

}
