package org.hospitalgraph.export.map;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.MapPlaces;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.text.Json;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Graph.Place;

/**
 * GeoJSON (RFC 7946) of the nodes that have a place, as points. The file says how many
 * nodes have no place and are left out.
 */
public final class GeoJsonPoints implements GraphWriter {

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
			MapPlaces.head(json, drawing);
			json.put("withoutPlace", graph.nodes().stream().filter((node) -> MapPlaces.of(node) == null).count());
			json.array("features");
			for (Node node : graph.nodes()) {
				Place place = MapPlaces.of(node);
				if (place != null) {
					json.item().put("type", "Feature").put("id", node.summary().id());
					json.object("geometry").put("type", "Point").array("coordinates");
					MapPlaces.position(json, place).endArray().endObject();
					json.object("properties").put("id", node.summary().id()).put("name", Drawing.name(node));
					json.put("color", Drawing.style(node).colour()).put(columns, node).endObject().endObject();
				}
			}
			json.endArray().endObject();
		});
	}

}
