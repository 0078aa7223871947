package org.hospitalgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Listing;
import org.hospitalgraph.model.Summary;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.Similarity;
import org.hospitalgraph.naming.WrittenName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Finds entities by the words of their names. The full-text index gives candidates,
 * because it knows all names; the likeness of names puts them in order, because it knows
 * how hospitals are called.
 */
@Component
public class Search {

	private static final int CANDIDATES = 200;

	private static final int WORDS = 12;

	private static final int MOST_BY_INDEX = 40;

	private final Cypher cypher;

	Search(Cypher cypher) {
		this.cypher = cypher;
	}

	Listing<Found> entities(Collection collection, EntitiesQuestion question) {
		List<String> labels = collection.labels(question.label());
		if (question.q() == null || question.q().isBlank()) {
			return all(labels, question);
		}
		List<Found> found = ranked(question.q(), candidates(question.q(), labels, question));
		return new Listing<>(found.stream().skip(question.skipped()).limit(question.size()).toList(), found.size(),
				question.size(), question.skipped());
	}

	/** The entities with a name or id near to a text, best first. */
	public List<Summary> near(String text, int most) {
		EntitiesQuestion anything = new EntitiesQuestion(null, List.of(), List.of(), null, null, null, null);
		String words = text.replace('-', ' ');
		return ranked(words, candidates(words, Collection.ENTITIES.labels(List.of()), anything)).stream()
			.limit(most)
			.map((found) -> new Summary(found.id(), found.label(), found.category(), found.name(), found.finess(),
					found.status()))
			.toList();
	}

	private Listing<Found> all(List<String> labels, EntitiesQuestion question) {
		long total = filtered(this.cypher.query("entities-count"), labels, question)
			.list((row) -> row.get("number").asLong())
			.getFirst();
		List<Found> results = filtered(this.cypher.query("entities"), labels, question)
			.bind("offset", question.skipped())
			.bind("limit", question.size())
			.list((row) -> found(Rows.summary(row.get("e")), null));
		return new Listing<>(results, total, question.size(), question.skipped());
	}

	private List<Hit> candidates(String text, List<String> labels, EntitiesQuestion question) {
		Optional<String> words = lucene(text);
		if (words.isEmpty()) {
			return List.of();
		}
		return filtered(this.cypher.query("search"), labels, question).bind("words", words.get())
			.bind("limit", CANDIDATES)
			.list(Hit::from);
	}

	private static Cypher.Question filtered(Cypher.Question query, List<String> labels, EntitiesQuestion question) {
		return query.bind("labels", labels)
			.bind("category", question.category())
			.bind("territory", question.territory())
			.bind("source", question.source());
	}

	/**
	 * Each word as it is, as the beginning of one, and with a typing error. Words of the
	 * canonical form hold letters and digits only, so nothing of Lucene's syntax can get
	 * in.
	 */
	private static Optional<String> lucene(String text) {
		List<String> clauses = new ArrayList<>();
		for (String word : HospitalName.of(text).tokens().stream().limit(WORDS).toList()) {
			String safe = word.replaceAll("[^\\p{L}\\p{N}]", "");
			if (!safe.isEmpty()) {
				clauses.add(safe + "^3");
				clauses.add(safe + "*");
				if (safe.length() > 3) {
					clauses.add(safe + "~1");
				}
			}
		}
		return clauses.isEmpty() ? Optional.empty() : Optional.of(String.join(" OR ", clauses));
	}

	/**
	 * By likeness; what is only the beginning of a name is like nothing, and keeps the
	 * order of the index below.
	 */
	private static List<Found> ranked(String text, List<Hit> hits) {
		WrittenName written = WrittenName.of(text);
		double best = hits.stream().mapToDouble(Hit::indexScore).max().orElse(1);
		return hits.stream()
			.map((hit) -> found(hit.summary(),
					Math.max(Similarity.of(written, hit.candidate()).score(),
							Math.floor(MOST_BY_INDEX * hit.indexScore() / best))))
			.sorted(Comparator.comparing(Found::score, Comparator.nullsLast(Comparator.reverseOrder()))
				.thenComparing((found) -> Label.of(found.label()).orElse(Label.SOURCE))
				.thenComparing(Found::id))
			.toList();
	}

	private static Found found(Summary summary, @Nullable Double score) {
		return new Found(summary.id(), summary.label(), summary.category(), summary.name(), summary.finess(),
				summary.status(), score);
	}

	/** A candidate: an entity and all its names. */
	private record Hit(Summary summary, Candidate candidate, double indexScore) {

		static Hit from(Record row) {
			Summary summary = Rows.summary(row.get("e"));
			List<HospitalName> names = new ArrayList<>(List.of(HospitalName.of(summary.name())));
			row.get("names").values((name) -> name.asString()).forEach((name) -> names.add(HospitalName.of(name)));
			boolean establishment = summary.label().equals(Label.ESTABLISHMENT.text());
			return new Hit(
					summary, new Candidate(summary.id(), names, Kind.ofCategory(summary.category()), establishment,
							List.of(), summary.finess(), Rows.text(row.get("e"), "siren"), null),
					row.get("score").asDouble());
		}

	}

}
