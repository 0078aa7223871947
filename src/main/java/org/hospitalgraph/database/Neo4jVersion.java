package org.hospitalgraph.database;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Neo4j: {@code 5.26} or, since 2025, year and month such as
 * {@code 2026.08}.
 */
record Neo4jVersion(int major, int minor) implements Comparable<Neo4jVersion> {

	/**
	 * The first version with everything that our Cypher needs: {@code CYPHER 25} with
	 * conditional subqueries ({@code CALL { WHEN … THEN … }}).
	 */
	static final Neo4jVersion OLDEST = new Neo4jVersion(2025, 6);

	private static final Pattern TEXT = Pattern.compile("(?:Neo4j/)?(\\d+)\\.(\\d+)(?:\\D.*)?");

	/**
	 * Reads the version from the name that a server gives itself.
	 * @param agent such as {@code Neo4j/2026.08.1}
	 * @return the version; empty if it is not Neo4j
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
