package org.hospitalgraph.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What the graph holds already, by official number: some hundred bytes for each entity,
 * so that each record needs no question to the database.
 */
final class Held {

	private static final String CURATED = "dossiers";

	private final Map<String, Node> nodes = new HashMap<>();

	private final Map<String, String> byKey = new HashMap<>();

	private final Map<String, String> bySiren = new HashMap<>();

	/** Nodes that a review says to be another one, which stays. */
	private final Map<String, String> reviewedAway = new LinkedHashMap<>();

	/** Nodes that a record of this import shows to be another one, which stays. */
	private final Map<String, String> absorbed = new LinkedHashMap<>();

	/**
	 * Numbers that a review gives to entities of documents, and that they do not have
	 * yet.
	 */
	private final Map<String, Key> numbered = new LinkedHashMap<>();

	/**
	 * Ids that were given to territories and joined entities before any register was
	 * read.
	 */
	private final Map<String, String> reviewed = new HashMap<>();

	Held(Cypher.Writing graph) {
		graph.each("register-known", Map.of(), this::add);
		for (List<String> territory : Nomenclature.rows("territories")) {
			this.reviewed.put("cog:" + territory.get(0), territory.get(1));
		}
		for (List<String> join : Nomenclature.rows("joins")) {
			join(new Key(Key.Kind.of(join.get(1)), join.get(2)), join.get(0));
		}
	}

	private void add(Record row) {
		String id = row.get("id").asString();
		this.nodes.put(id, new Node(CURATED.equals(row.get("origin").asString("")), row.get("extracted").asString(""),
				row.get("onlyNumber").asBoolean(false), row.get("origin").asString("")));
		for (Key.Kind kind : Key.Kind.values()) {
			String value = (kind == Key.Kind.ID) ? id : row.get(kind.property()).asString(null);
			if (value != null) {
				this.byKey.put(new Key(kind, value).toString(), id);
			}
		}
		String siren = row.get("siren").asString(null);
		if (siren != null) {
			this.bySiren.put(siren, id);
		}
	}

	/**
	 * A reviewed join counts where the document that names the entity is in the graph.
	 */
	private void join(Key key, String id) {
		if (this.nodes.containsKey(id)) {
			String before = this.byKey.put(key.toString(), id);
			if (before != null && !before.equals(id)) {
				this.reviewedAway.put(before, id);
			}
			if (!id.equals(before)) {
				this.numbered.put(id, key);
			}
		}
	}

	/** The id of the entity with that number, if the graph has one. */
	@Nullable String id(Key key) {
		return this.byKey.get(key.toString());
	}

	/** The id that an entity gets which the graph does not have. */
	String newId(Key key) {
		return this.reviewed.getOrDefault(key.toString(), key.id());
	}

	Node node(String id) {
		return this.nodes.getOrDefault(id, Node.NEW);
	}

	boolean has(String id) {
		return this.nodes.containsKey(id);
	}

	/** Remembers a node, and all numbers by which it may be asked for. */
	void put(String id, Node node, Key key, List<Key> aliases) {
		this.nodes.put(id, node);
		this.byKey.put(key.toString(), id);
		for (Key alias : aliases) {
			String before = this.byKey.put(alias.toString(), id);
			if (before != null && !before.equals(id)) {
				this.absorbed.put(before, id);
			}
		}
	}

	/**
	 * Whether a SIREN number is free, or this entity's own; it is this entity's from now
	 * on.
	 */
	boolean takesSiren(String siren, String id) {
		String owner = this.bySiren.putIfAbsent(siren, id);
		return owner == null || owner.equals(id);
	}

	/**
	 * Whether a review gives a number to that entity, so that nothing is to be found out.
	 */
	boolean isReviewed(String id) {
		return this.numbered.containsKey(id);
	}

	/** Has the reviewed joins carried out. Gives how many entities that changes. */
	int review(Deferred deferred) {
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

	/** The nodes that turned out to be another one since this was asked last, as rows. */
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
	 * @param curated whether a dossier declares it
	 * @param extracted of which day the extraction is that described it last
	 * @param onlyNumber whether nothing but its number is known
	 * @param origin who wrote it
	 */
	record Node(boolean curated, String extracted, boolean onlyNumber, String origin) {

		static final Node NEW = new Node(false, "", true, "");

	}

	/** The records of one register that the graph holds. */
	static final class Records {

		private final Map<String, String> prints = new HashMap<>();

		private final Set<String> absent = new HashSet<>();

		private final Set<String> seen = new HashSet<>();

		Records(Cypher.Writing graph, String source) {
			graph.each("register-records", Map.of("source", source), (row) -> {
				this.prints.put(row.get("id").asString(), row.get("print").asString());
				if (row.get("absent").asBoolean()) {
					this.absent.add(row.get("id").asString());
				}
			});
		}

		/** Whether the record comes for the first time in this file. */
		boolean see(String id) {
			return this.seen.add(id);
		}

		boolean isUnchanged(String id, String print) {
			return print.equals(this.prints.get(id)) && !this.absent.contains(id);
		}

		/** How many the register had before. */
		int before() {
			return this.prints.size() - this.absent.size();
		}

		/** Those that the register had and this file has not. */
		List<String> missing() {
			return this.prints.keySet()
				.stream()
				.filter((id) -> !this.seen.contains(id) && !this.absent.contains(id))
				.sorted()
				.toList();
		}

	}

}
