package org.hospitalgraph.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A row of the reviewed joins, {@code registers/joins.csv}: which official number an
 * entity of the documents has.
 *
 * @param id the entity
 * @param kind the property for the number
 * @param number the number
 */
public record ReviewedNumber(String id, String kind, String number) {

	private static final String FILE = "/registers/joins.csv";

	/** All rows; the evidence is for readers of the file. */
	public static List<ReviewedNumber> all() {
		try (InputStream in = ReviewedNumber.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException(FILE + " is not there");
			}
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.skip(1)
				.map((line) -> line.split(";", 4))
				.map((row) -> new ReviewedNumber(row[0], row[1], row[2]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
