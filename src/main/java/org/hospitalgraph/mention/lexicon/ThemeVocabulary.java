package org.hospitalgraph.mention.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.naming.VocabularyTheme;

/** Words that name a theme of our vocabulary, {@code registers/themes.csv}. */
public final class ThemeVocabulary {

	private final Map<String, Set<String>> themes = new HashMap<>();

	private final Map<String, Set<String>> broader = new HashMap<>();

	private final Pattern words;

	private ThemeVocabulary(List<VocabularyTheme> vocabulary) {
		for (VocabularyTheme theme : vocabulary) {
			this.broader.put(theme.id(), Set.copyOf(theme.broader()));
			theme.words()
				.forEach((word) -> this.themes.computeIfAbsent(plain(word), (one) -> new HashSet<>()).add(theme.id()));
		}
		this.words = Pattern.compile(this.themes.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map((word) -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q").replace("'", "\\E['’]\\Q"))
			.collect(Collectors.joining("|", "(?iu)(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
	}

	public static ThemeVocabulary read() {
		return new ThemeVocabulary(VocabularyTheme.all(VocabularyTheme.text()));
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
