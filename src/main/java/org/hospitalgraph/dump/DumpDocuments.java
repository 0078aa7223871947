package org.hospitalgraph.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.hospitalgraph.dump.format.DumpTable;
import org.hospitalgraph.dump.format.Field;
import org.jspecify.annotations.Nullable;

/**
 * The files that explain a dump: a README in both languages, the licence of each source,
 * and the same for programs as a Frictionless Data Package. They are written last, so
 * that they describe what is really there.
 */
final class DumpDocuments {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'")
		.withZone(ZoneOffset.UTC);

	private DumpDocuments() {
	}

	static void write(DumpReport report, List<Map<String, Object>> sources, Target target) throws IOException {
		put("LICENCES.md", licences(sources), target);
		OutputStream description = target.begin("datapackage.json");
		DataPackage.write(report, sources, description);
		target.end();
		put("README.md", readme(report), target);
	}

	static String time(DumpReport report) {
		return SECONDS.format(report.loaded());
	}

	private static void put(String name, String text, Target target) throws IOException {
		target.begin(name).write(text.getBytes(StandardCharsets.UTF_8));
		target.end();
	}

	private static String readme(DumpReport report) throws IOException {
		try (InputStream in = Objects.requireNonNull(DumpDocuments.class.getResourceAsStream("readme.md"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{revision}", report.revision())
				.replace("{time}", time(report))
				.replace("{format}", report.format().title())
				.replace("{files.fr}", files(report, true))
				.replace("{files.en}", files(report, false))
				.replace("{columns.fr}", columns(true))
				.replace("{columns.en}", columns(false));
		}
	}

	private static String files(DumpReport report, boolean french) {
		return DumpTable.all()
			.stream()
			.map((table) -> "| `" + table.name() + "." + report.format() + "` | " + report.counts().get(table.name())
					+ " | " + (french ? table.french() : table.english()) + " |")
			.collect(Collectors.joining("\n"));
	}

	private static String columns(boolean french) {
		StringBuilder text = new StringBuilder();
		for (DumpTable table : DumpTable.all()) {
			text.append("### ").append(table.name()).append("\n\n| ").append(french ? "colonne" : "column");
			text.append(french ? " | sorte | sens |" : " | kind | meaning |").append("\n| --- | --- | --- |\n");
			for (Field field : table.fields()) {
				text.append("| `").append(field.name()).append("` | ").append(kind(field.kind(), french)).append(" | ");
				text.append(french ? field.french() : field.english()).append(" |\n");
			}
			text.append('\n');
		}
		return text.toString().stripTrailing();
	}

	private static String kind(Field.Kind kind, boolean french) {
		return switch (kind) {
			case TEXT -> french ? "texte" : "text";
			case TEXTS -> french ? "liste" : "list";
			case WHOLE -> french ? "entier" : "whole number";
			case DECIMAL -> french ? "nombre" : "number";
			case FLAG -> french ? "vrai ou faux" : "true or false";
			case DATE -> french ? "jour" : "day";
		};
	}

	private static String licences(List<Map<String, Object>> sources) {
		StringBuilder text = new StringBuilder("""
				# Licences

				hospital-graph et ses dossiers : Apache-2.0. Citez le producteur et la date de chaque registre.
				hospital-graph and its dossiers: Apache-2.0. Name the producer and the date of each register.

				| source | titre / title | éditeur / publisher | date | licence |
				| --- | --- | --- | --- | --- |
				""");
		for (Map<String, Object> source : sources) {
			text.append("| ").append(cell(source.get("id"))).append(" | ").append(cell(source.get("name")));
			text.append(" | ")
				.append(cell(source.get("publisher")))
				.append(" | ")
				.append(cell(source.get("published")));
			text.append(" | ").append(cell(source.get("licence")));
			Object url = source.get("licenceUrl");
			text.append((url != null) ? ", " + url : "").append(" |\n");
		}
		return text.toString();
	}

	private static String cell(@Nullable Object value) {
		return Objects.toString(value, "").replace("|", "/").replaceAll("\\s+", " ");
	}

}
