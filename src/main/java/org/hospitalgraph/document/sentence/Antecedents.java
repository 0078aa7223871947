package org.hospitalgraph.document.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.mention.Mention;

/**
 * The hospitals to which {@code il} or {@code ces trois établissements} refers.
 */
public final class Antecedents {

	private static final String HOUSES = "(?:établissements|hôpitaux|structures|centres\\s+hospitaliers|entités|hospitals)\\b";

	private static final Pattern ONE = Pattern.compile("^\\W*(?:il|elle|it)\\b.*", Clause.FLAGS);

	private static final Pattern ONLY = Pattern.compile(
			"^\\W*(?:l[’']\\s*(?:établissement|hôpital)|cet\\s+(?:établissement|hôpital)|ce\\s+(?:centre\\s+hospitalier|dernier)|celui-ci|the\\s+hospital)\\s+(?!support\\b).*",
			Clause.FLAGS);

	private static final Pattern THESE = Pattern.compile(
			"^\\W*(?:ces|ces\\s+deux|these|tous\\s+ces)\\s+" + HOUSES + ".*|^\\W*(?:ils|elles|they)\\b.*",
			Clause.FLAGS);

	private static final Pattern COUNTED = Pattern.compile(
			"^\\W*(?:les|ces|tous\\s+les|the|these)\\s+(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s+"
					+ HOUSES + ".*",
			Clause.FLAGS);

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("deux", 2), Map.entry("trois", 3),
			Map.entry("quatre", 4), Map.entry("cinq", 5), Map.entry("six", 6), Map.entry("sept", 7),
			Map.entry("huit", 8), Map.entry("neuf", 9), Map.entry("dix", 10), Map.entry("onze", 11),
			Map.entry("douze", 12), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
			Map.entry("five", 5), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
			Map.entry("ten", 10));

	private boolean listed;

	private List<Mention> just = List.of();

	private List<Mention> named = List.of();

	/**
	 * The hospitals to which a sentence without a name at its beginning refers; empty if
	 * that is open.
	 */
	public List<Mention> of(Clause clause) {
		String text = clause.text();
		if (ONE.matcher(text).matches()) {
			return this.just.stream().limit(1).toList();
		}
		if (ONLY.matcher(text).matches()) {
			return (this.named.size() == 1) ? this.named : List.of();
		}
		Matcher counted = COUNTED.matcher(text);
		if (counted.matches()) {
			return (number(counted.group(1)) == this.named.size()) ? this.named : List.of();
		}
		return (THESE.matcher(text).matches() && this.just.size() > 1) ? this.just : List.of();
	}

	/** Continues with the next sentence, or the next line of a list. */
	public void pass(Clause clause) {
		List<Mention> before = this.just;
		boolean line = clause.isBullet();
		this.just = distinct(clause.houses());
		if (line && this.listed && !before.isEmpty() && !this.just.isEmpty()) {
			List<Mention> all = new ArrayList<>(this.named);
			all.addAll(this.just);
			this.named = distinct(all);
		}
		else if (!this.just.isEmpty()) {
			this.named = this.just;
		}
		this.listed = line;
	}

	public static int number(String word) {
		return word.matches("\\d+") ? Integer.parseInt(word) : NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
	}

	private static List<Mention> distinct(List<Mention> houses) {
		return List.copyOf(houses.stream()
			.collect(Collectors.toMap(Mention::key, (one) -> one, (one, same) -> one, LinkedHashMap::new))
			.values());
	}

}
