package org.hospitalgraph.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;

/** The territories where entities are, and the territories around them. */
final class Whereabouts {

	private static final Set<RelationshipType> PLACING = EnumSet.of(RelationshipType.LOCATED_IN,
			RelationshipType.COVERS, RelationshipType.PART_OF);

	private final Map<EntityId, String> territories = new HashMap<>();

	private final Map<EntityId, Set<EntityId>> within = new HashMap<>();

	Whereabouts(KnowledgeBase knowledge) {
		for (Entity entity : knowledge.entities()) {
			if (entity.label() == Label.TERRITORY) {
				this.territories.put(entity.id(), entity.name());
			}
		}
		for (Fact fact : knowledge.facts()) {
			if (PLACING.contains(fact.type()) && this.territories.containsKey(fact.to())) {
				this.within.computeIfAbsent(fact.from(), (id) -> new HashSet<>()).add(fact.to());
			}
		}
	}

	/** The names of the territories where an entity is; none for a territory itself. */
	List<String> of(EntityId id) {
		if (this.territories.containsKey(id)) {
			return List.of();
		}
		Set<EntityId> found = new HashSet<>();
		Deque<EntityId> open = new ArrayDeque<>(Set.of(id));
		while (!open.isEmpty()) {
			for (EntityId place : this.within.getOrDefault(open.pop(), Set.of())) {
				if (found.add(place)) {
					open.push(place);
				}
			}
		}
		return found.stream().map(this.territories::get).sorted().toList();
	}

}
