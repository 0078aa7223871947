package org.hospitalgraph.register.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.naming.OfficialNumber;
import org.hospitalgraph.register.code.Communes;
import org.hospitalgraph.register.entry.EntrySink;
import org.jspecify.annotations.Nullable;

/**
 * Corrects numbers and dates that spreadsheets have changed, and reports it, if it is
 * certain what was meant; otherwise there is no value.
 */
public final class Repairs {

	/** Values that registers use for an unknown date. */
	private static final Set<String> FILLERS = Set.of("1900-01-01", "1901-01-01", "1904-04-04");

	/** Characters that spreadsheets and people put around numbers. */
	private static final Pattern AROUND = Pattern.compile("[\\s\\u00A0\\u202F'\"=]+");

	private static final Pattern FRENCH = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

	private static final Pattern FLOATING = Pattern.compile("\\d[.,]\\d+E\\+\\d+");

	private static final int FINESS_LENGTH = 9;

	private static final int MOST_LOST_ZEROS = 1;

	private final EntrySink intake;

	public Repairs(EntrySink intake) {
		this.intake = intake;
	}

	/** A FINESS number of nine checked characters; empty if it is not one. */
	public Optional<String> finess(String written) {
		Optional<String> number = finessIn(written);
		if (number.isPresent() && bare(written).length() < FINESS_LENGTH) {
			this.intake.mended(Message.of("import.mended.zero"));
		}
		return number;
	}

	/** The same without reporting corrections. */
	public static Optional<String> finessIn(String written) {
		if (OfficialNumber.isOne(written)) {
			return Optional.of(written);
		}
		String bare = bare(written);
		if (bare.length() == FINESS_LENGTH - MOST_LOST_ZEROS) {
			bare = "0" + bare;
		}
		return Optional.of(bare).filter(OfficialNumber::isOne);
	}

	/**
	 * A number without surrounding characters and without decimals that are 0.
	 */
	private static String bare(String written) {
		return AROUND.matcher(written).replaceAll("").toUpperCase(Locale.ROOT).replaceFirst("[.,]0+$", "");
	}

	/** The five digits of a GHT, or an empty text. Codes overseas begin with a zero. */
	public String code(String written) {
		String bare = AROUND.matcher(written).replaceAll("");
		if (bare.matches("\\d{4}")) {
			this.intake.mended(Message.of("import.mended.zero-ght"));
			return "0" + bare;
		}
		return bare.matches("\\d{5}") ? bare : "";
	}

	/**
	 * A fixed number of digits, or null: a number that a spreadsheet has rounded is lost.
	 */
	public @Nullable String digits(String written, int length, String what) {
		if (written.isEmpty()) {
			return null;
		}
		String bare = AROUND.matcher(written).replaceAll("");
		if (bare.length() == length && bare.chars().allMatch((digit) -> digit >= '0' && digit <= '9')) {
			return bare;
		}
		this.intake.mended(
				Message.of(FLOATING.matcher(bare).matches() ? "import.mended.rounded" : "import.mended.form", what));
		return null;
	}

	/** A date; null for a placeholder or a text that is not a date. */
	public @Nullable PartialDate date(String written) {
		String text = written.strip();
		if (text.isEmpty()) {
			return null;
		}
		Optional<PartialDate> date = WrittenDate.of(text);
		if (date.isEmpty()) {
			this.intake.mended(Message.of("import.mended.date"));
			return null;
		}
		if (FILLERS.contains(date.get().text())) {
			return null;
		}
		if (FRENCH.matcher(text).matches()) {
			this.intake.mended(Message.of("import.mended.date-french"));
		}
		return date.get();
	}

	/** Counts something for the report. */
	public void count(Message what) {
		this.intake.mended(what);
	}

	/** The present INSEE code of a commune; empty if the code does not exist. */
	public String commune(String written) {
		if (written.isEmpty()) {
			return "";
		}
		Optional<Communes.Commune> commune = Communes.all().of(written);
		if (commune.isEmpty()) {
			this.intake.mended(Message.of("import.mended.commune"));
			return "";
		}
		return commune.get().code();
	}

	/** The INSEE code of a département; empty if the code does not exist. */
	public String departement(String written) {
		return Communes.all().departement(written).orElse("");
	}

}
