package org.hospitalgraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules of the page. */
class ModuleTests {

	private static final Path FOLDER = Path.of("src/main/resources/static/js");

	private static final Pattern IMPORT = Pattern.compile("(?:from |import\\()'\\./([\\w.-]+)'");

	private static final int LONGEST = 300;

	@Test
	void noneNeedsItselfByWayOfOthers() {
		Map<String, Set<String>> modules = modules();
		modules.forEach((module, needed) -> {
			Set<String> reached = new TreeSet<>();
			Deque<String> open = new ArrayDeque<>(needed);
			while (!open.isEmpty()) {
				String next = open.pop();
				if (reached.add(next)) {
					open.addAll(modules.getOrDefault(next, Set.of()));
				}
			}
			assertThat(reached).as("what %s needs", module).doesNotContain(module);
		});
	}

	@Test
	void noneIsLong() {
		modules().keySet()
			.stream()
			.filter((name) -> !name.startsWith("words."))
			.forEach((name) -> assertThat(read(FOLDER.resolve(name)).lines().count()).as(name).isLessThan(LONGEST));
	}

	@Test
	void bothLanguagesHaveTheSameWords() {
		Pattern key = Pattern.compile("'([\\w.-]+)': '");
		for (String page : List.of("words", "words.atelier")) {
			List<Set<String>> keys = Stream.of(page + ".fr.js", page + ".en.js")
				.map((name) -> key.matcher(read(FOLDER.resolve(name)).split("\n  labels: ")[0])
					.results()
					.map((found) -> found.group(1))
					.collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
				.toList();
			assertThat(keys.getFirst()).isEqualTo(keys.getLast()).hasSizeGreaterThan(80);
		}
	}

	@Test
	void everyCategoryOfFinessHasEnglishWords() {
		String words = read(FOLDER.resolve("words.finess.js"));
		assertThat(read(Path.of("src/main/resources/registers/categories.csv")).lines().skip(1).toList())
			.allSatisfy((line) -> assertThat(words).containsPattern("\\b" + line.split(";")[0] + "'?: '"));
	}

	private static Map<String, Set<String>> modules() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.collect(Collectors.toMap((file) -> file.getFileName().toString(),
					(file) -> IMPORT.matcher(read(file))
						.results()
						.map((found) -> found.group(1))
						.collect(Collectors.toCollection(TreeSet::new)),
					(one, other) -> one, TreeMap::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
