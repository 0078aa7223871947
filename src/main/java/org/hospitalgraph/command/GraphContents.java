package org.hospitalgraph.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.neo4j.driver.Record;

/** What is in the graph after an import, and where to look at it. */
final class GraphContents {

	private final Cypher cypher;

	private final String service;

	/**
	 * The contents of a graph.
	 * @param service where the service is, or will be
	 */
	GraphContents(Cypher cypher, String service) {
		this.cypher = cypher;
		this.service = service;
	}

	/** In a few lines. */
	String text() {
		StringBuilder text = new StringBuilder("\n  Now in the graph:\n");
		List<Record> contents = this.cypher.still((graph) -> graph.run("register-contents", Map.of()));
		contents.forEach((row) -> text.append(
				String.format(Locale.ROOT, "    %,9d  %s%n", row.get("number").asLong(), row.get("kind").asString())));
		List<Record> examples = this.cypher.still((graph) -> graph.run("register-example", Map.of()));
		text.append("\n  To open while the service runs (java -jar … or mvn spring-boot:run):\n");
		for (Record example : examples) {
			String ght = example.get("id").asString();
			text.append("    ")
				.append(example.get("name").asString())
				.append(", ")
				.append(example.get("members").asLong())
				.append(" members:\n      ")
				.append(this.service)
				.append("/api/v1/entities/")
				.append(ght)
				.append("\n      ")
				.append(this.service)
				.append("/?around=")
				.append(ght)
				.append("\n    Who is linked to ")
				.append(example.get("memberName").asString())
				.append(" through a GHT:\n      ")
				.append(this.service)
				.append("/api/v1/entities/")
				.append(example.get("member").asString())
				.append("/links?through=GHT\n");
		}
		if (examples.isEmpty()) {
			text.append("    ")
				.append(this.service)
				.append("/\n    ")
				.append(this.service)
				.append("/docs\n    ")
				.append(this.service)
				.append("/api/v1/entities?label=Establishment\n");
		}
		return text.toString();
	}

}
