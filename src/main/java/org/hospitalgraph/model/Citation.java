package org.hospitalgraph.model;

/**
 * Who says so, and where.
 *
 * @param source id of the document or register extract
 * @param locator a stable place in it, in our own words, such as {@code p.3/gcs-list/5}
 */
public record Citation(String source, String locator) implements Comparable<Citation> {

	/** Reads {@code <source id>#<locator>}. */
	public static Citation valueOf(String text) {
		int hash = text.indexOf('#');
		return (hash < 0) ? new Citation(text, "") : new Citation(text.substring(0, hash), text.substring(hash + 1));
	}

	public String text() {
		return this.source + "#" + this.locator;
	}

	@Override
	public int compareTo(Citation other) {
		return text().compareTo(other.text());
	}

}
