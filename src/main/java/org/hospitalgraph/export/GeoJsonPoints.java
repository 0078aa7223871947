package org.hospitalgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.Graph.Node;
import org.hospitalgraph.model.Graph.Place;

/**
 * GeoJSON (RFC 7946) of the nodes that have a place, as points. What has none is not on
 * the map; the file says how many those are.
 */
final class GeoJsonPoints implements GraphWriter {

	@Override
	public Format format() {
		return Format.GEOJSON;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		var columns = Columns.ofNodes(drawing)
			.stream()
			.filter((column) -> !"longitude".equals(column.key()) && !"latitude".equals(column.key()))
			.toList();
		Json.document(out, (json) -> {
			Places.head(json, drawing);
			json.put("withoutPlace", graph.nodes().stream().filter((node) -> Places.of(node) == null).count());
			json.array("features");
			for (Node node : graph.nodes()) {
				Place place = Places.of(node);
				if (place != null) {
					json.item().put("type", "Feature").put("id", node.summary().id());
					json.object("geometry").put("type", "Point").array("coordinates");
					Places.position(json, place).endArray().endObject();
					json.object("properties").put("id", node.summary().id()).put("name", Drawing.name(node));
					json.put("color", Drawing.style(node).colour()).put(columns, node).endObject().endObject();
				}
			}
			json.endArray().endObject();
		});
	}

}
