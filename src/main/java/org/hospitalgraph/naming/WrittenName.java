package org.hospitalgraph.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A name as somebody wrote it, in its possible readings: as a whole, and without what is
 * in parentheses or after a comma, which is often a place or another name.
 *
 * @param whole the whole name
 * @param main the name without the aside; the whole name if there is none
 * @param aside what is in parentheses or after a comma, if anything
 * @param place a place given besides the name, if any
 * @param number the official number, if it is one
 * @param shortened possible abbreviations of the whole name
 */
public record WrittenName(HospitalName whole, HospitalName main, @Nullable HospitalName aside,
		@Nullable HospitalName place, @Nullable OfficialNumber number, List<List<String>> shortened) {

	private static final Pattern ASIDE = Pattern.compile("^([^(,]{2,})(?:\\(([^()]+)\\)?|,\\s*(.+))\\s*$");

	public static WrittenName of(String text) {
		String start = (text.length() > Spelling.MAX_LENGTH) ? text.substring(0, Spelling.MAX_LENGTH) : text;
		HospitalName whole = HospitalName.of(start);
		Optional<OfficialNumber> number = OfficialNumber.in(start);
		Matcher parts = ASIDE.matcher(start.strip());
		if (number.isEmpty() && parts.matches()) {
			String inside = (parts.group(2) != null) ? parts.group(2) : parts.group(3);
			HospitalName main = HospitalName.of(parts.group(1));
			HospitalName aside = HospitalName.of(inside);
			if (!main.words().isEmpty() && !aside.words().isEmpty()) {
				return new WrittenName(whole, main, aside, null, null, whole.shortened());
			}
		}
		return new WrittenName(whole, whole, null, null, number.orElse(null), whole.shortened());
	}

	/** The same with a place given besides it. */
	public WrittenName in(String place) {
		HospitalName given = HospitalName.of(place);
		return new WrittenName(this.whole, this.main, this.aside, given.words().isEmpty() ? null : given, this.number,
				this.shortened);
	}

	/**
	 * Whether it may be the id of an entity; an id of one word is also an ordinary word.
	 */
	public boolean isId(String id) {
		return id.indexOf('-') > 0 && this.whole.text().strip().equals(id);
	}

	/** The words for the full-text index to find what may be meant. */
	public List<String> tokens() {
		return this.whole.tokens();
	}

}
