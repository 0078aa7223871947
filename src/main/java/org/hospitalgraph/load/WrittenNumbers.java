package org.hospitalgraph.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The official numbers that an entity of the dossiers has in the graph, where each number
 * is that of one entity.
 *
 * @param official the numbers by which entities are joined
 * @param reviewed whether those of the review are written, which no document states: only
 * where there are registers
 * @param taken numbers in dossiers that belong to other entities, as kind and id
 */
record WrittenNumbers(OfficialNumbers official, boolean reviewed, Set<String> taken) {

	/** All its numbers; null for those that it does not have. */
	Map<String, @Nullable Object> of(Entity entity) {
		Map<String, @Nullable Object> numbers = new HashMap<>();
		numbers.put("finess", own(entity, "finess", entity.finess()));
		numbers.put("siren", own(entity, "siren", entity.siren()));
		numbers.put("ght", null);
		numbers.put("cog", null);
		if (this.reviewed) {
			this.official.reviewed(entity.id().text()).forEach(numbers::put);
		}
		return numbers;
	}

	private @Nullable String own(Entity entity, String kind, @Nullable String number) {
		String id = entity.id().text();
		return (number == null || this.taken.contains(kind + id) || this.official.isGivenAway(kind, number, id)) ? null
				: number;
	}

}
