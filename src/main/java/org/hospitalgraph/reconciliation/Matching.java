package org.hospitalgraph.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hospitalgraph.entity.Candidates;
import org.hospitalgraph.entity.Hit;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.service.KnownEntities;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Summary;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.Ranking;
import org.hospitalgraph.reconciliation.Evidence.Weighed;
import org.springframework.stereotype.Component;

/** Finds the entities that a name may mean, and says which one it means for sure. */
@Component
class Matching {

	/** What is less like than this only costs its reader time. */
	private static final int LEAST = 20;

	private final Candidates candidates;

	private final KnownEntities known;

	private final Extension extension;

	Matching(Candidates candidates, KnownEntities known, Extension extension) {
		this.extension = extension;
		this.known = known;
		this.candidates = candidates;
	}

	/** All queries of a batch, each by itself; the same query is asked once. */
	Map<String, Match.Candidates> all(Map<String, ReconciliationQuery> batch, Locale language) {
		Map<ReconciliationQuery, Match.Candidates> known = new LinkedHashMap<>();
		Map<String, Match.Candidates> answers = new LinkedHashMap<>();
		batch.forEach((key, query) -> answers.put(key, known.computeIfAbsent(query, (asked) -> one(asked, language))));
		return answers;
	}

	/**
	 * A name; or, where that means nobody for sure, the only hospital that is named in an
	 * address such as {@code Service de neurologie, CHU de Lille, Lille, France}.
	 */
	Match.Candidates one(ReconciliationQuery query, Locale language) {
		Match.Candidates answer = named(query, language);
		if (isSure(answer) || query.text().indexOf(',') < 0) {
			return answer;
		}
		return inside(query.text()).map((name) -> named(query.called(name), language))
			.filter(Matching::isSure)
			.orElse(answer);
	}

	private Optional<String> inside(String text) {
		List<Mention> houses = this.known.mentions()
			.in(text)
			.mentions()
			.stream()
			.filter((one) -> Label.ESTABLISHMENT.text().equals(one.label()))
			// a town or country alone, which is no hospital that we know, is a part of
			// the
			// address
			.filter((one) -> one.match() || !one.text().equals(one.place()))
			.toList();
		boolean one = houses.stream().map(Mention::key).distinct().count() == 1;
		return (one && houses.getFirst().match()) ? Optional.of(houses.getFirst().name()) : Optional.empty();
	}

	private static boolean isSure(Match.Candidates answer) {
		return answer.result().stream().anyMatch(Match::match);
	}

	private Match.Candidates named(ReconciliationQuery query, Locale language) {
		Evidence evidence = new Evidence(query);
		List<Hit> hits = hits(query, evidence);
		Conditions conditions = Conditions.of(query, hits, this.extension);
		Map<String, Weighed> weighed = hits.stream()
			.filter(conditions::admit)
			.map((hit) -> evidence.weigh(hit, conditions))
			.collect(Collectors.toMap((one) -> one.hit().summary().id(), (one) -> one, (one, same) -> one,
					LinkedHashMap::new));
		Ranking ranking = new Ranking(weighed.values()
			.stream()
			.map((one) -> new Ranking.Ranked(one.hit().candidate(), one.likeness()))
			.toList());
		Optional<String> meant = ranking.meant().map(Candidate::id);
		return new Match.Candidates(ranking.ranked()
			.stream()
			.filter((ranked) -> ranked.likeness().score() >= LEAST)
			.limit(query.limit())
			.map((ranked) -> weighed.get(ranked.candidate().id()))
			.map((one) -> match(one, meant, language))
			.toList());
	}

	private List<Hit> hits(ReconciliationQuery query, Evidence evidence) {
		List<String> labels = query.types().stream().filter((type) -> Types.label(type).isPresent()).toList();
		List<String> categories = query.types().stream().filter((type) -> Types.label(type).isEmpty()).toList();
		// With types of both sorts, the filter below decides.
		List<String> searched = (labels.isEmpty() || !categories.isEmpty()) ? Types.labels() : labels;
		List<Hit> hits = new ArrayList<>();
		if (!query.text().isBlank()) {
			hits.addAll(this.candidates.of(evidence.text(), searched, labels.isEmpty() ? categories : List.of()));
		}
		if (!evidence.numbers().isEmpty()) {
			hits.addAll(this.candidates.identified(List.of(), evidence.numbers(), searched));
		}
		return hits.stream().filter((hit) -> isOf(hit.summary(), query)).toList();
	}

	private static boolean isOf(Summary entity, ReconciliationQuery query) {
		if (query.types().isEmpty()) {
			return true;
		}
		long fitting = query.types()
			.stream()
			.filter((type) -> type.equals(entity.label()) || type.equals(entity.category()))
			.count();
		return query.allTypes() ? fitting == query.types().size() : fitting > 0;
	}

	private static Match match(Weighed one, Optional<String> meant, Locale language) {
		Summary entity = one.hit().summary();
		return new Match(entity.id(), entity.name(), Descriptions.of(one.hit(), one.likeness().name(), language),
				Types.of(entity, language), one.likeness().score(), one.features(),
				meant.filter(entity.id()::equals).isPresent());
	}

}
