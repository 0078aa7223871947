package org.hospitalgraph.export.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A buffered writer of UTF-8. Unlike BufferedWriter it takes no lock for every word,
 * which would be a third of the time for an XML file.
 */
public final class Utf8 extends Writer {

	private final char[] letters = new char[1 << 13];

	private final Writer out;

	private int length;

	public Utf8(OutputStream out) {
		this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
	}

	@Override
	public void write(int letter) throws IOException {
		if (this.length == this.letters.length) {
			empty();
		}
		this.letters[this.length++] = (char) letter;
	}

	@Override
	public void write(char[] some, int from, int count) throws IOException {
		for (int done = 0; done < count;) {
			if (this.length == this.letters.length) {
				empty();
			}
			int step = Math.min(count - done, this.letters.length - this.length);
			System.arraycopy(some, from + done, this.letters, this.length, step);
			this.length += step;
			done += step;
		}
	}

	@Override
	public void write(String text, int from, int count) throws IOException {
		for (int done = 0; done < count;) {
			if (this.length == this.letters.length) {
				empty();
			}
			int step = Math.min(count - done, this.letters.length - this.length);
			text.getChars(from + done, from + done + step, this.letters, this.length);
			this.length += step;
			done += step;
		}
	}

	private void empty() throws IOException {
		this.out.write(this.letters, 0, this.length);
		this.length = 0;
	}

	@Override
	public void flush() throws IOException {
		empty();
		this.out.flush();
	}

	/** Leaves the stream open. */
	@Override
	public void close() throws IOException {
		flush();
	}

}
