package org.hospitalgraph.register.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.hospitalgraph.model.message.Message;

/**
 * The files that a name stands for: a file, all of a folder, all in an archive
 * ({@code .zip}, {@code .7z}), or standard input ({@code -}). Archives are unpacked into
 * a temporary folder.
 */
public final class RegisterFiles implements AutoCloseable {

	private static final byte[] SEVEN_Z = { '7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c };

	private final List<RegisterFile> files = new ArrayList<>();

	private final List<UnreadableRegister> broken = new ArrayList<>();

	private final List<Path> temporary = new ArrayList<>();

	private RegisterFiles() {
	}

	/**
	 * The files of a name.
	 * @throws UnreadableRegister if there is none, or an archive is damaged
	 */
	public static RegisterFiles of(String name) throws IOException {
		RegisterFiles files = new RegisterFiles();
		try {
			if ("-".equals(name)) {
				Path copy = files.temporaryFile();
				try (var out = Files.newOutputStream(copy)) {
					System.in.transferTo(out);
				}
				files.add("standard input", copy);
			}
			else if (Files.isDirectory(Path.of(name))) {
				files.folder(Path.of(name));
			}
			else if (Files.isRegularFile(Path.of(name))) {
				files.add(String.valueOf(Path.of(name).getFileName()), Path.of(name));
			}
			else {
				throw new UnreadableRegister(Message.of("import.no-file", name));
			}
			if (files.files.isEmpty() && files.broken.isEmpty()) {
				throw new UnreadableRegister(Message.of("import.no-file-in", name));
			}
			return files;
		}
		catch (IOException | RuntimeException ex) {
			files.close();
			throw ex;
		}
	}

	/** The files; those that others need come first. */
	public List<RegisterFile> all() {
		return this.files;
	}

	/** Archives among them that cannot be unpacked. */
	public List<UnreadableRegister> broken() {
		return this.broken;
	}

	private void folder(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				if (!path.getFileName().toString().startsWith(".")) {
					addOrTell(name, path);
				}
			}
		}
	}

	private void add(String name, Path path) throws IOException {
		RegisterFile file = new RegisterFile(name, path);
		byte[] magic = magic(path);
		if (begins(magic, SEVEN_Z)) {
			sevenZ(name, path);
		}
		else if (magic.length > 1 && magic[0] == 'P' && magic[1] == 'K' && !file.isWorkbook()) {
			zip(name, path);
		}
		else {
			this.files.add(file);
		}
	}

	private static byte[] magic(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return in.readNBytes(SEVEN_Z.length);
		}
	}

	private static boolean begins(byte[] magic, byte[] wanted) {
		return Arrays.equals(magic, wanted);
	}

	private void zip(String name, Path path) throws IOException {
		int before = this.files.size();
		try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (!entry.isDirectory()) {
					unpacked(name + "/" + entry.getName(), zip);
				}
			}
		}
		catch (ZipException | EOFException ex) {
			throw new UnreadableRegister(Message.of("import.cut.packed", name), ex);
		}
		if (this.files.size() == before) {
			throw new UnreadableRegister(Message.of("import.zip.empty", name));
		}
	}

	private void sevenZ(String name, Path path) throws IOException {
		try (SevenZFile archive = SevenZFile.builder().setPath(path).get()) {
			for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				if (!entry.isDirectory() && entry.getSize() > 0) {
					unpacked(name + "/" + entry.getName(), archive.getInputStream(entry));
				}
			}
		}
		catch (UnreadableRegister ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableRegister(Message.of("import.cut.packed", name), ex);
		}
	}

	private void unpacked(String name, InputStream content) throws IOException {
		String last = name.substring(name.lastIndexOf('/') + 1);
		if (last.startsWith(".") || name.contains("__MACOSX/")) {
			return;
		}
		Path copy = temporaryFile();
		Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
		addOrTell(name, copy);
	}

	private void addOrTell(String name, Path path) throws IOException {
		try {
			add(name, path);
		}
		catch (UnreadableRegister ex) {
			this.broken.add(ex);
		}
	}

	private Path temporaryFile() throws IOException {
		Path file = Files.createTempFile("hospital-graph-import", null);
		file.toFile().deleteOnExit();
		this.temporary.add(file);
		return file;
	}

	@Override
	public void close() throws IOException {
		for (Path path : this.temporary.stream().sorted(Comparator.reverseOrder()).toList()) {
			Files.deleteIfExists(path);
		}
	}

}
