package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Lettering;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.text.Json;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;

/**
 * An object for {@code cytoscape({...})}: elements with positions, a style sheet that
 * reads colours and shapes from the data, and the preset layout. Field names have no dots
 * or spaces, because selectors cannot contain them.
 */
public final class CytoscapeJs implements GraphWriter {

	@Override
	public Format format() {
		return Format.CYTOSCAPE_JS;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Json.document(out, (json) -> {
			json.object();
			json.object("data").put("name", drawing.title()).put("description", drawing.subtitle());
			json.put("revision", graph.revision()).put("asOf", graph.asOf()).put("truncated", graph.truncated());
			json.endObject();
			json.object("elements");
			nodes(json, drawing);
			edges(json, drawing);
			json.endObject();
			style(json);
			json.object("layout").put("name", "preset").endObject();
			json.endObject();
		});
	}

	private static void nodes(Json json, Drawing drawing) {
		json.array("nodes");
		var columns = Columns.ofNodes(drawing);
		for (Node node : drawing.nodes()) {
			int index = drawing.index(node);
			Style style = Drawing.style(node);
			json.item().object("data").put("id", node.summary().id()).put("name", Drawing.name(node));
			json.put("label", String.join("\n", Lettering.label(Drawing.name(node))));
			json.put("color", style.colour()).put("shape", style.shape().cytoscapeJs());
			json.put("size", drawing.size(index)).put(columns, node).endObject();
			json.object("position").put("x", drawing.layout().x(index)).put("y", drawing.layout().y(index)).endObject();
			json.endObject();
		}
		json.endArray();
	}

	private static void edges(Json json, Drawing drawing) {
		json.array("edges");
		var columns = Columns.ofLinks(drawing);
		int index = 0;
		for (Link link : drawing.links()) {
			json.item().object("data").put("id", drawing.id(index)).put("source", link.from());
			json.put("target", link.to()).put("interaction", link.type()).put("label", drawing.verb(link));
			json.put("color", Stroke.of(link.type()).colour()).put("weight", Drawing.weight(link));
			json.put(columns, link).endObject().endObject();
			index++;
		}
		json.endArray();
	}

	private static void style(Json json) {
		json.array("style");
		json.item().put("selector", "node").object("style");
		json.put("label", "data(label)").put("background-color", "data(color)").put("shape", "data(shape)");
		json.put("width", "data(size)").put("height", "data(size)").put("font-size", 11).put("color", "#16202c");
		json.put("text-valign", "bottom").put("text-wrap", "wrap").put("text-margin-y", 2);
		json.put("text-outline-color", "#ffffff").put("text-outline-width", 2).endObject().endObject();
		json.item().put("selector", "edge").object("style");
		json.put("line-color", "data(color)").put("target-arrow-color", "data(color)");
		json.put("target-arrow-shape", "triangle").put("curve-style", "bezier").put("width", 1.5);
		json.put("opacity", 0.7).endObject().endObject();
		json.endArray();
	}

}
