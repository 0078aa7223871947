package org.hospitalgraph.export.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipOutputStream;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.StableZip;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;

/**
 * CSV in a zip: {@code nodes.csv} and {@code edges.csv} for Excel and for Gephi, with
 * {@code sources.csv} and {@code citations.csv} beside them, and the graph under
 * {@code neo4j/} with the headings and separators of Neo4j's importers. No single file
 * would suit all three; README.txt says which file is for which program.
 */
public final class CsvArchive implements GraphWriter {

	/** Columns that labels and types express, or that can be derived. */
	private static final Set<String> NOT_IN_A_DATABASE = Set.of("type", "typeTitle", "degree", "relation", "citations");

	@Override
	public Format format() {
		return Format.CSV;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		ZipOutputStream zip = new ZipOutputStream(out);
		StableZip.entry(zip, "README.txt");
		try (InputStream readme = CsvArchive.class.getResourceAsStream("csv-readme.txt")) {
			Objects.requireNonNull(readme).transferTo(zip);
		}
		if (graph.truncated()) {
			zip.write(("\n" + Text.line(graph.title()) + "\n").getBytes(StandardCharsets.UTF_8));
		}
		StableZip.entry(zip, "nodes.csv");
		write(GraphTables.ofNodes(drawing), CsvTable.FOR_PEOPLE, zip);
		StableZip.entry(zip, "edges.csv");
		write(GraphTables.ofLinks(drawing), CsvTable.FOR_PEOPLE, zip);
		StableZip.entry(zip, "sources.csv");
		write(CitationTables.ofSources(drawing), CsvTable.FOR_PEOPLE, zip);
		StableZip.entry(zip, "citations.csv");
		write(CitationTables.ofCitations(drawing), CsvTable.FOR_PEOPLE, zip);
		StableZip.entry(zip, "neo4j/nodes.csv");
		write(nodesForNeo4j(drawing), CsvTable.FOR_PROGRAMS, zip);
		StableZip.entry(zip, "neo4j/relationships.csv");
		write(linksForNeo4j(drawing), CsvTable.FOR_PROGRAMS, zip);
		zip.finish();
		zip.flush();
	}

	private static void write(Table table, CsvTable rows, OutputStream out) throws IOException {
		rows.write(table, table.columns().stream().map(Table.Column::key).toList(), out);
	}

	private static Table nodesForNeo4j(Drawing drawing) {
		List<Column<Node>> more = Columns.ofNodes(drawing)
			.stream()
			.filter((column) -> !NOT_IN_A_DATABASE.contains(column.key()))
			.toList();
		List<Table.Column> columns = headings(more, "id:ID", "name", ":LABEL");
		return new Table("nodes", columns, GraphTables.rows(drawing.nodes().size(), (index) -> {
			Node node = drawing.nodes().get(index);
			return GraphTables.row(node, more, node.summary().id(), Drawing.name(node), labels(node));
		}));
	}

	private static Table linksForNeo4j(Drawing drawing) {
		List<Column<Link>> more = Columns.ofLinks(drawing)
			.stream()
			.filter((column) -> !NOT_IN_A_DATABASE.contains(column.key()))
			.toList();
		List<Table.Column> columns = headings(more, ":START_ID", ":END_ID", ":TYPE", "id", "citations:string[]");
		return new Table("relationships", columns, GraphTables.rows(drawing.links().size(), (index) -> {
			Link link = drawing.links().get(index);
			return GraphTables.row(link, more, link.from(), link.to(), Text.line(link.type()), drawing.id(index),
					citations(link));
		}));
	}

	private static <T> List<Table.Column> headings(List<Column<T>> columns, String... first) {
		List<Table.Column> headings = new ArrayList<>(Arrays.stream(first).map(Table.Column::of).toList());
		columns.forEach((column) -> headings.add(Table.Column.of(column.key() + switch (column.kind()) {
			case TEXT -> "";
			case WHOLE -> ":long";
			case DECIMAL -> ":double";
			case FLAG -> ":boolean";
			case DATE -> ":date";
		})));
		return headings;
	}

	/** Neo4j's importer separates the items of a list with semicolons. */
	private static String labels(Node node) {
		String label = node.summary().label();
		String root = Label.of(label).map(Label::root).orElse("Entity");
		String labels = root.equals(label) ? label : root + ";" + label;
		String category = node.summary().category();
		return (category != null && !category.isBlank()) ? labels + ";" + item(category) : labels;
	}

	private static @Nullable String citations(Link link) {
		return link.citations().isEmpty() ? null
				: String.join(";", link.citations().stream().map(Citation::text).map(CsvArchive::item).toList());
	}

	private static String item(String text) {
		return Text.line(text).replace(';', ',');
	}

}
