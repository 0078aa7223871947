package org.hospitalgraph.entity.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.naming.OfficialNumber;
import org.hospitalgraph.naming.WrittenName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Finds entities by the words of their names. The full-text index finds them and says how
 * many there are; the first ones are then sorted by the similarity of names, which knows
 * how hospitals are named.
 */
@Component
public class Search {

	/**
	 * How many are sorted by their names; the others stay in the order of the index.
	 */
	private static final int ORDERED = 200;

	private final Cypher cypher;

	private final Candidates candidates;

	private final AnswerCache cache;

	Search(Cypher cypher, Candidates candidates, AnswerCache cache) {
		this.cypher = cypher;
		this.candidates = candidates;
		this.cache = cache;
	}

	public FoundEntities entities(Collection collection, EntitiesQuestion question) {
		SearchFilters wanted = SearchFilters.of(collection, question);
		String q = question.q();
		if (q == null || q.isBlank()) {
			return all(wanted, question);
		}
		Optional<String> number = OfficialNumber.in(q).map(OfficialNumber::text);
		if (number.isPresent() && wanted.isAnywhere()) {
			List<FoundEntity> found = this.candidates
				.identified(List.of(), List.of(number.get()), wanted.labels(), wanted.category())
				.stream()
				.map((hit) -> hit.found(100.0))
				.toList();
			if (!found.isEmpty()) {
				return new FoundEntities(found, found.size(), question.size(), question.skipped(), null);
			}
		}
		return named(q, wanted, question);
	}

	private FoundEntities named(String q, SearchFilters wanted, EntitiesQuestion question) {
		boolean counted = !Boolean.FALSE.equals(question.facets());
		for (Asked asked : ways(q, wanted)) {
			long total = this.cache.get("total", asked, () -> total(asked));
			if (total > 0) {
				Facets facets = counted ? this.cache.get("facets", asked, () -> facets(asked.wanted, asked.words))
						: null;
				return new FoundEntities(page(q, asked, question.skipped(), question.size()), total, question.size(),
						question.skipped(), facets);
			}
		}
		return new FoundEntities(List.of(), 0, question.size(), question.skipped(), null);
	}

	/** The entities with a name or id similar to a text, best first. */
	public List<Summary> near(String text, int most) {
		return near(text.replace('-', ' '), Collection.ENTITIES.labels(List.of()), List.of()).stream()
			.limit(most)
			.map(FoundEntity::summary)
			.toList();
	}

	/**
	 * The entities of certain labels and categories that a text, or the beginning of one,
	 * may mean, best first.
	 */
	public List<FoundEntity> near(String text, List<String> labels, List<String> categories) {
		for (Asked asked : ways(text, SearchFilters.anywhere(labels, categories))) {
			List<FoundEntity> found = page(text, asked, 0, ORDERED);
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	/** The attempts, from all words exactly to any word with typing errors. */
	private static List<Asked> ways(String text, SearchFilters wanted) {
		IndexQuery query = new IndexQuery(text);
		return List.of(query.allWords(), query.allWordsNearly(), query.anyWord())
			.stream()
			.flatMap(Optional::stream)
			.distinct()
			.map((words) -> new Asked(words, wanted))
			.toList();
	}

	private List<FoundEntity> page(String text, Asked asked, int offset, int size) {
		List<FoundEntity> page = new ArrayList<>();
		if (offset < ORDERED) {
			ranked(text, hits(asked, 0, ORDERED)).stream().skip(offset).limit(size).forEach(page::add);
		}
		int behind = offset + size - Math.max(offset, ORDERED);
		if (behind > 0) {
			hits(asked, Math.max(offset, ORDERED), behind).stream()
				.map((hit) -> Scored.of(WrittenName.of(text), hit))
				.forEach((scored) -> page.add(scored.found()));
		}
		return page;
	}

	private List<Hit> hits(Asked asked, int offset, int limit) {
		PlaceNames places = new PlaceNames();
		return asked.wanted.bind(this.cypher.query("search-page"))
			.bind("words", asked.words)
			.bind("offset", offset)
			.bind("limit", limit)
			.list((row) -> Hit.from(row, places));
	}

	private long total(Asked asked) {
		return asked.wanted.bind(this.cypher.query("search-count"))
			.bind("words", asked.words)
			.list((row) -> row.get("number").asLong())
			.getFirst();
	}

	private Facets facets(SearchFilters wanted, @Nullable String words) {
		return Facets.of(wanted.bind(this.cypher.query("entities-facets")).bind("words", words).list((row) -> row));
	}

	private FoundEntities all(SearchFilters wanted, EntitiesQuestion question) {
		long total = wanted.bind(this.cypher.query("entities-count"))
			.list((row) -> row.get("number").asLong())
			.getFirst();
		List<FoundEntity> results = wanted.bind(this.cypher.query("entities"))
			.bind("offset", question.skipped())
			.bind("limit", question.size())
			.list(Search::found);
		Facets facets = Boolean.TRUE.equals(question.facets()) ? facets(wanted, null) : null;
		return new FoundEntities(results, total, question.size(), question.skipped(), facets);
	}

	private static FoundEntity found(Record row) {
		return FoundEntity.of(Rows.summary(row.get("e")), Hit.told(row.get("e")),
				row.get("places").asList(Rows::summary), null);
	}

	private static List<FoundEntity> ranked(String text, List<Hit> hits) {
		WrittenName written = WrittenName.of(text);
		return hits.stream()
			.map((hit) -> Scored.of(written, hit))
			.sorted(Scored.bestFirst())
			.map(Scored::found)
			.toList();
	}

	/**
	 * What is asked of the index.
	 */
	private record Asked(String words, SearchFilters wanted) {
	}

}
