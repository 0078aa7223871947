package org.hospitalgraph.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.naming.OfficialNumber;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what spreadsheets do to numbers and dates, where what was meant is certain, and
 * says so; gives nothing where it is not.
 */
final class Mending {

	/** Registers put these where they know no date. */
	private static final Set<String> FILLERS = Set.of("1900-01-01", "1901-01-01", "1904-04-04");

	/** What spreadsheets and people put around numbers. */
	private static final Pattern AROUND = Pattern.compile("[\\s\\u00A0\\u202F'\"=]+");

	private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([ T].*)?");

	private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

	private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d{2})?");

	private static final Pattern FLOATING = Pattern.compile("\\d[.,]\\d+E\\+\\d+");

	private static final int FINESS_LENGTH = 9;

	private static final int MOST_LOST_ZEROS = 1;

	private final Intake intake;

	Mending(Intake intake) {
		this.intake = intake;
	}

	/** A FINESS number of nine checked characters, or nothing. */
	Optional<String> finess(String written) {
		if (OfficialNumber.isOne(written)) {
			return Optional.of(written);
		}
		String bare = AROUND.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
		if (OfficialNumber.isOne(bare)) {
			return Optional.of(bare);
		}
		String padded = "0".repeat(Math.max(0, FINESS_LENGTH - bare.length())) + bare;
		if (!bare.isEmpty() && FINESS_LENGTH - bare.length() == MOST_LOST_ZEROS && OfficialNumber.isOne(padded)) {
			this.intake.mended("leading zero of a FINESS number restored");
			return Optional.of(padded);
		}
		return Optional.empty();
	}

	/** The five digits of a GHT, or an empty text. Codes overseas begin with a zero. */
	String code(String written) {
		String bare = AROUND.matcher(written).replaceAll("");
		if (bare.matches("\\d{4}")) {
			this.intake.mended("leading zero of the code of a GHT restored");
			return "0" + bare;
		}
		return bare.matches("\\d{5}") ? bare : "";
	}

	/**
	 * Digits of a fixed length, or nothing: a number that a spreadsheet rounded is lost.
	 */
	@Nullable String digits(String written, int length, String what) {
		if (written.isEmpty()) {
			return null;
		}
		String bare = AROUND.matcher(written).replaceAll("");
		if (bare.length() == length && bare.chars().allMatch((digit) -> digit >= '0' && digit <= '9')) {
			return bare;
		}
		this.intake.mended(FLOATING.matcher(bare).matches() ? what + " rounded by a spreadsheet left out"
				: what + " of a wrong form left out");
		return null;
	}

	/** A date; what is no date, or only fills the field, is left out. */
	@Nullable PartialDate date(String written) {
		String text = written.strip();
		if (text.isEmpty() || FILLERS.contains(text)) {
			return null;
		}
		Matcher iso = ISO.matcher(text);
		if (iso.matches() && !FILLERS.contains(iso.group(1))) {
			return parsed(iso.group(1));
		}
		Matcher french = FRENCH.matcher(text);
		if (french.matches()) {
			this.intake.mended("date dd/mm/yyyy read as yyyy-mm-dd");
			return parsed("%s-%02d-%02d".formatted(french.group(3), Integer.parseInt(french.group(2)),
					Integer.parseInt(french.group(1))));
		}
		return parsed(text);
	}

	private @Nullable PartialDate parsed(String text) {
		try {
			return PARTIAL.matcher(text).matches() ? PartialDate.valueOf(text)
					: PartialDate.valueOf(LocalDate.parse(text).toString());
		}
		catch (RuntimeException ex) {
			this.intake.mended("unreadable date left out");
			return null;
		}
	}

}
