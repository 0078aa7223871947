package org.hospitalgraph.area;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.entity.search.Sector;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which hospitals are wanted: those of a territory, those near a place, or some given by
 * id; narrowed by values from the facets of the answer.
 *
 * @param id only these hospitals, such as those on a diagram
 * @param territory hospitals in this territory or a part of it
 * @param near hospitals near this town or hospital
 * @param within the distance in kilometres that counts as near
 * @param kind categories; none: all
 * @param sector public or private; none: all
 * @param groupement only members of this groupement
 * @param other only hospitals that belong to another groupement of the same category
 * instead
 * @param asOf members as of this date; none: the whole history
 * @param limit how many
 * @param offset how many to skip
 */
record Area(@Size(max = 2_000) List<EntityId> id, @Nullable EntityId territory, @Nullable EntityId near,
		@Min(1) @Max(300) @Nullable Integer within, List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> kind,
		@Nullable Sector sector, @Nullable EntityId groupement, @Nullable EntityId other, @Nullable PartialDate asOf,
		@Min(1) @Max(2_000) @Nullable Integer limit, @Min(0) @Max(100_000) @Nullable Integer offset) {

	private static final int USUAL = 500;

	private static final int NEAR = 30;

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	int skipped() {
		return (this.offset != null) ? this.offset : 0;
	}

	int kilometres() {
		return (this.within != null) ? this.within : NEAR;
	}

	/** The territory or the place; nothing if ids are given. */
	@Nullable EntityId where() {
		List<EntityId> places = Stream.of(this.territory, this.near).filter(Objects::nonNull).toList();
		if (places.size() + (this.id.isEmpty() ? 0 : 1) != 1) {
			throw new IllegalQuestion("territory", Message.of("area.one"));
		}
		return places.isEmpty() ? null : places.getFirst();
	}

}
