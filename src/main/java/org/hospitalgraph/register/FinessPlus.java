package org.hospitalgraph.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The daily flow "structures" of FINESS+: one JSON object with {@code gcc} (GHT),
 * {@code gco} (GCS, CPTS) and {@code pmej} (legal entities with their sites). Read object
 * by object; groupements, of which there are few, are kept until the legal entities have
 * told their numbers.
 */
final class FinessPlus implements RegisterReader {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final Map<String, String> ROLES = Map.of("S", "support", "M", "member", "T", "head");

	private static final Map<String, String> KINDS_OF_GCO = Map.of("001", "CPTS", "002", "GCS", "003", "GCS", "004",
			"GCS");

	private final RegisterFile file;

	private final Structures structures = new Structures();

	/** Kind of groupement by the internal number of its legal person. */
	private final Map<String, JsonNode> organic = new HashMap<>();

	/** FINESS number by the internal number of the legal person. */
	private final Map<String, String> numbers = new HashMap<>();

	FinessPlus(RegisterFile file) {
		this.file = file;
	}

	static boolean recognises(String head) {
		String text = head.stripLeading();
		return text.startsWith("{")
				&& (text.contains("\"gcc\"") || text.contains("\"pmej\"") || text.contains("\"gco\""))
				|| text.startsWith("ï»¿{");
	}

	@Override
	public Register register() throws IOException {
		try (JsonParser parser = MAPPER.createParser(this.file.open())) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String field = parser.currentName();
				JsonToken value = parser.nextToken();
				if ("generatedAt".equals(field)) {
					return new Register("finess-plus", "FINESS+, flux « structures »", "Agence du numérique en santé",
							PartialDate.valueOf(parser.getString().substring(0, 10)), null);
				}
				if (value == JsonToken.START_ARRAY) {
					break;
				}
			}
		}
		catch (JacksonException | StringIndexOutOfBoundsException | IllegalArgumentException ex) {
			throw new UnreadableRegister(this.file.name() + " cannot be read as JSON: " + ex.getMessage(), ex);
		}
		throw new UnreadableRegister(this.file.name() + " does not say when it was generated (generatedAt).");
	}

	@Override
	public void read(Intake intake) throws IOException {
		List<Located> conventional = new ArrayList<>();
		each(Map.of("gcc", conventional::add, "gco", (gco) -> this.organic.put(text(gco.node, "pmSmsseId"), gco.node)));
		Mending mending = new Mending(intake);
		each(Map.of("pmej", (pmej) -> legal(pmej, mending, intake)));
		conventional.forEach((gcc) -> ght(gcc, mending, intake));
		this.organic.forEach((number, gco) -> unknown(number, gco, intake));
	}

	/** Gives the objects of some arrays one by one. */
	private void each(Map<String, java.util.function.Consumer<Located>> arrays) throws IOException {
		try (JsonParser parser = MAPPER.createParser(this.file.open())) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				var consumer = arrays.get(parser.currentName());
				if (parser.nextToken() != JsonToken.START_ARRAY || consumer == null) {
					parser.skipChildren();
					continue;
				}
				while (parser.nextToken() == JsonToken.START_OBJECT) {
					long line = parser.currentTokenLocation().getLineNr();
					consumer.accept(new Located(line, parser.readValueAsTree()));
				}
			}
			if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
				throw new UnreadableRegister(this.file.name() + " is cut off: its JSON does not end. Fetch it again.");
			}
		}
		catch (JacksonException ex) {
			throw new UnreadableRegister(this.file.name() + ":" + line(ex) + "  is no whole JSON: cut off or damaged ("
					+ ex.getOriginalMessage() + "). Fetch it again.", ex);
		}
	}

	private static long line(JacksonException failure) {
		return (failure.getLocation() != null) ? failure.getLocation().getLineNr() : 1;
	}

	private void legal(Located pmej, Mending mending, Intake intake) {
		JsonNode general = pmej.node.path("informationsGeneralesPMEJ");
		Optional<String> finess = mending.finess(text(general, "numFinessPm"));
		if (finess.isEmpty()) {
			intake.reject(pmej.line, pmej.node.toString(), "no valid FINESS number (numFinessPm)");
			return;
		}
		String name = text(general, "denominationPm");
		if (name.isEmpty()) {
			intake.reject(pmej.line, pmej.node.toString(), "no name (denominationPm)");
			return;
		}
		String number = text(general, "pmSmsseId");
		this.numbers.put(number, finess.get());
		JsonNode gco = this.organic.remove(number);
		Structures.Fact fact = fact(pmej, general, finess.get(), name, text(general, "denominationLonguePmSmsse"),
				"dateCreation", mending);
		Entry entry = this.structures.legal(fact, List.of(new Key(Key.Kind.PM, number)),
				text(general, "statutJuridique"), (gco != null) ? KINDS_OF_GCO.get(text(gco, "typeGco")) : null);
		if (gco != null) {
			entry.ties().addAll(members(gco.path("pmejDuGco")));
		}
		intake.accept(entry);
		pmej.node.path("ege")
			.forEach((ege) -> site(new Located(pmej.line, ege), finess.get(),
					"01".equals(text(general, "fonctionPublique")), mending, intake));
	}

	private void site(Located ege, String legal, boolean isPublic, Mending mending, Intake intake) {
		JsonNode general = ege.node.path("informationsGeneralesEGE");
		Optional<String> finess = mending.finess(text(general, "numFinessEge"));
		String name = text(general, "nomEgeCourt").isEmpty() ? text(general, "nomEgeLong")
				: text(general, "nomEgeCourt");
		if (finess.isEmpty() || name.isEmpty()) {
			intake.reject(ege.line, ege.node.toString(),
					finess.isEmpty() ? "no valid FINESS number (numFinessEge)" : "no name (nomEgeCourt)");
			return;
		}
		Structures.Fact fact = fact(ege, general, finess.get(), name, text(general, "nomEgeLong"), "dateOuverture",
				mending);
		intake
			.accept(this.structures.site(fact, text(ege.node, "categorieentiteGeographiqueExercice"), legal, isPublic));
	}

	private static Structures.Fact fact(Located object, JsonNode general, String finess, String name, String longName,
			String opening, Mending mending) {
		JsonNode address = object.node.path("adresse").path(0);
		return new Structures.Fact(object.line, finess, name, longName,
				mending.digits(text(general, "siren"), 9, "SIREN number"),
				mending.digits(text(general, "siret"), 14, "SIRET number"), text(address, "cogCommune"), "",
				text(address, "ligneQuatre"),
				(text(address, "codePostal") + " " + text(address, "ligneAcheminement")).strip(),
				mending.date(text(general, opening)), mending.date(text(general, "dateFermeture")), place(address));
	}

	/** Degrees, because the projected coordinates of this flow are swapped. */
	private static Graph.@Nullable Place place(JsonNode address) {
		JsonNode place = address.path("coordonneesGeographique");
		try {
			return Coordinates
				.degrees(Double.parseDouble(text(place, "directionLongitude")),
						Double.parseDouble(text(place, "directionLatitude")))
				.orElse(null);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private void ght(Located gcc, Mending mending, Intake intake) {
		String code = mending.code(text(gcc.node, "gccIdentifiantExterne"));
		String name = text(gcc.node, "nomGcc");
		if (code.isEmpty() || name.isEmpty()) {
			intake.reject(gcc.line, gcc.node.toString(),
					name.isEmpty() ? "no name (nomGcc)" : "no five-digit code (gccIdentifiantExterne)");
			return;
		}
		Map<String, Object> properties = new HashMap<>();
		properties.put("status", "I".equals(text(gcc.node, "etatObjet")) ? "ended" : "active");
		intake.accept(new Entry(gcc.line, Key.ght(code), List.of(), Label.GROUPEMENT, "GHT", SaeGht.named(name),
				properties, members(gcc.node.path("pmejDuGcc"))));
	}

	/**
	 * A groupement of which the flow tells its kind only, because its legal person is not
	 * in it.
	 */
	private void unknown(String number, JsonNode gco, Intake intake) {
		intake.accept(new Entry(1, new Key(Key.Kind.PM, number), List.of(), Label.GROUPEMENT,
				KINDS_OF_GCO.get(text(gco, "typeGco")), null, new HashMap<>(Map.of("status", "active")),
				members(gco.path("pmejDuGco"))));
	}

	private List<Entry.Tie> members(JsonNode members) {
		List<Entry.Tie> ties = new ArrayList<>();
		for (JsonNode member : members) {
			String number = text(member, "pmSmsseId");
			String finess = this.numbers.get(number);
			ties.add(Entry.Tie.from((finess != null) ? Key.finess(finess) : new Key(Key.Kind.PM, number),
					RelationshipType.MEMBER_OF,
					Map.of("role", ROLES.getOrDefault(text(member, "typeRoleEntiteGroupe"), "member"))));
		}
		return ties;
	}

	/** The text of a field without its padding; empty where it is absent. */
	private static String text(JsonNode object, String field) {
		return object.path(field).asString("").replaceAll("\\s+", " ").strip();
	}

	/** An object and the line where it begins. */
	private record Located(long line, JsonNode node) {
	}

}
