package org.hospitalgraph.register.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text whose encoding is not certain: each is read as UTF-8 if possible,
 * and otherwise in another encoding, so that a file of mixed origin is read correctly.
 */
public final class Lines implements AutoCloseable {

	/** No record is longer; a file without line ends is no register. */
	private static final int LONGEST = 1 << 20;

	private final InputStream in;

	private final Charset otherwise;

	private final boolean always;

	private final byte lineEnd;

	private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private byte[] buffer = new byte[1 << 16];

	private int start;

	private int end;

	private long number;

	private boolean terminated = true;

	/**
	 * The lines of a text.
	 * @param otherwise the encoding of lines that are not in UTF-8
	 * @param always whether all lines are in that encoding
	 * @param oldMac whether lines end in CR alone
	 */
	Lines(InputStream in, Charset otherwise, boolean always, boolean oldMac) {
		this.in = in;
		this.otherwise = otherwise;
		this.always = always;
		this.lineEnd = (byte) (oldMac ? '\r' : '\n');
	}

	/** The next line without its end; null after the last. */
	public @Nullable String next() throws IOException {
		int scanned = 0;
		while (true) {
			for (int at = this.start + scanned; at < this.end; at++) {
				if (this.buffer[at] == this.lineEnd) {
					String line = text(this.start, at);
					this.start = at + 1;
					return line;
				}
			}
			scanned = this.end - this.start;
			if (!fill()) {
				break;
			}
		}
		if (this.start == this.end) {
			return null;
		}
		this.terminated = false;
		String line = text(this.start, this.end);
		this.start = this.end;
		return line;
	}

	/** The number of the latest line, from 1. */
	public long number() {
		return this.number;
	}

	/**
	 * Whether the latest line had a line end; if a file is cut off, its last line has
	 * none.
	 */
	public boolean isTerminated() {
		return this.terminated;
	}

	private boolean fill() throws IOException {
		if (this.start > 0) {
			System.arraycopy(this.buffer, this.start, this.buffer, 0, this.end - this.start);
			this.end -= this.start;
			this.start = 0;
		}
		if (this.end == this.buffer.length) {
			if (this.end >= LONGEST) {
				throw new UnreadableRegister(Message.of("import.line.long", this.number + 1, LONGEST));
			}
			this.buffer = Arrays.copyOf(this.buffer, this.buffer.length * 2);
		}
		int read = this.in.read(this.buffer, this.end, this.buffer.length - this.end);
		this.end += Math.max(0, read);
		return read > 0;
	}

	private String text(int from, int to) {
		this.number++;
		int first = from;
		int last = (to > from && this.buffer[to - 1] == '\r') ? to - 1 : to;
		if (this.number == 1 && last - first > 2 && (this.buffer[first] & 0xff) == 0xef
				&& (this.buffer[first + 1] & 0xff) == 0xbb && (this.buffer[first + 2] & 0xff) == 0xbf) {
			first += 3;
		}
		for (int at = first; at < last; at++) {
			if (this.buffer[at] < 0) {
				return decoded(ByteBuffer.wrap(this.buffer, first, last - first));
			}
		}
		return new String(this.buffer, first, last - first, StandardCharsets.ISO_8859_1);
	}

	private String decoded(ByteBuffer bytes) {
		if (this.always) {
			return this.otherwise.decode(bytes).toString();
		}
		try {
			return this.utf8.decode(bytes.duplicate()).toString();
		}
		catch (CharacterCodingException ex) {
			return this.otherwise.decode(bytes).toString();
		}
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
