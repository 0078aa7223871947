package org.hospitalgraph.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Likeness;
import org.hospitalgraph.naming.match.Similarity;
import org.jspecify.annotations.Nullable;
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

	private final Map<String, List<Unjoined>> byWord = new HashMap<>();

	private final List<Unjoined> all = new ArrayList<>();

	/**
	 * Begins with no proposals.
	 * @param unjoined the rows of {@code register-unjoined}
	 */
	public SameAsProposals(List<Record> unjoined) {
		for (Record row : unjoined) {
			Unjoined one = new Unjoined(row.get("id").asString(), row.get("label").asString(),
					WrittenName.of(row.get("name").asString()));
			this.all.add(one);
			words(row.get("name").asString())
				.forEach((word) -> this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>()).add(one));
		}
	}

	/** The words by which names are found that may be the same. */
	static List<String> words(String name) {
		return HospitalName.of(name).words().stream().filter((word) -> word.length() >= LEAST_LETTERS).toList();
	}

	/** Compares what a register names with the entities that share a word with it. */
	public void consider(Named named) {
		if (this.all.isEmpty()) {
			return;
		}
		HospitalName name = HospitalName.of(named.name);
		Set<Unjoined> alike = new HashSet<>();
		name.words().forEach((word) -> alike.addAll(this.byWord.getOrDefault(word, List.of())));
		if (alike.isEmpty()) {
			return;
		}
		Candidate candidate = Candidate.of(named.id, named.label, named.category, List.of(name))
			.numbered(named.finess, null);
		for (Unjoined one : alike) {
			Likeness likeness = Similarity.of(one.name, candidate);
			if (likeness.score() >= LEAST_ALIKE && one.label.equals(named.label.text())) {
				one.add(new Proposal(named, likeness));
			}
		}
	}

	/** The proposals as rows for {@code cypher/load/facts}. */
	public List<Map<String, Object>> rows() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.all.forEach((one) -> one.best.forEach((proposal) -> rows.add(row(one.id, proposal))));
		return rows;
	}

	private static Map<String, Object> row(String curated, Proposal proposal) {
		Named named = proposal.named;
		String id = "possibly-" + curated + "-" + named.id;
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", id);
		properties.put("citations", List.of(named.source + "#" + named.finess));
		properties.put("origin", named.source);
		properties.put("score", proposal.likeness.score());
		properties.put("why", "FINESS " + named.finess + " « " + proposal.likeness.name() + " », "
				+ proposal.likeness.score() + "/100");
		return Map.of("id", id, "from", curated, "type", RelationshipType.POSSIBLY_SAME_AS.name(), "to", named.id,
				"properties", properties);
	}

	/**
	 * An entity as a register names it.
	 *
	 * @param id in the graph
	 * @param label its kind
	 * @param category finer kind
	 * @param name what the register calls it
	 * @param finess its number
	 * @param source the register
	 */
	public record Named(String id, Label label, @Nullable String category, String name, String finess, String source) {
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
			this.best.sort(Comparator.comparing(Proposal::likeness).reversed().thenComparing((one) -> one.named.id));
			if (this.best.size() > MOST) {
				this.best.removeLast();
			}
		}

	}

	private record Proposal(Named named, Likeness likeness) {
	}

}
