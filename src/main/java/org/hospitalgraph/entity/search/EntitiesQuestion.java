package org.hospitalgraph.entity.search;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Which entities are wanted.
 *
 * @param q words of a name, former names too; accents, case, hyphens and abbreviations do
 * not matter
 * @param label kinds; none: all
 * @param category categories; none: all
 * @param territory only entities in this territory or a part of it
 * @param source only entities that this source mentions
 * @param groupement members of this groupement, and their sites
 * @param sector public or private
 * @param form only entities of this legal form, in the words of the register
 * @param facets whether to count by kind, département, sector and groupement; none: if
 * there is {@code q}
 * @param limit how many
 * @param offset how many to skip
 */
public record EntitiesQuestion(@Nullable @Size(max = 200) String q, List<Label> label,
		List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category, @Nullable EntityId territory,
		@Nullable EntityId source, @Nullable EntityId groupement, @Nullable Sector sector,
		@Nullable @Size(max = 120) String form, @Nullable Boolean facets, @Min(1) @Max(500) @Nullable Integer limit,
		@Min(0) @Max(100_000) @Nullable Integer offset) {

	private static final int USUAL = 50;

	boolean hasWords() {
		return this.q != null && !this.q.isBlank();
	}

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	int skipped() {
		return (this.offset != null) ? this.offset : 0;
	}

}
