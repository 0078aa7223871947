package org.hospitalgraph.dossier.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The file of a dossier.
 *
 * @param name the name by which problems refer to the file
 * @param text its text
 * @param notRead the reason why it could not be read, if it could not
 */
public record DossierFile(String name, String text, @Nullable DossierProblem notRead) {

	private static final int MOST_BYTES = 20_000_000;

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final byte LINE_END = '\n';

	public DossierFile(String name, String text) {
		this(name, text, null);
	}

	/** Reads the bytes of a file, which must be UTF-8. */
	public static DossierFile of(String name, byte[] content) {
		if (content.length > MOST_BYTES) {
			return unreadable(name, 1, Sentence.TOO_LARGE, Integer.toString(MOST_BYTES / 1_000_000));
		}
		if (isUtf16(content)) {
			return unreadable(name, 1, Sentence.UTF_16);
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer text = CharBuffer.allocate(content.length);
		CoderResult result = decoder.decode(bytes, text, true);
		if (result.isError()) {
			int at = bytes.position();
			String shown = new String(content, at, 1, WINDOWS);
			return unreadable(name, line(content, at), Sentence.NOT_UTF_8,
					String.format(Locale.ROOT, "0x%02X", content[at] & 0xff), shown);
		}
		String read = text.flip().toString();
		return new DossierFile(name, read.startsWith("\uFEFF") ? read.substring(1) : read);
	}

	/** A file that exists but cannot be read. */
	public static DossierFile unreadable(String name, String why) {
		return unreadable(name, 1, Sentence.UNREADABLE_FILE, why);
	}

	/** A subfolder, which is ignored. */
	public static DossierFile subfolder(String name) {
		return ignored(name, Sentence.SUBFOLDER);
	}

	/** A link to nothing. */
	public static DossierFile deadLink(String name) {
		return ignored(name, Sentence.DEAD_LINK);
	}

	/** A file whose name looks like that of a dossier but is not. */
	public static DossierFile otherEnding(String name) {
		return ignored(name, Sentence.OTHER_ENDING);
	}

	/** A folder without dossiers. */
	public static DossierFile noneIn(String folder) {
		return ignored(folder, Sentence.NO_DOSSIER);
	}

	/** Whether it only says that the folder has no dossiers. */
	public boolean isNone() {
		return this.notRead != null && this.notRead.sentence() == Sentence.NO_DOSSIER;
	}

	private static DossierFile ignored(String name, Sentence why) {
		return new DossierFile(name, "", DossierProblem.warning(name, 1, "dossier", why));
	}

	private static DossierFile unreadable(String name, int line, Sentence sentence, String... values) {
		return new DossierFile(name, "", DossierProblem.error(name, line, "dossier", sentence, values));
	}

	/**
	 * Recognised by its byte order mark, or because every other byte at its beginning is
	 * 0.
	 */
	private static boolean isUtf16(byte[] content) {
		if (content.length < 2) {
			return false;
		}
		int mark = (content[0] & 0xff) << 8 | content[1] & 0xff;
		if (mark == 0xFEFF || mark == 0xFFFE) {
			return true;
		}
		int zeros = 0;
		int looked = Math.min(content.length, 200);
		for (int i = 0; i < looked; i++) {
			zeros += (content[i] == 0) ? 1 : 0;
		}
		return zeros * 5 > looked * 2;
	}

	private static int line(byte[] content, int at) {
		int line = 1;
		for (int i = 0; i < at; i++) {
			line += (content[i] == LINE_END) ? 1 : 0;
		}
		return line;
	}

}
