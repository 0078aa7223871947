package org.hospitalgraph.logging;

/** Turns any text into one line of limited length. */
final class Escaped {

	private static final int LONGEST = 2_000;

	private Escaped() {
	}

	static String line(String text) {
		StringBuilder line = new StringBuilder();
		int end = Math.min(text.length(), LONGEST);
		for (int i = 0; i < end; i++) {
			append(line, text.charAt(i));
		}
		return (end < text.length()) ? line.append("… (").append(text.length()).append(" characters)").toString()
				: line.toString();
	}

	/**
	 * Characters that move the cursor, change the direction or end a line are shown as
	 * codes.
	 */
	private static void append(StringBuilder line, char sign) {
		switch (sign) {
			case '\n' -> line.append("\\n");
			case '\r' -> line.append("\\r");
			case '\t' -> line.append("\\t");
			default -> {
				int type = Character.getType(sign);
				boolean shown = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
						&& type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR
						&& type != Character.UNASSIGNED;
				if (shown) {
					line.append(sign);
				}
				else {
					line.append(String.format("\\u%04X", (int) sign));
				}
			}
		}
	}

}
