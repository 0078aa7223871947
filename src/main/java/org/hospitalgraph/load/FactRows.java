package org.hospitalgraph.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityStatement;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Statement;
import org.hospitalgraph.model.time.Validity;

/**
 * Facts, and the statements that support them, as rows for {@code cypher/load/facts} and
 * {@code cypher/load/statements}. Each row carries a stamp, which says who wrote it.
 */
final class FactRows {

	private FactRows() {
	}

	static List<Map<String, Object>> facts(KnowledgeBase knowledge, Map<String, Object> stamp) {
		return knowledge.facts().stream().map((fact) -> fact(fact, stamp)).toList();
	}

	/** What each source says, about two entities or about one. */
	static List<Map<String, Object>> statements(KnowledgeBase knowledge, Map<String, Object> stamp) {
		return Stream
			.concat(knowledge.statements().stream().map((statement) -> statement(statement, stamp)),
					knowledge.entityStatements().stream().map((statement) -> statement(statement, stamp)))
			.toList();
	}

	static Map<String, Object> fact(Fact fact, Map<String, Object> stamp) {
		Map<String, Object> properties = relationship(fact.id(), fact.validity(), fact.citations(), stamp);
		properties.putAll(fact.properties());
		return Map.of("id", fact.id(), "from", fact.from().text(), "type", fact.type().name(), "to", fact.to().text(),
				"properties", properties);
	}

	static Map<String, Object> statement(Statement statement, Map<String, Object> stamp) {
		Map<String, Object> properties = new HashMap<>(stamp);
		properties.put("id", statement.id());
		properties.put("locator", statement.locator());
		properties.put("from", statement.from().text());
		properties.put("type", statement.type().name());
		properties.put("to", statement.to().text());
		properties.put("modality", statement.modality().toString());
		properties.put("fact", statement.fact());
		properties.putAll(statement.properties());
		Validity validity = statement.validity();
		properties.put("since", validity.since());
		properties.put("until", validity.until());
		properties.put("period", validity.period());
		properties.put("statedOn", validity.statedOn());
		return Map.of("id", statement.id(), "source", statement.source(), "properties", properties);
	}

	private static Map<String, Object> statement(EntityStatement statement, Map<String, Object> stamp) {
		Map<String, Object> properties = new HashMap<>(stamp);
		properties.put("id", statement.id());
		properties.put("locator", statement.locator());
		properties.put("entity", statement.entity().text());
		properties.put("attribute", statement.attribute());
		properties.put("value", statement.value());
		return Map.of("id", statement.id(), "source", statement.source(), "properties", properties);
	}

	/** The properties that every relationship has: its sources, and when it holds. */
	static Map<String, Object> relationship(String id, Validity validity, Collection<Citation> citations,
			Map<String, Object> stamp) {
		Map<String, Object> properties = new HashMap<>(stamp);
		properties.put("id", id);
		properties.put("citations", citations.stream().map(Citation::text).toList());
		if (citations.stream().anyMatch((citation) -> citation.modality() != null)) {
			properties.put("said", citations.stream().map(Citation::said).toList());
		}
		properties.put("since", validity.since());
		properties.put("until", validity.until());
		properties.put("period", validity.period());
		properties.put("statedOn", validity.statedOn());
		properties.put("sinceMin", validity.sinceMin());
		properties.put("sinceMax", validity.sinceMax());
		properties.put("untilMin", validity.untilMin());
		properties.put("untilMax", validity.untilMax());
		properties.put("statedMin", validity.statedMin());
		properties.put("statedMax", validity.statedMax());
		return properties;
	}

}
