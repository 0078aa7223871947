package org.hospitalgraph.mention;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of {@code src/test/resources/mention} with what a reader finds in it: the lines
 * above {@code ---}, one sort of finding each, written before the program read it.
 */
public record ExampleText(String name, List<String> expectations, String text) {

	private static final List<String> NAMES = List.of("actualites", "arrete-liste", "article-local", "avenant",
			"communique-ght", "communique-ouest", "convention", "convention-entre", "decision-gcs", "decret-fusion",
			"depart", "diapositives", "direction-commune", "english", "english-news", "lettre", "liste-ars", "page-ght",
			"page-web", "projet", "quatre", "renommage", "tableau", "tableau-groupes");

	/**
	 * Written when the rules had long been written; what was read of them before any rule
	 * was changed is in {@code docs/quality.md}.
	 */
	private static final List<String> LATER = List.of("arrete-avenant", "colonnes", "couverture", "cpts", "fhu-english",
			"fusion-presse", "lettre-capitales", "puces-ars", "seance", "tableau-barres");

	public static List<ExampleText> all() throws IOException {
		return of("", NAMES);
	}

	public static List<ExampleText> later() throws IOException {
		return of("later/", LATER);
	}

	/**
	 * Texts that are not ours to ship, from a folder: {@code NAME.txt}, and in
	 * {@code NAME.expected} what a reader finds in it.
	 */
	public static List<ExampleText> in(Path folder) throws IOException {
		List<ExampleText> all = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".expected")).sorted().toList()) {
				String name = file.getFileName().toString().replace(".expected", "");
				all.add(new ExampleText(name, Files.readAllLines(file),
						Files.readString(folder.resolve(name + ".txt"))));
			}
		}
		return all;
	}

	private static List<ExampleText> of(String folder, List<String> names) throws IOException {
		List<ExampleText> all = new ArrayList<>();
		for (String name : names) {
			all.add(of(folder, name));
		}
		return all;
	}

	private static ExampleText of(String folder, String name) throws IOException {
		try (InputStream file = ExampleText.class.getResourceAsStream("/mention/" + folder + name + ".txt")) {
			String whole = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			int cut = whole.indexOf("---\n");
			return new ExampleText(name, whole.substring(0, cut).lines().toList(), whole.substring(cut + 4));
		}
	}

	/** The parts of the lines of one sort, each line by itself. */
	public List<List<String>> lines(String sort) {
		return this.expectations.stream()
			.filter((line) -> line.startsWith(sort + " "))
			.map((line) -> Arrays.stream(line.substring(sort.length() + 1).split("\\|", -1))
				.map(String::strip)
				.toList())
			.toList();
	}

	/** The parts of all lines of one sort. */
	public List<String> parts(String sort) {
		return lines(sort).stream().flatMap(List::stream).toList();
	}

}
