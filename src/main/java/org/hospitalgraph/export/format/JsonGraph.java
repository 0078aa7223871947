package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.text.Json;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;

/**
 * JSON Graph Format, version 2: nodes by their ids, and edges with their type as
 * {@code relation}; everything else is metadata.
 */
public final class JsonGraph implements GraphWriter {

	@Override
	public Format format() {
		return Format.JSON_GRAPH;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Json.document(out, (json) -> {
			json.object().object("graph");
			json.put("id", graph.revision()).put("directed", true).put("type", "hospital-graph");
			json.put("label", drawing.title());
			json.object("metadata").put("description", drawing.subtitle()).put("revision", graph.revision());
			json.put("asOf", graph.asOf()).put("truncated", graph.truncated()).endObject();
			nodes(json, drawing);
			edges(json, drawing);
			json.endObject().endObject();
		});
	}

	private static void nodes(Json json, Drawing drawing) {
		var columns = Columns.ofNodes(drawing);
		json.object("nodes");
		for (Node node : drawing.nodes()) {
			Style style = Drawing.style(node);
			json.line().object(Text.line(node.summary().id())).put("label", Drawing.name(node));
			json.object("metadata").put("color", style.colour()).put("shape", style.shape().cytoscapeJs());
			json.put(columns, node).endObject().endObject();
		}
		json.endObject();
	}

	private static void edges(Json json, Drawing drawing) {
		var columns = Columns.ofLinks(drawing);
		json.array("edges");
		int index = 0;
		for (Link link : drawing.links()) {
			json.item().put("id", drawing.id(index++)).put("source", Text.line(link.from()));
			json.put("target", Text.line(link.to())).put("relation", Text.line(link.type()));
			json.put("label", drawing.verb(link));
			json.object("metadata").put("color", Stroke.of(link.type()).colour()).put("weight", Drawing.weight(link));
			json.put(columns, link).endObject().endObject();
		}
		json.endArray();
	}

}
