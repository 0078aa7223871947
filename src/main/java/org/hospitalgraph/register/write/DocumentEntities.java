package org.hospitalgraph.register.write;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The entities of documents that registers may mention. What registers say of each is
 * kept apart, in a node that nobody sees: the entity as it would be without the
 * documents.
 */
final class DocumentEntities {

	/** What registers say of them, by the ids in the documents. */
	private final Map<String, EntitiesByNumber.Node> registered = new HashMap<>();

	/** Ids that they would have without the documents, or had before this import. */
	private final Map<String, String> otherwise = new HashMap<>();

	/** FINESS numbers in the graph, by id. */
	private final Map<String, String> finess = new HashMap<>();

	/** Those that have a SIREN and no FINESS number. */
	private final Map<String, String> bySiren = new HashMap<>();

	void add(String id, @Nullable String finess, @Nullable String siren) {
		if (finess != null) {
			this.finess.put(id, finess);
		}
		else if (siren != null) {
			this.bySiren.put(siren, id);
		}
	}

	/**
	 * Adds what registers say of one of them.
	 * @param partial whether an older program has not kept all of it, so that records
	 * must be read again
	 */
	void add(String id, EntitiesByNumber.Node registered, boolean partial) {
		this.otherwise.put(registered.id(), id);
		if (!partial) {
			this.registered.put(id, registered);
		}
	}

	/** From now on, it stands for one that only registers knew. */
	void join(EntitiesByNumber.Node other, String id) {
		this.otherwise.put(other.id(), id);
		this.registered.putIfAbsent(id, other);
	}

	/** Replaces what registers say of it. */
	void describe(String id, EntitiesByNumber.Node registered) {
		this.registered.put(id, registered);
	}

	/** What registers say of it; null if nothing yet. */
	EntitiesByNumber.@Nullable Node registered(String id) {
		return this.registered.get(id);
	}

	/** The id today of what may have become one of them. */
	String current(String id) {
		return this.otherwise.getOrDefault(id, id);
	}

	@Nullable String finess(String id) {
		return this.finess.get(id);
	}

	/** The one that has this SIREN, and of which no register has said anything. */
	@Nullable String bySiren(String siren) {
		String id = this.bySiren.get(siren);
		return (id == null || this.registered.containsKey(id)) ? null : id;
	}

}
