package org.hospitalgraph.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A folder. Until all files are complete, their names end in {@code .part}.
 */
final class FolderTarget implements Target, AutoCloseable {

	private final Path folder;

	private final Map<Path, Path> parts = new LinkedHashMap<>();

	private @Nullable OutputStream out;

	FolderTarget(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	@Override
	public OutputStream begin(String name) throws IOException {
		Path part = Files.createTempFile(this.folder, name + ".", ".part");
		this.parts.put(part, this.folder.resolve(name));
		OutputStream begun = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
		this.out = begun;
		return begun;
	}

	@Override
	public void end() throws IOException {
		if (this.out != null) {
			this.out.close();
			this.out = null;
		}
	}

	/** Gives all files their names. */
	void finish() throws IOException {
		for (Map.Entry<Path, Path> file : this.parts.entrySet()) {
			Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
		}
		this.parts.clear();
	}

	/** Removes the files if they were not finished. */
	@Override
	public void close() throws IOException {
		end();
		for (Path part : this.parts.keySet()) {
			Files.deleteIfExists(part);
		}
	}

}
