package org.hospitalgraph.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Modality;
import org.hospitalgraph.model.Rank;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Statement;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.statement.Lifetimes;
import org.hospitalgraph.statement.Resolution;
import org.hospitalgraph.statement.Standing;
import org.hospitalgraph.statement.StatementKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Makes one relationship of what documents, lists and registers say about the same thing.
 * Each of them writes its own relationship, so they are taken apart before any of them
 * writes, and joined again afterwards.
 */
public final class Joins {

	private static final Set<String> OF_THE_GRAPH = Set.of("fact", "joined", "ownFact", "modality");

	private final Cypher.Writing graph;

	private final Map<String, Standing> standings = new HashMap<>();

	private final List<Map<String, Object>> kept = new ArrayList<>();

	private final List<Map<String, Object>> facts = new ArrayList<>();

	private final List<Map<String, Object>> statements = new ArrayList<>();

	private final List<Map<String, Object>> settled = new ArrayList<>();

	private Joins(Cypher.Writing graph) {
		this.graph = graph;
	}

	/**
	 * A fingerprint of the rule by which entities of dossiers and registers are joined.
	 */
	public static String rule() {
		return OfficialNumbers.print();
	}

	/** Restores the separate relationships, as they were written. */
	public static void takeApart(Cypher.Writing graph) {
		graph.run("joined-remove", Map.of());
		graph.run("joined-apart", Map.of());
		graph.run("joined-statements", Map.of());
	}

	/** Makes one relationship of several that say the same. */
	public static void join(Cypher.Writing graph) {
		Joins joins = new Joins(graph);
		graph.run("source-standings", Map.of())
			.forEach((row) -> joins.standings.put(row.get("id").asString(),
					new Standing(Rank.of(row.get("rank").asString()), row.get("published").asLocalDate())));
		graph.run("joined-candidates", Map.of()).forEach(joins::consider);
		graph.run("joined-keep", Map.of("rows", joins.kept));
		graph.run("facts", Map.of("rows", joins.facts));
		graph.run("statements", Map.of("rows", joins.statements));
		graph.run("joined-settle", Map.of("rows", joins.settled));
	}

	/** Considers the relationships of one type between the same two entities. */
	private void consider(Record row) {
		Map<StatementKey, List<Value>> alike = new LinkedHashMap<>();
		Map<StatementKey, List<Statement>> told = new HashMap<>();
		for (Value one : row.get("told").values()) {
			List<Statement> said = said(row, one);
			if (!said.isEmpty()) {
				StatementKey key = StatementKey.of(said.getFirst());
				alike.computeIfAbsent(key, (same) -> new ArrayList<>()).add(one.get("r"));
				told.computeIfAbsent(key, (same) -> new ArrayList<>()).addAll(said);
			}
		}
		alike.forEach((key, relationships) -> {
			if (relationships.size() > 1) {
				join(row, relationships, told.getOrDefault(key, List.of()));
			}
		});
	}

	private void join(Record row, List<Value> relationships, List<Statement> said) {
		String origin = relationships.stream()
			.map((relationship) -> relationship.get("origin").asString(""))
			.min((one, other) -> Boolean.compare(other.equals("dossiers"), one.equals("dossiers")))
			.orElse("");
		Map<String, Object> stamp = new HashMap<>(Map.of("origin", origin, "joined", true));
		relationships.stream()
			.map((relationship) -> relationship.get("revision"))
			.filter((revision) -> !revision.isNull())
			.forEach((revision) -> stamp.put("revision", revision.asString()));
		for (Value relationship : relationships) {
			Map<String, Object> properties = new HashMap<>(relationship.asMap());
			properties.put("joinedFrom", row.get("a").get("id").asString());
			properties.put("joinedType", row.get("type").asString());
			properties.put("joinedTo", row.get("b").get("id").asString());
			this.kept.add(properties);
		}
		Resolution resolved = Resolution.of(said, this::standing);
		for (Fact fact : resolved.facts()) {
			Fact bounded = Lifetimes.within(fact, Rows.life(row.get("a")), Rows.life(row.get("b")));
			this.facts.add(FactRows.fact(
					Lifetimes.planned(bounded, Rows.text(row.get("a"), "status"), Rows.text(row.get("b"), "status")),
					stamp));
		}
		Set<String> documents = Set
			.copyOf(said.stream().filter((one) -> one.fact() != null).map(Statement::id).toList());
		for (Statement statement : resolved.statements()) {
			if (documents.contains(statement.id())) {
				Map<String, Object> settling = new HashMap<>();
				settling.put("id", statement.id());
				settling.put("fact", statement.fact());
				this.settled.add(settling);
			}
			else {
				this.statements
					.add(FactRows.statement(statement, Map.of("origin", statement.source(), "joined", true)));
			}
		}
	}

	private Standing standing(String source) {
		return this.standings.getOrDefault(source, new Standing(Rank.OTHER, LocalDate.EPOCH));
	}

	/** The statements of a relationship; that of a register has no separate statement. */
	private static List<Statement> said(Record row, Value told) {
		List<Statement> said = new ArrayList<>();
		told.get("statements")
			.values()
			.forEach((one) -> said.add(statement(Rows.statement(one.get("st"), one.get("source").asString()),
					told.get("r").get("id").asString())));
		if (said.isEmpty() && !told.get("r").get("origin").asString("").equals("dossiers")) {
			Link link = Rows.link(told.get("r").asRelationship(), row.get("a").get("id").asString(),
					row.get("b").get("id").asString());
			if (link.citations().size() == 1) {
				said.add(statement(link, null));
			}
		}
		return said;
	}

	private static Statement statement(Link link, @Nullable String fact) {
		Citation citation = link.citations().getFirst();
		SortedMap<String, Object> properties = new TreeMap<>(link.properties());
		properties.keySet().removeAll(OF_THE_GRAPH);
		return new Statement(citation.source(), citation.locator(), new EntityId(link.from()),
				RelationshipType.valueOf(link.type()), new EntityId(link.to()), properties, link.validity(),
				Modality.STATED, fact);
	}

}
