package org.hospitalgraph.mention.spotter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;

/**
 * Acronyms that a text explains: after
 * {@code Centre hospitalier de la région de Saint-Omer (CHRSO)}, {@code CHRSO} means that
 * hospital everywhere.
 */
public final class Acronyms {

	private static final Pattern BEHIND = Pattern.compile("\\s*\\(\\s*(?:ci-après\\s+)?[«\"“]?\\s*"
			+ "((?:le |la |l’|l')?(?=[\\p{L}\\p{N}.-]*\\p{Lu}[\\p{L}\\p{N}.-]*\\p{Lu})[\\p{Lu}][\\p{L}\\p{N}.-]{1,11})"
			+ "\\s*[»\"”]?\\s*\\)");

	private static final Pattern SHORT = Pattern.compile("\\d{1,3}[AB]?|\\p{Lu}{2,8}");

	private static final Pattern LETTERS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{4,7}(?![\\p{L}\\p{N}])");

	private static final int FAR = 60;

	/** No real text explains more. */
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
		sameInParentheses();
		Map<String, SpottedWords> explained = new LinkedHashMap<>();
		for (SpottedWords one : this.found) {
			Matcher behind = BEHIND.matcher(this.text);
			if (one.how() != SpottedWords.How.AGAIN && one.how() != SpottedWords.How.TERRITORY
					&& behind.region(one.end(), Math.min(one.end() + FAR, this.text.length())).lookingAt()) {
				explained.putIfAbsent(behind.group(1), one);
			}
		}
		initials().forEach(explained::putIfAbsent);
		List<SpottedWords> all = new ArrayList<>(this.found);
		explained.entrySet().stream().limit(MOST).forEach((one) -> all.addAll(again(one.getKey(), one.getValue())));
		all.sort(Comparator.comparingInt(SpottedWords::start)
			.thenComparing(SpottedWords::end, Comparator.reverseOrder()));
		return all;
	}

	/** Those that the text does not explain: {@code GHSO} for the GH Sélestat-Obernai. */
	private Map<String, SpottedWords> initials() {
		Map<String, SpottedWords> meant = new LinkedHashMap<>();
		Set<String> unclear = new HashSet<>();
		Matcher words = LETTERS.matcher(this.text);
		Set<String> letters = new LinkedHashSet<>();
		while (words.find() && letters.size() < MOST) {
			if (Kind.at(HospitalName.plainWords(words.group()), 0).isEmpty()) {
				letters.add(words.group());
			}
		}
		for (SpottedWords one : letters.isEmpty() ? List.<SpottedWords>of() : this.found) {
			if (one.how() == SpottedWords.How.KIND && one.place() != null && one.unit() == null) {
				Kind kind = one.kinds().getFirst();
				for (String initials : HospitalName.of(one.name(kind)).initials()) {
					String acronym = initials.toUpperCase(Locale.ROOT);
					SpottedWords before = (letters.contains(acronym) && initials.startsWith(kind.token()))
							? meant.putIfAbsent(acronym, one) : null;
					if (before != null && !before.name(before.kinds().getFirst()).equalsIgnoreCase(one.name(kind))) {
						unclear.add(acronym);
					}
				}
			}
		}
		meant.keySet().removeAll(unclear);
		return meant;
	}

	/**
	 * {@code groupement hospitalier de territoire de Loire-Atlantique (GHT 44)}: a
	 * shorter name for the same, there and everywhere.
	 */
	private void sameInParentheses() {
		Map<String, SpottedWords> meant = new LinkedHashMap<>();
		for (int i = 1; i < this.found.size(); i++) {
			SpottedWords one = this.found.get(i - 1);
			SpottedWords next = this.found.get(i);
			boolean within = one.place() != null && next.place() != null && SHORT.matcher(next.place()).matches()
					&& one.kinds().equals(next.kinds()) && next.start() > one.end()
					&& this.text.substring(one.end(), next.start()).matches("\\s*\\(\\s*")
					&& this.text.startsWith(")", next.end());
			if (within) {
				meant.putIfAbsent(String.valueOf(next.place()), one);
			}
		}
		this.found.replaceAll((one) -> {
			SpottedWords same = (one.place() != null) ? meant.get(one.place()) : null;
			return (same != null && same.kinds().equals(one.kinds())) ? new SpottedWords(one.start(), one.end(),
					same.how(), same.kinds(), same.unit(), same.place(), same.named()) : one;
		});
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
