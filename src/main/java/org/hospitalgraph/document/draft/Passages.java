package org.hospitalgraph.document.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.reading.DocumentText;

/** The paragraphs of a document, each with a locator. */
public final class Passages {

	private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

	private final List<Passage> all = new ArrayList<>();

	private final DocumentText document;

	private final IntUnaryOperator origin;

	public Passages(DocumentText document) {
		this(document, IntUnaryOperator.identity());
	}

	/**
	 * The passages of a document that rules read in other words.
	 * @param document the document
	 * @param origin the position in the document, for each position of its text as the
	 * rules read it
	 */
	public Passages(DocumentText document, IntUnaryOperator origin) {
		this.document = document;
		this.origin = origin;
		String text = document.text();
		Matcher end = BLANK_LINE.matcher(text);
		int start = 0;
		int page = -1;
		int number = 0;
		while (start < text.length()) {
			int stop = end.find() ? end.start() : text.length();
			if (!text.substring(start, Math.max(start, stop)).isBlank()) {
				int on = document.page(start);
				number = (on == page) ? number + 1 : 1;
				page = on;
				String at = (on > 0) ? "p." + on + "/" + number : "par." + number;
				this.all.add(new Passage(at, on, start, stop));
			}
			start = (stop < text.length()) ? end.end() : text.length();
		}
	}

	public List<Passage> all() {
		return this.all;
	}

	/**
	 * The words between two places of the text as the rules read it, with the locator of
	 * their paragraph.
	 */
	public Passage at(int start, int end) {
		return in(this.origin.applyAsInt(start), this.origin.applyAsInt(end));
	}

	/** The words between two places of the document. */
	public Passage in(int start, int end) {
		int low = 0;
		int high = this.all.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (this.all.get(middle).start() <= start) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		String at = this.all.isEmpty() ? "par.1" : this.all.get(low).at();
		String text = this.document.text();
		int first = start;
		int last = Math.min(end, text.length());
		while (first < last && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return new Passage(at, this.document.page(first), first, last);
	}

}
