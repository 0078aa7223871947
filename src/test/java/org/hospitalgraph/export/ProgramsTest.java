package org.hospitalgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.model.answer.Graph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens the files with the programs that they are meant for, if they are installed.
 */
class ProgramsTest {

	private static final String CYTOSCAPE = "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.cjs.js";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void cytoscapeJsTakesTheFileAsItIs(boolean hostile) throws IOException, InterruptedException {
		assume("node", "--version");
		Graph graph = hostile ? Graphs.hostile() : Graphs.hospitals();
		Path file = Files.write(this.folder.resolve("graph.cyjs"), Written.bytes(Format.CYTOSCAPE_JS, graph));
		Path library = this.folder.resolve("cytoscape.cjs");
		try (InputStream webjar = ProgramsTest.class.getResourceAsStream(CYTOSCAPE)) {
			Files.copy(Objects.requireNonNull(webjar), library);
		}
		Path script = Files.writeString(this.folder.resolve("read.cjs"), """
				const cytoscape = require(process.argv[2]);
				const warnings = [];
				console.warn = (warning) => warnings.push(warning);
				const cy = cytoscape({ ...JSON.parse(require('fs').readFileSync(process.argv[3], 'utf8')),
				  headless: true, styleEnabled: true });
				const hub = cy.nodes().max((node) => node.degree()).ele;
				console.log([cy.nodes().length, cy.edges().length, hub.id(), hub.renderedStyle('shape'),
				  cy.nodes().every((node) => Number.isFinite(node.position('x'))), warnings.length].join(' '));
				for (const warning of warnings) console.log(warning);
				cy.destroy();
				process.exit(0);
				""");
		String answer = run("node", script.toString(), library.toString(), file.toString());
		assertThat(answer.strip()).isEqualTo(hostile ? "4 5 hostile ellipse true 0"
				: "36 " + graph.links().size() + " ght-grand-lille hexagon true 0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dot", "neato -n", "fdp" })
	void graphvizDrawsEveryNodeAndLink(String command) throws IOException, InterruptedException {
		assume("dot", "-V");
		for (Graph graph : new Graph[] { Graphs.hospitals(), Graphs.hostile(), Graphs.empty() }) {
			Path file = Files.write(this.folder.resolve("graph.dot"), Written.bytes(Format.DOT, graph));
			String svg = run((command + " -Tsvg " + file).split(" "));
			assertThat(svg.split("class=\"node", -1)).hasSize(graph.nodes().size() + 1);
			assertThat(svg.split("class=\"edge", -1)).hasSize(graph.links().size() + 1);
			assertThat(svg).doesNotContain("Warning", "Error");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "dot", "neato -n", "fdp" })
	void graphvizLetsNoNodeCoverAnother(String command) throws IOException, InterruptedException {
		assume("dot", "-V");
		Path file = Files.write(this.folder.resolve("graph.dot"), Written.bytes(Format.DOT, Graphs.hospitals()));
		List<Box> boxes = run((command + " -Tplain " + file).split(" ")).lines()
			.filter((line) -> line.startsWith("node "))
			.map(Box::of)
			.toList();
		assertThat(boxes).hasSize(Graphs.hospitals().nodes().size());
		for (int i = 0; i < boxes.size(); i++) {
			Box box = boxes.get(i);
			assertThat(boxes.subList(i + 1, boxes.size())).as(box.id()).noneMatch(box::covers);
		}
	}

	@Test
	void graphvizWritesVerbsAndDatesOnTheLinks() throws IOException, InterruptedException {
		assume("dot", "-V");
		Path file = Files.write(this.folder.resolve("graph.dot"), Written.bytes(Format.DOT, Graphs.hospitals()));
		assertThat(run("dot", "-Tsvg", file.toString())).containsPattern(">est membre de [^<]*20\\d\\d");
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void rapperReadsTurtle(boolean hostile) throws IOException, InterruptedException {
		assume("rapper", "--version");
		Graph graph = hostile ? Graphs.hostile() : Graphs.hospitals();
		Path file = Files.write(this.folder.resolve("graph.ttl"), Written.bytes(Format.TURTLE, graph));
		assertThat(run("rapper", "-q", "-i", "turtle", "-o", "ntriples", file.toString()).lines()
			.filter((line) -> line.contains("#subject>"))).hasSize(graph.links().size());
	}

	private void assume(String... command) throws InterruptedException {
		boolean there;
		try {
			run(command);
			there = true;
		}
		catch (IOException ex) {
			there = false;
		}
		Assumptions.assumeTrue(there, () -> command[0] + " is not on this machine");
	}

	/** The position of a node in the drawing of Graphviz, in inches. */
	private record Box(String id, double x, double y, double width, double height) {

		private static final double TOUCH = 0.01;

		static Box of(String line) {
			String[] words = line.split(" ");
			return new Box(words[1], Double.parseDouble(words[2]), Double.parseDouble(words[3]),
					Double.parseDouble(words[4]), Double.parseDouble(words[5]));
		}

		boolean covers(Box other) {
			return Math.abs(this.x - other.x) < (this.width + other.width) / 2 - TOUCH
					&& Math.abs(this.y - other.y) < (this.height + other.height) / 2 - TOUCH;
		}

	}

	private String run(String... command) throws IOException, InterruptedException {
		Path output = this.folder.resolve("output");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		String answer = Files.readString(output, StandardCharsets.UTF_8);
		assertThat(process.exitValue()).as(answer).isZero();
		return answer;
	}

}
