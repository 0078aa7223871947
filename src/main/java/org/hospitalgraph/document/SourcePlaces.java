package org.hospitalgraph.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The places in a text that a dossier cites.
 *
 * @param id of the source
 * @param title of the document
 * @param sha256 fingerprint of its text, if the dossier gives it
 * @param places by locator
 */
public record SourcePlaces(String id, String title, @Nullable String sha256, Map<String, Place> places) {

	private static final int MOST_CODE_POINTS = 20_000_000;

	/**
	 * A place of a text: units from start to end, or lines.
	 *
	 * @param page its page, if it has pages
	 * @param start its first UTF-16 unit
	 * @param end the position after its last UTF-16 unit
	 * @param lines such as {@code 12} or {@code 12-15}, from 1
	 */
	public record Place(@Nullable Integer page, @Nullable Integer start, @Nullable Integer end,
			@Nullable String lines) {

		/** The range in a text; empty if the text is shorter. */
		Optional<int[]> in(String text) {
			if (this.start != null && this.end != null) {
				boolean inside = this.start >= 0 && this.end > this.start && this.end <= text.length();
				return inside ? Optional.of(new int[] { this.start, this.end }) : Optional.empty();
			}
			if (this.lines == null || !this.lines.matches("\\d{1,7}(-\\d{1,7})?")) {
				return Optional.empty();
			}
			String[] ends = this.lines.split("-");
			int first = line(text, Integer.parseInt(ends[0]));
			int last = line(text, Integer.parseInt(ends[ends.length - 1]) + 1);
			return (first < 0) ? Optional.empty()
					: Optional.of(new int[] { first, (last < 0) ? text.length() : last - 1 });
		}

		private static int line(String text, int number) {
			int at = 0;
			for (int line = 1; line < number; line++) {
				at = text.indexOf('\n', at) + 1;
				if (at == 0) {
					return -1;
				}
			}
			return at;
		}

	}

	/**
	 * The places of a dossier; empty if it cannot be read, which is reported elsewhere.
	 */
	public static Optional<SourcePlaces> of(String yaml) {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(MOST_CODE_POINTS);
		options.setMaxAliasesForCollections(0);
		try {
			Object whole = new Yaml(new SafeConstructor(options)).load(yaml);
			if (whole instanceof Map<?, ?> dossier && dossier.get("source") instanceof Map<?, ?> source
					&& source.get("id") instanceof String id) {
				Object sha = source.get("sha256");
				return Optional.of(new SourcePlaces(id, String.valueOf(source.get("title")),
						(sha instanceof String text) ? text : null, places(dossier.get("places"))));
			}
			return Optional.empty();
		}
		catch (YAMLException ex) {
			return Optional.empty();
		}
	}

	private static Map<String, Place> places(@Nullable Object given) {
		Map<String, Place> places = new HashMap<>();
		if (given instanceof Map<?, ?> all) {
			all.forEach((locator, value) -> {
				if (value instanceof Map<?, ?> place) {
					Object lines = place.get("lines");
					places.put(String.valueOf(locator), new Place(number(place.get("page")), number(place.get("start")),
							number(place.get("end")), (lines != null) ? String.valueOf(lines) : null));
				}
			});
		}
		return places;
	}

	private static @Nullable Integer number(@Nullable Object value) {
		return (value instanceof Integer number) ? number : null;
	}

}
