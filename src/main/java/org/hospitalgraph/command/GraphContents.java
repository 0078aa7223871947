package org.hospitalgraph.command;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.message.Message;
import org.neo4j.driver.Record;

/** Says what is in the graph after an import, and where to see it. */
final class GraphContents {

	private final Cypher cypher;

	private final String service;

	private final Locale language;

	/**
	 * The contents of a graph.
	 * @param service the address of the service, running or not
	 * @param language of its reader
	 */
	GraphContents(Cypher cypher, String service, Locale language) {
		this.language = language;
		this.cypher = cypher;
		this.service = service;
	}

	/** The contents in a few lines. */
	String text() {
		StringBuilder text = new StringBuilder("\n  ").append(say("import.told.now")).append('\n');
		NumberFormat numbers = NumberFormat.getIntegerInstance(this.language);
		List<Record> contents = this.cypher.still((graph) -> graph.run("register-contents", Map.of()));
		contents.forEach((row) -> text.append(String.format(this.language, "    %9s  %s%n",
				numbers.format(row.get("number").asLong()), say("import.kind." + row.get("place").asLong()))));
		List<Record> examples = this.cypher.still((graph) -> graph.run("register-example", Map.of()));
		text.append("\n  ").append(say("import.told.click")).append('\n');
		for (Record example : examples) {
			String ght = example.get("id").asString();
			text.append("    ")
				.append(say("import.told.members", example.get("name").asString(), example.get("members").asLong()));
			address(text, "/api/v1/entities/" + ght);
			address(text, "/?around=" + ght);
			text.append("\n    ").append(say("import.told.linked", example.get("memberName").asString()));
			address(text, "/api/v1/entities/" + example.get("member").asString() + "/links?through=GHT");
			text.append('\n');
		}
		if (examples.isEmpty()) {
			List.of("/", "/docs", "/api/v1/entities?label=Establishment")
				.forEach((path) -> text.append("    ").append(this.service).append(path).append('\n'));
		}
		return text.toString();
	}

	private void address(StringBuilder text, String path) {
		text.append("\n      ").append(this.service).append(path);
	}

	private String say(String key, Object... arguments) {
		return Message.of(key, arguments).in(this.language);
	}

}
