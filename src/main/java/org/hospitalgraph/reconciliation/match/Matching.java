package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.entity.search.Candidates;
import org.hospitalgraph.entity.search.Hit;
import org.hospitalgraph.entity.search.WantedName;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.service.KnownEntities;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.match.Ranking;
import org.hospitalgraph.reconciliation.match.Clues.Weighed;
import org.springframework.stereotype.Component;

/** Finds the entities that a name may mean, and says which one it certainly means. */
@Component
public class Matching {

	/** Less similar candidates would only waste the reader's time. */
	private static final int LEAST = 20;

	/**
	 * With a candidate as similar as this, there is no need to look for typing errors.
	 */
	private static final int WELL = 86;

	private static final int SHORTEST_MISTYPED = 4;

	private final Candidates candidates;

	private final KnownEntities known;

	private final Extension extension;

	Matching(Candidates candidates, KnownEntities known, Extension extension) {
		this.extension = extension;
		this.known = known;
		this.candidates = candidates;
	}

	/** Answers all queries of a batch separately; equal queries are asked once. */
	public Map<String, Match.Candidates> all(Map<String, ReconciliationQuery> batch, Locale language) {
		List<ReconciliationQuery> distinct = batch.values().stream().distinct().toList();
		List<Match.Candidates> found = answers(distinct, language);
		Map<ReconciliationQuery, Match.Candidates> known = new HashMap<>();
		for (int i = 0; i < distinct.size(); i++) {
			known.put(distinct.get(i), found.get(i));
		}
		Map<String, Match.Candidates> answers = new LinkedHashMap<>();
		batch.forEach((key, query) -> answers.put(key, known.get(query)));
		return answers;
	}

	public Match.Candidates one(ReconciliationQuery query, Locale language) {
		return answers(List.of(query), language).getFirst();
	}

	/**
	 * Matches names; if a name certainly means nobody, the only hospital named in an
	 * address such as {@code Service de neurologie, CHU de Lille, Lille, France}.
	 */
	private List<Match.Candidates> answers(List<ReconciliationQuery> queries, Locale language) {
		List<Match.Candidates> answers = new ArrayList<>(named(queries, language));
		for (int i = 0; i < answers.size(); i++) {
			ReconciliationQuery query = queries.get(i);
			if (!isSure(answers.get(i)) && query.text().indexOf(',') >= 0) {
				Optional<Match.Candidates> named = inside(query.text())
					.map((name) -> named(List.of(query.called(name)), language).getFirst())
					.filter(Matching::isSure);
				int place = i;
				named.ifPresent((answer) -> answers.set(place, answer));
			}
		}
		return answers;
	}

	private Optional<String> inside(String text) {
		List<Mention> houses = this.known.mentions()
			.in(text)
			.mentions()
			.stream()
			.filter((one) -> Label.ESTABLISHMENT.text().equals(one.label()))
			// a town or country alone belongs to the address
			.filter((one) -> one.match() || !one.text().equals(one.place()))
			.toList();
		boolean one = houses.stream().map(Mention::key).distinct().count() == 1;
		return (one && houses.getFirst().match()) ? Optional.of(houses.getFirst().name()) : Optional.empty();
	}

	private static boolean isSure(Match.Candidates answer) {
		return answer.result().stream().anyMatch(Match::match);
	}

	/**
	 * Looks for the names as written first; with typing errors if nobody has such a name
	 * and one of its words is in no candidate.
	 */
	private List<Match.Candidates> named(List<ReconciliationQuery> queries, Locale language) {
		List<Clues> evidence = queries.stream().map(Clues::new).toList();
		List<Ranked> ranked = ranked(evidence, false);
		List<Clues> open = new ArrayList<>();
		for (int i = 0; i < ranked.size(); i++) {
			if (ranked.get(i).best() < WELL && !ranked.get(i).haveAll(evidence.get(i).written().whole().words())) {
				open.add(evidence.get(i));
			}
		}
		Map<Clues, Ranked> again = new IdentityHashMap<>();
		List<Ranked> nearly = ranked(open, true);
		for (int i = 0; i < open.size(); i++) {
			again.put(open.get(i), nearly.get(i));
		}
		List<Match.Candidates> answers = new ArrayList<>();
		for (int i = 0; i < ranked.size(); i++) {
			Ranked one = again.getOrDefault(evidence.get(i), ranked.get(i));
			answers.add(one.candidates(queries.get(i).limit(), language));
		}
		return answers;
	}

	private List<Ranked> ranked(List<Clues> evidence, boolean nearly) {
		List<List<Hit>> hits = this.candidates.of(evidence.stream().map(Matching::sought).toList(), nearly);
		boolean everybody = this.candidates.areEverybody();
		List<Ranked> ranked = new ArrayList<>();
		for (int i = 0; i < evidence.size(); i++) {
			ranked.add(ranked(evidence.get(i), hits.get(i), everybody));
		}
		return ranked;
	}

	private Ranked ranked(Clues evidence, List<Hit> named, boolean everybody) {
		List<Hit> hits = new ArrayList<>(named);
		if (!evidence.numbers().isEmpty()) {
			hits.addAll(this.candidates.identified(List.of(), evidence.numbers(), sought(evidence).among().labels()));
		}
		List<Hit> ofTypes = hits.stream().filter((hit) -> isOf(hit.summary(), evidence.query())).toList();
		Conditions conditions = Conditions.of(evidence.query(), ofTypes, this.extension);
		Map<String, Weighed> weighed = ofTypes.stream()
			.filter(conditions::admit)
			.map((hit) -> evidence.weigh(hit, conditions))
			.collect(Collectors.toMap((one) -> one.hit().summary().id(), (one) -> one, (one, same) -> one,
					LinkedHashMap::new));
		return new Ranked(Ranking.settled(evidence.written(),
				weighed.values()
					.stream()
					.map((one) -> new Ranking.Ranked(one.hit().candidate(), one.likeness()))
					.toList(),
				everybody), weighed);
	}

	private static WantedName sought(Clues evidence) {
		List<String> types = evidence.query().types();
		List<String> labels = types.stream().filter((type) -> Types.label(type).isPresent()).toList();
		List<String> categories = types.stream().filter((type) -> Types.label(type).isEmpty()).toList();
		// If there are labels and categories, isOf decides.
		List<String> searched = (labels.isEmpty() || !categories.isEmpty()) ? Types.labels() : labels;
		return new WantedName(evidence.text(),
				new WantedName.Among(searched, labels.isEmpty() ? categories : List.of()));
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
				Types.of(entity, one.hit().told().categoryName(), language), one.likeness().score(), one.features(),
				meant.filter(entity.id()::equals).isPresent());
	}

	/**
	 * The entities that a name may mean, with the evidence for each.
	 */
	private record Ranked(Ranking ranking, Map<String, Weighed> weighed) {

		/** The score of the best. */
		int best() {
			return this.ranking.ranked().isEmpty() ? 0 : this.ranking.ranked().getFirst().likeness().score();
		}

		/** Whether each longer word is of a name or a place of one of them. */
		boolean haveAll(List<String> words) {
			Set<String> open = new HashSet<>(words);
			open.removeIf((word) -> word.length() < SHORTEST_MISTYPED);
			this.ranking.ranked()
				.stream()
				.map(Ranking.Ranked::candidate)
				.flatMap((one) -> Stream.of(one.names(), one.former(), one.places()).flatMap(List::stream))
				.forEach((name) -> name.words().forEach(open::remove));
			return open.isEmpty();
		}

		Match.Candidates candidates(int limit, Locale language) {
			Optional<String> meant = this.ranking.meant().map(Candidate::id);
			return new Match.Candidates(this.ranking.ranked()
				.stream()
				.filter((ranked) -> ranked.likeness().score() >= LEAST)
				.limit(limit)
				.map((ranked) -> Objects.requireNonNull(this.weighed.get(ranked.candidate().id()))
					.as(ranked.likeness()))
				.map((one) -> match(one, meant, language))
				.toList());
		}

	}

}
