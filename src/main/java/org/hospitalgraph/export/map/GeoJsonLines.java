package org.hospitalgraph.export.map;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.MapPlaces;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Json;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Graph.Place;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;

/**
 * GeoJSON (RFC 7946) of the links as lines. A groupement has no place of its own, so its
 * links meet in the middle of its members and are marked ({@code toPlace: middle}). A
 * link is left out if an end has no place or both ends are at the same place; the file
 * says how many those are.
 */
public final class GeoJsonLines implements GraphWriter {

	@Override
	public Format format() {
		return Format.GEOJSON_LINKS;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		MapPlaces places = MapPlaces.of(drawing);
		List<Column<Link>> columns = Columns.ofLinks(drawing);
		Json.document(out, (json) -> {
			MapPlaces.head(json, drawing);
			json.array("features");
			int undrawn = 0;
			int samePlace = 0;
			int index = 0;
			for (Link link : graph.links()) {
				Place from = places.at(drawing.from(index));
				Place to = places.at(drawing.to(index));
				if (from != null && to != null && !from.equals(to)) {
					json.item().put("type", "Feature").put("id", drawing.id(index));
					json.object("geometry").put("type", "LineString").array("coordinates");
					MapPlaces.position(json.array(), from).endArray();
					MapPlaces.position(json.array(), to).endArray();
					json.endArray().endObject();
					properties(json, drawing, index, columns);
				}
				else if (from == null || to == null) {
					undrawn++;
				}
				else {
					samePlace++;
				}
				index++;
			}
			json.endArray().put("withoutPlace", undrawn).put("samePlace", samePlace).endObject();
		});
	}

	private static void properties(Json json, Drawing drawing, int index, List<Column<Link>> columns) {
		Link link = drawing.links().get(index);
		Node from = drawing.nodes().get(drawing.from(index));
		Node to = drawing.nodes().get(drawing.to(index));
		json.object("properties").put("id", drawing.id(index)).put("from", link.from()).put("to", link.to());
		json.put("fromName", Drawing.name(from)).put("toName", Drawing.name(to));
		json.put("fromPlace", place(from)).put("toPlace", place(to));
		json.put("color", Stroke.of(link.type()).colour()).put("weight", Drawing.weight(link));
		json.put(columns, link).endObject().endObject();
	}

	private static @Nullable String place(Node node) {
		return (MapPlaces.of(node) != null) ? "own" : "middle";
	}

}
