package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One name to match.
 *
 * @param text the name; empty if only properties are given
 * @param types labels and categories; none means any
 * @param allTypes whether an entity must be of all types, not only of one
 * @param limit how many candidates at most
 * @param properties the values that are known, by property
 * @param conditions conditions on properties, in version 1.0
 */
public record ReconciliationQuery(String text, List<String> types, boolean allTypes, int limit,
		Map<String, List<PropertyValue>> properties, List<Condition> conditions) {

	private static final int USUAL = 10;

	private static final int MOST = 50;

	/**
	 * A value of a property; an entity that was matched before has an id.
	 *
	 * @param text the value, or the name of the entity
	 * @param id id of the entity, if it is one
	 */
	public record PropertyValue(String text, @Nullable String id) {
	}

	/** A query with a text only. */
	public static ReconciliationQuery of(String text, List<String> types) {
		return new ReconciliationQuery(text, types, false, USUAL, Map.of(), List.of());
	}

	/**
	 * Reads a query of a batch.
	 * @param at its position, for messages about mistakes
	 */
	public static @Nullable ReconciliationQuery read(JsonNode json, String at, List<Mistake> mistakes) {
		int before = mistakes.size();
		if (!json.isObject()) {
			mistakes.add(mistake(at, "reconcile.query"));
			return null;
		}
		JsonNode text = json.path("query");
		if (!text.isMissingNode() && !text.isString()) {
			mistakes.add(mistake(at + ".query", "reconcile.text"));
		}
		JsonNode given = json.path("properties");
		if (text.isMissingNode() && given.isEmpty()) {
			mistakes.add(mistake(at, "reconcile.nothing"));
		}
		List<String> types = types(json.path("type"), at, mistakes);
		Map<String, List<PropertyValue>> properties = properties(given, at, mistakes);
		JsonNode strict = json.path("type_strict");
		if (!strict.isMissingNode() && !List.of("any", "should", "all").contains(strict.asString(""))) {
			mistakes.add(mistake(at + ".type_strict", "reconcile.strict"));
		}
		int limit = limit(json.path("limit"), at, mistakes);
		return (mistakes.size() > before) ? null : new ReconciliationQuery(text.asString(""), types,
				"all".equals(strict.asString("")), limit, properties, List.of());
	}

	/** The same query with another name. */
	ReconciliationQuery called(String name) {
		return new ReconciliationQuery(name, this.types, this.allTypes, this.limit, this.properties, this.conditions);
	}

	/** The values of one property; empty if there are none. */
	List<PropertyValue> values(String property) {
		return this.properties.getOrDefault(property, List.of());
	}

	private static List<String> types(JsonNode json, String at, List<Mistake> mistakes) {
		List<String> types = new ArrayList<>();
		for (JsonNode type : json.isArray() ? json : List.of(json)) {
			String id = type.isObject() ? type.path("id").asString("") : type.isString() ? type.asString() : null;
			if (id != null && !id.isBlank()) {
				types.add(id.strip());
			}
			else if (id == null && !type.isMissingNode() && !type.isNull()) {
				mistakes.add(mistake(at + ".type", "reconcile.type"));
			}
		}
		return types;
	}

	private static int limit(JsonNode json, String at, List<Mistake> mistakes) {
		if (json.isMissingNode() || json.isNull()) {
			return USUAL;
		}
		if (!json.isNumber()) {
			mistakes.add(mistake(at + ".limit", "reconcile.limit"));
			return USUAL;
		}
		double limit = json.asDouble();
		// Clients send 0 if they have no limit.
		return (limit < 1) ? USUAL : (int) Math.min(MOST, limit);
	}

	private static Map<String, List<PropertyValue>> properties(JsonNode json, String at, List<Mistake> mistakes) {
		Map<String, List<PropertyValue>> properties = new LinkedHashMap<>();
		if (!json.isMissingNode() && !json.isNull() && !json.isArray()) {
			mistakes.add(mistake(at + ".properties", "reconcile.properties"));
			return properties;
		}
		for (JsonNode property : json) {
			if (!property.path("pid").isString() || property.path("v").isMissingNode()) {
				mistakes.add(mistake(at + ".properties", "reconcile.property"));
				continue;
			}
			JsonNode v = property.path("v");
			for (JsonNode value : v.isArray() ? v : List.of(v)) {
				String text = value.isObject() ? value.path("name").asString(value.path("id").asString(""))
						: value.asString("");
				if (!text.isBlank()) {
					properties.computeIfAbsent(property.path("pid").asString(), (pid) -> new ArrayList<>())
						.add(new PropertyValue(text, value.path("id").isString() ? value.path("id").asString() : null));
				}
			}
		}
		return properties;
	}

	private static Mistake mistake(String field, String key) {
		return new Mistake(field, null, Message.of(key), List.of());
	}

}
