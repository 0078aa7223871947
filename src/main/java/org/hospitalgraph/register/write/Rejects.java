package org.hospitalgraph.register.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Records that could not be imported, each with its line and the reason, in a file that
 * is created for the first of them; and counts of corrections.
 */
public final class Rejects implements AutoCloseable {

	private final Path file;

	private final Locale language;

	private final Map<String, Long> reasons = new TreeMap<>();

	private final Map<String, Long> mended = new TreeMap<>();

	private final Set<String> notes = new LinkedHashSet<>();

	private @Nullable BufferedWriter writer;

	public Rejects(Path file, Locale language) {
		this.file = file;
		this.language = language;
	}

	void add(long line, String original, Message reason) {
		// The part after a colon is about this record only.
		String told = reason.in(this.language);
		this.reasons.merge(told.split(" ?: ", 2)[0], 1L, Long::sum);
		try {
			BufferedWriter out = open();
			out.write(line + ";" + quoted(told) + ";" + quoted(original) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void mended(Message what) {
		this.mended.merge(what.in(this.language), 1L, Long::sum);
	}

	void noted(Message what) {
		this.notes.add(what.in(this.language));
	}

	/** What the user should know about the whole file. */
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

	/** The file; null if there is none. */
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
