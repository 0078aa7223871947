package org.hospitalgraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.model.answer.Graph;

/**
 * The output of writers.
 */
final class Written {

	private Written() {
	}

	static byte[] bytes(Format format, Graph graph) {
		return bytes(format, graph, Locale.FRENCH);
	}

	static byte[] bytes(Format format, Graph graph, Locale language) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			GraphWriters.of(format).write(graph, language, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static String text(Format format, Graph graph) {
		return new String(bytes(format, graph), StandardCharsets.UTF_8);
	}

	/** The entries of an archive, by name. */
	static Map<String, byte[]> entries(byte[] archive) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

}
