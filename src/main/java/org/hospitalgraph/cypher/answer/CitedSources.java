package org.hospitalgraph.cypher.answer;

import java.util.List;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.answer.Graph;
import org.springframework.stereotype.Component;

/** Looks up the sources that a graph cites, so that a file can name them by title. */
@Component
public class CitedSources {

	private final Cypher cypher;

	CitedSources(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The graph with the sources that it cites, by one question. */
	public Graph in(Graph graph) {
		Set<String> cited = graph.cited();
		return cited.isEmpty() ? graph
				: graph.citing(this.cypher.query("sources-cited")
					.bind("ids", List.copyOf(cited))
					.list((row) -> new Graph.Source(row.get("id").asString(), row.get("title").asString(""),
							Rows.text(row, "publisher"), Rows.text(row, "published"), Rows.text(row, "url"),
							Rows.text(row, "kind"))));
	}

}
