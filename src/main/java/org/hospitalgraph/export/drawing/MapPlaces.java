package org.hospitalgraph.export.drawing;

import org.hospitalgraph.export.text.Json;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Graph.Place;
import org.jspecify.annotations.Nullable;

/**
 * The positions of nodes on a map: their own place, or the middle of the neighbours that
 * have one.
 */
public final class MapPlaces {

	private final @Nullable Place[] places;

	private MapPlaces(@Nullable Place[] places) {
		this.places = places;
	}

	public static MapPlaces of(Drawing drawing) {
		int size = drawing.nodes().size();
		double[] longitudes = new double[size];
		double[] latitudes = new double[size];
		int[] neighbours = new int[size];
		for (int link = 0; link < drawing.links().size(); link++) {
			count(drawing, drawing.from(link), drawing.to(link), longitudes, latitudes, neighbours);
			count(drawing, drawing.to(link), drawing.from(link), longitudes, latitudes, neighbours);
		}
		@Nullable Place[] places = new @Nullable Place[size];
		int index = 0;
		for (Node node : drawing.nodes()) {
			Place own = of(node);
			places[index] = (own != null || neighbours[index] == 0) ? own
					: new Place(longitudes[index] / neighbours[index], latitudes[index] / neighbours[index]);
			index++;
		}
		return new MapPlaces(places);
	}

	private static void count(Drawing drawing, int node, int neighbour, double[] longitudes, double[] latitudes,
			int[] neighbours) {
		Place place = of(drawing.nodes().get(neighbour));
		if (place != null) {
			longitudes[node] += place.longitude();
			latitudes[node] += place.latitude();
			neighbours[node]++;
		}
	}

	public @Nullable Place at(int node) {
		return this.places[node];
	}

	/** The node's own place, if it is a valid one. */
	public static @Nullable Place of(Node node) {
		Place place = node.place();
		return (place != null && Math.abs(place.longitude()) <= 180 && Math.abs(place.latitude()) <= 90) ? place : null;
	}

	/** Longitude and latitude, to a centimetre. */
	public static Json position(Json json, Place place) {
		return json.value(round(place.longitude())).value(round(place.latitude()));
	}

	public static void head(Json json, Drawing drawing) {
		json.object().put("type", "FeatureCollection").put("name", drawing.title());
		json.put("description", drawing.subtitle());
	}

	private static double round(double degrees) {
		return Math.round(degrees * 1e7) / 1e7;
	}

}
