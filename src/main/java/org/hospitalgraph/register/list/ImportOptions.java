package org.hospitalgraph.register.list;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.file.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about a file.
 *
 * @param date the day or year of the data, if the file does not say
 * @param whole whether it is the whole register, so that missing entities have ended:
 * yes, no, or null to judge by its size
 * @param rejects the folder for rejected records
 * @param columns the columns of a list: their names by their meaning
 * @param encoding the encoding, if it cannot be detected
 * @param language of the messages about it
 */
public record ImportOptions(@Nullable PartialDate date, @Nullable Boolean whole, Path rejects,
		Map<String, String> columns, @Nullable Charset encoding, Locale language) {

	public ImportOptions(@Nullable PartialDate date, @Nullable Boolean whole, Path rejects) {
		this(date, whole, rejects, Map.of(), null, Locale.ENGLISH);
	}

	/**
	 * The columns of a list, as {@code groupement=CODE GHT,finess=FINESS}.
	 * @throws IllegalArgumentException with a sentence that says what would be right
	 */
	public static Map<String, String> columns(String written) {
		return ListColumns.mapping(written);
	}

	/** An encoding by its name. */
	public static Optional<Charset> encoding(String name) {
		return TextEncoding.named(name);
	}

}
