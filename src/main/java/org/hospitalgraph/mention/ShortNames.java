package org.hospitalgraph.mention;

import java.util.ArrayList;
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

	private final Map<String, Mention> houses = new LinkedHashMap<>();

	private ShortNames(List<Mention> mentions) {
		mentions.stream()
			.filter((one) -> Label.ESTABLISHMENT.text().equals(one.label()) && !one.repeated())
			.forEach((one) -> this.houses.putIfAbsent(one.key(), one));
	}

	/** The mentions, each with the fullest name of what it means. */
	static List<Mention> resolved(List<Mention> mentions) {
		ShortNames names = new ShortNames(mentions);
		Map<String, Mention> full = new HashMap<>();
		names.houses.forEach((key, one) -> {
			Mention meant = names.full(one);
			if (meant != one) {
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

	private Mention full(Mention one) {
		boolean loose = one.kind() == null || "HOPITAL".equals(one.kind());
		if (one.match() || one.place() == null) {
			return one;
		}
		List<String> words = HospitalName.of(one.name()).words();
		if (words.isEmpty() || VAGUE.containsAll(words)) {
			return one;
		}
		List<Mention> same = new ArrayList<>();
		List<Mention> longer = new ArrayList<>();
		for (Mention other : this.houses.values()) {
			if (other != one && mayBe(one.kind(), String.valueOf(other.kind()))) {
				if (HospitalName.of(other.name()).words().equals(words)) {
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
				|| loose == null && "HOPITAL".equals(kind);
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
