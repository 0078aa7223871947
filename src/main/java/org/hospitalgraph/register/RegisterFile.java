package org.hospitalgraph.register;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.hospitalgraph.model.Fingerprint;

/**
 * A file of a register, plain, {@code .gz} or {@code .zip}. It may be read several times;
 * what comes from standard input is put into a temporary file first.
 */
public final class RegisterFile implements AutoCloseable {

	private static final int HEAD = 64 * 1024;

	private static final int BUFFER = 256 * 1024;

	private final String name;

	private final Path path;

	private final boolean temporary;

	private final AtomicLong consumed = new AtomicLong();

	private RegisterFile(String name, Path path, boolean temporary) {
		this.name = name;
		this.path = path;
		this.temporary = temporary;
	}

	/** A file by its name, or standard input for {@code -}. */
	public static RegisterFile of(String name) throws IOException {
		if ("-".equals(name)) {
			Path copy = Files.createTempFile("hospital-graph-import", null);
			copy.toFile().deleteOnExit();
			try (var out = Files.newOutputStream(copy)) {
				System.in.transferTo(out);
			}
			return checked(new RegisterFile("standard input", copy, true));
		}
		Path path = Path.of(name);
		if (!Files.isRegularFile(path)) {
			throw new UnreadableRegister("There is no file " + name + ".");
		}
		return checked(new RegisterFile(String.valueOf(path.getFileName()), path, false));
	}

	private static RegisterFile checked(RegisterFile file) throws IOException {
		if (Files.size(file.path) == 0) {
			throw new UnreadableRegister(file.name + " is empty.");
		}
		return file;
	}

	String name() {
		return this.name;
	}

	/** The day on which it was last written. */
	LocalDate day() throws IOException {
		return LocalDate.ofInstant(Files.getLastModifiedTime(this.path).toInstant(), ZoneOffset.UTC);
	}

	/** How many bytes it has as it lies there. */
	public long size() throws IOException {
		return Files.size(this.path);
	}

	/** How many of them the latest reading has passed. */
	public long consumed() {
		return this.consumed.get();
	}

	/** The content, unpacked, from the beginning. */
	InputStream open() throws IOException {
		this.consumed.set(0);
		InputStream in = new BufferedInputStream(counted(Files.newInputStream(this.path)), BUFFER);
		in.mark(4);
		byte[] magic = in.readNBytes(4);
		in.reset();
		if (magic.length > 1 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
			return new BufferedInputStream(whole(new GZIPInputStream(in, BUFFER)), BUFFER);
		}
		if (magic.length > 1 && magic[0] == 'P' && magic[1] == 'K' && !isWorkbook()) {
			return new BufferedInputStream(whole(onlyEntry(new ZipInputStream(in))), BUFFER);
		}
		return in;
	}

	/** Whether it is a workbook of a spreadsheet, which is a zip of its own kind. */
	boolean isWorkbook() throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(this.path))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().startsWith("xl/")) {
					return true;
				}
			}
			return false;
		}
		catch (ZipException | EOFException ex) {
			return false;
		}
	}

	Path path() {
		return this.path;
	}

	/** The beginning of the content, as text that tells what it is. */
	String head() throws IOException {
		try (InputStream in = open()) {
			return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
		}
	}

	/** SHA-256 of the file as it lies there, in lower-case hexadecimal. */
	String sha256() throws IOException {
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(this.path), Fingerprint.sha256())) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		}
	}

	private InputStream onlyEntry(ZipInputStream zip) throws IOException {
		ZipEntry entry = zip.getNextEntry();
		while (entry != null && entry.isDirectory()) {
			entry = zip.getNextEntry();
		}
		if (entry == null) {
			throw new UnreadableRegister(this.name + " is a zip without a file in it, or cut off.");
		}
		return zip;
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

	/** Says in a sentence that a packed file is cut off or damaged. */
	private InputStream whole(InputStream in) {
		return new FilterInputStream(in) {

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				try {
					return super.read(bytes, offset, length);
				}
				catch (EOFException | ZipException ex) {
					throw new UnreadableRegister(RegisterFile.this.name
							+ " is cut off or damaged: it cannot be unpacked to its end. Fetch it again.", ex);
				}
			}

		};
	}

	@Override
	public void close() throws IOException {
		if (this.temporary) {
			Files.deleteIfExists(this.path);
		}
	}

}
