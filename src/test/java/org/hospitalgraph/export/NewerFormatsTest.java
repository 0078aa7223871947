package org.hospitalgraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.format.TimeBounds;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Turtle, JSON Graph Format, draw.io, Mermaid, and the bounds of a timeline. */
class NewerFormatsTest {

	/** A name that is difficult to read. */
	enum Awkward {

		HOSPITALS(Graphs.hospitals()), HOSTILE(Graphs.hostile()), EMPTY(Graphs.empty());

		private final Graph graph;

		Awkward(Graph graph) {
			this.graph = graph;
		}

	}

	@ParameterizedTest
	@EnumSource(Awkward.class)
	void turtleHasTheSameTriplesAsJsonLd(Awkward awkward) {
		Model turtle = model(Format.TURTLE, Lang.TURTLE, awkward.graph);
		Model json = model(Format.JSON_LD, Lang.JSONLD, awkward.graph);
		assertThat(turtle.size()).isEqualTo(json.size());
		assertThat(triples(turtle)).isEqualTo(triples(json));
	}

	@ParameterizedTest
	@EnumSource(Awkward.class)
	void jsonGraphNamesEachNodeOnceAndEachEndOfAnEdge(Awkward awkward) {
		JsonNode graph = JsonMapper.shared().readTree(Written.bytes(Format.JSON_GRAPH, awkward.graph)).get("graph");
		assertThat(graph.get("directed").asBoolean()).isTrue();
		assertThat(graph.get("nodes").size()).isEqualTo(awkward.graph.nodes().size());
		assertThat(graph.get("edges").size()).isEqualTo(awkward.graph.links().size());
		Set<String> allowed = Set.of("id", "source", "target", "relation", "label", "metadata", "directed");
		for (JsonNode edge : graph.get("edges")) {
			assertThat(allowed).containsAll(edge.propertyNames());
			assertThat(graph.get("nodes").has(edge.get("source").asString())).isTrue();
			assertThat(graph.get("nodes").has(edge.get("target").asString())).isTrue();
		}
		graph.get("nodes").forEach((node) -> assertThat(node.propertyNames()).containsOnly("label", "metadata"));
	}

	@ParameterizedTest
	@EnumSource(Awkward.class)
	void drawIoHasACellForEachNodeAndALineBetweenTwoOfThem(Awkward awkward) throws Exception {
		Document document = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(Written.bytes(Format.DRAW_IO, awkward.graph)));
		assertThat(document.getDocumentElement().getTagName()).isEqualTo("mxfile");
		Set<String> ids = new HashSet<>();
		List<Element> lines = new ArrayList<>();
		int boxes = 0;
		for (Element object : elements(document.getElementsByTagName("object"))) {
			assertThat(ids.add(object.getAttribute("id"))).isTrue();
			Element cell = (Element) object.getElementsByTagName("mxCell").item(0);
			if (cell.hasAttribute("edge")) {
				lines.add(cell);
			}
			else {
				boxes++;
			}
		}
		assertThat(boxes).isEqualTo(awkward.graph.nodes().size());
		assertThat(lines).hasSize(awkward.graph.links().size())
			.allMatch((line) -> ids.contains(line.getAttribute("source")) && ids.contains(line.getAttribute("target")));
	}

	@Test
	void mermaidHasALineForEachNodeAndLinkAndEscapesWhatItWouldRead() {
		String text = Written.text(Format.MERMAID, Graphs.hospitals());
		assertThat(text).startsWith("---\ntitle: \"Coopérations").contains("\nflowchart LR\n");
		assertThat(text.lines().filter((line) -> line.matches("  n\\d+\\D.*:::c\\d+")))
			.hasSize(Graphs.hospitals().nodes().size());
		assertThat(text.lines().filter((line) -> line.matches("  n\\d+ -->\\|\".*\"\\| n\\d+")))
			.hasSize(Graphs.hospitals().links().size());
		assertThat(text).contains("{{\"GCS G4\"}}").contains("est membre de (support), 2004-11–");
		assertThat(Written.text(Format.MERMAID, Graphs.hostile()).lines().filter((line) -> line.startsWith("  n")))
			.allMatch((line) -> line.replaceAll("#\\d+;", "").chars().filter((letter) -> letter == '"').count() == 2);
	}

	@Test
	void mermaidRefusesWhatMermaidWouldNotDraw() {
		GraphWriter mermaid = GraphWriters.of(Format.MERMAID);
		assertThatNoException().isThrownBy(() -> mermaid.require(Graphs.hospitals(), Locale.FRENCH));
		Graph large = Graphs.large(400, 501);
		assertThatExceptionOfType(IllegalQuestion.class).isThrownBy(() -> mermaid.require(large, Locale.FRENCH))
			.satisfies((refused) -> assertThat(refused.mistakes().getFirst().message().toString())
				.contains("Mermaid draws 500 links at most, and this graph has 400 nodes and 501 links"));
		assertThatNoException().isThrownBy(() -> GraphWriters.of(Format.DOT).require(large, Locale.FRENCH));
	}

	@Test
	void aNarrowTimelineHasOnlyWhatSurelyHeldOnSomeDay() throws IOException {
		Graph graph = Graphs.hospitals();
		String widest = gexf(graph, TimeBounds.WIDEST);
		String narrowest = gexf(graph, TimeBounds.NARROWEST);
		assertThat(widest).isEqualTo(Written.text(Format.GEXF, graph));
		// Nobody says when gcs-g4 had this mission; posts were shared at some time within
		// twelve years.
		assertThat(edge(widest, "FOCUSES_ON")).doesNotContain("start=").isNotEmpty();
		assertThat(edge(narrowest, "FOCUSES_ON")).isEmpty();
		assertThat(edge(widest, "SHARES_STAFF_WITH")).contains("start=\"2000-01-01\"", "end=\"2011-12-31\"");
		assertThat(narrowest).doesNotContain("end=\"2011-12-31\"");
		assertThat(edge(narrowest, "MEMBER_OF")).contains("start=");
		assertThat(narrowest).contains("sans aucun jour certain, laissés de côté : ");
		assertThat(narrowest.lines().filter((line) -> line.startsWith("<node id") || line.startsWith("<edge id")))
			.allMatch((line) -> line.contains("start=") && line.contains("end="));
		long links = narrowest.lines().filter((line) -> line.startsWith("<edge id")).count();
		assertThat(narrowest).contains("<edges count=\"" + links + "\">");
		assertThat(links).isLessThan(graph.links().size());
	}

	@Test
	void aWorkbookTellsRolesInTheLanguageOfTheReader() throws IOException {
		assertThat(sheet(Locale.FRENCH)).contains("&#xe9;nonc&#xe9;", "fondateur").doesNotContain(">founding<");
		assertThat(sheet(Locale.ENGLISH)).contains("founding");
	}

	private static String sheet(Locale language) throws IOException {
		Graph graph = Graphs.hospitals();
		List<Link> links = new ArrayList<>(graph.links());
		links.add(new Link("one-more", "MEMBER_OF", "chu-rouen", "gcs-g4", Map.of("role", "founding"),
				links.getFirst().validity(), null, List.of(new org.hospitalgraph.model.Citation("presse", "p.1", null,
						null, "founding", null, "stated"))));
		Map<String, byte[]> book = Written.entries(Written.bytes(Format.XLSX,
				new Graph(graph.title(), graph.revision(), graph.asOf(), graph.nodes(), links, false, graph.sources()),
				language));
		StringBuilder text = new StringBuilder();
		book.forEach((name, bytes) -> text.append(new String(bytes, StandardCharsets.UTF_8)));
		return text.toString();
	}

	private static String gexf(Graph graph, TimeBounds bounds) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		GraphWriters.of(Format.GEXF, bounds).write(graph, Locale.FRENCH, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static String edge(String gexf, String type) {
		return gexf.lines()
			.filter((line) -> line.startsWith("<edge id") && line.contains("kind=\"" + type + "\""))
			.findFirst()
			.orElse("");
	}

	private static Model model(Format format, Lang language, Graph graph) {
		Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, new ByteArrayInputStream(Written.bytes(format, graph)), language);
		return model;
	}

	/** A blank node is identified by its properties. */
	private static List<String> triples(Model model) {
		return model.listStatements()
			.toList()
			.stream()
			.filter((triple) -> !triple.getSubject().isAnon())
			.map((triple) -> triple.getSubject() + " " + triple.getPredicate() + " "
					+ (triple.getObject().isAnon() ? new TreeSet<>(triple.getResource()
						.listProperties()
						.toList()
						.stream()
						.map((part) -> part.getPredicate() + " " + part.getObject())
						.toList()).toString() : triple.getObject().toString()))
			.sorted()
			.toList();
	}

	private static List<Element> elements(NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

}
