package org.hospitalgraph.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.KnowledgeBase;

/**
 * The official number by which each entity of the dossiers is joined with registers: that
 * of the review, {@code registers/joins.csv}, or else its FINESS number, or else its
 * SIREN.
 */
final class OfficialNumbers {

	/**
	 * Raised when entities are joined in another way, so that a start joins them anew.
	 */
	private static final String RULE = "1|";

	private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

	/** Those of the review, by id. */
	private final Map<String, Map<String, Object>> reviewed = new HashMap<>();

	/** To whom a review gives a number. */
	private final Map<String, String> given = new HashMap<>();

	private OfficialNumbers(KnowledgeBase knowledge) {
		Set<String> present = knowledge.entities()
			.stream()
			.map((entity) -> entity.id().text())
			.collect(Collectors.toSet());
		for (ReviewedNumber join : ReviewedNumber.all()) {
			if (present.contains(join.id())) {
				this.reviewed.computeIfAbsent(join.id(), (id) -> new HashMap<>()).put(join.kind(), join.number());
				this.given.put(join.kind() + join.number(), join.id());
			}
		}
		for (Entity entity : knowledge.entities()) {
			String id = entity.id().text();
			this.rows.put(id, this.reviewed.getOrDefault(id, own(entity)));
		}
	}

	static OfficialNumbers of(KnowledgeBase knowledge) {
		return new OfficialNumbers(knowledge);
	}

	private Map<String, Object> own(Entity entity) {
		if (entity.finess() != null) {
			return isGivenAway("finess", entity.finess(), entity.id().text()) ? Map.of()
					: Map.of("finess", entity.finess());
		}
		return (entity.siren() != null) ? Map.of("siren", entity.siren()) : Map.of();
	}

	/** Whether a review gives the number to another entity. */
	boolean isGivenAway(String kind, String number, String id) {
		return !this.given.getOrDefault(kind + number, id).equals(id);
	}

	/** The numbers of an entity, by kind; empty if it has none. */
	Map<String, Object> of(String id) {
		return this.rows.getOrDefault(id, Map.of());
	}

	/** Those that a review gives it. */
	Map<String, Object> reviewed(String id) {
		return this.reviewed.getOrDefault(id, Map.of());
	}

	/** The same with the id. */
	Map<String, Object> row(String id) {
		Map<String, Object> row = new HashMap<>(of(id));
		row.put("id", id);
		return row;
	}

	/** The ids of all entities in the dossiers. */
	Set<String> ids() {
		return this.rows.keySet();
	}

	/** A fingerprint of the review and of the rule. */
	static String print() {
		return Fingerprint.of(RULE + ReviewedNumber.all());
	}

}
