package org.hospitalgraph.start;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.revision.Revision;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the service typical questions in the background once it is ready: the first view
 * of the page and one question of each kind, so that Java has loaded its classes and
 * Neo4j has its plans. Whenever the graph has changed, it asks again for what depends on
 * the whole graph, such as the findings. After each answer it pauses for as long as that
 * took, so that users have at least one of two cores. It uses HTTP, so that everything on
 * the way of an answer is warm. A failure here only makes a first answer slower.
 */
@Component
class Warming implements DisposableBean {

	/**
	 * The questions of {@code js/questions.js} for the first view. The order of ids
	 * matters, because the same ids in another order are a different question.
	 */
	private static final List<String> FIRST = List.of("/entities/chu-lille/neighbourhood?depth=1&limit=500",
			"/entities/chu-lille/links");

	private static final String VIEW = "/graph?status=planned,active,ended&limit=5000&id=";

	/** Questions of kinds that are not in the catalogue. */
	private static final List<String> KINDS = List.of("/entities/chu-lille", "/entities?q=lille",
			"/entities/chu-lille/timeline", "/sources", "/paths?from=chu-lille&to=ch-valenciennes",
			"/common?id=chu-lille,ch-valenciennes", "/reconcile/suggest/entity?prefix=ch");

	/** Questions about the whole graph, whose answers are kept until it changes. */
	private static final List<String> DERIVED = List.of("/quality", "/changes?from=2011&to=2013",
			"/statistics/centrality?category=GHT", "/queries/contents/results", "/queries/relationships/results");

	private static final Pattern FILE = Pattern.compile("(?:src|href)=\"/?([\\w./-]+[.](?:js|css|svg))\"");

	private static final long SECONDS_BETWEEN_LOOKS = 2;

	private static final Logger log = LoggerFactory.getLogger(Warming.class);

	private final JsonMapper mapper;

	private final Revision revision;

	private final boolean wanted;

	private @Nullable Thread thread;

	Warming(JsonMapper mapper, Revision revision, @Value("${hospital-graph.warm:true}") boolean wanted) {
		this.mapper = mapper;
		this.revision = revision;
		this.wanted = wanted;
	}

	/**
	 * Not with TLS, because this machine may not know itself by the name in the
	 * certificate.
	 */
	@EventListener
	void begin(ApplicationReadyEvent event) {
		if (this.wanted && event.getApplicationContext() instanceof WebServerApplicationContext web
				&& web.getWebServer() != null && !Welcome.encrypts(web)) {
			OwnAnswers answers = new OwnAnswers("http://127.0.0.1:" + web.getWebServer().getPort(), "fr");
			this.thread = Thread.ofPlatform().name("warming").daemon().start(() -> run(answers));
		}
	}

	@Override
	public void destroy() {
		if (this.thread != null) {
			this.thread.interrupt();
		}
	}

	private void run(OwnAnswers answers) {
		try {
			long begin = System.nanoTime();
			String known = known();
			page(answers);
			derived(answers);
			for (String question : KINDS) {
				answers.api(question);
			}
			for (JsonNode query : json(answers.api("/queries")).path("results").values()) {
				answers.at(query.path("example").asString());
			}
			log.debug("warm after {} s", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
			watch(answers, known);
		}
		catch (InterruptedException ex) {
			// The service is stopping.
		}
	}

	/** Runs as long as the service does. */
	private void watch(OwnAnswers answers, String first) throws InterruptedException {
		String before = first;
		while (true) {
			TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_LOOKS);
			String now = known();
			if (!now.equals(before)) {
				before = now;
				derived(answers);
			}
		}
	}

	private String known() {
		try {
			return this.revision.current();
		}
		catch (Neo4jException ex) {
			return Revision.NONE;
		}
	}

	private static void derived(OwnAnswers answers) throws InterruptedException {
		for (String question : DERIVED) {
			answers.api(question);
			answers.in("en").api(question);
		}
	}

	private void page(OwnAnswers answers) throws InterruptedException {
		for (MatchResult file : FILE.matcher(answers.at("/")).results().toList()) {
			answers.at("/" + file.group(1));
		}
		StringBuilder nodes = new StringBuilder();
		for (String question : FIRST) {
			String ids = json(answers.api(question)).findValues("nodes")
				.stream()
				.flatMap(JsonNode::valueStream)
				.map((node) -> node.path("id").asString())
				.distinct()
				.collect(Collectors.joining(","));
			nodes.append(nodes.isEmpty() || ids.isEmpty() ? "" : ",").append(ids);
		}
		if (!nodes.isEmpty()) {
			answers.api(VIEW + Pattern.compile(",").splitAsStream(nodes).distinct().collect(Collectors.joining(",")));
		}
	}

	private JsonNode json(String answer) {
		return answer.startsWith("{") ? this.mapper.readTree(answer) : this.mapper.nullNode();
	}

}
