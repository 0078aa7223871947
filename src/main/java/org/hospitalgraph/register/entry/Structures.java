package org.hospitalgraph.register.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.NameBearer;
import org.hospitalgraph.register.code.Nomenclature;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of what registers say about legal entities and sites, in the same way for
 * all registers.
 */
public final class Structures {

	/** FINESS+ marks the names of closed structures like this, often without a date. */
	private static final Pattern CLOSED = Pattern.compile("\\s*[\\[(]\\s*ferm[ée]e?s?\\b[^\\])]*[\\])]\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	static final String LEGAL = "LEGAL";

	public static final String SITE = "SITE";

	private static final String PUBLIC = "public";

	private static final String PRIVATE = "private";

	private final Nomenclature nomenclature = new Nomenclature();

	/** A site of a legal entity. */
	public Entry site(Fact written, String categoryCode, String legal, @Nullable String legalName, boolean isPublic) {
		Fact fact = written.withoutMark();
		Nomenclature.Code code = this.nomenclature.category(categoryCode);
		// A GCS that FINESS lists among the hospitals is not a hospital, and an EPSM is
		// public.
		boolean curated = code.ours() != null && HospitalName.of(fact.name).kind() != Kind.GCS
				&& (isPublic || !"EPSM".equals(code.ours()));
		Map<String, Object> properties = fact.properties();
		properties.put("level", SITE);
		properties.put("categoryCode", code.code());
		properties.put("categoryName", code.name());
		String category = curated ? code.category() : code.plain();
		put(properties, "sector",
				isPublic ? PUBLIC
						: (!curated && NameBearer.of(Label.ESTABLISHMENT, category, true) == NameBearer.HOSPITAL)
								? PRIVATE : null);
		List<Entry.Tie> ties = fact.ties();
		ties.add(new Entry.Tie(RelationshipType.PART_OF, RegisterKey.finess(legal), true, Map.of(), legalName));
		return new Entry(fact.line, RegisterKey.finess(fact.finess), List.of(), Label.ESTABLISHMENT, category,
				fact.name, properties, ties);
	}

	/**
	 * A legal entity; a groupement by its legal form, or if the register says so.
	 */
	public Entry legal(Fact written, List<RegisterKey> aliases, String legalForm, @Nullable String groupement) {
		Fact fact = written.withoutMark();
		Nomenclature.Code form = this.nomenclature.legalForm(legalForm);
		Map<String, Object> properties = fact.properties();
		properties.put("level", LEGAL);
		if (!legalForm.isEmpty()) {
			properties.put("legalForm", form.name());
			put(properties, "sector", form.isPublic() ? PUBLIC : PRIVATE);
		}
		String category = (groupement != null) ? groupement : form.ours();
		if (category != null) {
			properties.remove("level");
			properties.put("status", fact.isClosed() ? "ended" : "active");
		}
		return new Entry(fact.line, RegisterKey.finess(fact.finess), aliases,
				(category != null) ? Label.GROUPEMENT : Label.ESTABLISHMENT, category, fact.name, properties,
				fact.ties());
	}

	/**
	 * What a register says about a structure of any kind.
	 *
	 * @param line its line in the file
	 * @param finess its number, checked
	 * @param name its short name
	 * @param longName its long name, or empty
	 * @param siren nine digits, for legal entities
	 * @param siret fourteen digits, for sites
	 * @param commune INSEE code of the commune of today, or empty
	 * @param departement INSEE code of the département, or empty
	 * @param address street and number
	 * @param town post code and town
	 * @param opened when it opened
	 * @param closed when it closed, if the register says so
	 * @param closedBy a date by which it had closed, if the register does not say when
	 * @param stated the day of the record, by which a structure marked as closed in its
	 * name had closed
	 * @param place where it is
	 */
	public record Fact(long line, String finess, String name, String longName, @Nullable String siren,
			@Nullable String siret, String commune, String departement, String address, String town,
			@Nullable PartialDate opened, @Nullable PartialDate closed, @Nullable PartialDate closedBy,
			@Nullable PartialDate stated, Graph.@Nullable Place place) {

		boolean isClosed() {
			return this.closed != null || this.closedBy != null;
		}

		/** The same without {@code [Fermé]} in its name, and closed. */
		private Fact withoutMark() {
			if (!CLOSED.matcher(this.name).find() && !CLOSED.matcher(this.longName).find()) {
				return this;
			}
			return new Fact(this.line, this.finess, unmarked(this.name), unmarked(this.longName), this.siren,
					this.siret, this.commune, this.departement, this.address, this.town, this.opened, this.closed,
					isClosed() ? this.closedBy : this.stated, this.stated, this.place);
		}

		private static String unmarked(String name) {
			String bare = CLOSED.matcher(name).replaceAll(" ").strip();
			return bare.isEmpty() ? name : bare;
		}

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
			if (this.closed == null && this.closedBy != null) {
				properties.put("ended", this.closedBy.text());
				properties.put("endedMax", this.closedBy.latest());
			}
			if (this.place != null) {
				properties.put("latitude", this.place.latitude());
				properties.put("longitude", this.place.longitude());
			}
			return properties;
		}

		private List<Entry.Tie> ties() {
			List<Entry.Tie> ties = new ArrayList<>(2);
			if (!this.commune.isEmpty()) {
				ties.add(Entry.Tie.to(RelationshipType.LOCATED_IN, RegisterKey.commune(this.commune)));
			}
			else if (!this.departement.isEmpty()) {
				ties.add(Entry.Tie.to(RelationshipType.LOCATED_IN, RegisterKey.departement(this.departement)));
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
	public static void putDate(Map<String, Object> properties, String key, @Nullable PartialDate date) {
		if (date != null) {
			properties.put(key, date.text());
			properties.put(key + "Min", date.earliest());
			properties.put(key + "Max", date.latest());
		}
	}

}
