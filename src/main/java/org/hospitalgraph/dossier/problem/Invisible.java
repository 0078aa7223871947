package org.hospitalgraph.dossier.problem;

import java.util.Locale;

/**
 * Characters that nobody sees, by which two names may look the same and differ, or a name
 * may read backwards.
 */
public final class Invisible {

	private Invisible() {
	}

	/**
	 * Zero-width and directional characters, soft hyphens, line separators, halves of
	 * surrogate pairs, and unassigned code points.
	 */
	public static boolean is(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
					Character.PRIVATE_USE, Character.UNASSIGNED ->
				true;
			default -> false;
		};
	}

	/** Control characters except tabs and line ends. */
	public static boolean isControl(int character) {
		return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
	}

	/** Such as {@code U+200B}. */
	public static String name(int character) {
		return String.format(Locale.ROOT, "U+%04X", character);
	}

	/** Whether nothing of a text is visible. */
	public static boolean isBlank(String text) {
		return text.codePoints()
			.allMatch((character) -> Character.isWhitespace(character) || Character.isSpaceChar(character)
					|| is(character) || Character.isISOControl(character));
	}

}
