package org.hospitalgraph.register.finess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.hospitalgraph.register.entry.Structures;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.Repairs;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.sae.SaeGht;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The daily flow "structures" of FINESS+: one JSON object with {@code gcc} (GHT),
 * {@code gco} (GCS, CPTS) and {@code pmej} (legal entities with their sites). It is read
 * object by object. Groupements, of which there are few, are kept until the numbers of
 * all legal entities are known.
 */
public final class FinessPlus implements RegisterReader {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final Map<String, String> KINDS_OF_GCO = Map.of("001", "CPTS", "002", "GCS", "003", "GCS", "004",
			"GCS");

	private static final Map<String, String> KINDS_OF_GHT = Map.of("001", "general", "002", "psychiatric");

	private final RegisterFile file;

	private final Structures structures = new Structures();

	/** Kind of groupement by the internal number of its legal person. */
	private final Map<String, JsonNode> organic = new HashMap<>();

	private final FinessPlusMembers members = new FinessPlusMembers();

	public FinessPlus(RegisterFile file) {
		this.file = file;
	}

	public static boolean recognises(String head) {
		return isObject(head) && (head.contains("\"gcc\"") || head.contains("\"pmej\"") || head.contains("\"gco\""));
	}

	/** Whether it is the other flow, which has activities only. */
	public static boolean isOfActivities(String head) {
		return isObject(head) && !head.contains("\"gcc\"") && !head.contains("\"gco\"")
				&& !head.contains("\"informationsGeneralesPMEJ\"") && (head.contains("\"activitesAutorisees\"")
						|| head.contains("\"activitesExercees\"") || head.contains("\"numFinessEge\""));
	}

	private static boolean isObject(String head) {
		String text = head.stripLeading();
		return text.startsWith("{") || text.startsWith("\u00ef\u00bb\u00bf{");
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
			throw new UnreadableRegister(Message.of("import.json", this.file.name(), String.valueOf(ex.getMessage())),
					ex);
		}
		throw new UnreadableRegister(Message.of("import.json.undated", this.file.name()));
	}

	@Override
	public void read(EntrySink intake) throws IOException {
		PartialDate extracted = register().extracted();
		List<Located> conventional = new ArrayList<>();
		each(Map.of("gcc", conventional::add, "gco", (gco) -> this.organic.put(text(gco.node, "pmSmsseId"), gco.node)));
		conventional.forEach((gcc) -> this.members.announce(gcc.node.path("egeDuGcc")));
		this.organic.values().forEach((gco) -> this.members.announce(gco.path("egeDuGco")));
		FinessPlusFacts facts = new FinessPlusFacts(extracted, new Repairs(intake), intake);
		Repairs mending = new Repairs(intake);
		List<Entry> organized = new ArrayList<>();
		each(Map.of("pmej", (pmej) -> legal(pmej, facts, mending, intake, organized)));
		organized.forEach((gco) -> {
			gco.ties().addAll(this.members.of(this.organic.remove(alias(gco)), "Gco", mending));
			intake.accept(gco);
		});
		conventional.forEach((gcc) -> ght(gcc, mending, intake));
		this.organic.forEach((number, gco) -> unknown(number, gco, mending, intake));
	}

	private static String alias(Entry gco) {
		return gco.aliases().getFirst().value();
	}

	/** Passes on the objects of some arrays one by one. */
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
				throw new UnreadableRegister(Message.of("import.json.cut", this.file.name()));
			}
		}
		catch (JacksonException ex) {
			throw new UnreadableRegister(Message.of("import.json.damaged", this.file.name(), line(ex),
					String.valueOf(ex.getOriginalMessage())), ex);
		}
	}

	private static long line(JacksonException failure) {
		return (failure.getLocation() != null) ? failure.getLocation().getLineNr() : 1;
	}

	private void legal(Located pmej, FinessPlusFacts facts, Repairs mending, EntrySink intake, List<Entry> organized) {
		JsonNode general = pmej.node.path("informationsGeneralesPMEJ");
		Optional<String> finess = mending.finess(text(general, "numFinessPm"));
		String name = first(text(general, "denominationPm"), text(general, "denominationLonguePmSmsse"));
		if (finess.isEmpty() || name.isEmpty()) {
			reject(pmej, finess.isEmpty() ? "numFinessPm" : null, "denominationPm", intake);
			return;
		}
		String number = text(general, "pmSmsseId");
		this.members.legalPerson(number, finess.get());
		JsonNode gco = this.organic.get(number);
		Structures.Fact fact = facts.of(pmej, general, finess.get(), name, text(general, "denominationLonguePmSmsse"),
				"dateCreation");
		Entry entry = this.structures.legal(fact, List.of(new RegisterKey(RegisterKey.Kind.PM, number)),
				text(general, "statutJuridique"), (gco != null) ? KINDS_OF_GCO.get(code(gco, "typeGco")) : null);
		if (gco != null) {
			// its members may come later in the file
			organized.add(entry);
		}
		else {
			intake.accept(entry);
		}
		boolean isPublic = "01".equals(code(general, "fonctionPublique"));
		pmej.node.path("ege")
			.forEach((ege) -> site(new Located(pmej.line, ege), finess.get(), isPublic, facts, mending, intake));
	}

	/** Rejects a record without a number or a name. */
	private static void reject(Located record, @Nullable String number, String name, EntrySink intake) {
		intake.reject(record.line, record.node.toString(), (number != null)
				? Message.of("import.reason.finess-of", number) : Message.of("import.reason.name-of", name));
	}

	private void site(Located ege, String legal, boolean isPublic, FinessPlusFacts facts, Repairs mending,
			EntrySink intake) {
		JsonNode general = ege.node.path("informationsGeneralesEGE");
		Optional<String> finess = mending.finess(text(general, "numFinessEge"));
		String name = first(text(general, "nomEgeCourt"), text(general, "nomEgeLong"));
		if (finess.isEmpty() || name.isEmpty()) {
			reject(ege, finess.isEmpty() ? "numFinessEge" : null, "nomEgeCourt", intake);
			return;
		}
		this.members.site(text(general, "egeId"), legal);
		this.members.site(finess.get(), legal);
		Structures.Fact fact = facts.of(ege, general, finess.get(), name, text(general, "nomEgeLong"), "dateOuverture");
		intake.accept(this.structures.site(fact, first(code(ege.node, "categorieentiteGeographiqueExercice"),
				code(ege.node, "categorieEntiteGeographiqueExercice")), legal, null, isPublic));
	}

	private void ght(Located gcc, Repairs mending, EntrySink intake) {
		String code = mending.code(text(gcc.node, "gccIdentifiantExterne"));
		String name = text(gcc.node, "nomGcc");
		if (code.isEmpty() || name.isEmpty()) {
			intake.reject(gcc.line, gcc.node.toString(),
					name.isEmpty() ? Message.of("import.reason.name-of", "nomGcc") : Message.of("import.reason.gcc"));
			return;
		}
		Map<String, Object> properties = new HashMap<>();
		properties.put("status", "I".equals(code(gcc.node, "etatObjet")) ? "ended" : "active");
		String kind = KINDS_OF_GHT.get(code(gcc.node, "typeGcc"));
		if (kind != null) {
			properties.put("kind", kind);
		}
		intake.accept(new Entry(gcc.line, RegisterKey.ght(code), List.of(), Label.GROUPEMENT, "GHT", SaeGht.named(name),
				properties, this.members.of(gcc.node, "Gcc", mending)));
	}

	/**
	 * A groupement of which only the kind is known, because its legal person is not in
	 * the flow.
	 */
	private void unknown(String number, JsonNode gco, Repairs mending, EntrySink intake) {
		mending.count(Message.of("import.mended.no-person"));
		intake.accept(new Entry(1, new RegisterKey(RegisterKey.Kind.PM, number), List.of(), Label.GROUPEMENT,
				KINDS_OF_GCO.get(code(gco, "typeGco")), null, new HashMap<>(Map.of("status", "active")),
				this.members.of(gco, "Gco", mending)));
	}

	static String first(String one, String other) {
		return one.isEmpty() ? other : one;
	}

	/** A code, which is a text or an object, depending on the edition. */
	static String code(JsonNode object, String field) {
		JsonNode value = object.path(field);
		value = value.isArray() ? value.path(0) : value;
		return value.isObject() ? text(value, "code") : value.asString("").strip();
	}

	/** The text of a field without its padding; empty where it is absent. */
	static String text(JsonNode object, String field) {
		return object.path(field).asString("").replaceAll("\\s+", " ").strip();
	}

	/** An object and the line where it begins. */
	record Located(long line, JsonNode node) {
	}

}
