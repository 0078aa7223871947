package org.hospitalgraph.export;

import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.importer.plugin.file.spreadsheet.process.SpreadsheetGeneralConfiguration.Mode;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.answer.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openide.util.Lookup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens the files with Gephi's own importers.
 */
class GephiTest {

	private final ImportController importer = Lookup.getDefault().lookup(ImportController.class);

	@TempDir
	private Path folder;

	private Workspace workspace;

	@BeforeEach
	void openAWorkspace() {
		ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
		projects.newProject();
		this.workspace = projects.getCurrentWorkspace();
	}

	@ParameterizedTest
	@EnumSource(names = { "GEXF", "GRAPHML" })
	void opensTheHospitalsWithEveryParallelLink(Format format) throws IOException {
		DirectedGraph graph = open(format, Graphs.hospitals());
		assertThat(graph.getNodeCount()).isEqualTo(Graphs.hospitals().nodes().size());
		assertThat(graph.getEdgeCount()).isEqualTo(Graphs.hospitals().links().size());
		assertThat(graph.getNode("chu-lille").getLabel()).isEqualTo("CHU Lille");
		assertThat(graph.getNode("gcs-g4").getColor()).isEqualTo(new Color(0xb5600b));
		assertThat(graph.getNode("chu-lille").size()).isGreaterThan(graph.getNode("ch-bapaume").size());
		assertThat(edges(graph, "chu-lille", "ch-valenciennes")).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(names = { "GEXF", "GRAPHML" })
	void opensWhateverNamesHold(Format format) throws IOException {
		DirectedGraph graph = open(format, Graphs.hostile());
		assertThat(graph.getNodeCount()).isEqualTo(4);
		assertThat(graph.getEdgeCount()).isEqualTo(5);
		assertThat(graph.getNode("hostile").getLabel()).isEqualTo(Text.line(Graphs.HOSTILE));
		assertThat(graph.getNode("long").getLabel()).hasSize(Graphs.LONG.length());
	}

	@Test
	void readsTheDatesOfGexfAsIntervals() throws IOException {
		Container container = container(Format.GEXF, Graphs.hospitals());
		assertThat(container.isDynamicGraph()).isTrue();
		assertThat(container.isMultiGraph()).isTrue();
		DirectedGraph graph = process(container);
		Edge membership = edges(graph, "chu-amiens", "gcs-g4").getFirst();
		assertThat(membership.getIntervals()[0].getLow()).isEqualTo(millis("2004-11-01"));
		assertThat(membership.getIntervals()[0].getHigh()).isEqualTo(Double.POSITIVE_INFINITY);
		assertThat(membership.getAttribute("since")).isEqualTo("2004-11");
		Node ended = graph.getNode("cht-artois-douaisis");
		assertThat(ended.getIntervals()[0].getLow()).isEqualTo(millis("2012-06-01"));
		assertThat(ended.getIntervals()[0].getHigh()).isEqualTo(millis("2016-12-31"));
	}

	@Test
	void opensAGraphWithoutDatesOrNodes() throws IOException {
		assertThat(open(Format.GEXF, Graphs.empty()).getNodeCount()).isZero();
	}

	@ParameterizedTest
	@EnumSource(Hard.class)
	void readsTheTablesThatExcelReads(Hard hard) throws IOException {
		Map<String, byte[]> archive = Written.entries(Written.bytes(Format.CSV, hard.graph));
		Container nodes = spreadsheet(archive, "nodes.csv", Mode.NODES_TABLE);
		Container edges = spreadsheet(archive, "edges.csv", Mode.EDGES_TABLE);
		this.importer.process(nodes, new DefaultProcessor(), this.workspace);
		this.importer.process(edges, new AppendProcessor(), this.workspace);
		DirectedGraph graph = model().getDirectedGraph();
		assertThat(graph.getNodeCount()).isEqualTo(hard.graph.nodes().size());
		assertThat(graph.getEdgeCount()).isEqualTo(hard.graph.links().size());
		hard.graph.nodes()
			.forEach((node) -> assertThat(graph.getNode(node.summary().id()).getLabel())
				.isEqualToIgnoringWhitespace(asGephiReads(Text.cell(Drawing.name(node)))));
	}

	/** Gephi takes backslashes for escapes. */
	private static String asGephiReads(String text) {
		return text.replace("\\\\", "\\").replace("\\n", "\n");
	}

	private Container spreadsheet(Map<String, byte[]> archive, String name, Mode mode) throws IOException {
		File file = Files.write(this.folder.resolve(name), archive.get(name)).toFile();
		ImporterSpreadsheetCSV spreadsheet = new ImporterSpreadsheetCSV();
		spreadsheet.setFile(file);
		spreadsheet.refreshAutoDetections();
		assertThat(spreadsheet.getFieldDelimiter()).isEqualTo(';');
		assertThat(spreadsheet.getMode()).isEqualTo(mode);
		Container container = this.importer.importFile(file, spreadsheet);
		container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
		return checked(container);
	}

	private DirectedGraph open(Format format, Graph graph) throws IOException {
		return process(container(format, graph));
	}

	private Container container(Format format, Graph graph) throws IOException {
		Path file = Files.write(this.folder.resolve(format.fileName("graph")), Written.bytes(format, graph));
		return checked(this.importer.importFile(file.toFile()));
	}

	private static Container checked(Container container) {
		assertThat(container.verify()).isTrue();
		List<String> issues = new ArrayList<>();
		container.getReport()
			.getIssues(1000)
			.forEachRemaining((issue) -> issues.add(issue.getLevel() + " " + issue.getMessage()));
		assertThat(issues).filteredOn((issue) -> !issue.startsWith(Issue.Level.INFO.toString())).isEmpty();
		return container;
	}

	private DirectedGraph process(Container container) {
		this.importer.process(container, new DefaultProcessor(), this.workspace);
		return model().getDirectedGraph();
	}

	private GraphModel model() {
		return Lookup.getDefault().lookup(GraphController.class).getGraphModel(this.workspace);
	}

	private static List<Edge> edges(DirectedGraph graph, String from, String to) {
		return graph.getEdges()
			.toCollection()
			.stream()
			.filter((edge) -> edge.getSource().getId().equals(from) && edge.getTarget().getId().equals(to))
			.toList();
	}

	private static double millis(String date) {
		return java.time.LocalDate.parse(date).atStartOfDay(java.time.ZoneOffset.UTC).toInstant().toEpochMilli();
	}

	private enum Hard {

		HOSPITALS(Graphs.hospitals()), HOSTILE(Graphs.hostile());

		private final Graph graph;

		Hard(Graph graph) {
			this.graph = graph;
		}

	}

}
