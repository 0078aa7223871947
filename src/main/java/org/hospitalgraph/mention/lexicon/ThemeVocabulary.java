package org.hospitalgraph.mention.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that name a theme of our vocabulary, {@code registers/themes.csv}. */
public final class ThemeVocabulary {

	private static final String FILE = "/registers/themes.csv";

	private final Map<String, Set<String>> themes = new HashMap<>();

	private final Map<String, Set<String>> broader = new HashMap<>();

	private final Pattern words;

	private ThemeVocabulary(List<String> lines) {
		for (String line : lines) {
			String[] cells = line.split(";", -1);
			this.broader.put(cells[0].strip(), Set.of(cells[1].split("\\|")));
			for (String word : cells[2].split("\\|")) {
				if (!word.isBlank()) {
					this.themes.computeIfAbsent(plain(word), (one) -> new HashSet<>()).add(cells[0].strip());
				}
			}
		}
		this.words = Pattern.compile(this.themes.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map((word) -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q").replace("'", "\\E['’]\\Q"))
			.collect(Collectors.joining("|", "(?iu)(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
	}

	public static ThemeVocabulary read() {
		try (InputStream file = Objects.requireNonNull(ThemeVocabulary.class.getResourceAsStream(FILE), FILE)) {
			return new ThemeVocabulary(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.filter((line) -> !line.isBlank())
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The themes that a text names, the longest words first: cardiologie
	 * interventionnelle is not cardiologie.
	 */
	public List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		Matcher word = this.words.matcher(text);
		while (word.find()) {
			Set<String> named = this.themes.getOrDefault(plain(word.group()), Set.of());
			named.stream()
				.filter((theme) -> named.stream()
					.noneMatch((other) -> this.broader.getOrDefault(other, Set.of()).contains(theme)))
				.sorted()
				.forEach((theme) -> found.add(new Found(theme, word.start(), word.end())));
		}
		return found;
	}

	private static String plain(String word) {
		return word.strip().toLowerCase(Locale.FRENCH).replace('’', '\'').replaceAll("\\s+", " ");
	}

	/**
	 * Words that name a theme.
	 *
	 * @param theme its id
	 * @param start where they begin
	 * @param end where they end
	 */
	public record Found(String theme, int start, int end) {
	}

}
