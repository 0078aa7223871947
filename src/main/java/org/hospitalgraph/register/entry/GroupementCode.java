package org.hospitalgraph.register.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.register.code.Nomenclature;

/**
 * Official codes of GHT in any notation: {@code 27103}, {@code BFC-03}, {@code bfc 3},
 * {@code GHT BFC-03}, {@code GHT n° 27103}, {@code 27 103}.
 * {@code registers/ght-codes.csv} gives the five digits of each short code.
 */
public final class GroupementCode {

	private static final Pattern DIGITS = Pattern.compile("(GHT)?[ _:-]*(?:N[°ºO]?[ .]*)?(\\d{2})([ ._-]?)(\\d{3})");

	private static final Pattern SHORT = Pattern.compile("(GHT[ _-]*)?([A-Z]{2,4})[ _./-]*(\\d{1,2})");

	/** Codes that a spreadsheet takes for months: Martinique and Mayotte. */
	private static final Map<String, String> MONTHS = Map.of("MARS", "MAR", "MAI", "MAY");

	private static final Map<String, String> FIVE_DIGITS = new HashMap<>();

	static {
		for (List<String> row : Nomenclature.rows("ght-codes")) {
			FIVE_DIGITS.put(row.get(0), row.get(1));
		}
	}

	private GroupementCode() {
	}

	/**
	 * The key that a text certainly stands for: five digits, or a short code that is
	 * known or declared as one.
	 */
	public static Optional<RegisterKey> in(String written, boolean saidToBeOne) {
		String text = written.strip().toUpperCase(Locale.ROOT).replaceAll("^[\"']|[\"']$", "").replaceAll("[.,]0$", "");
		Matcher digits = DIGITS.matcher(text);
		if (digits.matches() && (saidToBeOne || digits.group(1) != null || digits.group(3).isEmpty())) {
			return Optional.of(RegisterKey.ght(digits.group(2) + digits.group(4)));
		}
		if (saidToBeOne && text.matches("\\d{4}")) {
			return Optional.of(RegisterKey.ght("0" + text));
		}
		Matcher form = SHORT.matcher(text);
		if (!form.matches()) {
			return Optional.empty();
		}
		String code = MONTHS.getOrDefault(form.group(2), form.group(2))
				+ String.format(Locale.ROOT, "-%02d", Integer.parseInt(form.group(3)));
		if (FIVE_DIGITS.containsKey(code)) {
			return Optional.of(RegisterKey.ght(FIVE_DIGITS.get(code)));
		}
		return (saidToBeOne || form.group(1) != null) ? Optional.of(new RegisterKey(RegisterKey.Kind.SAE, code))
				: Optional.empty();
	}

	/** The short code as the SAE writes it. */
	public static Optional<String> shortCode(String written) {
		Matcher form = SHORT.matcher(written.strip().toUpperCase(Locale.ROOT));
		return form.matches() ? Optional.of(MONTHS.getOrDefault(form.group(2), form.group(2))
				+ String.format(Locale.ROOT, "-%02d", Integer.parseInt(form.group(3)))) : Optional.empty();
	}

}
