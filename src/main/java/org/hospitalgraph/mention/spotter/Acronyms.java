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
import org.jspecify.annotations.Nullable;

/**
 * Acronyms that a text explains: after
 * {@code Centre hospitalier de la région de Saint-Omer (CHRSO)}, {@code CHRSO} means that
 * hospital everywhere.
 */
public final class Acronyms {

	private static final Pattern BEHIND = Pattern.compile("\\s*\\(\\s*(?:ci-après\\s+)?[«\"“]?\\s*"
			+ "((?:le |la |l’|l')?(?=[\\p{L}\\p{N}.-]*\\p{Lu}[\\p{L}\\p{N}.-]*\\p{Lu})[\\p{Lu}][\\p{L}\\p{N}.-]{1,11})"
			+ "\\s*[»\"”]?\\s*\\)");

	/**
	 * {@code …, ci-après dénommé « le CHS de Jury »}: what a contract calls its parties.
	 */
	private static final Pattern HEREAFTER = Pattern.compile(
			"(?iu)(?:ci-après|hereinafter|hereafter)\\s+(?:(?:dénommée?|désignée?|appelée?|referred\\s+to\\s+as)\\s+)?(?:par\\s+)?"
					+ "[«“\"]\\s*((?:le\\s|la\\s|the\\s|l[’'])?[^»”\"\\n]{2,40}?)\\s*[»”\"]");

	private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})\\p{Lu}[\\p{L}\\p{N}.-]{1,11}");

	/** How far before these words the party may be named. */
	private static final int REACH = 400;

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
		Map<String, SpottedWords> explained = calledHereafter();
		for (SpottedWords one : this.found) {
			Matcher behind = BEHIND.matcher(this.text);
			if (one.how() != SpottedWords.How.AGAIN && one.how() != SpottedWords.How.TERRITORY
					&& behind.region(one.end(), Math.min(one.end() + FAR, this.text.length())).lookingAt()) {
				explained.putIfAbsent(behind.group(1), one);
			}
		}
		initials().forEach(explained::putIfAbsent);
		rename(explained);
		List<SpottedWords> all = new ArrayList<>(this.found);
		explained.entrySet().stream().limit(MOST).forEach((one) -> all.addAll(again(one.getKey(), one.getValue())));
		all.sort(Comparator.comparingInt(SpottedWords::start)
			.thenComparing(SpottedWords::end, Comparator.reverseOrder()));
		return all;
	}

	/** Acronyms with what they mean; longer names are replaced by what they mean. */
	private Map<String, SpottedWords> calledHereafter() {
		Map<String, SpottedWords> explained = new LinkedHashMap<>();
		Map<String, SpottedWords> meant = new LinkedHashMap<>();
		Matcher called = HEREAFTER.matcher(this.text);
		int end = 0;
		while (called.find() && meant.size() + explained.size() < MOST) {
			SpottedWords party = party(end, called.start());
			end = called.end();
			String name = called.group(1).replaceFirst("(?iu)^(?:le\\s|la\\s|the\\s|l[’'])", "");
			if (party != null && ACRONYM.matcher(name).matches()) {
				explained.putIfAbsent(name, party);
			}
			else if (party != null) {
				int from = called.start(1);
				this.found.stream()
					.filter((one) -> one.start() >= from && one.end() <= called.end() && one.place() != null)
					.findFirst()
					.ifPresent((one) -> meant.putIfAbsent(key(one), party));
			}
		}
		this.found.replaceAll((one) -> {
			SpottedWords party = (one.place() != null) ? meant.get(key(one)) : null;
			return (party != null) ? as(one, party) : one;
		});
		return explained;
	}

	/** The first named in the same sentence or line, or else the last before it. */
	private @Nullable SpottedWords party(int from, int place) {
		int line = Math.max(from, Math.max(this.text.lastIndexOf('\n', place), this.text.lastIndexOf(". ", place)) + 1);
		List<SpottedWords> before = this.found.stream()
			.filter((one) -> one.start() >= from && one.end() <= place && place - one.end() < REACH
					&& one.how() != SpottedWords.How.AGAIN && one.how() != SpottedWords.How.TERRITORY)
			.toList();
		return before.stream()
			.filter((one) -> one.start() >= line)
			.findFirst()
			.orElse(before.isEmpty() ? null : before.getLast());
	}

	/**
	 * Groupements and hospitals of which the name is only a shorter one of the same kind.
	 */
	private void rename(Map<String, SpottedWords> meant) {
		this.found.replaceAll((one) -> {
			SpottedWords same = (one.place() != null) ? meant.get(one.place()) : null;
			return (same != null && same.kinds().equals(one.kinds())) ? as(one, same) : one;
		});
	}

	private static String key(SpottedWords one) {
		return one.kinds() + " " + one.unit() + " " + one.place();
	}

	private static SpottedWords as(SpottedWords one, SpottedWords same) {
		return new SpottedWords(one.start(), one.end(), same.how(), same.kinds(), same.unit(), same.place(),
				same.named());
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
		rename(meant);
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
