package org.hospitalgraph.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

import org.hospitalgraph.reconciliation.match.Condition;
import org.hospitalgraph.reconciliation.match.Condition.Quantifier;
import org.hospitalgraph.reconciliation.match.Match;
import org.hospitalgraph.reconciliation.match.Matching;
import org.hospitalgraph.reconciliation.match.ReconciliationQuery.PropertyValue;
import org.springframework.stereotype.Component;

/**
 * Answers queries of version 1.0, which may ask for several names and ids at once.
 */
@Component
class ConditionalMatching {

	private static final BinaryOperator<Match> BETTER = (one, other) -> (one.score() < other.score()) ? other : one;

	private final Matching matching;

	ConditionalMatching(Matching matching) {
		this.matching = matching;
	}

	/** Answers all queries of a batch separately; equal queries are asked once. */
	MatchAnswer all(List<MatchQuery> batch, Locale language) {
		Map<MatchQuery, MatchAnswer.Result> known = new HashMap<>();
		return new MatchAnswer(batch.stream()
			.map((query) -> known.computeIfAbsent(query,
					(asked) -> MatchAnswer.Result.of(one(asked, language), language)))
			.toList());
	}

	private List<Match> one(MatchQuery query, Locale language) {
		Map<String, Match> found = new LinkedHashMap<>();
		if (query.named().stream().allMatch((condition) -> condition.quantifier() == Quantifier.NONE)) {
			merge(found, meant(query, "", language));
		}
		for (Condition condition : query.named()) {
			if (condition.quantifier() != Quantifier.NONE) {
				merge(found, called(query, condition, language));
			}
		}
		for (Condition condition : query.named()) {
			Map<String, Match> called = called(query, condition, language);
			if (condition.quantifier() == Quantifier.NONE) {
				called.values().stream().filter(Match::match).forEach((match) -> found.remove(match.id()));
			}
			else if (condition.required()) {
				found.keySet().retainAll(called.keySet());
			}
		}
		return best(found.values().stream().toList(), query.limit());
	}

	/** The candidates with one of the names or ids, or with all of them. */
	private Map<String, Match> called(MatchQuery query, Condition condition, Locale language) {
		Map<String, Match> called = new LinkedHashMap<>();
		Set<String> all = new HashSet<>();
		for (PropertyValue value : condition.values()) {
			Map<String, Match> meant = meant(query, (value.id() != null) ? value.id() : value.text(), language);
			if (called.isEmpty()) {
				all.addAll(meant.keySet());
			}
			all.retainAll(meant.keySet());
			merge(called, meant);
		}
		if (condition.quantifier() == Quantifier.ALL) {
			called.keySet().retainAll(all);
		}
		return called;
	}

	private Map<String, Match> meant(MatchQuery query, String text, Locale language) {
		Map<String, Match> meant = new LinkedHashMap<>();
		this.matching.one(query.asking(text), language).result().forEach((match) -> meant.put(match.id(), match));
		return meant;
	}

	private static void merge(Map<String, Match> all, Map<String, Match> more) {
		more.forEach((id, match) -> all.merge(id, match, BETTER));
	}

	/**
	 * The best first. If the names certainly mean different entities, no match is
	 * certain.
	 */
	private static List<Match> best(List<Match> found, int limit) {
		boolean one = found.stream().filter(Match::match).count() == 1;
		List<Match> best = new ArrayList<>(found);
		best.sort(Comparator.comparing((Match match) -> one && match.match())
			.thenComparing(Match::score)
			.reversed()
			.thenComparing(Match::id));
		return best.stream().limit(limit).map((match) -> one ? match : match.unsure()).toList();
	}

}
