package org.hospitalgraph.model;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where something is stated, and how. What is absent is not said there, whatever others
 * say.
 *
 * @param source id of the source
 * @param locator a stable place in it, in our own words; empty if there is none
 * @param since when it began, according to this source
 * @param until when it ended, according to this source
 * @param role the role, according to this source
 * @param statedOn when this source says so
 * @param modality {@code stated} and the like; absent if the source was not read for it
 */
public record Citation(String source, String locator, @Nullable String since, @Nullable String until,
		@Nullable String role, @Nullable String statedOn, @Nullable String modality) implements Comparable<Citation> {

	/** A place about which no more is known. */
	public Citation(String source, String locator) {
		this(source, locator, null, null, null, null, null);
	}

	/** Reads {@code <source id>#<locator>}. */
	public static Citation valueOf(String text) {
		int hash = text.indexOf('#');
		return (hash < 0) ? new Citation(text, "") : new Citation(text.substring(0, hash), text.substring(hash + 1));
	}

	/** Reads the two texts that the graph stores for a citation. */
	public static Citation valueOf(String text, String said) {
		Map<String, String> values = new HashMap<>();
		for (String one : said.split(";")) {
			int equals = one.indexOf('=');
			if (equals > 0) {
				values.put(one.substring(0, equals), one.substring(equals + 1));
			}
		}
		Citation place = valueOf(text);
		return new Citation(place.source, place.locator, values.get("since"), values.get("until"), values.get("role"),
				values.get("statedOn"), values.get("modality"));
	}

	public String text() {
		return this.source + "#" + this.locator;
	}

	/** What the source says, as one text: {@code since=2016;role=pilot}. */
	public String said() {
		StringBuilder said = new StringBuilder();
		add(said, "since", this.since);
		add(said, "until", this.until);
		add(said, "role", this.role);
		add(said, "statedOn", this.statedOn);
		add(said, "modality", this.modality);
		return said.toString();
	}

	private static void add(StringBuilder said, String name, @Nullable String value) {
		if (value != null) {
			said.append(said.isEmpty() ? "" : ";").append(name).append('=').append(value);
		}
	}

	@Override
	public int compareTo(Citation other) {
		return text().compareTo(other.text());
	}

}
