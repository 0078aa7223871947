package org.hospitalgraph.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.JsonNode;

/**
 * An answer of the API in words, for assistants that read rather than parse. The text is
 * bounded: it says how much was left out, and the JSON beside it has everything.
 */
final class InWords {

	private static final int MOST_LINES = 120;

	private static final int MOST_PATHS = 3;

	private final Sentences say;

	private final List<String> lines = new ArrayList<>();

	private InWords(Locale language) {
		this.say = new Sentences(language);
	}

	static String of(Tool tool, InnerAnswers.Answer answer, Locale language) {
		InWords words = new InWords(language);
		if (answer.isRefused()) {
			words.refusal(answer.json());
		}
		else {
			words.answer(tool.name(), answer.json());
		}
		return words.text();
	}

	private void answer(String tool, JsonNode json) {
		switch (tool) {
			case "links" -> links(json);
			case "paths" -> paths(json);
			case "neighbourhood" -> graph(json);
			case "entity" -> entity(json);
			case "changes" -> changes(json);
			case "evidence" -> evidence(json);
			case "catalogue" -> json.path("results")
				.forEach((question) -> this.lines
					.add("- " + question.path("name").asString("") + ": " + question.path("title").asString("")));
			case "run" -> rows(json);
			case "ask" -> asked(json);
			default -> {
				total(json);
				json.path("results").forEach((hit) -> this.lines.add("- " + this.say.entity(hit)));
			}
		}
	}

	private void refusal(JsonNode problem) {
		this.lines.add(problem.path("title").asString("") + ": " + problem.path("detail").asString(""));
		problem.path("errors")
			.forEach((error) -> this.lines
				.add("- " + error.path("field").asString("") + ": " + error.path("message").asString("")));
		problem.path("suggestions")
			.forEach((near) -> this.lines
				.add(this.say.either("- Peut-être ", "- Perhaps ") + this.say.entity(near) + " ?"));
	}

	private void total(JsonNode json) {
		long total = json.path("total").asLong(json.path("results").size());
		this.lines.add(total
				+ this.say.either((total > 1) ? " résultats" : " résultat", (total == 1) ? " result" : " results"));
		if (json.path("truncated").asBoolean(false)) {
			this.lines.add(this.say.either("La réponse est coupée : posez une question plus précise.",
					"The answer was cut: ask a narrower question."));
		}
	}

	private void links(JsonNode json) {
		total(json);
		for (JsonNode result : json.path("results")) {
			this.lines.add("- " + this.say.entity(result.path("establishment")));
			int shown = 0;
			for (JsonNode path : result.path("paths")) {
				if (shown++ < MOST_PATHS) {
					this.lines.add("  " + this.say.path(path));
				}
			}
			if (shown > MOST_PATHS) {
				more("  ", shown - MOST_PATHS);
			}
		}
	}

	private void paths(JsonNode json) {
		total(json);
		json.path("results").forEach((path) -> this.lines.add("- " + this.say.path(path)));
	}

	private void graph(JsonNode json) {
		JsonNode nodes = json.path("nodes");
		this.lines.add(nodes.size() + this.say.either(" nœuds, ", " nodes, ") + json.path("relationships").size()
				+ this.say.either(" relations", " relationships"));
		for (JsonNode link : json.path("relationships")) {
			this.lines.add("- " + this.say.link(link, Sentences.name(nodes, link.path("from").asString("")),
					Sentences.name(nodes, link.path("to").asString(""))));
		}
	}

	private void entity(JsonNode json) {
		this.lines.add(this.say.entity(json));
		json.path("names")
			.forEach((name) -> this.lines.add(this.say.either("Nom : ", "Name: ") + name.path("name").asString("")
					+ Sentences.word(name, "since").map((since) -> ", " + since).orElse("")
					+ Sentences.word(name, "until").map((until) -> " – " + until).orElse("")
					+ this.say.sources(name.path("citations"))));
		json.path("figures")
			.forEach((figure) -> this.lines
				.add(figure.path("name").asString("") + ": " + figure.path("value").asString("") + " "
						+ figure.path("unit").asString("") + this.say.sources(figure.path("citations"))));
		String here = json.path("name").asString("");
		json.path("relations").forEach((some) -> some.forEach((relation) -> {
			String other = relation.path("entity").path("name").asString("");
			boolean out = "out".equals(relation.path("direction").asString(""));
			this.lines.add("- " + this.say.link(relation.path("link"), out ? here : other, out ? other : here));
		}));
	}

	private void changes(JsonNode json) {
		total(json);
		for (JsonNode change : json.path("results")) {
			String what = change.path("date").asString("") + " " + change.path("what").asString("") + ": ";
			String entity = change.path("entity").path("name").asString("");
			this.lines.add("- " + what
					+ (change.path("link").isObject()
							? this.say.link(change.path("link"), end(change, "from"), end(change, "to"))
							: entity + this.say.sources(change.path("citations"))));
		}
	}

	/** The two ends of a change are given beside it. */
	private static String end(JsonNode change, String side) {
		String id = change.path("link").path(side).asString("");
		JsonNode entity = change.path("entity");
		return (entity.path("id").asString("").equals(id) ? entity : change.path("other")).path("name").asString(id);
	}

	private void evidence(JsonNode json) {
		String from = json.path("from").path("name").asString("");
		String to = json.path("to").path("name").asString("");
		this.lines.add(this.say.link(json.path("fact"), from, to));
		json.path("statements").forEach((statement) -> this.lines.add("- " + this.say.link(statement, from, to)));
		if (!json.path("disputed").isEmpty()) {
			this.lines
				.add(this.say.either("Contesté : ", "Disputed: ") + json.path("disputed") + " " + json.path("decided"));
		}
	}

	private void rows(JsonNode json) {
		if (json.path("nodes").isArray()) {
			graph(json);
		}
		else {
			JsonNode rows = json.path("rows").isArray() ? json.path("rows") : json.path("results");
			this.lines.add(rows.size() + this.say.either(" lignes", " rows"));
			rows.forEach((row) -> this.lines.add("- " + row));
		}
	}

	private void asked(JsonNode json) {
		if (json.path("understood").asBoolean(false)) {
			this.lines.add(json.path("reading").path("sentence").asString("") + ": "
					+ json.path("reading").path("address").asString(""));
			switch (json.path("reading").path("kind").asString("")) {
				case "links" -> links(json.path("answer"));
				case "paths" -> paths(json.path("answer"));
				case "changes" -> changes(json.path("answer"));
				default -> inGeneral(json.path("answer"));
			}
		}
		else {
			this.lines.add(json.path("unclear").asString(""));
			json.path("alternatives")
				.forEach((other) -> this.lines
					.add("- " + other.path("sentence").asString("") + ": " + other.path("address").asString("")));
			json.path("suggestions").forEach((example) -> this.lines.add("- " + example.asString("")));
		}
	}

	/** By its fields, if the kind of answer has no words of its own. */
	private void inGeneral(JsonNode json) {
		if (json.path("nodes").isArray()) {
			graph(json);
		}
		else if (json.path("relations").isObject()) {
			entity(json);
		}
		else {
			rows(json);
		}
	}

	private void more(String before, int number) {
		this.lines.add(before + this.say.either("… et ", "… and ") + number
				+ this.say.either(" de plus (voir la réponse structurée)", " more (see the structured answer)"));
	}

	private String text() {
		int all = this.lines.size();
		if (all > MOST_LINES) {
			this.lines.subList(MOST_LINES, all).clear();
			more("", all - MOST_LINES);
		}
		return String.join("\n", this.lines);
	}

}
