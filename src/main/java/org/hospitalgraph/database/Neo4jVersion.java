package org.hospitalgraph.database;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which Neo4j it is: {@code 5.26} or, since 2025, year and month such as {@code 2026.08}.
 */
record Neo4jVersion(int major, int minor) implements Comparable<Neo4jVersion> {

	/**
	 * The first with all that our Cypher needs: {@code CYPHER 25} with subqueries that
	 * are chosen ({@code CALL { WHEN … THEN … }}).
	 */
	static final Neo4jVersion OLDEST = new Neo4jVersion(2025, 6);

	private static final Pattern TEXT = Pattern.compile("(?:Neo4j/)?(\\d+)\\.(\\d+)(?:\\D.*)?");

	/**
	 * Reads what a server calls itself.
	 * @param agent such as {@code Neo4j/2026.08.1}
	 * @return nothing where that is no Neo4j
	 */
	static Optional<Neo4jVersion> of(String agent) {
		Matcher matcher = TEXT.matcher(agent);
		return matcher.matches()
				? Optional.of(new Neo4jVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	@Override
	public int compareTo(Neo4jVersion other) {
		return Comparator.comparingInt(Neo4jVersion::major).thenComparingInt(Neo4jVersion::minor).compare(this, other);
	}

	@Override
	public String toString() {
		return (this.major > 2000) ? "%d.%02d".formatted(this.major, this.minor) : this.major + "." + this.minor;
	}

}
