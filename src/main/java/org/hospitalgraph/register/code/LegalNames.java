package org.hospitalgraph.register.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds names for legal entities of which a file gives only the number: the words that
 * the names of their sites have in common, in the order of the name of their first
 * hospital.
 */
public final class LegalNames {

	/** The value of {@code nameOf} for such a name. */
	public static final String SITES = "sites";

	private static final Set<String> SMALL = Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la",
			"le", "les", "n", "site", "sur");

	/** Words for kinds of places, which alone are not a name. */
	private static final Set<String> COMMON = Set.of("annexe", "cabinet", "centre", "ch", "chu", "clinique", "cmp",
			"ehpad", "esat", "foyer", "gcs", "had", "hopital", "hospitalier", "institut", "laboratoire", "lbm",
			"logement", "maison", "mas", "medical", "pharmacie", "residence", "retraite", "sante", "service", "sessad",
			"ssiad", "ssr", "unite", "usld");

	/**
	 * What follows these words distinguishes a site from others of the same legal entity.
	 */
	private static final Pattern SITE = Pattern.compile("(?i)\\s+(?:-\\s*)?site\\s");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

	private final Nomenclature nomenclature = new Nomenclature();

	private final Map<String, List<Site>> sites = new HashMap<>();

	/** The names found, because each site of a legal entity asks for its name. */
	private final Map<String, String> found = new HashMap<>();

	/**
	 * Adds a site of a legal entity. All sites must be added before a name is asked for.
	 */
	public void add(String legal, String finess, String name, String categoryCode) {
		if (!name.isBlank()) {
			this.sites.computeIfAbsent(legal, (key) -> new ArrayList<>(2))
				.add(new Site(finess, BLANKS.matcher(name.strip()).replaceAll(" "),
						this.nomenclature.category(categoryCode).ours() != null));
		}
	}

	/** A name for a legal entity; null if it has no site. */
	public @Nullable String of(String legal) {
		List<Site> all = this.sites.get(legal);
		return (all != null) ? this.found.computeIfAbsent(legal, (key) -> inCommon(all)) : null;
	}

	private static String inCommon(List<Site> all) {
		if (all.size() == 1) {
			return all.getFirst().name();
		}
		String first = all.stream()
			.min(Comparator.comparing((Site site) -> !site.hospital)
				.thenComparing((site) -> !saysHospital(site.name()))
				.thenComparing(Site::finess))
			.orElseThrow()
			.name();
		Map<String, Integer> often = new HashMap<>();
		all.forEach((site) -> words(site.name()).forEach((word) -> often.merge(word, 1, Integer::sum)));
		String house = SITE.split(first, 2)[0];
		List<String> parts = List.of(house.split(" "));
		int kind = kind(parts);
		List<String> kept = new ArrayList<>(parts.subList(0, kind));
		List<String> small = new ArrayList<>();
		for (String part : parts.subList(kind, parts.size())) {
			if (words(part).isEmpty()) {
				small.add(part);
				continue;
			}
			if (words(part).stream().allMatch((word) -> 2 * often.getOrDefault(word, 0) >= all.size())) {
				if (!kept.isEmpty()) {
					kept.addAll(small);
				}
				kept.add(part);
			}
			small.clear();
		}
		return tells(kept) ? String.join(" ", kept) : tells(parts) ? house : first;
	}

	private static boolean saysHospital(String name) {
		Kind kind = HospitalName.of(name).kind();
		return kind != null && kind.isHospital();
	}

	/**
	 * How many words of a name say what kind of place it is: two in
	 * {@code CENTRE HOSPITALIER D'EMBRUN}.
	 */
	private static int kind(List<String> parts) {
		int most = 0;
		for (int i = 1; i < parts.size(); i++) {
			HospitalName beginning = HospitalName.of(String.join(" ", parts.subList(0, i)));
			if (beginning.kind() != null && beginning.words().isEmpty() && !words(parts.get(i - 1)).isEmpty()) {
				most = i;
			}
		}
		return most;
	}

	private static boolean tells(List<String> parts) {
		HospitalName whole = HospitalName.of(String.join(" ", parts));
		if (whole.kind() != null && whole.words().isEmpty()) {
			return false;
		}
		return parts.subList(kind(parts), parts.size())
			.stream()
			.flatMap((part) -> words(part).stream())
			.anyMatch((word) -> !COMMON.contains(word));
	}

	private static Set<String> words(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
			.replaceAll("");
		return Arrays.stream(BETWEEN_WORDS.split(plain))
			.filter((word) -> !word.isEmpty() && !SMALL.contains(word))
			.collect(Collectors.toCollection(HashSet::new));
	}

	private record Site(String finess, String name, boolean hospital) {
	}

}
