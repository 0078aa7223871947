package org.hospitalgraph.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What registers say of legal entities and sites, put as entries: the same for all of
 * them.
 */
final class Structures {

	private static final Pattern ROUTING = Pattern.compile("^\\d{5}\\s+|\\s+CEDEX.*$", Pattern.CASE_INSENSITIVE);

	static final String LEGAL = "LEGAL";

	static final String SITE = "SITE";

	private final Nomenclature nomenclature = new Nomenclature();

	/** A site of a legal entity. */
	Entry site(Fact fact, String categoryCode, String legal, boolean isPublic) {
		Nomenclature.Code code = this.nomenclature.category(categoryCode);
		// A GCS that FINESS files among the hospitals is none of them, and an EPSM is
		// public.
		boolean curated = code.ours() != null && HospitalName.of(fact.name).kind() != Kind.GCS
				&& (isPublic || !"EPSM".equals(code.ours()));
		Map<String, Object> properties = fact.properties();
		properties.put("level", SITE);
		properties.put("categoryCode", code.code());
		properties.put("categoryName", code.name());
		List<Entry.Tie> ties = fact.ties();
		ties.add(Entry.Tie.to(RelationshipType.PART_OF, Key.finess(legal)));
		return new Entry(fact.line, Key.finess(fact.finess), List.of(), Label.ESTABLISHMENT,
				curated ? code.category() : code.plain(), fact.name, properties, ties);
	}

	/**
	 * A legal entity; a GCS by its legal form, or by what the register says that it is.
	 */
	Entry legal(Fact fact, List<Key> aliases, String legalForm, @Nullable String groupement) {
		Nomenclature.Code form = this.nomenclature.legalForm(legalForm);
		Map<String, Object> properties = fact.properties();
		properties.put("level", LEGAL);
		if (!legalForm.isEmpty()) {
			properties.put("legalForm", form.name());
		}
		String category = (groupement != null) ? groupement : form.ours();
		if (category != null) {
			properties.remove("level");
			properties.put("status", (fact.closed != null) ? "ended" : "active");
		}
		return new Entry(fact.line, Key.finess(fact.finess), aliases,
				(category != null) ? Label.GROUPEMENT : Label.ESTABLISHMENT, category, fact.name, properties,
				fact.ties());
	}

	/**
	 * What a register says of a structure, whatever its kind.
	 *
	 * @param line where it stands in the file
	 * @param finess its number, checked
	 * @param name its short name
	 * @param longName its long name, or empty
	 * @param siren nine digits, for legal entities
	 * @param siret fourteen digits, for sites
	 * @param commune INSEE code of the commune, or empty
	 * @param departement code of the département, or empty
	 * @param address street and number
	 * @param town post code and town
	 * @param opened when it opened
	 * @param closed when it closed
	 * @param place where it is
	 */
	record Fact(long line, String finess, String name, String longName, @Nullable String siren, @Nullable String siret,
			String commune, String departement, String address, String town, @Nullable PartialDate opened,
			@Nullable PartialDate closed, Graph.@Nullable Place place) {

		private Map<String, Object> properties() {
			Map<String, Object> properties = new HashMap<>();
			put(properties, "siren", this.siren);
			put(properties, "siret", this.siret);
			if (!this.longName.equalsIgnoreCase(this.name)) {
				put(properties, "longName", this.longName);
			}
			put(properties, "address", this.address);
			put(properties, "town", this.town);
			putDate(properties, "created", this.opened);
			putDate(properties, "ended", this.closed);
			if (this.place != null) {
				properties.put("latitude", this.place.latitude());
				properties.put("longitude", this.place.longitude());
			}
			return properties;
		}

		private List<Entry.Tie> ties() {
			List<Entry.Tie> ties = new ArrayList<>(2);
			if (!this.commune.isEmpty()) {
				ties.add(new Entry.Tie(RelationshipType.LOCATED_IN, Key.commune(this.commune), true,
						Map.of("town", Structures.town(this.town))));
			}
			else if (!this.departement.isEmpty()) {
				ties.add(Entry.Tie.to(RelationshipType.LOCATED_IN, Key.departement(insee(this.departement))));
			}
			return ties;
		}

	}

	private static void put(Map<String, Object> properties, String key, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			properties.put(key, value);
		}
	}

	/** A date as written, with the bounds that queries compare. */
	static void putDate(Map<String, Object> properties, String key, @Nullable PartialDate date) {
		if (date != null) {
			properties.put(key, date.text());
			properties.put(key + "Min", date.earliest());
			properties.put(key + "Max", date.latest());
		}
	}

	/** {@code 59037 LILLE CEDEX} without post code and CEDEX. */
	static String town(String routing) {
		return ROUTING.matcher(routing).replaceAll("").strip();
	}

	/** FINESS has letters of its own for the départements overseas. */
	static String insee(String departement) {
		String upper = departement.toUpperCase(Locale.ROOT);
		return upper.matches("9[A-F]") ? "97" + (upper.charAt(1) - 'A' + 1) : upper;
	}

	/**
	 * INSEE code of a commune, of the département and the three digits that the classic
	 * files give.
	 */
	static String commune(String departement, String commune) {
		if (!commune.matches("\\d{3}") || departement.isEmpty()) {
			return "";
		}
		String upper = departement.toUpperCase(Locale.ROOT);
		return upper.matches("9[A-F]") ? "97" + commune : upper + commune;
	}

}
