package org.hospitalgraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboard uses only metrics of the service. */
@ServiceTest
class DashboardTests {

	private static final Path DASHBOARD = Path.of("docs/grafana/hospital-graph.json");

	private static final Path GUIDE = Path.of("docs/monitoring.md");

	/** A metric and its labels, if any. */
	private static final Pattern METRIC = Pattern
		.compile("\\b([a-z][a-z0-9]*_[a-z0-9_]+)\\b(?!\\s*\\()(?:\\{([^}]*)})?");

	private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)");

	private static final Pattern BY = Pattern.compile("\\bby\\s*\\(([^)]*)\\)");

	/** A label that Prometheus adds. */
	private static final Set<String> ADDED = Set.of("instance");

	@Autowired
	private Api api;

	@Test
	void everyMetricAndLabelOfTheDashboardIsMeasured() throws IOException {
		JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(DASHBOARD));
		List<String> questions = dashboard.get("panels")
			.valueStream()
			.flatMap((panel) -> panel.path("targets").valueStream())
			.map((target) -> target.get("expr").asString())
			.toList();
		assertThat(questions).hasSizeGreaterThan(15);
		check(questions);
		String variable = dashboard.at("/templating/list/1/definition").asString();
		assertThat(variable).matches("label_values\\(hospital_graph_expensive_running, instance\\)");
	}

	@Test
	void everyMetricOfTheGuideIsMeasured() throws IOException {
		String guide = Files.readString(GUIDE);
		String block = guide.substring(guide.indexOf("```promql\n") + 10);
		List<String> questions = block.substring(0, block.indexOf("```")).lines().toList();
		assertThat(questions).hasSizeGreaterThan(2);
		check(questions);
	}

	private void check(List<String> questions) {
		Map<String, Set<String>> measured = measured();
		for (String question : questions) {
			Set<String> labels = new TreeSet<>();
			Matcher by = BY.matcher(question);
			while (by.find()) {
				Stream.of(by.group(1).split(",")).map(String::strip).forEach(labels::add);
			}
			Matcher metric = METRIC.matcher(by.replaceAll(""));
			int metrics = 0;
			while (metric.find()) {
				metrics++;
				assertThat(measured).as(question).containsKey(metric.group(1));
				Set<String> asked = new TreeSet<>(labels);
				if (metric.group(2) != null) {
					LABEL.matcher(metric.group(2)).results().forEach((label) -> asked.add(label.group(1)));
				}
				asked.removeAll(ADDED);
				assertThat(measured.get(metric.group(1))).as(question).containsAll(asked);
			}
			assertThat(metrics).as(question).isPositive();
		}
	}

	/** The metrics for Prometheus: names with their labels. */
	private Map<String, Set<String>> measured() {
		this.api.get("/entities?q=lille");
		this.api.get("/entities/chu-lille/links?through=GHT&category=CH");
		Map<String, Set<String>> measured = new HashMap<>();
		this.api.ask("/actuator/prometheus").text().lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
			Set<String> labels = measured.computeIfAbsent(line.split("[{ ]")[0], (name) -> new TreeSet<>());
			LABEL.matcher(line).results().forEach((label) -> labels.add(label.group(1)));
		});
		return measured;
	}

}
