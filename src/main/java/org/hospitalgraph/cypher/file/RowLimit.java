package org.hospitalgraph.cypher.file;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many rows a text gives at most, found once: every request asks.
 *
 * @param parameters that set a {@code LIMIT}
 * @param usual the number for those who set none
 * @param fixed the number at the end of the text, which nobody can change
 */
public record RowLimit(Set<String> parameters, OptionalInt usual, OptionalInt fixed) {

	private static final Pattern FIXED = Pattern.compile("\\bLIMIT\\s+(\\d{1,8})\\s*;?\\s*$", Pattern.CASE_INSENSITIVE);

	private static final Pattern GIVEN = Pattern.compile("\\bLIMIT\\s+(?:coalesce\\()?\\$(\\w+)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern USUAL = Pattern.compile("\\bLIMIT\\s+coalesce\\(\\$\\w+,\\s*(\\d{1,8})\\)",
			Pattern.CASE_INSENSITIVE);

	/** What a text says of it. */
	public static RowLimit of(String text) {
		Set<String> parameters = GIVEN.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toUnmodifiableSet());
		return new RowLimit(parameters, number(USUAL.matcher(text)), number(FIXED.matcher(text)));
	}

	/** Whether a parameter of this name says how many rows are wanted. */
	public boolean isSetBy(String parameter) {
		return this.parameters.contains(parameter);
	}

	private static OptionalInt number(Matcher limit) {
		return limit.find() ? OptionalInt.of(Integer.parseInt(limit.group(1))) : OptionalInt.empty();
	}

}
