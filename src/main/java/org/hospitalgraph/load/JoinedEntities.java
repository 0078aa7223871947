package org.hospitalgraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Batches;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.KnowledgeBase;
import org.neo4j.driver.Record;

/**
 * Makes one entity of what documents and registers say of the same hospital, whichever
 * came first. What registers alone would say of it is kept apart, so that it is there
 * again when the documents go. Why: docs/decisions/0023.
 */
final class JoinedEntities {

	private static final List<String> NUMBERS = List.of("finess", "ght", "cog", "siren");

	private final Cypher.Writing graph;

	private final OfficialNumbers numbers;

	/** The entities of the dossiers that the graph has already. */
	private final Set<String> known;

	private boolean changed;

	private JoinedEntities(Cypher.Writing graph, OfficialNumbers numbers) {
		this.graph = graph;
		this.numbers = numbers;
		this.known = graph.run("registered-known", Map.of("ids", List.copyOf(numbers.ids())))
			.stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
	}

	/**
	 * Takes apart what is no longer the same, and joins what is the same now. The
	 * dossiers are written afterwards.
	 * @param older whether an older program may have kept nothing apart
	 */
	static JoinedEntities before(Cypher.Writing graph, OfficialNumbers numbers, boolean older) {
		JoinedEntities joined = new JoinedEntities(graph, numbers);
		if (older) {
			graph.run("registered-older", Map.of());
		}
		joined.join(joined.takeApart());
		return joined;
	}

	/** Returns the entities that remain joined. */
	private Set<String> takeApart() {
		Set<String> remaining = new HashSet<>();
		List<Map<String, Object>> apart = new ArrayList<>();
		for (Record row : this.graph.run("registered", Map.of())) {
			String entity = row.get("entity").asString();
			if (isSame(entity, row)) {
				if (isNumbered(row) || this.numbers.of(entity).isEmpty()) {
					remaining.add(entity);
				}
			}
			else {
				apart.add(Map.of("entity", entity));
			}
		}
		run("registered-apart", apart);
		return remaining;
	}

	/**
	 * What a list says of an entity by its id may be that of a register too, once that is
	 * known by number.
	 */
	private boolean isSame(String entity, Record registered) {
		boolean byId = registered.get("id").asString().equals(entity);
		return this.numbers.ids().contains(entity) && (byId || this.numbers.of(entity)
			.entrySet()
			.stream()
			.anyMatch((number) -> number.getValue().equals(registered.get(number.getKey()).asString(""))));
	}

	private boolean isNew(String id) {
		return !this.known.contains(id);
	}

	private static boolean isNumbered(Record registered) {
		return NUMBERS.stream().anyMatch((kind) -> !registered.get(kind).isNull());
	}

	private void join(Set<String> remaining) {
		Map<String, String> same = new HashMap<>();
		Map<String, String> numbered = new HashMap<>();
		Stream<Map<String, Object>> sought = this.numbers.ids()
			.stream()
			.filter((id) -> !remaining.contains(id) && (isNew(id) || !this.numbers.of(id).isEmpty()))
			.map(this.numbers::row);
		Batches.of(sought.toList(),
				(rows) -> this.graph.run("registered-numbers", Map.of("rows", rows)).forEach((row) -> {
					String id = row.get("id").asString();
					if (!row.get("same").isNull()) {
						same.put(id, id);
					}
					else {
						NUMBERS.stream()
							.map((kind) -> row.get(kind).asString(null))
							.filter(Objects::nonNull)
							.findFirst()
							.ifPresent((found) -> numbered.putIfAbsent(found, id));
					}
				}));
		same.keySet().removeAll(numbered.keySet());
		run("registered-aside", same.keySet().stream().map((id) -> Map.<String, Object>of("id", id)).toList());
		List<Map<String, Object>> absorbed = numbered.entrySet()
			.stream()
			.map((one) -> Map.<String, Object>of("from", one.getKey(), "to", one.getValue(), "restated", ""))
			.toList();
		run("registered-begin", absorbed);
		run("registered-forget", absorbed);
		run("register-absorb", absorbed);
	}

	/**
	 * Numbers in dossiers that other entities have, which therefore are not written: as
	 * kind and id.
	 */
	Set<String> taken(KnowledgeBase knowledge) {
		List<Entity> numbered = knowledge.entities()
			.stream()
			.filter((entity) -> entity.finess() != null || entity.siren() != null)
			.toList();
		Set<String> taken = new HashSet<>();
		if (numbered.isEmpty()) {
			return taken;
		}
		List<Map<String, Object>> rows = numbered.stream().map(JoinedEntities::own).toList();
		this.graph.run("registered-numbers", Map.of("rows", rows))
			.forEach((row) -> NUMBERS.stream()
				.filter((kind) -> !row.get(kind).isNull())
				.forEach((kind) -> taken.add(kind + row.get("id").asString())));
		for (Record row : this.graph.run("registered", Map.of())) {
			for (Map<String, Object> one : rows) {
				one.forEach((kind, number) -> {
					if (!"id".equals(kind) && number.equals(row.get(kind).asString(""))
							&& !row.get("entity").asString().equals(one.get("id"))) {
						taken.add(kind + one.get("id"));
					}
				});
			}
		}
		return taken;
	}

	private static Map<String, Object> own(Entity entity) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", entity.id().text());
		if (entity.finess() != null) {
			row.put("finess", entity.finess());
		}
		if (entity.siren() != null) {
			row.put("siren", entity.siren());
		}
		return row;
	}

	/** Adds what registers say to the entities of the dossiers, which are written now. */
	void after() {
		this.graph.run("registered-show", Map.of());
		if (this.changed) {
			this.graph.run("register-categories", Map.of());
			this.graph.run("register-places", Map.of());
		}
		Lookalikes.propose(this.graph, this.numbers.ids().stream().filter(this::isNew).toList());
	}

	private void run(String file, List<Map<String, Object>> rows) {
		this.changed |= !rows.isEmpty();
		Batches.of(rows, (some) -> this.graph.run(file, Map.of("rows", some)));
	}

}
