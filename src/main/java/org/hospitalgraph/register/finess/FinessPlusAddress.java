package org.hospitalgraph.register.finess;

import java.util.List;
import java.util.Optional;

import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.code.Coordinates;
import org.hospitalgraph.register.entry.EntrySink;
import tools.jackson.databind.JsonNode;

/**
 * The address of a structure in FINESS+: that of the place of practice (use 03) rather
 * than that of the seat (02) or any other, and its coordinates, which may be in either of
 * two pairs of fields.
 */
final class FinessPlusAddress {

	private static final List<String> USES = List.of("03", "02");

	/** Degrees or projected coordinates may be in either pair. */
	private static final List<List<String>> PAIRS = List.of(List.of("directionLongitude", "directionLatitude"),
			List.of("coordonneeX", "coordonneeY"));

	private final Coordinates coordinates = new Coordinates();

	/** The address that counts; an empty one if there is none. */
	JsonNode of(JsonNode structure) {
		JsonNode addresses = structure.path("adresse");
		for (String use : USES) {
			for (JsonNode address : addresses) {
				if (use.equals(FinessPlus.text(address, "usageAdresse"))) {
					return address;
				}
			}
		}
		return addresses.path(0);
	}

	/** The coordinates of an address; the reason is counted if there are none. */
	Optional<Graph.Place> place(JsonNode address, String departement, String what, EntrySink intake) {
		JsonNode coordinates = address.path("coordonneesGeographique");
		boolean said = PAIRS.stream()
			.flatMap(List::stream)
			.anyMatch((field) -> !FinessPlus.text(coordinates, field).isEmpty());
		if (!said) {
			intake.mended(Message.of("import.mended.no-place", what));
			return Optional.empty();
		}
		Optional<Graph.Place> place = PAIRS.stream()
			.map((pair) -> Coordinates.eitherWay(number(coordinates, pair.get(0)), number(coordinates, pair.get(1))))
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> PAIRS.stream()
				.map((pair) -> this.coordinates.inDepartement(departement, number(coordinates, pair.get(0)),
						number(coordinates, pair.get(1))))
				.flatMap(Optional::stream)
				.findFirst());
		if (place.isEmpty()) {
			intake.mended(Message.of("import.mended.bad-place", what));
		}
		return place;
	}

	private static double number(JsonNode coordinates, String field) {
		return Coordinates.number(FinessPlus.text(coordinates, field));
	}

}
