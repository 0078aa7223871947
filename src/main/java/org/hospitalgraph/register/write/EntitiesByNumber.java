package org.hospitalgraph.register.write;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.load.ReviewedNumber;
import org.hospitalgraph.register.code.Nomenclature;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The entities in the graph by their official numbers, in memory, so that a record needs
 * no question to the database. Each takes some hundred bytes.
 */
public final class EntitiesByNumber {

	private static final String CURATED = "dossiers";

	private final Map<String, Node> nodes = new HashMap<>();

	private final Map<RegisterKey.Kind, Map<String, String>> byNumber = new EnumMap<>(RegisterKey.Kind.class);

	private final Map<String, String> repeated = new HashMap<>();

	private final Map<String, String> bySiren = new HashMap<>();

	/**
	 * Nodes that are the same as another node according to a review; the other one stays.
	 */
	private final Map<String, String> reviewedAway = new LinkedHashMap<>();

	/**
	 * Nodes that are the same as another node according to this import; the other one
	 * stays.
	 */
	private final Map<String, String> absorbed = new LinkedHashMap<>();

	/**
	 * Numbers that a review gives to entities of documents, and that the graph does not
	 * have yet.
	 */
	private final Map<String, RegisterKey> numbered = new LinkedHashMap<>();

	private final DocumentEntities documents = new DocumentEntities();

	/**
	 * The fixed ids of territories.
	 */
	private final Map<String, String> reviewed = new HashMap<>();

	public EntitiesByNumber(Cypher.Writing graph) {
		graph.each("register-known", Map.of(), this::add);
		graph.each("registered", Map.of(), this::addRegistered);
		for (List<String> territory : Nomenclature.rows("territories")) {
			this.reviewed.put("cog:" + territory.get(0), territory.get(1));
		}
		for (ReviewedNumber join : ReviewedNumber.all()) {
			join(new RegisterKey(RegisterKey.Kind.of(join.kind()), join.number()), join.id());
		}
	}

	private void add(Record row) {
		String id = row.get("id").asString();
		String origin = one(row.get("origin").asString(""));
		this.nodes.put(id, new Node(id, CURATED.equals(origin), one(row.get("extracted").asString("")),
				row.get("onlyNumber").asBoolean(false), origin));
		for (RegisterKey.Kind kind : RegisterKey.Kind.values()) {
			String value = (kind == RegisterKey.Kind.ID) ? null : row.get(kind.property()).asString(null);
			if (value != null) {
				put(new RegisterKey(kind, value), id);
			}
		}
		String siren = row.get("siren").asString(null);
		if (siren != null) {
			this.bySiren.put(siren, id);
		}
		if (CURATED.equals(origin)) {
			this.documents.add(id, row.get("finess").asString(null), siren);
		}
	}

	private void addRegistered(Record row) {
		String entity = row.get("entity").asString();
		if (this.nodes.containsKey(entity)) {
			Node node = new Node(row.get("id").asString(), false, one(row.get("extracted").asString("")),
					row.get("onlyNumber").asBoolean(false), one(row.get("origin").asString("")));
			this.documents.add(entity, node, row.get("partial").asBoolean(false));
		}
	}

	/** Keeps equal texts once, because every entity of a country repeats them. */
	private String one(String text) {
		return this.repeated.computeIfAbsent(text, (key) -> key);
	}

	/** Returns the id that the number had before. */
	private @Nullable String put(RegisterKey key, String id) {
		return (key.kind() == RegisterKey.Kind.ID) ? id
				: this.byNumber.computeIfAbsent(key.kind(), (kind) -> new HashMap<>()).put(key.value(), id);
	}

	/**
	 * Applies a reviewed join, if the entity of the document is in the graph.
	 */
	private void join(RegisterKey key, String id) {
		if (this.nodes.containsKey(id)) {
			String before = put(key, id);
			if (before != null && !before.equals(id) && !node(before).curated()) {
				this.reviewedAway.put(before, id);
				this.documents.join(node(before), id);
			}
			String own = this.documents.finess(id);
			if (own != null && key.kind() == RegisterKey.Kind.FINESS && !key.value().equals(own)) {
				this.byNumber.getOrDefault(key.kind(), new HashMap<>()).remove(own, id);
			}
			if (!id.equals(before)) {
				this.numbered.put(id, key);
			}
		}
	}

	/** The id of the entity with that number, if the graph has one. */
	@Nullable String id(RegisterKey key) {
		if (key.kind() == RegisterKey.Kind.ID) {
			String id = current(key.value());
			return this.nodes.containsKey(id) ? id : null;
		}
		String id = this.byNumber.getOrDefault(key.kind(), Map.of()).get(key.value());
		return (id != null) ? current(id) : null;
	}

	/** The id of an entity that may have become one of the documents. */
	String current(String id) {
		return this.documents.current(id);
	}

	/** The entities of documents, and what registers say of them. */
	DocumentEntities documents() {
		return this.documents;
	}

	/**
	 * The entity of documents that a record means by its SIREN alone; null if there is
	 * none.
	 */
	@Nullable String bySiren(Entry entry) {
		String id = (entry.properties().get("siren") instanceof String siren) ? this.documents.bySiren(siren) : null;
		return (id == null || this.numbered.containsKey(id)) ? null : id;
	}

	/** The id for an entity that is not in the graph. */
	String newId(RegisterKey key) {
		return this.reviewed.getOrDefault(key.toString(), key.id());
	}

	/** A node in the graph. */
	Node node(String id) {
		return Objects.requireNonNull(this.nodes.get(id));
	}

	/** The same instance of the id, to save memory. */
	String kept(String id) {
		Node node = this.nodes.get(id);
		return (node != null) ? node.id : id;
	}

	boolean has(String id) {
		return this.nodes.containsKey(id);
	}

	/** Remembers a node with all its numbers. */
	void put(String id, Node node, RegisterKey key, List<RegisterKey> aliases) {
		this.nodes.put(id, node);
		put(key, id);
		for (RegisterKey alias : aliases) {
			String before = put(alias, id);
			if (before == null || current(before).equals(id)) {
				continue;
			}
			if (node(current(before)).curated()) {
				put(alias, before);
				this.absorbed.put(id, current(before));
			}
			else {
				this.absorbed.put(before, id);
			}
		}
	}

	/**
	 * Whether an entity may have a SIREN number, because no other entity has it; from now
	 * on it has it.
	 */
	boolean takesSiren(String siren, String id) {
		String owner = this.bySiren.putIfAbsent(siren, id);
		return owner == null || current(owner).equals(id);
	}

	/** The number that a review gives it, and that the graph does not have yet. */
	@Nullable RegisterKey reviewed(String id) {
		return this.numbered.get(id);
	}

	/**
	 * Whether a review gives the entity a number, so that no proposals are needed.
	 */
	public boolean isReviewed(String id) {
		return this.numbered.containsKey(id);
	}

	/** Defers the reviewed joins. Returns how many entities they change. */
	public int review(Deferred deferred) {
		deferred.run("register-absorb", rows(this.reviewedAway, ""), Map.of());
		deferred.run("register-number",
				this.numbered.entrySet()
					.stream()
					.map((one) -> Map.<String, Object>of("id", one.getKey(), "properties",
							Map.of(one.getValue().kind().property(), one.getValue().value())))
					.toList(),
				Map.of());
		return this.numbered.size();
	}

	/** The nodes found to be the same as another one since the last call, as rows. */
	List<Map<String, Object>> takeAbsorbed(String restated) {
		List<Map<String, Object>> rows = rows(this.absorbed, restated);
		this.absorbed.clear();
		return rows;
	}

	private static List<Map<String, Object>> rows(Map<String, String> pairs, String restated) {
		return pairs.entrySet()
			.stream()
			.map((pair) -> Map.<String, Object>of("from", pair.getKey(), "to", pair.getValue(), "restated", restated))
			.toList();
	}

	/**
	 * A node of the graph.
	 *
	 * @param id its id
	 * @param curated whether a dossier declares it
	 * @param extracted the date of the extraction that described it last
	 * @param onlyNumber whether only its number is known
	 * @param origin who wrote it
	 */
	record Node(String id, boolean curated, String extracted, boolean onlyNumber, String origin) {

		/** A node that a record of a register brings in. */
		static Node of(String id, Entry entry, Register register) {
			return new Node(id, false, register.extracted().text(), entry.name() == null || entry.isNameLent(),
					register.source());
		}

		/**
		 * Whether a record of a register describes it. It does not describe entities of
		 * dossiers, and an older extraction does not replace a newer one.
		 */
		boolean isDescribedBy(Entry entry, Register register) {
			boolean named = entry.name() != null && (!entry.isNameLent() || this.onlyNumber);
			return !this.curated && named && (this.onlyNumber || !isNewerThan(register));
		}

		boolean isNewerThan(Register register) {
			return this.extracted.compareTo(register.extracted().text()) > 0;
		}

		/** The node once a record of a register has described it. */
		Node after(Entry entry, Register register) {
			return new Node(this.id, this.curated, register.extracted().text(), this.onlyNumber && entry.isNameLent(),
					register.source());
		}

	}

}
