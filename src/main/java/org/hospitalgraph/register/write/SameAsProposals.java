package org.hospitalgraph.register.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Likeness;
import org.hospitalgraph.naming.match.Similarity;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.neo4j.driver.Record;

/**
 * Finds entities of documents that a register may have under the same name. Nothing is
 * joined by name: a reviewer looks at these proposals, and adds the correct ones to
 * {@code registers/joins.csv}. They are found while the records are read, because the
 * index of names would take minutes within such a large transaction.
 */
public final class SameAsProposals {

	private static final int LEAST_ALIKE = 70;

	private static final int MOST = 3;

	/** Shorter words are articles, numbers or parts of names. */
	private static final int LEAST_LETTERS = 4;

	private final Register register;

	private final Map<String, List<Unjoined>> byWord = new HashMap<>();

	private final List<Unjoined> all = new ArrayList<>();

	/**
	 * Begins with no proposals.
	 * @param unjoined the rows of {@code register-unjoined}
	 */
	public SameAsProposals(Register register, List<Record> unjoined) {
		this.register = register;
		for (Record row : unjoined) {
			Unjoined one = new Unjoined(row.get("id").asString(), row.get("label").asString(),
					WrittenName.of(row.get("name").asString()));
			this.all.add(one);
			for (String word : HospitalName.of(row.get("name").asString()).words()) {
				if (word.length() >= LEAST_LETTERS) {
					this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>()).add(one);
				}
			}
		}
	}

	/** Compares a record with the entities that share a word with it. */
	void consider(String id, Entry entry) {
		if (entry.name() == null || entry.key().kind() != RegisterKey.Kind.FINESS || this.all.isEmpty()) {
			return;
		}
		HospitalName name = HospitalName.of(entry.name());
		Set<Unjoined> alike = new HashSet<>();
		name.words().forEach((word) -> alike.addAll(this.byWord.getOrDefault(word, List.of())));
		if (alike.isEmpty()) {
			return;
		}
		Candidate candidate = Candidate.of(id, entry.label(), entry.category(), List.of(name))
			.numbered(entry.key().value(), null);
		for (Unjoined one : alike) {
			Likeness likeness = Similarity.of(one.name, candidate);
			if (likeness.score() >= LEAST_ALIKE && one.label.equals(entry.label().text())) {
				one.add(new Proposal(id, entry.key(), likeness));
			}
		}
	}

	/** The proposals as rows for {@code cypher/load/facts}. */
	List<Map<String, Object>> rows() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.all.forEach((one) -> one.best.forEach((proposal) -> rows.add(row(one.id, proposal))));
		return rows;
	}

	private Map<String, Object> row(String curated, Proposal proposal) {
		String id = "possibly-" + curated + "-" + proposal.id;
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", id);
		properties.put("citations", List.of(this.register.source() + "#" + proposal.key.value()));
		properties.put("origin", this.register.source());
		properties.put("score", proposal.likeness.score());
		properties.put("why", "FINESS " + proposal.key.value() + " « " + proposal.likeness.name() + " », "
				+ proposal.likeness.score() + "/100");
		return Map.of("id", id, "from", curated, "type", RelationshipType.POSSIBLY_SAME_AS.name(), "to", proposal.id,
				"properties", properties);
	}

	/**
	 * An entity of a document without an official number, and the most similar records.
	 */
	private static final class Unjoined {

		private final String id;

		private final String label;

		private final WrittenName name;

		private final List<Proposal> best = new ArrayList<>();

		Unjoined(String id, String label, WrittenName name) {
			this.id = id;
			this.label = label;
			this.name = name;
		}

		void add(Proposal proposal) {
			this.best.add(proposal);
			this.best.sort(Comparator.comparing(Proposal::likeness).reversed().thenComparing(Proposal::id));
			if (this.best.size() > MOST) {
				this.best.removeLast();
			}
		}

	}

	private record Proposal(String id, RegisterKey key, Likeness likeness) {
	}

}
