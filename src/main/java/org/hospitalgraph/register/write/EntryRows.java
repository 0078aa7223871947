package org.hospitalgraph.register.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.naming.IndexWords;
import org.hospitalgraph.naming.NameBearer;
import org.hospitalgraph.register.code.Communes;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.hospitalgraph.register.entry.Years;
import org.jspecify.annotations.Nullable;

/** Makes rows for {@code cypher/load} from entries. */
final class EntryRows {

	/**
	 * The properties that a register may add to an entity of a dossier, because dossiers
	 * do not have them.
	 */
	private static final Set<String> BESIDE = Set.of("finess", "ght", "saeCode", "cog", "pmSmsseId", "siren", "siret",
			"level", "legalForm", "categoryCode", "categoryName", "sector", "address", "town", "latitude", "longitude",
			"placeOf", "extracted");

	private static final List<String> ALL = List.of("category", "siren", "siret", "level", "legalForm", "categoryCode",
			"categoryName", "sector", "longName", "kind", "nameOf", "address", "town", "latitude", "longitude",
			"created", "createdMin", "createdMax", "ended", "endedMin", "endedMax", "status", "onlyNumber");

	/**
	 * Raised when entities are indexed by other words, so that unchanged records are
	 * written again.
	 */
	private static final String INDEXED = "3|";

	private final Register register;

	private final Map<String, Object> stated;

	EntryRows(Register register) {
		this.register = register;
		this.stated = Map.of("statedOn", register.extracted().text(), "statedMin", register.extracted().earliest(),
				"statedMax", register.extracted().latest());
	}

	/** A fingerprint of the record, so that unchanged ones are skipped. */
	static String print(Entry entry) {
		return Fingerprint.of(INDEXED + entry.label() + "|" + entry.category() + "|" + entry.name() + "|"
				+ entry.aliases() + "|" + new TreeMap<>(entry.properties()) + "|" + entry.ties() + "|" + entry.names()
				+ "|" + entry.counts());
	}

	String citation(RegisterKey key) {
		return this.register.source() + "#" + key.value();
	}

	Map<String, Object> stated() {
		return this.stated;
	}

	/** The end of what is missing: by the day of this extraction. */
	Map<String, Object> until() {
		return Map.of("until", this.register.extracted().text(), "untilMax", this.register.extracted().latest());
	}

	/** All properties of an entity from its record. */
	Map<String, Object> properties(String id, Entry entry) {
		Map<String, Object> properties = new HashMap<>(entry.properties());
		properties.put("id", id);
		properties.put("label", entry.label().text());
		if (entry.category() != null) {
			properties.put("category", entry.category());
		}
		String name = (entry.name() != null) ? entry.name() : numbered(entry.key());
		properties.put("name", name);
		if (entry.name() == null || entry.isNameLent()) {
			properties.put("onlyNumber", true);
		}
		properties.put(entry.key().kind().property(), entry.key().value());
		entry.aliases().forEach((alias) -> properties.put(alias.kind().property(), alias.value()));
		properties.put("searchText", searchText(name, entry));
		if (properties.containsKey("latitude")) {
			// the coordinates are its own
			properties.put("placeOf", null);
		}
		properties.put("origin", this.register.source());
		properties.put("extracted", this.register.extracted().text());
		return properties;
	}

	/**
	 * The properties that a record changes: all of an entity that it describes, with a
	 * null for what the same register no longer says; otherwise what it adds to the
	 * description by a dossier or a newer extraction.
	 */
	Map<String, Object> changed(EntitiesByNumber.Node node, Entry entry, boolean own) {
		Map<String, Object> properties = properties(node.id(), entry);
		if (!own) {
			properties.keySet().retainAll(BESIDE);
			return properties;
		}
		if (node.origin().equals(this.register.source())) {
			ALL.forEach((key) -> properties.putIfAbsent(key, null));
		}
		if (node.onlyNumber()) {
			properties.put("onlyNumber", entry.isNameLent() ? true : null);
			properties.putIfAbsent("nameOf", null);
		}
		return properties;
	}

	/** A row for {@code cypher/load/register-change}. */
	Map<String, Object> change(EntitiesByNumber.Node node, Entry entry, boolean own, String print,
			Map<String, Object> properties, List<Map<String, Object>> ties) {
		Map<String, Object> row = described(node.id(), node, entry, own, properties);
		row.put("id", node.id());
		row.put("cited", cited(entry.key(), print));
		row.put("citation", citation(entry.key()));
		row.put("ties", ties.stream().map((tie) -> tie.get("id")).toList());
		row.put("ended", until());
		return row;
	}

	/** What a record says of the entity alone. */
	private Map<String, Object> described(String shown, EntitiesByNumber.Node node, Entry entry, boolean own,
			Map<String, Object> properties) {
		String former = "name-" + shown + "-until-" + this.register.extracted().text();
		Map<String, Object> formerUse = new HashMap<>(until());
		formerUse.putAll(Map.of("id", former, "kind", "former", "origin", this.register.source(), "citations",
				List.of(citation(entry.key()))));
		Map<String, Object> row = new HashMap<>();
		row.put("labels", labels(entry));
		row.put("own", own);
		row.put("fill", !own && !node.extracted().isEmpty() && node.isNewerThan(this.register));
		row.put("properties", properties);
		row.put("former", Map.of("id", former, "label", Label.NAME.text(), "origin", this.register.source()));
		row.put("formerUse", formerUse);
		return row;
	}

	/**
	 * A row for {@code cypher/load/registered-change}: what a record says of an entity of
	 * documents, as if there were no documents.
	 */
	Map<String, Object> registered(String curated, EntitiesByNumber.Node node, Entry entry,
			Map<String, Object> properties) {
		Map<String, Object> others = new HashMap<>(properties);
		Map<String, Object> hidden = RegisterDescriptions.hide(others);
		Map<String, Object> row = described(curated, node, entry, node.isDescribedBy(entry, this.register), others);
		row.put("entity", curated);
		row.put("hidden", hidden);
		return row;
	}

	/** A row for {@code cypher/load/registered-write}: the same, if it is the first. */
	Map<String, Object> registered(String curated, Entry entry, Map<String, Object> properties) {
		Map<String, Object> others = new HashMap<>(properties);
		return Map.of("entity", curated, "labels", labels(entry), "hidden", RegisterDescriptions.hide(others),
				"properties", others);
	}

	private static List<String> labels(Entry entry) {
		return (entry.category() != null) ? List.of(entry.label().text(), entry.category())
				: List.of(entry.label().text());
	}

	/**
	 * The citation of the register. Its id is made of the number, which stays the same if
	 * the entity turns out to be one of the documents.
	 */
	Map<String, Object> cited(RegisterKey key, @Nullable String print) {
		Map<String, Object> cited = new HashMap<>();
		cited.put("id", factId("cited-" + key + "-" + this.register.source()));
		cited.put("locators", List.of(key.value()));
		cited.put("origin", this.register.source());
		cited.put("print", print);
		return cited;
	}

	/** A relationship; if the entity has closed, the relationship ended with it. */
	Map<String, Object> relationship(String from, String to, Entry entry, Entry.Tie tie) {
		Map<String, Object> properties = new HashMap<>(tie.properties());
		String id = relationshipId(entry.key(), tie);
		properties.remove("nth");
		properties.put("id", id);
		properties.put("citations", List.of(citation(entry.key())));
		properties.put("origin", this.register.source());
		Object ended = entry.properties().get("ended");
		if (ended != null) {
			properties.put("until", ended);
			if (entry.properties().get("endedMin") != null) {
				properties.put("untilMin", entry.properties().get("endedMin"));
			}
			properties.put("untilMax", Objects.requireNonNull(entry.properties().get("endedMax")));
		}
		else {
			properties.putAll(this.stated);
		}
		return Map.of("id", id, "from", from, "type", tie.type().name(), "to", to, "properties", properties);
	}

	/**
	 * An id made of the numbers, which stay the same if a review gives a node another id.
	 */
	private String relationshipId(RegisterKey key, Entry.Tie tie) {
		String one = key.value();
		String other = tie.other().value();
		if (tie.type() == RelationshipType.MEMBER_OF && tie.properties().get("nth") != null) {
			other = other + "-" + tie.properties().get("nth");
		}
		return factId(this.register.source() + "-" + (tie.outgoing() ? one : other) + "-" + tie.type() + "-"
				+ (tie.outgoing() ? other : one));
	}

	/**
	 * An id in the form of the facts of documents. It is short, because the database
	 * stores text of up to some thirty characters with its relationship, and longer text
	 * separately.
	 */
	private static String factId(String said) {
		return "f-" + Fingerprint.of(said);
	}

	/** The names in yearly lists. */
	List<Map<String, Object>> names(String id, Entry entry) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Entry.UsedName name : entry.names()) {
			String nameId = "name-" + id + "-" + this.register.source() + "-" + (rows.size() + 1);
			Map<String, Object> relationship = new HashMap<>(Years.used(name));
			relationship.put("id", nameId);
			relationship.put("citations", List.of(citation(entry.key())));
			relationship.put("origin", this.register.source());
			relationship.put("kind", name.current() ? "official" : "former");
			rows.add(Map.of("id", nameId, "entity", id, "properties", Map.of("id", nameId, "label", Label.NAME.text(),
					"name", name.name(), "origin", this.register.source()), "relationship", relationship));
		}
		return rows;
	}

	/** The figures in yearly lists. */
	List<Map<String, Object>> figures(String id, Entry entry) {
		return entry.counts().stream().map((count) -> {
			Map<String, Object> relationship = new HashMap<>(Years.within(count.year()));
			relationship.put("id", "has-" + count.id());
			relationship.put("citations", List.of(citation(entry.key()) + "/" + count.column()));
			relationship.put("origin", this.register.source());
			return Map.of("id", count.id(), "entity", id, "properties",
					Map.of("id", count.id(), "label", Label.FIGURE.text(), "name", Years.name(count.metric()), "metric",
							count.metric(), "value", count.value(), "unit", "establishments", "period", count.year(),
							"origin", this.register.source()),
					"relationship", relationship);
		}).toList();
	}

	/** The name of an entity of which only the number is known. */
	private static String numbered(RegisterKey key) {
		return switch (key.kind()) {
			case FINESS -> "FINESS " + key.value();
			case PM -> "FINESS+ " + key.value();
			case GHT, SAE -> "GHT " + key.value();
			case COG -> key.value().substring(key.value().indexOf('-') + 1);
			case ID -> key.value();
		};
	}

	private static String searchText(String name, Entry entry) {
		IndexWords words = new IndexWords().name(name).bearer(NameBearer.of(entry.label(), entry.category(), true));
		if (entry.properties().get("longName") instanceof String longName) {
			words.name(longName);
		}
		if (entry.properties().get("town") instanceof String town) {
			words.place(town);
		}
		words.names(entry.names().stream().map(Entry.UsedName::name).toList());
		if (entry.label() != Label.TERRITORY) {
			entry.ties()
				.stream()
				.map(Entry.Tie::other)
				.filter((other) -> other.kind() == RegisterKey.Kind.COG)
				.flatMap((place) -> Communes.all().names(place.value()).stream())
				.forEach(words::place);
		}
		return words.number(entry.key().value().toLowerCase(Locale.ROOT)).text();
	}

}
