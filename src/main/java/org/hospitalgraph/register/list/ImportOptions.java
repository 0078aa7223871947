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
 * What the user says of a file.
 *
 * @param date of which day or year it is, where it does not say so itself
 * @param whole whether it is the whole register, so that what it lacks has ended: yes,
 * no, or null where that is to be judged by its size
 * @param rejects the folder for rejected records
 * @param columns which column of a list holds what: names of columns by what they say
 * @param encoding in which encoding it is, where that cannot be told
 * @param language of what is told of it
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
