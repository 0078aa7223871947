package org.hospitalgraph.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.TooMuch;
import org.hospitalgraph.reconciliation.match.ExtensionQuery;
import org.hospitalgraph.reconciliation.match.ReconciliationQuery;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON in form fields, and reports everything that is wrong at once.
 */
@Component
class Requests {

	/** How many mistakes are reported. */
	private static final int TOLD = 20;

	private final JsonMapper mapper;

	Requests(JsonMapper mapper) {
		this.mapper = mapper;
	}

	Map<String, ReconciliationQuery> batch(String text, int most) {
		JsonNode json = json("queries", text);
		if (!json.isObject()) {
			throw new IllegalQuestion("queries", Message.of("reconcile.batch"));
		}
		requireAtMost(json.size(), most, "queries");
		List<Mistake> mistakes = new ArrayList<>();
		Map<String, ReconciliationQuery> batch = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> entry : json.properties()) {
			ReconciliationQuery query = ReconciliationQuery.read(entry.getValue(), "queries." + entry.getKey(),
					mistakes);
			if (query != null) {
				batch.put(entry.getKey(), query);
			}
		}
		refuse(mistakes);
		return batch;
	}

	/** A single query: a text, or an object like those of a batch. */
	ReconciliationQuery single(String text, List<String> types) {
		if (!text.strip().startsWith("{")) {
			return ReconciliationQuery.of(text, types);
		}
		List<Mistake> mistakes = new ArrayList<>();
		ReconciliationQuery query = ReconciliationQuery.read(json("query", text), "query", mistakes);
		refuse(mistakes);
		return (query != null) ? query : ReconciliationQuery.of(text, types);
	}

	/** A batch of version 1.0. */
	List<MatchQuery> conditions(String text, int most) {
		JsonNode queries = json("body", text).path("queries");
		if (!queries.isArray()) {
			throw new IllegalQuestion("queries", Message.of("reconcile.queries"));
		}
		requireAtMost(queries.size(), most, "queries");
		List<Mistake> mistakes = new ArrayList<>();
		List<MatchQuery> batch = new ArrayList<>();
		for (int i = 0; i < queries.size(); i++) {
			batch.add(MatchQuery.read(queries.get(i), "queries." + i, mistakes));
		}
		refuse(mistakes);
		return batch;
	}

	ExtensionQuery extension(String text, int most) {
		List<Mistake> mistakes = new ArrayList<>();
		ExtensionQuery query = ExtensionQuery.read(json("extend", text), mistakes);
		refuse(mistakes);
		requireAtMost(query.ids().size(), most, "extend.ids");
		return query;
	}

	private JsonNode json(String field, String text) {
		try {
			return this.mapper.readTree(text);
		}
		catch (JacksonException ex) {
			Message where = (ex.getLocation() != null)
					? Message.of("reconcile.json", ex.getLocation().getLineNr(), ex.getLocation().getColumnNr())
					: Message.of("reconcile.json-start");
			throw new IllegalQuestion(List.of(new Mistake(field, text, where, List.of())));
		}
	}

	private static void refuse(List<Mistake> mistakes) {
		if (!mistakes.isEmpty()) {
			throw new IllegalQuestion(mistakes.stream().limit(TOLD).toList());
		}
	}

	private static void requireAtMost(int size, int most, String field) {
		if (size > most) {
			throw new TooMuch(Message.of("problem.http-413.batch", field, size, most));
		}
	}

}
