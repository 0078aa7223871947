package org.hospitalgraph.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Properties as JSON that keeps their types. Texts, integers, decimals, booleans and
 * lists are written as usual in JSON; everything else is an object with one key, its
 * type: {@code {"date":"2016-07-01"}}.
 */
final class PropertyValues {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private PropertyValues() {
	}

	static ObjectNode json(Map<String, Object> properties) {
		ObjectNode json = JSON.objectNode();
		new TreeMap<>(properties).forEach((key, value) -> json.set(key, json(value)));
		return json;
	}

	private static JsonNode json(Object value) {
		return switch (value) {
			case String text -> JSON.stringNode(text);
			case Long number -> JSON.numberNode(number);
			case Boolean truth -> JSON.booleanNode(truth);
			case Double number when Double.isFinite(number) -> JSON.numberNode(number);
			case Double number -> typed("float", number.toString());
			case LocalDate date -> typed("date", date.toString());
			case LocalTime time -> typed("localtime", time.toString());
			case OffsetTime time -> typed("time", time.toString());
			case LocalDateTime time -> typed("localdatetime", time.toString());
			case ZonedDateTime time -> typed("datetime", time.toString());
			case byte[] bytes -> typed("bytes", Base64.getEncoder().encodeToString(bytes));
			case IsoDuration duration -> JSON.objectNode()
				.set("duration",
						JSON.arrayNode()
							.add(duration.months())
							.add(duration.days())
							.add(duration.seconds())
							.add(duration.nanoseconds()));
			case Point point -> JSON.objectNode().set("point", json(point));
			case List<?> list -> {
				ArrayNode array = JSON.arrayNode();
				list.forEach((element) -> array.add(json(element)));
				yield array;
			}
			default -> throw new UnusableBackup("The graph has a property of type " + value.getClass().getSimpleName()
					+ ", which a backup cannot hold; remove it, or keep it elsewhere.");
		};
	}

	private static ArrayNode json(Point point) {
		ArrayNode array = JSON.arrayNode().add(point.srid()).add(point.x()).add(point.y());
		return Double.isNaN(point.z()) ? array : array.add(point.z());
	}

	private static ObjectNode typed(String type, String text) {
		return JSON.objectNode().put(type, text);
	}

	/**
	 * The properties that were written.
	 * @throws RuntimeException of any kind, if this class has not written the JSON
	 */
	static Map<String, Object> properties(JsonNode json) {
		Map<String, Object> properties = new TreeMap<>();
		json.properties().forEach((property) -> properties.put(property.getKey(), value(property.getValue())));
		return properties;
	}

	private static Object value(JsonNode json) {
		if (json.isArray()) {
			List<Object> list = new ArrayList<>(json.size());
			json.forEach((element) -> list.add(value(element)));
			return list;
		}
		if (json.isObject() && json.size() == 1) {
			Map.Entry<String, JsonNode> typed = json.properties().iterator().next();
			return value(typed.getKey(), typed.getValue());
		}
		if (json.isString()) {
			return json.asString();
		}
		if (json.isBoolean()) {
			return json.asBoolean();
		}
		if (json.isIntegralNumber() && json.canConvertToLong()) {
			return json.asLong();
		}
		if (json.isFloatingPointNumber()) {
			return json.asDouble();
		}
		throw new IllegalArgumentException("no value: " + json.getNodeType());
	}

	private static Object value(String type, JsonNode json) {
		return switch (type) {
			case "float" -> Double.valueOf(json.asString());
			case "date" -> LocalDate.parse(json.asString());
			case "localtime" -> LocalTime.parse(json.asString());
			case "time" -> OffsetTime.parse(json.asString());
			case "localdatetime" -> LocalDateTime.parse(json.asString());
			case "datetime" -> ZonedDateTime.parse(json.asString());
			case "bytes" -> Base64.getDecoder().decode(json.asString());
			case "duration" -> Values.isoDuration(json.get(0).asLong(), json.get(1).asLong(), json.get(2).asLong(),
					json.get(3).asInt());
			case "point" ->
				(json.size() == 3) ? Values.point(json.get(0).asInt(), json.get(1).asDouble(), json.get(2).asDouble())
						: Values.point(json.get(0).asInt(), json.get(1).asDouble(), json.get(2).asDouble(),
								json.get(3).asDouble());
			default -> throw new IllegalArgumentException("no type: " + type);
		};
	}

}
