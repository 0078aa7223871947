package org.hospitalgraph.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
 * it is ready, and for the files of the page. A JVM answers its first questions in
 * seconds, because it reads thousands of classes for them and Neo4j plans each query;
 * whoever clicks on the address should not be the one who waits. Over HTTP, because that
 * way everything that an answer passes through is warm. Whatever goes wrong here only
 * makes the first answer slower.
 */
@Component
class FirstView {

	/**
	 * The questions of {@code js/questions.js} for the first view, in the order in which
	 * it joins their answers: the same ids in another order are another question.
	 */
	private static final List<String> QUESTIONS = List.of("/entities/chu-lille/neighbourhood?depth=1&limit=500",
			"/entities/chu-lille/links");

	private static final String VIEW = "/graph?status=planned,active,ended&limit=5000&id=";

	private static final Pattern FILE = Pattern.compile("(?:src|href)=\"/?([\\w./-]+[.](?:js|css|svg))\"");

	/** The first answers are slow, the second less so. */
	private static final int ROUNDS = 3;

	private static final int PATIENCE = 15_000;

	private static final Logger log = LoggerFactory.getLogger(FirstView.class);

	private final JsonMapper mapper;

	FirstView(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Before {@link Welcome}, which comes last. Not where the service itself encrypts:
	 * its certificate is of a name by which this machine need not know itself.
	 */
	@EventListener
	@Order(0)
	void warm(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
				&& !Welcome.encrypts(web)) {
			String service = "http://127.0.0.1:" + web.getWebServer().getPort();
			long begin = System.nanoTime();
			FILE.matcher(new String(fetch(service + "/"), StandardCharsets.UTF_8))
				.results()
				.map((file) -> service + "/" + file.group(1))
				.distinct()
				.toList()
				.parallelStream()
				.forEach(FirstView::fetch);
			long files = System.nanoTime();
			for (int round = 0; round < ROUNDS; round++) {
				view(service + "/api/v1");
			}
			log.debug("the first view was prepared: its files in {} ms, its answers in {} ms",
					(files - begin) / 1_000_000, (System.nanoTime() - files) / 1_000_000);
		}
	}

	private void view(String api) {
		String ids = QUESTIONS.parallelStream()
			.map((question) -> json(fetch(api + question)))
			.flatMap((answer) -> answer.findValues("nodes").stream())
			.flatMap(JsonNode::valueStream)
			.map((node) -> node.path("id").asString())
			.distinct()
			.collect(Collectors.joining(","));
		if (!ids.isEmpty()) {
			fetch(api + VIEW + ids);
		}
	}

	private JsonNode json(byte[] answer) {
		try {
			return this.mapper.readTree(answer);
		}
		catch (JacksonException ex) {
			return this.mapper.nullNode();
		}
	}

	/** As a browser asks, compressed; nothing where that does not work. */
	private static byte[] fetch(String url) {
		try {
			URLConnection connection = URI.create(url).toURL().openConnection();
			connection.setRequestProperty("Accept", "application/json,text/html,*/*");
			connection.setRequestProperty("Accept-Language", "fr");
			connection.setRequestProperty("Accept-Encoding", "gzip");
			connection.setConnectTimeout(PATIENCE);
			connection.setReadTimeout(PATIENCE);
			try (InputStream answer = connection.getInputStream()) {
				return "gzip".equals(connection.getContentEncoding()) ? new GZIPInputStream(answer).readAllBytes()
						: answer.readAllBytes();
			}
		}
		catch (IOException ex) {
			log.debug("the first view was not prepared", ex);
			return new byte[0];
		}
	}

}
