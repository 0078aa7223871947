package org.hospitalgraph.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.reconciliation.match.Condition;
import org.hospitalgraph.reconciliation.match.Condition.Quantifier;
import org.hospitalgraph.reconciliation.match.ReconciliationQuery;
import org.hospitalgraph.reconciliation.match.ReconciliationQuery.PropertyValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One query of version 1.0: conditions on names and ids, and on properties.
 *
 * @param type label or category; none: any
 * @param limit how many candidates at most
 * @param named conditions on names and ids, whose property is empty
 * @param conditions on properties
 */
record MatchQuery(@Nullable String type, int limit, List<Condition> named, List<Condition> conditions) {

	private static final int USUAL = 10;

	private static final int MOST = 50;

	private static final List<String> MATCH_TYPES = List.of("name", "id", "property");

	/**
	 * Reads a query of a batch.
	 * @param at its position, for messages about mistakes
	 */
	static MatchQuery read(JsonNode json, String at, List<Mistake> mistakes) {
		List<Condition> named = new ArrayList<>();
		List<Condition> conditions = new ArrayList<>();
		JsonNode given = json.path("conditions");
		if (!given.isArray() || given.isEmpty()) {
			mistakes.add(mistake(at + ".conditions", "reconcile.conditions"));
			return new MatchQuery(null, USUAL, named, conditions);
		}
		for (int i = 0; i < given.size(); i++) {
			String place = at + ".conditions." + i;
			String matchType = choice(given.get(i), "matchType", MATCH_TYPES, null, place, mistakes);
			Condition condition = condition(given.get(i), matchType, place, mistakes);
			("property".equals(matchType) ? conditions : named).add(condition);
		}
		JsonNode type = json.path("type");
		if (!type.isMissingNode() && !type.isString()) {
			mistakes.add(mistake(at + ".type", "reconcile.one-type"));
		}
		return new MatchQuery(type.isString() && !type.asString().isBlank() ? type.asString().strip() : null,
				limit(json.path("limit"), at, mistakes), named, conditions);
	}

	/** The query for the names, in the form of version 0.2. */
	ReconciliationQuery asking(String text) {
		Map<String, List<PropertyValue>> properties = new LinkedHashMap<>();
		this.conditions.stream()
			.filter((condition) -> condition.quantifier() == Quantifier.ANY)
			.forEach((condition) -> properties.computeIfAbsent(condition.property(), (id) -> new ArrayList<>())
				.addAll(condition.values()));
		return new ReconciliationQuery(text, (this.type != null) ? List.of(this.type) : List.of(), false, MOST,
				properties, this.conditions);
	}

	private static Condition condition(JsonNode json, String matchType, String at, List<Mistake> mistakes) {
		String property = json.path("propertyId").asString("");
		if ("property".equals(matchType) && property.isBlank()) {
			mistakes.add(mistake(at + ".propertyId", "reconcile.property-id"));
		}
		List<PropertyValue> values = values(json.path("propertyValue"));
		if (values.isEmpty()) {
			mistakes.add(mistake(at + ".propertyValue", "reconcile.property-value"));
		}
		JsonNode required = json.path("required");
		if (!required.isMissingNode() && !required.isBoolean()) {
			mistakes.add(mistake(at + ".required", "value.flag"));
		}
		String quantifier = choice(json, "matchQuantifier",
				Arrays.stream(Quantifier.values()).map(Quantifier::toString).toList(), "any", at, mistakes);
		return new Condition("property".equals(matchType) ? property : "", values, required.asBoolean(false),
				Arrays.stream(Quantifier.values())
					.filter((one) -> one.toString().equals(quantifier))
					.findFirst()
					.orElse(Quantifier.ANY));
	}

	private static List<PropertyValue> values(JsonNode json) {
		List<PropertyValue> values = new ArrayList<>();
		for (JsonNode value : json.isArray() ? json : List.of(json)) {
			String id = value.path("id").asString("");
			String text = value.isObject() ? value.path("name").asString(id)
					: value.isValueNode() && !value.isNull() ? value.asString() : "";
			if (!text.isBlank()) {
				values.add(new PropertyValue(text, id.isBlank() ? null : id));
			}
		}
		return values;
	}

	private static String choice(JsonNode json, String field, List<String> allowed, @Nullable String absent, String at,
			List<Mistake> mistakes) {
		String given = Optional.ofNullable(json.get(field)).map((value) -> value.asString("")).orElse(absent);
		if (given != null && allowed.contains(given)) {
			return given;
		}
		mistakes.add(Mistake.choice(at + "." + field, (given != null) ? given : "", allowed));
		return allowed.getFirst();
	}

	private static int limit(JsonNode json, String at, List<Mistake> mistakes) {
		if (json.isMissingNode() || json.isNull()) {
			return USUAL;
		}
		if (!json.isNumber() || json.asDouble() < 1) {
			mistakes.add(mistake(at + ".limit", "reconcile.limit"));
			return USUAL;
		}
		return (int) Math.min(MOST, json.asDouble());
	}

	private static Mistake mistake(String field, String key) {
		return new Mistake(field, null, Message.of(key), List.of());
	}

}
