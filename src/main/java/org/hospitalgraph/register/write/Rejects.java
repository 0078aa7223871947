package org.hospitalgraph.register.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Records that could not be imported, each with its line and the reason, in a file that
 * is written only when there is one; and what was mended, counted.
 */
public final class Rejects implements AutoCloseable {

	private final Path file;

	private final Map<String, Long> reasons = new TreeMap<>();

	private final Map<String, Long> mended = new TreeMap<>();

	private final Set<String> notes = new LinkedHashSet<>();

	private @Nullable BufferedWriter writer;

	public Rejects(Path file) {
		this.file = file;
	}

	void add(long line, String original, String reason) {
		// What follows a colon is of this record only.
		this.reasons.merge(reason.split(": ", 2)[0], 1L, Long::sum);
		try {
			BufferedWriter out = open();
			out.write(line + ";" + quoted(reason) + ";" + quoted(original) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void mended(String what) {
		this.mended.merge(what, 1L, Long::sum);
	}

	void noted(String what) {
		this.notes.add(what);
	}

	/** What the user should know of the file as a whole. */
	public List<String> notes() {
		return List.copyOf(this.notes);
	}

	public Map<String, Long> reasons() {
		return this.reasons;
	}

	public Map<String, Long> mended() {
		return this.mended;
	}

	public long count() {
		return this.reasons.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The file, where there is one. */
	public @Nullable Path file() {
		return (this.writer != null) ? this.file : null;
	}

	private BufferedWriter open() throws IOException {
		BufferedWriter out = this.writer;
		if (out == null) {
			Path folder = this.file.toAbsolutePath().getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			out = Files.newBufferedWriter(this.file, StandardCharsets.UTF_8);
			out.write("line;reason;record\n");
			this.writer = out;
		}
		return out;
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}

	@Override
	public void close() throws IOException {
		if (this.writer != null) {
			this.writer.close();
		}
	}

}
