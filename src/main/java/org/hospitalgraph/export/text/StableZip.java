package org.hospitalgraph.export.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Zip archives that are the same whenever and wherever they are made.
 */
public final class StableZip {

	/**
	 * A day after the first that a zip file can hold: for that one, Java adds the time
	 * zone.
	 */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

	private StableZip() {
	}

	/** Begins an entry. */
	public static void entry(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
	}

	/**
	 * Copies an archive.
	 * @param from the archive
	 * @param varying the entry that holds the time of creation
	 * @param pattern regular expression of the time in it, which is left out of the copy
	 * @param out is flushed, and left open
	 */
	public static void copy(Path from, String varying, String pattern, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		try (ZipFile archive = new ZipFile(from.toFile())) {
			for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				entry(zip, entry.getName());
				try (InputStream content = archive.getInputStream(entry)) {
					if (entry.getName().equals(varying)) {
						String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
						zip.write(text.replaceAll(pattern, "").getBytes(StandardCharsets.UTF_8));
					}
					else {
						content.transferTo(zip);
					}
				}
			}
		}
		zip.finish();
		zip.flush();
	}

}
