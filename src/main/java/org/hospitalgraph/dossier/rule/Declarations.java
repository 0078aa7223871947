package org.hospitalgraph.dossier.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/** Which entities the dossiers declare, and where. */
public final class Declarations {

	private final Map<String, List<Declaration>> byId = new TreeMap<>();

	private final Map<String, ReadDossier> sources = new TreeMap<>();

	private final Set<String> unclear;

	/**
	 * Collects the declarations.
	 * @param dossiers all dossiers
	 * @param unclear ids that are declared in a way that cannot be understood
	 */
	public Declarations(List<ReadDossier> dossiers, Set<String> unclear) {
		this.unclear = unclear;
		for (ReadDossier read : dossiers) {
			this.sources.putIfAbsent(read.dossier().source().id(), read);
			for (Placed<EntityEntry> entity : read.entities()) {
				this.byId.computeIfAbsent(entity.entry().id(), (id) -> new ArrayList<>())
					.add(new Declaration(read, entity));
			}
		}
	}

	/** Whether an id is declared, even if its declaration has mistakes. */
	boolean knows(String id) {
		return this.byId.containsKey(id) || this.sources.containsKey(id) || this.unclear.contains(id);
	}

	/** All known ids, to suggest what somebody may have meant. */
	List<String> ids() {
		List<String> ids = new ArrayList<>(this.byId.keySet());
		ids.addAll(this.sources.keySet());
		return ids;
	}

	/** The ids of entities only. */
	Set<String> entities() {
		return this.byId.keySet();
	}

	/** The declarations of an entity, the first one first. */
	List<Declaration> of(String id) {
		return this.byId.getOrDefault(id, List.of());
	}

	/** The dossier whose document has the id. */
	Optional<ReadDossier> source(String id) {
		return Optional.ofNullable(this.sources.get(id));
	}

	Optional<Label> label(String id) {
		List<Declaration> all = of(id);
		return all.isEmpty() ? source(id).map((found) -> Label.SOURCE) : all.getFirst().label();
	}

	@Nullable String category(String id) {
		return of(id).stream()
			.map((one) -> one.entity().category())
			.filter((category) -> category != null)
			.findFirst()
			.orElse(null);
	}

	/**
	 * An entity as one dossier declares it.
	 *
	 * @param read the dossier
	 * @param placed the entity
	 */
	record Declaration(ReadDossier read, Placed<EntityEntry> placed) {

		EntityEntry entity() {
			return this.placed.entry();
		}

		Optional<Label> label() {
			return Label.of(entity().label());
		}

		DossierProblem error(String field, Sentence sentence, String... values) {
			return this.read.error(this.placed.place() + field, sentence, values);
		}

		DossierProblem warning(String field, Sentence sentence, String... values) {
			return this.read.warning(this.placed.place() + field, sentence, values);
		}

	}

}
