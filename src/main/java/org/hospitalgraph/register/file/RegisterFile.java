package org.hospitalgraph.register.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.entry.EntrySink;
import org.jspecify.annotations.Nullable;

/** A file of a register, plain or {@code .gz}. It may be read several times. */
public final class RegisterFile {

	private static final int HEAD = 64 * 1024;

	private static final int BUFFER = 256 * 1024;

	/** Larger texts are national registers, which are in UTF-8 or windows-1252. */
	private static final int MOST_BYTES_TO_JUDGE = 16 << 20;

	private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)[-_]?(0[1-9]|1[0-2])[-_]?([0-3]\\d)(?!\\d)");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

	private final String name;

	private final Path path;

	private final AtomicLong consumed = new AtomicLong();

	private @Nullable Charset said;

	private @Nullable Charset otherwise;

	/**
	 * A file.
	 * @param name the name for the user, also within an archive
	 * @param path where it is
	 */
	RegisterFile(String name, Path path) {
		this.name = name;
		this.path = path;
	}

	/** The name for the user. */
	public String name() {
		return this.name;
	}

	/** The name without folders and extensions, as used for sources. */
	public String stem() {
		String last = this.name.substring(this.name.lastIndexOf('/') + 1);
		return last.replaceFirst("\\..*$", "");
	}

	/** Sets the encoding that the user has given. */
	public void encoding(@Nullable Charset charset) {
		this.said = charset;
	}

	/** The day in its name, or the day on which it was last changed. */
	public PartialDate date() throws IOException {
		Matcher day = DAY.matcher(this.name);
		while (day.find()) {
			Optional<PartialDate> date = WrittenDate.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
			if (date.isPresent()) {
				return date.get();
			}
		}
		return PartialDate
			.valueOf(LocalDate.ofInstant(Files.getLastModifiedTime(this.path).toInstant(), ZoneOffset.UTC).toString());
	}

	/** Reports that the date comes from its name or from the day of its last change. */
	public void noteDate(EntrySink intake) throws IOException {
		intake.noted(Message.of("import.note.day", date()));
	}

	/** The year in its name or in the names of its folders. */
	public Optional<PartialDate> year() {
		Matcher year = YEAR.matcher(this.name);
		Optional<PartialDate> last = Optional.empty();
		while (year.find()) {
			last = Optional.of(PartialDate.valueOf(year.group(1)));
		}
		return last;
	}

	/** The size of the file in bytes. */
	public long size() throws IOException {
		return Files.size(this.path);
	}

	/** How many bytes have been read. */
	public long consumed() {
		return this.consumed.get();
	}

	/** The content, unpacked, from the beginning. */
	public InputStream open() throws IOException {
		this.consumed.set(0);
		InputStream in = new BufferedInputStream(counted(Files.newInputStream(this.path)), BUFFER);
		in.mark(4);
		byte[] magic = in.readNBytes(4);
		in.reset();
		if (magic.length > 1 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
			return new BufferedInputStream(whole(new GZIPInputStream(in, BUFFER)), BUFFER);
		}
		return in;
	}

	/** The lines of its text, whatever its encoding and its line ends. */
	public Lines lines() throws IOException {
		byte[] head = headBytes();
		boolean oldMac = isOldMac(head);
		Optional<Charset> wide = (this.said == null) ? TextEncoding.wide(head) : Optional.empty();
		if (wide.isPresent()) {
			try (InputStream in = open()) {
				String text = new String(in.readAllBytes(), wide.get());
				byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
				return new Lines(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8, false, isOldMac(utf8));
			}
		}
		Charset charset = otherwise();
		return new Lines(open(), charset, this.said != null, oldMac);
	}

	private static boolean isOldMac(byte[] head) {
		boolean returns = false;
		for (byte one : head) {
			if (one == '\n') {
				return false;
			}
			returns |= one == '\r';
		}
		return returns;
	}

	private Charset otherwise() throws IOException {
		Charset known = (this.said != null) ? this.said : this.otherwise;
		if (known == null) {
			try (InputStream in = open()) {
				byte[] text = in.readNBytes(MOST_BYTES_TO_JUDGE);
				boolean all = in.read() < 0;
				known = all
						? TextEncoding.of(text)
							.orElseThrow(() -> new UnreadableRegister(
									Message.of("import.encoding", this.name, String.join(", ", TextEncoding.names()))))
						: TextEncoding.WINDOWS;
			}
			this.otherwise = known;
		}
		return known;
	}

	/**
	 * The encoding of the lines that are not in UTF-8, if it was detected.
	 */
	public Optional<String> provenEncoding() {
		Charset charset = this.otherwise;
		return (this.said != null || charset == null || charset.equals(TextEncoding.WINDOWS)) ? Optional.empty()
				: Optional.of(charset.displayName());
	}

	/** Whether it is a workbook of a spreadsheet, which is a special kind of zip file. */
	public boolean isWorkbook() throws IOException {
		return hasEntry("xl/") || isOpenDocument();
	}

	/** Whether it is a workbook of LibreOffice. */
	boolean isOpenDocument() throws IOException {
		return hasEntry("content.xml");
	}

	private boolean hasEntry(String beginning) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(open())) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().startsWith(beginning)) {
					return true;
				}
			}
			return false;
		}
		catch (ZipException | EOFException ex) {
			return false;
		}
	}

	private byte[] headBytes() throws IOException {
		try (InputStream in = open()) {
			return in.readNBytes(HEAD);
		}
	}

	/** The beginning of the content as text, to recognise the format. */
	public String head() throws IOException {
		byte[] head = headBytes();
		return new String(head, TextEncoding.wide(head).orElse(StandardCharsets.ISO_8859_1))
			.replaceFirst("^(\ufeff|\u00ef\u00bb\u00bf)", "");
	}

	/** The SHA-256 of the file, in lower-case hexadecimal. */
	public String sha256() throws IOException {
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(this.path), Fingerprint.sha256())) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		}
	}

	/** The error for a file that ends too early. */
	public UnreadableRegister cutOff(long line) {
		return new UnreadableRegister(Message.of("import.cut.record", this.name, line));
	}

	private InputStream counted(InputStream in) {
		return new FilterInputStream(in) {

			@Override
			public int read() throws IOException {
				int read = super.read();
				RegisterFile.this.consumed.addAndGet((read < 0) ? 0 : 1);
				return read;
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				int read = super.read(bytes, offset, length);
				RegisterFile.this.consumed.addAndGet(Math.max(0, read));
				return read;
			}

		};
	}

	/** Reports a damaged or incomplete compressed file in a sentence. */
	private InputStream whole(InputStream in) {
		return new FilterInputStream(in) {

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				try {
					return super.read(bytes, offset, length);
				}
				catch (EOFException | ZipException ex) {
					throw new UnreadableRegister(Message.of("import.cut.packed", RegisterFile.this.name), ex);
				}
			}

		};
	}

}
