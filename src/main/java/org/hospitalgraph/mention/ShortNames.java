package org.hospitalgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.HospitalName;
import org.jspecify.annotations.Nullable;

/**
 * The same hospital under a shorter or looser name elsewhere in the text:
 * {@code l’hôpital de Gray} and {@code le CH de Gray}, {@code le CH de Bagnols} and
 * {@code le CH de Bagnols-sur-Cèze}. Only if there is one hospital that may be meant.
 */
final class ShortNames {

	private static final int BY_REPETITION = 95;

	private static final Set<String> PUBLIC = Set.of("CH", "CHU", "CHR", "CHI", "HL", "GH");

	/** Words that alone are no name of a hospital. */
	private static final Set<String> VAGUE = Set.of("sud", "nord", "est", "ouest", "centre", "pays", "vallee", "cote",
			"val", "bassin", "saint", "sainte", "site");

	/** What may follow the short name within the long one. */
	private static final Pattern REST = Pattern
		.compile("(?iu)[ ,(].*|[-‐](?:sur|lès|lez|les|en|sous|le|la|du|de|des|aux)[-‐].*");

	private static final Pattern ARTICLE = Pattern.compile("^(?:DE\\s+LA\\s|DE\\s+L[’']|DU\\s|DES\\s|DE\\s|D[’'])");

	/** If so many names share a word, it does not tell which one is meant. */
	private static final int MANY = 50;

	private final Map<String, House> houses = new LinkedHashMap<>();

	/** The same by each word of their names. */
	private final Map<String, List<House>> byWord = new HashMap<>();

	private ShortNames(List<Mention> mentions) {
		mentions.stream()
			.filter((one) -> Label.ESTABLISHMENT.text().equals(one.label()) && !one.repeated())
			.forEach((one) -> this.houses.computeIfAbsent(one.key(), (key) -> house(one)));
	}

	/** A hospital with the words of its name. */
	private record House(Mention mention, List<String> words) {
	}

	private House house(Mention mention) {
		House house = new House(mention, HospitalName.of(mention.name()).words());
		Set.copyOf(house.words)
			.forEach((word) -> this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>()).add(house));
		return house;
	}

	/** Those that share the rarest of its words. */
	private List<House> near(House house) {
		List<House> fewest = house.words.stream()
			.map((word) -> this.byWord.getOrDefault(word, List.of()))
			.min(Comparator.comparingInt(List::size))
			.orElse(List.of());
		return (fewest.size() > MANY) ? List.of() : fewest;
	}

	/** The mentions, each with the fullest name of what it means. */
	static List<Mention> resolved(List<Mention> mentions) {
		ShortNames names = new ShortNames(mentions);
		Map<String, Mention> full = new HashMap<>();
		names.houses.forEach((key, one) -> {
			Mention meant = names.full(one);
			if (meant != one.mention) {
				full.put(key, meant);
			}
		});
		return full.isEmpty() ? mentions
				: mentions.stream()
					.map((one) -> full.containsKey(one.key()) ? as(one, full.get(one.key())) : one)
					.toList();
	}

	private static Mention as(Mention one, Mention full) {
		return new Mention(one.start(), one.end(), one.text(), full.entity(), Math.min(full.score(), BY_REPETITION),
				full.match(), full.label(), full.kind(), full.place(), full.name(), one.repeated(),
				full.alternatives());
	}

	private Mention full(House house) {
		Mention one = house.mention;
		boolean loose = one.kind() == null || "HOPITAL".equals(one.kind());
		if (one.match() || one.place() == null || VAGUE.containsAll(house.words)) {
			return one;
		}
		List<Mention> same = new ArrayList<>();
		List<Mention> longer = new ArrayList<>();
		for (House near : near(house)) {
			Mention other = near.mention;
			if (other != one && mayBe(one.kind(), String.valueOf(other.kind()))) {
				if (near.words.equals(house.words)) {
					same.add(other);
				}
				else if (isShort(one.place(), String.valueOf(other.place()))) {
					longer.add(other);
				}
			}
		}
		if (!same.isEmpty()) {
			return (loose && same.size() == 1) ? same.getFirst() : one;
		}
		return (longer.size() == 1) ? longer.getFirst() : one;
	}

	/** Whether a hospital may be called by another kind. */
	private static boolean mayBe(@Nullable String loose, String kind) {
		boolean open = loose == null || "HOPITAL".equals(loose);
		return PUBLIC.contains(kind) && (open || "CH".equals(loose)) || !open && kind.equals(loose)
				|| open && "HOPITAL".equals(kind);
	}

	/** Not {@code Belfort} of {@code Belfort-Montbéliard}, which are two towns. */
	private static boolean isShort(String place, String whole) {
		String name = ARTICLE.matcher(place).replaceFirst("");
		int at = whole.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
		boolean begins = at == 0 || at > 0 && " ’'".indexOf(whole.charAt(at - 1)) >= 0;
		String rest = (at < 0) ? "" : whole.substring(at + name.length());
		return begins && (at > 0 && rest.isEmpty() || !rest.isEmpty() && REST.matcher(rest).matches());
	}

}
