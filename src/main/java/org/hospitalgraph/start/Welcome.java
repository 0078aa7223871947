package org.hospitalgraph.start;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.database.EmbeddedStart;
import org.hospitalgraph.database.Terminal;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The message at the end of a start: what was loaded, and where to click. */
@Component
class Welcome {

	/** The question that this project exists for. */
	private static final String QUESTION = "/api/v1/entities/chu-lille/links?through=GHT&category=CH";

	private final Cypher cypher;

	private final Revision revision;

	private final Preparation preparation;

	private final Optional<EmbeddedStart> database;

	Welcome(Cypher cypher, Revision revision, Preparation preparation, ObjectProvider<EmbeddedStart> database) {
		this.cypher = cypher;
		this.revision = revision;
		this.preparation = preparation;
		this.database = Optional.ofNullable(database.getIfAvailable());
	}

	/** Before other listeners that print messages. */
	@EventListener
	@Order(0)
	void ready(ApplicationReadyEvent event) {
		if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
			return;
		}
		String url = (encrypts(web) ? "https" : "http") + "://localhost:" + web.getWebServer().getPort();
		StringBuilder text = new StringBuilder("\n");
		text.append(Terminal.text("  hospital-graph est prêt en ", "  hospital-graph is ready in "))
			.append(String.format(Locale.ROOT, "%.1f s", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0))
			.append(Terminal.text(", à la révision ", ", at revision "))
			.append(revision())
			.append(".\n  ")
			.append(loaded())
			.append("\n\n    ")
			.append(counts("contents"))
			.append("\n    ")
			.append(counts("relationships"))
			.append(Terminal.text("\n\n  Quels CH sont liés au CHU de Lille par un GHT ?\n    ",
					"\n\n  Which CHs are linked to CHU Lille through a GHT?\n    "))
			.append(url + QUESTION)
			.append(Terminal.text("\n  Voir le réseau :\n    ", "\n  See the network:\n    "))
			.append(url + "/")
			.append(Terminal.text("\n  Toutes les questions, à essayer :\n    ", "\n  All questions, to try:\n    "))
			.append(url + "/docs")
			.append('\n');
		this.database.map(EmbeddedStart::get)
			.ifPresent((embedded) -> text.append("\n  Neo4j: ")
				.append(embedded.uri())
				.append(Terminal.text(", utilisateur neo4j, mot de passe ", ", user neo4j, password "))
				.append(embedded.password())
				.append(Terminal.text("\n  (gardé dans ", "\n  (kept in "))
				.append(embedded.folder().resolve("neo4j-password"))
				.append(")\n"));
		System.out.println(text);
	}

	/** Whether the service uses TLS, by {@code server.ssl.*}. */
	static boolean encrypts(WebServerApplicationContext web) {
		return Ssl.isEnabled(web.getBean(ServerProperties.class).getSsl());
	}

	private String loaded() {
		return this.preparation.report()
			.map((report) -> report.changed()
					? String.format(Locale.ROOT,
							Terminal.text("%d documents chargés en %.1f s :", "Loaded %d documents in %.1f s:"),
							report.sources(), report.took().toMillis() / 1000.0)
					: String.format(Locale.ROOT,
							Terminal.text(
									"Le graphe était à jour avec %d documents ; rien n’a été chargé. Il contient :",
									"The graph was up to date with %d documents; nothing was loaded. It contains:"),
							report.sources()))
			.orElse(Terminal.text("Sans chargement (hospital-graph.load=never). Le graphe contient :",
					"Loading is off (hospital-graph.load=never). The graph contains:"));
	}

	private String revision() {
		try {
			return this.revision.current();
		}
		catch (Neo4jException ex) {
			return "…";
		}
	}

	/** A start does not fail only because its message cannot be printed. */
	private String counts(String query) {
		List<String> counts;
		try {
			counts = this.cypher.query(query)
				.list((row) -> row.get("number").asLong() + " " + row.get("kind").asString());
		}
		catch (Neo4jException ex) {
			return "…";
		}
		return counts.isEmpty() ? "nothing" : wrapped(counts);
	}

	private static String wrapped(List<String> counts) {
		StringBuilder text = new StringBuilder();
		int width = 0;
		for (String count : counts) {
			if (width > 0) {
				text.append((width > 80) ? ",\n    " : ", ");
				width = (width > 80) ? 0 : width;
			}
			text.append(count);
			width += count.length() + 2;
		}
		return text.toString();
	}

}
