package org.hospitalgraph.dossier.problem;

import java.util.Locale;

/**
 * Characters that nobody sees, so that two names look alike and are not, or a name reads
 * backwards.
 */
public final class Invisible {

	private Invisible() {
	}

	/**
	 * Zero-width and directional characters, soft hyphens, separators of lines, halves of
	 * surrogate pairs, and what Unicode has no character for.
	 */
	public static boolean is(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
					Character.PRIVATE_USE, Character.UNASSIGNED ->
				true;
			default -> false;
		};
	}

	/** Control characters but tabs and ends of lines. */
	public static boolean isControl(int character) {
		return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
	}

	/** Such as {@code U+200B}. */
	public static String name(int character) {
		return String.format(Locale.ROOT, "U+%04X", character);
	}

	/** Whether there is nothing to see in a text. */
	public static boolean isBlank(String text) {
		return text.codePoints()
			.allMatch((character) -> Character.isWhitespace(character) || Character.isSpaceChar(character)
					|| is(character) || Character.isISOControl(character));
	}

}
