package org.hospitalgraph.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks this service over HTTP, as a browser does, with a pause after each answer. */
final class OwnAnswers {

	private static final int PATIENCE = 30_000;

	private static final Logger log = LoggerFactory.getLogger(OwnAnswers.class);

	private final String service;

	private final String language;

	OwnAnswers(String service, String language) {
		this.service = service;
		this.language = language;
	}

	OwnAnswers in(String other) {
		return new OwnAnswers(this.service, other);
	}

	/** The answer of an endpoint below {@code /api/v1}. */
	String api(String path) throws InterruptedException {
		return at("/api/v1" + path);
	}

	/** The answer at an address; empty if there is none. */
	String at(String path) throws InterruptedException {
		long begin = System.nanoTime();
		try {
			return new String(fetch(this.service + path), StandardCharsets.UTF_8);
		}
		catch (IOException | IllegalArgumentException ex) {
			log.debug("{} was not prepared", path, ex);
			return "";
		}
		finally {
			TimeUnit.NANOSECONDS.sleep(System.nanoTime() - begin);
		}
	}

	private byte[] fetch(String url) throws IOException {
		URLConnection connection = URI.create(url).toURL().openConnection();
		connection.setRequestProperty("Accept", "application/json,text/html,*/*");
		connection.setRequestProperty("Accept-Language", this.language);
		connection.setRequestProperty("Accept-Encoding", "gzip");
		connection.setConnectTimeout(PATIENCE);
		connection.setReadTimeout(PATIENCE);
		try (InputStream answer = connection.getInputStream()) {
			return "gzip".equals(connection.getContentEncoding()) ? new GZIPInputStream(answer).readAllBytes()
					: answer.readAllBytes();
		}
	}

}
