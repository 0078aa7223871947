package org.hospitalgraph.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.dump.Licences.Licence;
import org.hospitalgraph.dump.format.DumpTable;
import org.hospitalgraph.model.Citation;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns rows of the database into rows of each table. Columns have the names of
 * properties; columns that are not properties are added here.
 */
final class TableRows {

	private static final Map<String, Source> SOURCES = Map.of("entities", new Source("entities", TableRows::entity),
			"names", new Source("names", TableRows::name), "figures", new Source("figures", TableRows::figure),
			"relationships", new Source("relationships", TableRows::relationships), "citations",
			new Source("citations", TableRows::citations), "statements", new Source("statements", TableRows::statement),
			"mentions", new Source("mentions", TableRows::mentions), "sources",
			new Source("sources", TableRows::source));

	private TableRows() {
	}

	/**
	 * The source of a table's rows.
	 *
	 * @param query the file of {@code cypher/dump}
	 * @param rows makes the rows of the table from one row of the database
	 */
	record Source(String query, Function<Record, List<Map<String, Object>>> rows) {
	}

	static Source of(DumpTable table) {
		return Objects.requireNonNull(SOURCES.get(table.name()), table.name());
	}

	private static List<Map<String, Object>> entity(Record record) {
		Map<String, Object> row = new HashMap<>(record.get("properties").asMap());
		Value departement = record.get("departement");
		if (!departement.isNull()) {
			row.put("departement", departement.get("name").asString());
			row.put("departementId", departement.get("id").asString());
		}
		return List.of(row);
	}

	private static List<Map<String, Object>> name(Record record) {
		Map<String, Object> row = new HashMap<>(record.get("properties").asMap());
		row.put("id", record.get("key").asString());
		row.put("entity", record.get("entity").asString());
		row.put("name", record.get("name").asString());
		return List.of(row);
	}

	private static List<Map<String, Object>> figure(Record record) {
		Map<String, Object> row = new HashMap<>(record.get("fact").asMap());
		row.putAll(record.get("properties").asMap());
		row.put("entity", record.get("entity").asString());
		return List.of(row);
	}

	private static List<Map<String, Object>> relationships(Record record) {
		return each(record, (fact) -> {
			Map<String, Object> row = new HashMap<>(fact.get(2).asMap());
			row.put("type", fact.get(0).asString());
			row.put("from", record.get("key").asString());
			row.put("to", fact.get(1).asString());
			return List.of(row);
		});
	}

	private static List<Map<String, Object>> citations(Record record) {
		return each(record, (fact) -> {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (Citation citation : Rows.citations(fact)) {
				Map<String, Object> row = new HashMap<>();
				row.put("relationship", fact.get("id").asString());
				row.put("source", citation.source());
				row.put("locator", citation.locator());
				row.put("role", citation.role());
				row.put("since", citation.since());
				row.put("until", citation.until());
				row.put("statedOn", citation.statedOn());
				row.put("modality", citation.modality());
				rows.add(row);
			}
			return rows;
		});
	}

	private static List<Map<String, Object>> statement(Record record) {
		Map<String, Object> row = new HashMap<>(record.get("properties").asMap());
		row.put("source", record.get("source").asString());
		return List.of(row);
	}

	private static List<Map<String, Object>> mentions(Record record) {
		return each(record, (mention) -> {
			Map<String, Object> row = new HashMap<>(mention.get(1).asMap());
			row.put("entity", record.get("key").asString());
			row.put("source", mention.get(0).asString());
			return List.of(row);
		});
	}

	private static List<Map<String, Object>> source(Record record) {
		Map<String, Object> row = new HashMap<>(record.get("properties").asMap());
		Licence licence = Licences.of(record.get("key").asString(), Objects.toString(row.get("origin")),
				Objects.toString(row.get("publisher")));
		row.put("licence", licence.name());
		if (licence.url() != null) {
			row.put("licenceUrl", licence.url());
		}
		return List.of(row);
	}

	private static List<Map<String, Object>> each(Record record, Function<Value, List<Map<String, Object>>> rows) {
		List<Map<String, Object>> all = new ArrayList<>();
		record.get("rows").values().forEach((value) -> all.addAll(rows.apply(value)));
		return all;
	}

}
