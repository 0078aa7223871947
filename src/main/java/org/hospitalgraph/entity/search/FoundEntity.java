package org.hospitalgraph.entity.search;

import java.util.List;
import java.util.Optional;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * An entity in a list: a summary, where it is, and how well it matches the search.
 *
 * @param categoryName the official name of its category, if it has an official one
 * @param town the commune where it is, or the town of its address
 * @param departement the département where it is
 * @param sector {@code public} or {@code private}, where known
 * @param score from 0 to 100; absent if there was no search by name
 */
public record FoundEntity(String id, String label, @Nullable String category, @Nullable String categoryName,
		String name, @Nullable String finess, @Nullable String status, @Nullable String town,
		@Nullable String departement, @Nullable String sector, @Nullable Double score) {

	static FoundEntity of(Summary entity, Told told, List<Summary> places, @Nullable Double score) {
		boolean placed = !entity.label().equals("Territory");
		return new FoundEntity(entity.id(), entity.label(), entity.category(), told.categoryName(), entity.name(),
				entity.finess(), entity.status(),
				placed ? place(places, "COMMUNE").orElse(postTown(told.town())) : null,
				place(places, "DEPARTEMENT").filter((name) -> !name.equals(entity.name())).orElse(null), told.sector(),
				score);
	}

	/** The town of an address, without post code and CEDEX. */
	private static @Nullable String postTown(@Nullable String town) {
		return (town == null) ? null : town.replaceFirst("^\\d{5}\\s+", "").replaceFirst("(?i)\\s+cedex.*$", "");
	}

	private static Optional<String> place(List<Summary> places, String category) {
		return places.stream().filter((place) -> category.equals(place.category())).map(Summary::name).findFirst();
	}

	public Summary summary() {
		return new Summary(this.id, this.label, this.category, this.name, this.finess, this.status);
	}

	/**
	 * What a register says about it beyond a summary.
	 */
	public record Told(@Nullable String categoryName, @Nullable String town, @Nullable String sector) {
	}

}
