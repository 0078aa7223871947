package org.hospitalgraph.export.drawing;

import java.util.List;

import org.hospitalgraph.export.text.Text;

/**
 * How much room text takes, without a font at hand: widths of a common sans serif, on the
 * wide side.
 */
public final class Lettering {

	/** Size of labels. */
	public static final double SIZE = 12;

	/** From line to line. */
	public static final double LINE = 14;

	private static final int CHARACTERS = 24;

	private static final int LINES = 3;

	private Lettering() {
	}

	/** A name as it stands at its node. */
	public static List<String> label(String name) {
		return Text.lines(name, CHARACTERS, LINES);
	}

	public static double width(List<String> lines) {
		return lines.stream().mapToDouble((line) -> width(line, SIZE)).max().orElse(0);
	}

	public static double width(String line, double size) {
		return line.codePoints().mapToDouble(Lettering::width).sum() * size;
	}

	/** In parts of the size. */
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
