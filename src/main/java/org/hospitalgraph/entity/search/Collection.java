package org.hospitalgraph.entity.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the API: all entities, or those of one kind under a common name.
 */
public enum Collection {

	ENTITIES(null), ESTABLISHMENTS(Label.ESTABLISHMENT), GROUPEMENTS(Label.GROUPEMENT), CONVENTIONS(Label.CONVENTION),
	FEDERATIONS(Label.FEDERATION), NETWORKS(Label.NETWORK), INITIATIVES(Label.INITIATIVE), ACTS(Label.ACT),
	INSTITUTIONS(Label.INSTITUTION), TERRITORIES(Label.TERRITORY), THEMES(Label.THEME);

	/** The path variable that matches all of them. */
	public static final String PATH = "/api/v1/{collection:entities|establishments|groupements|conventions|federations|networks"
			+ "|initiatives|acts|institutions|territories|themes}";

	/** The labels that people search for. Names and figures belong to their entities. */
	private static final List<String> SEARCHED = Arrays.stream(Label.values())
		.filter((label) -> label != Label.NAME && label != Label.FIGURE)
		.map(Label::text)
		.toList();

	private final @Nullable Label label;

	Collection(@Nullable Label label) {
		this.label = label;
	}

	/** The word in paths. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean holds(String text) {
		return this.label == null || this.label.text().equals(text);
	}

	/** The labels to search, of those that the caller wants. */
	List<String> labels(List<Label> wanted) {
		List<String> mine = (this.label == null) ? SEARCHED : List.of(this.label.text());
		if (wanted.isEmpty()) {
			return mine;
		}
		return wanted.stream().map(Label::text).filter(mine::contains).toList();
	}

}
