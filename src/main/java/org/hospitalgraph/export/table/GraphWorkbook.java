package org.hospitalgraph.export.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.text.StableZip;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.answer.Graph;

/**
 * An Excel workbook with the nodes, the links, the sources that they cite and each
 * citation, each sheet with a filter and a fixed heading. It is for people: roles and
 * other codes are given in words.
 */
public final class GraphWorkbook implements GraphWriter {

	@Override
	public Format format() {
		return Format.XLSX;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		List<Table> tables = List.of(GraphTables.ofNodes(drawing), GraphTables.ofLinks(drawing),
				CitationTables.ofSources(drawing), CitationTables.ofCitations(drawing));
		write(tables.stream().map((table) -> GraphTables.inWords(table, language)).toList(), drawing.title(), language,
				out);
	}

	/**
	 * Writes a workbook of one sheet for each table. It goes through a temporary file,
	 * because fastexcel writes the time of day into it.
	 */
	static void write(List<Table> tables, String title, Locale language, OutputStream out) throws IOException {
		Path file = Files.createTempFile("hospital-graph", ".xlsx");
		try {
			try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
					Workbook workbook = new Workbook(stream, "hospital-graph", "1.0")) {
				workbook.setCompressionLevel(1);
				workbook.properties().setTitle(Text.brief(title, 200));
				for (Table table : tables) {
					Sheet.write(workbook, table, language);
				}
			}
			StableZip.copy(file, "docProps/core.xml", "<dcterms:created[^>]*>[^<]*</dcterms:created>", out);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

}
