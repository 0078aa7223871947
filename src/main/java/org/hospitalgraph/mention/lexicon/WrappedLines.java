package org.hospitalgraph.mention.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds lines that end only because they were full, as in a narrow column: if many lines
 * begin in the middle of a sentence, those after which the next word had no space.
 */
public final class WrappedLines {

	/** How many lines before and after are used to measure the width of a column. */
	private static final int AROUND = 4;

	private static final Pattern ENDED = Pattern.compile(".*[.!?:;»”]\\s*");

	/** {@code Prise de poste : …}: a line of its own. */
	private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^.:;,]{0,30}[ \\u00A0]?:[ \\u00A0].*");

	private static final Pattern BULLET = Pattern.compile("[-–—•*·▪◦‣●○➢→✓|].*|\\d{1,2}[.)°].*");

	private final BitSet wrapped = new BitSet();

	public WrappedLines(String text) {
		List<String> lines = List.of(text.split("\n", -1));
		int end = -1;
		for (int i = 0; i + 1 < lines.size(); i++) {
			end += lines.get(i).length() + 1;
			if (isWrapped(lines, i)) {
				this.wrapped.set(end);
			}
		}
	}

	/** Whether the line ended at this line break because it was full. */
	public boolean at(int lineBreak) {
		return this.wrapped.get(lineBreak);
	}

	private static boolean isWrapped(List<String> lines, int index) {
		String line = lines.get(index).strip();
		String next = lines.get(index + 1).strip();
		if (line.isEmpty() || next.isEmpty() || ENDED.matcher(line).matches() || BULLET.matcher(next).matches()
				|| LABEL.matcher(next).matches()) {
			return false;
		}
		int breadth = 0;
		int breaks = 0;
		int within = 0;
		int first = Math.max(0, index - AROUND);
		for (int i = first; i < lines.size() && i <= index + AROUND; i++) {
			String one = lines.get(i).strip();
			breadth = Math.max(breadth, one.length());
			if (i > first && !one.isEmpty() && !lines.get(i - 1).isBlank()) {
				breaks++;
				within += Character.isLowerCase(one.charAt(0)) ? 1 : 0;
			}
		}
		int word = (next + " ").indexOf(' ');
		return 2 * within >= breaks && line.length() + 1 + word > breadth;
	}

}
