package org.hospitalgraph.cypher.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Revision;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/**
 * Titles of sources, so that each citation of an answer names its source in words. A
 * title is asked for once, and forgotten when something is loaded.
 */
@Component
public class SourceTitles {

	private final Cypher cypher;

	private final Revision revision;

	private volatile Known known = new Known(Revision.NONE, Map.of());

	SourceTitles(Cypher cypher, Revision revision) {
		this.cypher = cypher;
		this.revision = revision;
	}

	/**
	 * The title; empty if the graph has none, or none is known and it cannot be asked at
	 * the moment.
	 */
	public Optional<String> of(String source) {
		try {
			return titles().computeIfAbsent(source, this::read);
		}
		catch (Neo4jException ex) {
			// the answer is being written already: better without a title than cut off
			return this.known.titles.getOrDefault(source, Optional.empty());
		}
	}

	private Map<String, Optional<String>> titles() {
		String current = this.revision.current();
		Known before = this.known;
		if (before.revision.equals(current) && !current.equals(Revision.NONE)) {
			return before.titles;
		}
		Known now = new Known(current, new ConcurrentHashMap<>());
		this.known = now;
		return now.titles;
	}

	private Optional<String> read(String source) {
		return this.cypher.query("sources-cited")
			.bind("ids", List.of(source))
			.list((row) -> row.get("title").asString(""))
			.stream()
			.filter((title) -> !title.isBlank())
			.findFirst();
	}

	private record Known(String revision, Map<String, Optional<String>> titles) {
	}

}
