package org.hospitalgraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks the service what the first view of the page will ask, before the service says that
 * it is ready. A JVM answers its first questions in seconds, because it reads thousands
 * of classes for them and Neo4j plans each query; whoever clicks on the address should
 * not be the one who waits. Over HTTP, because that way everything that an answer passes
 * through is warm. Whatever goes wrong here only makes the first answer slower.
 */
@Component
class FirstView {

	/** The questions of {@code js/questions.js} for the first view, and the page. */
	private static final List<String> PATHS = List.of("/api/v1/entities/chu-lille/links",
			"/api/v1/entities/chu-lille/neighbourhood?depth=1&limit=500",
			"/api/v1/graph?id=chu-lille,ght-grand-lille,ch-roubaix&status=planned,active,ended&limit=5000",
			"/index.html");

	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private static final Logger log = LoggerFactory.getLogger(FirstView.class);

	/** Before {@link Welcome}, which comes last. */
	@EventListener
	@Order(0)
	void warm(ApplicationReadyEvent event) {
		if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
			return;
		}
		String base = "http://127.0.0.1:" + web.getWebServer().getPort();
		ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
		PATHS.forEach((path) -> asking.execute(() -> ask(base + path)));
		asking.shutdown();
		try {
			asking.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void ask(String url) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
			connection.setRequestProperty("Accept", "application/json, text/html");
			connection.setRequestProperty("Accept-Encoding", "gzip");
			connection.setReadTimeout((int) PATIENCE.toMillis());
			try (InputStream answer = connection.getInputStream()) {
				answer.transferTo(OutputStream.nullOutputStream());
			}
		}
		catch (IOException ex) {
			log.debug("the first view was not prepared: {}", url, ex);
		}
	}

}
