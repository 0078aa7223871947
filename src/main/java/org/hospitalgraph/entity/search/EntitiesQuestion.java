package org.hospitalgraph.entity.search;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
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
 * @param territory in this territory or a part of it
 * @param source that this source speaks of
 * @param groupement members of this groupement, and their sites
 * @param sector public or private
 * @param form of this legal form, as the register words it
 * @param facets whether to count by kind, département, sector and groupement; none: where
 * there is {@code q}
 * @param limit how many
 * @param offset how many to skip
 */
public record EntitiesQuestion(
		@Parameter(description = "Words of a name, former names too",
				example = "c.h. st amand") @Nullable @Size(max = 200) String q,
		@Parameter(description = "Kinds wanted", example = "Establishment") List<Label> label,
		@Parameter(description = "Categories wanted",
				example = "CH") List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category,
		@Parameter(description = "In this territory or a part of it",
				example = "bassin-hainaut") @Nullable EntityId territory,
		@Parameter(description = "That this source speaks of",
				example = "convention-hainaut-cambresis-2017") @Nullable EntityId source,
		@Parameter(description = "Members of this groupement, and their sites",
				example = "ght-grand-lille") @Nullable EntityId groupement,
		@Parameter(description = "Public or private, where known") @Nullable Sector sector,
		@Parameter(description = "Of this legal form, as the register words it",
				example = "Fondation") @Nullable @Size(max = 120) String form,
		@Parameter(
				description = "Counts by kind, département, sector and groupement; where there is q they come anyway") @Nullable Boolean facets,
		@Min(1) @Max(500) @Nullable Integer limit, @Min(0) @Max(100_000) @Nullable Integer offset) {

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
