package org.hospitalgraph.naming;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A FINESS or SIREN number: nine characters, of which the last is a check digit. They
 * look the same, so only the graph can distinguish them.
 *
 * @param text nine digits, or {@code 2A} or {@code 2B} and seven digits
 */
public record OfficialNumber(String text) {

	private static final Pattern FORM = Pattern.compile("\\d{9}|2[AB]\\d{7}");

	private static final Pattern BESIDE = Pattern
		.compile("[\\s\\u00A0\\u202F._-]+|N[°O]|FINESS|SIREN|\\(?\\bE[JT]\\b\\)?|[:']");

	public OfficialNumber {
		if (!FORM.matcher(text).matches() || !isChecked(text)) {
			throw new IllegalArgumentException(
					"a FINESS or SIREN number has nine characters of which the last checks the others");
		}
	}

	/** The number, if a query consists of one. */
	public static Optional<OfficialNumber> in(String query) {
		if (query.length() > Spelling.MAX_LENGTH) {
			return Optional.empty();
		}
		String bare = BESIDE.matcher(query.toUpperCase(Locale.ROOT)).replaceAll("");
		return isOne(bare) ? Optional.of(new OfficialNumber(bare)) : Optional.empty();
	}

	/** Whether a text is exactly such a number. */
	public static boolean isOne(String text) {
		return FORM.matcher(text).matches() && isChecked(text);
	}

	/**
	 * The Luhn checksum, in which {@code 2A} and {@code 2B} of Corsica count as 21 and
	 * 22.
	 */
	private static boolean isChecked(String text) {
		String digits = text.replace('A', '1').replace('B', '2');
		int sum = 0;
		for (int place = 0; place < digits.length(); place++) {
			int digit = digits.charAt(digits.length() - 1 - place) - '0';
			int weighted = (place % 2 == 1) ? 2 * digit : digit;
			sum += (weighted > 9) ? weighted - 9 : weighted;
		}
		return sum % 10 == 0;
	}

}
