package org.hospitalgraph.mention.spotter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Acronyms that a text explains: behind {@code Centre hospitalier de la région de
 * Saint-Omer (CHRSO)}, {@code CHRSO} is that hospital everywhere.
 */
public final class Acronyms {

	private static final Pattern BEHIND = Pattern.compile("\\s*\\(\\s*(?:ci-après\\s+)?[«\"“]?\\s*"
			+ "((?:le |la |l’|l')?(?=[\\p{L}\\p{N}.-]*\\p{Lu}[\\p{L}\\p{N}.-]*\\p{Lu})[\\p{Lu}][\\p{L}\\p{N}.-]{1,11})"
			+ "\\s*[»\"”]?\\s*\\)");

	private static final int FAR = 60;

	/** A text that explains more is none that somebody wrote. */
	private static final int MOST = 200;

	private final String text;

	private final List<SpottedWords> found;

	private final BitSet taken = new BitSet();

	public Acronyms(String text, List<SpottedWords> found) {
		this.text = text;
		this.found = found;
		found.forEach((one) -> this.taken.set(one.start(), one.end()));
	}

	public List<SpottedWords> all() {
		Map<String, SpottedWords> explained = new LinkedHashMap<>();
		for (SpottedWords one : this.found) {
			Matcher behind = BEHIND.matcher(this.text);
			if (one.how() != SpottedWords.How.AGAIN && one.how() != SpottedWords.How.TERRITORY
					&& behind.region(one.end(), Math.min(one.end() + FAR, this.text.length())).lookingAt()) {
				explained.putIfAbsent(behind.group(1), one);
			}
		}
		List<SpottedWords> all = new ArrayList<>(this.found);
		explained.entrySet().stream().limit(MOST).forEach((one) -> all.addAll(again(one.getKey(), one.getValue())));
		all.sort(Comparator.comparingInt(SpottedWords::start)
			.thenComparing(SpottedWords::end, Comparator.reverseOrder()));
		return all;
	}

	private List<SpottedWords> again(String acronym, SpottedWords meant) {
		List<SpottedWords> again = new ArrayList<>();
		Matcher words = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(acronym) + "(?![\\p{L}\\p{N}])")
			.matcher(this.text);
		while (words.find()) {
			int start = words.start();
			int end = words.end();
			int next = this.taken.nextSetBit(start);
			if (next < 0 || next >= end) {
				this.taken.set(start, end);
				again.add(new SpottedWords(start, end, meant.how(), meant.kinds(), meant.unit(), meant.place(),
						meant.named()));
			}
		}
		return again;
	}

}
