package org.hospitalgraph.entity.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Counts the entities of a list by what they are and where they are. The largest counts
 * come first.
 *
 * @param label by kind
 * @param category by finer kind, for those that have one
 * @param departement by département, if known
 * @param sector public or private, if known
 * @param groupement by groupement, for those that belong to one
 */
record Facets(List<Count> label, List<Count> category, List<Count> departement, List<Count> sector,
		List<Count> groupement) {

	/** More values would say little, and there may be thousands. */
	private static final int MOST = 120;

	/**
	 * The count of one value.
	 *
	 * @param value the value, as a parameter of the same name takes it
	 * @param name the name for people, if it differs
	 * @param count how many
	 */
	record Count(String value, @Nullable String name, long count) {
	}

	static Facets of(List<Record> rows) {
		Counts label = new Counts();
		Counts category = new Counts();
		Counts departement = new Counts();
		Counts sector = new Counts();
		Counts groupement = new Counts();
		for (Record row : rows) {
			long number = row.get("number").asLong();
			label.add(Rows.text(row, "label"), null, number);
			category.add(Rows.text(row, "category"), null, number);
			departement.add(Rows.text(row, "departement"), Rows.text(row, "departementName"), number);
			sector.add(Rows.text(row, "sector"), null, number);
			for (Value one : row.get("groupements").values()) {
				groupement.add(Rows.text(one, "id"), Rows.text(one, "name"), number);
			}
		}
		return new Facets(label.list(), category.list(), departement.list(), sector.list(), groupement.list());
	}

	private static final class Counts {

		private final Map<String, Count> byValue = new HashMap<>();

		void add(@Nullable String value, @Nullable String name, long number) {
			if (value != null) {
				this.byValue.merge(value, new Count(value, name, number),
						(one, other) -> new Count(value, name, one.count + other.count));
			}
		}

		List<Count> list() {
			return this.byValue.values()
				.stream()
				.sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
				.limit(MOST)
				.toList();
		}

	}

}
