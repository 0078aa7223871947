package org.hospitalgraph.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** A part of the country with the same structure: every n-th establishment. */
final class Share {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private Share() {
	}

	/**
	 * Writes every {@code part}th establishment of a classic FINESS file, with its
	 * coordinates.
	 */
	static Path of(Path finess, int part, Path folder) throws IOException {
		List<String> kept = new ArrayList<>();
		Set<String> numbers = new HashSet<>();
		int site = 0;
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(finess)), WINDOWS))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String[] fields = line.split(";", 3);
				boolean wanted = switch (fields[0]) {
					case "structureet" -> site++ % part == 0 && numbers.add(fields[1]);
					case "geolocalisation" -> numbers.contains(fields[1]);
					default -> true;
				};
				if (wanted) {
					kept.add(line);
				}
			}
		}
		return Files.write(folder.resolve("every-" + part + ".csv"), kept, WINDOWS);
	}

}
