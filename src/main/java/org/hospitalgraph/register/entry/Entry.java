package org.hospitalgraph.register.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.register.code.Communes;
import org.hospitalgraph.register.code.LegalNames;
import org.jspecify.annotations.Nullable;

/**
 * What one record of a register says of one entity.
 *
 * @param line where it stands in the file, counted from 1
 * @param key whom it speaks of
 * @param aliases other numbers of the same entity
 * @param label what that is
 * @param category finer kind, where the register tells
 * @param name its name; absent where the register gives a number only
 * @param properties what else it says, as properties of the node
 * @param ties what it says of the entity and others
 * @param names how it was called in which years, where the register is a list of years
 * @param counts what such a list counts
 */
public record Entry(long line, RegisterKey key, List<RegisterKey> aliases, Label label, @Nullable String category,
		@Nullable String name, Map<String, Object> properties, List<Tie> ties, List<UsedName> names,
		List<Count> counts) {

	public Entry(long line, RegisterKey key, List<RegisterKey> aliases, Label label, @Nullable String category,
			@Nullable String name, Map<String, Object> properties, List<Tie> ties) {
		this(line, key, aliases, label, category, name, properties, ties, List.of(), List.of());
	}

	/**
	 * Whether the name is not the register's own: any that names the entity is better.
	 */
	public boolean isNameLent() {
		return this.properties.containsKey("nameOf");
	}

	/**
	 * The entity at the other end of a tie. The record gives its number, and at most a
	 * possible name.
	 */
	public Entry otherEnd(Tie tie) {
		return switch (tie.other().kind()) {
			case FINESS -> legalEntity(tie);
			case PM, ID -> onlyNumber(tie.other(), Label.ESTABLISHMENT, null, null, Map.of());
			case GHT, SAE -> onlyNumber(tie.other(), Label.GROUPEMENT, "GHT", null, Map.of("status", "active"));
			case COG -> territory(tie.other());
		};
	}

	private Entry legalEntity(Tie tie) {
		Map<String, Object> properties = new HashMap<>();
		if (tie.type() == RelationshipType.PART_OF) {
			properties.put("level", Structures.LEGAL);
		}
		if (tie.named() != null) {
			properties.put("nameOf", LegalNames.SITES);
		}
		return onlyNumber(tie.other(), Label.ESTABLISHMENT, null, tie.named(), properties);
	}

	/** A département, or a commune as INSEE names it, in its département. */
	private Entry territory(RegisterKey code) {
		if (!code.value().startsWith("COM-")) {
			return onlyNumber(code, Label.TERRITORY, "DEPARTEMENT", null, Map.of());
		}
		Communes.Commune commune = Communes.all().of(code.value().substring("COM-".length())).orElseThrow();
		return new Entry(this.line, code, List.of(), Label.TERRITORY, "COMMUNE", commune.name(), Map.of(),
				List.of(Tie.to(RelationshipType.PART_OF, RegisterKey.departement(commune.departement()))));
	}

	private Entry onlyNumber(RegisterKey number, Label label, @Nullable String category, @Nullable String name,
			Map<String, Object> properties) {
		return new Entry(this.line, number, List.of(), label, category, name, properties, List.of());
	}

	/**
	 * A relationship that the record states.
	 *
	 * @param type which one
	 * @param other who is at the other end
	 * @param outgoing whether it leads from the entity of the record to the other
	 * @param properties what it carries, such as {@code role}
	 * @param named what the other end may be called, where nobody names it; of no weight
	 * for whether the record is the same
	 */
	public record Tie(RelationshipType type, RegisterKey other, boolean outgoing, Map<String, Object> properties,
			@Nullable String named) {

		public Tie(RelationshipType type, RegisterKey other, boolean outgoing, Map<String, Object> properties) {
			this(type, other, outgoing, properties, null);
		}

		public static Tie to(RelationshipType type, RegisterKey other) {
			return new Tie(type, other, true, Map.of());
		}

		public static Tie from(RegisterKey other, RelationshipType type, Map<String, Object> properties) {
			return new Tie(type, other, false, properties);
		}

		@Override
		public String toString() {
			return "Tie[type=" + this.type + ", other=" + this.other + ", outgoing=" + this.outgoing + ", properties="
					+ this.properties + "]";
		}

	}

	/**
	 * A name in the lists of some years.
	 *
	 * @param name as the latest of them writes it
	 * @param first the first year
	 * @param last the last year
	 * @param current whether that is the latest list of all
	 */
	public record UsedName(String name, String first, String last, boolean current) {
	}

	/**
	 * A number in the list of a year.
	 *
	 * @param id of the figure
	 * @param metric what is counted
	 * @param year of the list
	 * @param value how many
	 * @param column where it stands
	 */
	public record Count(String id, String metric, String year, double value, String column) {
	}

}
