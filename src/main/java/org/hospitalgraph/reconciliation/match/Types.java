package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.Cypher;
import org.jspecify.annotations.Nullable;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Summary;
import org.springframework.stereotype.Component;

import static java.util.Map.entry;

/**
 * Labels and categories as types. Documents use few categories; those of registers are
 * read from the graph.
 */
@Component
public class Types {

	/** Labels that are not types, because names and figures belong to other entities. */
	private static final Set<Label> OFFERED = EnumSet.complementOf(EnumSet.of(Label.NAME, Label.FIGURE));

	private static final Map<String, String> FRENCH = Map.ofEntries(entry("CHU", "Centre hospitalier universitaire"),
			entry("CHR", "Centre hospitalier régional"), entry("CH", "Centre hospitalier"),
			entry("CLCC", "Centre de lutte contre le cancer"), entry("EPSM", "Établissement public de santé mentale"),
			entry("PRIVATE", "Établissement privé"), entry("FOREIGN", "Établissement étranger"),
			entry("GHT", "Groupement hospitalier de territoire"), entry("GCS", "Groupement de coopération sanitaire"),
			entry("CHT", "Communauté hospitalière de territoire"),
			entry("CPTS", "Communauté professionnelle territoriale de santé"),
			entry("ASSOCIATION", "Convention d’association"), entry("CONSTITUTIVE", "Convention constitutive"),
			entry("FRAMEWORK", "Convention-cadre"), entry("CROSS_BORDER", "Convention transfrontalière"),
			entry("FHU", "Fédération hospitalo-universitaire"), entry("FMIH", "Fédération médicale inter-hospitalière"),
			entry("REGION", "Région"), entry("INTERREGION", "Inter-région"), entry("DEPARTEMENT", "Département"),
			entry("BASSIN", "Bassin"), entry("COUNTRY", "Pays"), entry("COMMUNE", "Commune"));

	/** Categories that have only a number in the register. */
	private static final String NUMBERED = "FINESS_";

	private final Cypher cypher;

	Types(Cypher cypher) {
		this.cypher = cypher;
	}

	/** All labels, each before its categories. */
	List<TypeName> all(Locale language) {
		Map<String, List<String>> known = this.cypher.query("categories")
			.bind("labels", labels())
			.list((row) -> entry(row.get("label").asString(), row.get("category").asString()))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		List<TypeName> all = new ArrayList<>();
		for (Label label : OFFERED) {
			TypeName broader = of(label, language);
			all.add(broader);
			Set<String> categories = new LinkedHashSet<>(label.categories());
			categories.addAll(known.getOrDefault(label.text(), List.of()));
			categories.forEach((category) -> all.add(new TypeName(category, name(category), List.of(broader))));
		}
		return all;
	}

	/**
	 * The types of an entity: the more specific category before the label.
	 * @param official what a register calls its category; names the categories that have
	 * only a number
	 */
	public static List<TypeName> of(Summary entity, @Nullable String official, Locale language) {
		List<TypeName> types = new ArrayList<>();
		String category = entity.category();
		if (category != null) {
			types.add(new TypeName(category,
					(official != null && category.startsWith(NUMBERED)) ? official : name(category), null));
		}
		label(entity.label()).ifPresent((label) -> types.add(of(label, language)));
		return types;
	}

	public static TypeName of(Label label, Locale language) {
		return new TypeName(label.text(), isEnglish(language) ? label.text() : label.french(), null);
	}

	/** The labels that can be matched, as written in the graph. */
	static List<String> labels() {
		return OFFERED.stream().map(Label::text).toList();
	}

	static Optional<Label> label(String type) {
		return Label.of(type).filter(OFFERED::contains);
	}

	public static boolean isEnglish(Locale language) {
		return "en".equals(language.getLanguage());
	}

	private static String name(String category) {
		if (category.startsWith(NUMBERED)) {
			return "Catégorie FINESS " + category.substring(NUMBERED.length());
		}
		return FRENCH.containsKey(category) ? FRENCH.get(category) + " (" + category + ")" : category;
	}

}
