package org.hospitalgraph.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A theme of our own vocabulary, {@code registers/themes.csv}.
 *
 * @param id of the theme
 * @param broader ids of the themes of which it is a part
 * @param words that name it, in French
 */
public record VocabularyTheme(String id, List<String> broader, List<String> words) {

	private static final String FILE = "/registers/themes.csv";

	/** The vocabulary as it ships. */
	public static String text() {
		try (InputStream file = Objects.requireNonNull(VocabularyTheme.class.getResourceAsStream(FILE), FILE)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All themes of a vocabulary. */
	public static List<VocabularyTheme> all(String text) {
		return text.lines().skip(1).filter((line) -> !line.isBlank()).map(VocabularyTheme::of).toList();
	}

	private static VocabularyTheme of(String line) {
		String[] cells = line.split(";", -1);
		return new VocabularyTheme(cells[0].strip(), items(cells[1]), items(cells[2]));
	}

	private static List<String> items(String cell) {
		return Stream.of(cell.split("\\|")).map(String::strip).filter((item) -> !item.isEmpty()).toList();
	}

}
