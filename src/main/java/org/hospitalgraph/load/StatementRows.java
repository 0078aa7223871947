package org.hospitalgraph.load;

import java.util.HashMap;
import java.util.Map;

import org.hospitalgraph.model.EntityStatement;
import org.hospitalgraph.model.Statement;
import org.hospitalgraph.model.time.Validity;

/** What statements are as rows for {@code cypher/load/statements.cypher}. */
final class StatementRows {

	private StatementRows() {
	}

	static Map<String, Object> of(Statement statement, Map<String, Object> stamp) {
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

	static Map<String, Object> of(EntityStatement statement, Map<String, Object> stamp) {
		Map<String, Object> properties = new HashMap<>(stamp);
		properties.put("id", statement.id());
		properties.put("locator", statement.locator());
		properties.put("entity", statement.entity().text());
		properties.put("attribute", statement.attribute());
		properties.put("value", statement.value());
		return Map.of("id", statement.id(), "source", statement.source(), "properties", properties);
	}

}
