package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.IllegalValue;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which properties of which entities are wanted.
 *
 * @param ids the entities
 * @param columns the properties
 */
public record ExtensionQuery(SequencedSet<String> ids, List<Column> columns) {

	public static final String LIMIT = "limit";

	public static final String AS_OF = "asOf";

	/**
	 * A property that is wanted.
	 *
	 * @param id id of the property, known or not
	 * @param limit how many values at most
	 * @param asOf the date to answer for; null for the whole history
	 */
	record Column(String id, int limit, @Nullable PartialDate asOf) {
	}

	public static ExtensionQuery read(JsonNode json, List<Mistake> mistakes) {
		SequencedSet<String> ids = new LinkedHashSet<>();
		List<Column> columns = new ArrayList<>();
		if (!json.path("ids").isArray() || !json.path("properties").isArray()) {
			mistakes.add(mistake("extend", Message.of("reconcile.extend")));
			return new ExtensionQuery(ids, columns);
		}
		for (JsonNode id : json.path("ids")) {
			if (id.isString()) {
				ids.add(id.asString());
			}
			else {
				mistakes.add(mistake("extend.ids", Message.of("reconcile.id")));
			}
		}
		for (JsonNode property : json.path("properties")) {
			if (property.path("id").isString()) {
				columns.add(column(property, mistakes));
			}
			else {
				mistakes.add(mistake("extend.properties", Message.of("reconcile.column")));
			}
		}
		return new ExtensionQuery(ids, columns);
	}

	private static Column column(JsonNode property, List<Mistake> mistakes) {
		JsonNode settings = property.path("settings");
		String date = settings.path(AS_OF).asString("");
		PartialDate asOf = null;
		try {
			asOf = date.isBlank() ? null : PartialDate.valueOf(date);
		}
		catch (IllegalValue ex) {
			mistakes.add(mistake("extend.properties.settings.asOf", ex.told()));
		}
		JsonNode limit = settings.path(LIMIT);
		int most = limit.isNumber() ? (int) limit.asDouble() : parsed(limit.asString(""));
		return new Column(property.path("id").asString(), (most < 1) ? Integer.MAX_VALUE : most, asOf);
	}

	/** Some clients send numbers and booleans as text. */
	private static int parsed(String text) {
		return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
	}

	private static Mistake mistake(String field, Message message) {
		return new Mistake(field, null, message, List.of());
	}

}
