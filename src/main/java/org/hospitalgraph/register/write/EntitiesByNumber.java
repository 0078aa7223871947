package org.hospitalgraph.register.write;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
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

	/**
	 * The fixed ids of territories.
	 */
	private final Map<String, String> reviewed = new HashMap<>();

	public EntitiesByNumber(Cypher.Writing graph) {
		graph.each("register-known", Map.of(), this::add);
		for (List<String> territory : Nomenclature.rows("territories")) {
			this.reviewed.put("cog:" + territory.get(0), territory.get(1));
		}
		for (List<String> join : Nomenclature.rows("joins")) {
			join(new RegisterKey(RegisterKey.Kind.of(join.get(1)), join.get(2)), join.get(0));
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
			if (before != null && !before.equals(id)) {
				this.reviewedAway.put(before, id);
			}
			if (!id.equals(before)) {
				this.numbered.put(id, key);
			}
		}
	}

	/** The id of the entity with that number, if the graph has one. */
	@Nullable String id(RegisterKey key) {
		if (key.kind() == RegisterKey.Kind.ID) {
			return this.nodes.containsKey(key.value()) ? key.value() : null;
		}
		return this.byNumber.getOrDefault(key.kind(), Map.of()).get(key.value());
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
	private String kept(String id) {
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
			if (before != null && !before.equals(id)) {
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
		return owner == null || owner.equals(id);
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

	/** The records of one register that are in the graph. */
	static final class Records {

		/** The fingerprints by id, as 64 bits, which takes less memory than a text. */
		private final Map<String, Long> prints = new HashMap<>();

		private final Set<String> absent = new HashSet<>();

		private final Set<String> seen = new HashSet<>();

		Records(Cypher.Writing graph, String source, EntitiesByNumber held) {
			graph.each("register-records", Map.of("source", source), (row) -> {
				String id = held.kept(row.get("id").asString());
				this.prints.put(id, bits(row.get("print").asString()));
				if (row.get("absent").asBoolean()) {
					this.absent.add(id);
				}
			});
		}

		private static long bits(String print) {
			return Long.parseUnsignedLong(print, 16);
		}

		/** Whether it is the first record with this id in the file. */
		boolean see(String id) {
			return this.seen.add(id);
		}

		boolean isUnchanged(String id, String print) {
			Long before = this.prints.get(id);
			return before != null && before == bits(print) && !this.absent.contains(id);
		}

		/** How many the register had before. */
		int before() {
			return this.prints.size() - this.absent.size();
		}

		/** The records that the register had before and that this file lacks. */
		List<String> missing() {
			return this.prints.keySet()
				.stream()
				.filter((id) -> !this.seen.contains(id) && !this.absent.contains(id))
				.sorted()
				.toList();
		}

	}

}
