package org.hospitalgraph.entity;

import java.util.Comparator;
import java.util.List;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Listing;
import org.hospitalgraph.model.Summary;
import org.hospitalgraph.naming.Similarity;
import org.hospitalgraph.naming.WrittenName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds entities by the words of their names. The full-text index gives candidates,
 * because it knows all names; the likeness of names puts them in order, because it knows
 * how hospitals are called.
 */
@Component
public class Search {

	private static final int MOST_BY_INDEX = 40;

	private final Cypher cypher;

	private final Candidates candidates;

	Search(Cypher cypher, Candidates candidates) {
		this.cypher = cypher;
		this.candidates = candidates;
	}

	Listing<Found> entities(Collection collection, EntitiesQuestion question) {
		Wanted wanted = new Wanted(collection.labels(question.label()), question.category(), question.territory(),
				question.source());
		if (question.q() == null || question.q().isBlank()) {
			return all(wanted, question);
		}
		List<Found> found = ranked(question.q(), this.candidates.beginning(question.q(), wanted));
		return new Listing<>(found.stream().skip(question.skipped()).limit(question.size()).toList(), found.size(),
				question.size(), question.skipped());
	}

	/** The entities with a name or id near to a text, best first. */
	public List<Summary> near(String text, int most) {
		return near(text.replace('-', ' '), Collection.ENTITIES.labels(List.of()), List.of()).stream()
			.limit(most)
			.toList();
	}

	/**
	 * The entities of some labels and categories that a text, or the beginning of one,
	 * may mean, best first.
	 */
	public List<Summary> near(String text, List<String> labels, List<String> categories) {
		return ranked(text, this.candidates.beginning(text, Wanted.anywhere(labels, categories))).stream()
			.map((found) -> new Summary(found.id(), found.label(), found.category(), found.name(), found.finess(),
					found.status()))
			.toList();
	}

	private Listing<Found> all(Wanted wanted, EntitiesQuestion question) {
		long total = wanted.bind(this.cypher.query("entities-count"))
			.list((row) -> row.get("number").asLong())
			.getFirst();
		List<Found> results = wanted.bind(this.cypher.query("entities"))
			.bind("offset", question.skipped())
			.bind("limit", question.size())
			.list((row) -> found(Rows.summary(row.get("e")), null));
		return new Listing<>(results, total, question.size(), question.skipped());
	}

	/**
	 * By likeness; what is only the beginning of a name is like nothing, and keeps the
	 * order of the index below.
	 */
	private static List<Found> ranked(String text, List<Hit> hits) {
		WrittenName written = WrittenName.of(text);
		double best = Math.max(Double.MIN_NORMAL, hits.stream().mapToDouble(Hit::indexScore).max().orElse(1));
		return hits.stream()
			.map((hit) -> new Scored(hit,
					Math.max(Similarity.of(written, hit.candidate()).score(),
							Math.floor(MOST_BY_INDEX * hit.indexScore() / best))))
			.sorted(Scored.BEST_FIRST)
			.map((scored) -> found(scored.hit.summary(), scored.score))
			.toList();
	}

	private static Found found(Summary summary, @Nullable Double score) {
		return new Found(summary.id(), summary.label(), summary.category(), summary.name(), summary.finess(),
				summary.status(), score);
	}

	/** A hospital comes before its sites, where both have the same name. */
	private record Scored(Hit hit, double score) {

		static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
			.reversed()
			.thenComparing((scored) -> Label.of(scored.hit.summary().label()).orElse(Label.SOURCE))
			.thenComparing((scored) -> scored.hit.candidate().partOf() != null)
			.thenComparing((scored) -> scored.hit.summary().id());

	}

}
