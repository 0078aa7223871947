package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Json;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;

/**
 * CX2, the format of NDEx and of Cytoscape since 3.10: ids are numbers, attributes are
 * declared, and a visual style takes colours and shapes from the attributes.
 */
public final class Cx2 implements GraphWriter {

	@Override
	public Format format() {
		return Format.CX2;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Json.document(out, (json) -> {
			List<Column<Node>> nodeColumns = Columns.ofNodes(drawing);
			List<Column<Link>> linkColumns = Columns.ofLinks(drawing);
			json.array();
			json.item().put("CXVersion", "2.0").put("hasFragments", false).endObject();
			metaData(json, drawing);
			declarations(json, nodeColumns, linkColumns);
			json.item().array("networkAttributes").object();
			json.put("name", drawing.title()).put("description", drawing.subtitle());
			json.endObject().endArray().endObject();
			nodes(json, drawing, nodeColumns);
			edges(json, drawing, linkColumns);
			visualProperties(json);
			json.item().array("status").object().put("success", true).endObject().endArray().endObject();
			json.endArray();
		});
	}

	private static void metaData(Json json, Drawing drawing) {
		json.item().array("metaData");
		count(json, "attributeDeclarations", 1);
		count(json, "networkAttributes", 1);
		count(json, "nodes", drawing.nodes().size());
		count(json, "edges", drawing.links().size());
		count(json, "visualProperties", 1);
		json.endArray().endObject();
	}

	private static void count(Json json, String name, int count) {
		json.object().put("name", name).put("elementCount", count).endObject();
	}

	private static void declarations(Json json, List<Column<Node>> nodeColumns, List<Column<Link>> linkColumns) {
		json.item().array("attributeDeclarations").object();
		json.object("networkAttributes");
		declare(json, "name", "string");
		declare(json, "description", "string");
		json.endObject().object("nodes");
		for (String name : List.of("id", "name", "color", "shape")) {
			declare(json, name, "string");
		}
		declare(json, "size", "double");
		nodeColumns.forEach((column) -> declare(json, column.key(), column.type()));
		json.endObject().object("edges");
		for (String name : List.of("id", "name", "interaction", "color")) {
			declare(json, name, "string");
		}
		declare(json, "weight", "double");
		linkColumns.forEach((column) -> declare(json, column.key(), column.type()));
		json.endObject().endObject().endArray().endObject();
	}

	private static void declare(Json json, String name, String type) {
		json.object(name).put("d", type).endObject();
	}

	private static void nodes(Json json, Drawing drawing, List<Column<Node>> columns) {
		json.item().array("nodes");
		for (Node node : drawing.nodes()) {
			int index = drawing.index(node);
			Style style = Drawing.style(node);
			json.item().put("id", index).put("x", drawing.layout().x(index)).put("y", drawing.layout().y(index));
			json.object("v").put("id", node.summary().id()).put("name", Drawing.name(node));
			json.put("color", style.colour()).put("shape", style.shape().cx2()).put("size", drawing.size(index));
			json.put(columns, node).endObject().endObject();
		}
		json.endArray().endObject();
	}

	private static void edges(Json json, Drawing drawing, List<Column<Link>> columns) {
		json.item().array("edges");
		int index = 0;
		for (Link link : drawing.links()) {
			json.item().put("id", index).put("s", drawing.from(index)).put("t", drawing.to(index));
			json.object("v").put("id", drawing.id(index)).put("name", drawing.verb(link));
			json.put("interaction", link.type()).put("color", Stroke.of(link.type()).colour());
			json.put("weight", Drawing.weight(link)).put(columns, link).endObject().endObject();
			index++;
		}
		json.endArray().endObject();
	}

	private static void visualProperties(Json json) {
		json.item().array("visualProperties").object();
		json.object("default").object("network").put("NETWORK_BACKGROUND_COLOR", "#FFFFFF").endObject();
		json.object("edge").put("EDGE_TARGET_ARROW_SHAPE", "triangle").put("EDGE_WIDTH", 1.5);
		json.put("EDGE_OPACITY", 0.7).endObject();
		json.object("node").put("NODE_LABEL_COLOR", "#16202C").put("NODE_LABEL_FONT_SIZE", 11);
		json.put("NODE_BORDER_WIDTH", 1).put("NODE_BORDER_COLOR", "#FFFFFF").endObject().endObject();
		json.object("nodeMapping");
		mapping(json, "NODE_LABEL", "name", "string");
		mapping(json, "NODE_BACKGROUND_COLOR", "color", "string");
		mapping(json, "NODE_SHAPE", "shape", "string");
		mapping(json, "NODE_WIDTH", "size", "double");
		mapping(json, "NODE_HEIGHT", "size", "double");
		json.endObject().object("edgeMapping");
		mapping(json, "EDGE_LINE_COLOR", "color", "string");
		json.endObject().endObject().endArray().endObject();
	}

	private static void mapping(Json json, String property, String attribute, String type) {
		json.object(property).put("type", "PASSTHROUGH").object("definition");
		json.put("attribute", attribute).put("type", type).endObject().endObject();
	}

}
