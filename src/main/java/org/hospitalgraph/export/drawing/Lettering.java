package org.hospitalgraph.export.drawing;

import java.util.List;

import org.hospitalgraph.export.text.Text;

/**
 * Estimates the width of text without a font: a common sans serif, on the wide side.
 */
public final class Lettering {

	/** Size of labels. */
	public static final double SIZE = 12;

	/** The distance between lines. */
	public static final double LINE = 14;

	private static final int CHARACTERS = 24;

	private static final int LINES = 3;

	private Lettering() {
	}

	/** The lines of a name at its node. */
	public static List<String> label(String name) {
		return Text.lines(name, CHARACTERS, LINES);
	}

	public static double width(List<String> lines) {
		return lines.stream().mapToDouble((line) -> width(line, SIZE)).max().orElse(0);
	}

	public static double width(String line, double size) {
		return line.codePoints().mapToDouble(Lettering::width).sum() * size;
	}

	/** The width as a fraction of the font size. */
	private static double width(int character) {
		if (character > 0x2E80) {
			return 1.1;
		}
		if (" iljtfrI.,:;'’|()[]-".indexOf(character) >= 0) {
			return 0.34;
		}
		if (Character.isUpperCase(character) || "mwMW@%—…".indexOf(character) >= 0) {
			return 0.72;
		}
		return 0.57;
	}

}
