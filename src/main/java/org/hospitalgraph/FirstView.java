package org.hospitalgraph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the service what the first view of the page will ask, before the service says that
 * it is ready. A JVM answers its first questions in seconds, because it reads thousands
 * of classes for them and Neo4j plans each query; whoever clicks on the address should
 * not be the one who waits. Over HTTP, because that way everything that an answer passes
 * through is warm. Whatever goes wrong here only makes the first answer slower.
 */
@Component
class FirstView {

	/** The questions of {@code js/questions.js} for the first view. */
	private static final List<String> QUESTIONS = List.of("/entities/chu-lille/links",
			"/entities/chu-lille/neighbourhood?depth=1&limit=500");

	private static final String VIEW = "/graph?status=planned,active,ended&limit=5000&id=";

	private static final int PATIENCE = 15_000;

	private static final Logger log = LoggerFactory.getLogger(FirstView.class);

	private final JsonMapper mapper;

	FirstView(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/** Before {@link Welcome}, which comes last. */
	@EventListener
	@Order(0)
	void warm(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			String api = "http://127.0.0.1:" + web.getWebServer().getPort() + "/api/v1";
			String ids = QUESTIONS.parallelStream()
				.map((question) -> ask(api + question))
				.flatMap((answer) -> answer.findValues("nodes").stream())
				.flatMap(JsonNode::valueStream)
				.map((node) -> node.path("id").asString())
				.distinct()
				.collect(Collectors.joining(","));
			if (!ids.isEmpty()) {
				ask(api + VIEW + ids);
			}
		}
	}

	private JsonNode ask(String url) {
		try {
			URLConnection connection = URI.create(url).toURL().openConnection();
			connection.setRequestProperty("Accept", "application/json");
			connection.setRequestProperty("Accept-Encoding", "gzip");
			connection.setConnectTimeout(PATIENCE);
			connection.setReadTimeout(PATIENCE);
			try (InputStream answer = connection.getInputStream()) {
				return this.mapper.readTree(new GZIPInputStream(answer));
			}
		}
		catch (IOException | JacksonException ex) {
			log.debug("the first view was not prepared", ex);
			return this.mapper.nullNode();
		}
	}

}
