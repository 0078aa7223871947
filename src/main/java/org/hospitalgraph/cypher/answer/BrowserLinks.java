package org.hospitalgraph.cypher.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.hospitalgraph.model.EntityId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Links that open a query in Neo4j Browser, ready to run. */
@Component
public class BrowserLinks {

	private final String browser;

	BrowserLinks(@Value("${hospital-graph.browser-url:/browser/}") String browser) {
		this.browser = browser;
	}

	/** An entity with its neighbours. The id is a slug, so it needs no quoting. */
	public String toEntity(EntityId id) {
		return to("MATCH path = (:Entity {id: '" + id.text() + "'})-[r]-() WHERE NOT r:CITED_IN|KNOWN_AS RETURN path");
	}

	/** A link to any query. */
	public String to(String cypher) {
		return this.browser + "?cmd=edit&arg=" + URLEncoder.encode(cypher, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
