package org.hospitalgraph.traversal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Cut;
import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.IllegalQuestion;
import org.hospitalgraph.model.Link;
import org.hospitalgraph.model.ListAnswer;
import org.hospitalgraph.model.Message;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.Summary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** What began, ended or was renamed between two dates, as far as sources date it. */
@Component
class Changes {

	private final Cypher cypher;

	Changes(Cypher cypher) {
		this.cypher = cypher;
	}

	Answer between(Question question) {
		if (question.to().latest().isBefore(question.from().earliest())) {
			throw new IllegalQuestion("to", Message.of("dates.exchanged"));
		}
		List<Change> changes = new ArrayList<>();
		int rows = 0;
		rows = Math.max(rows, ask("created-or-ended", question).list((row) -> {
			Graph.Node node = Rows.node(row.get("e"));
			add(changes, question, Change.on(node.life().since(), "created", node.summary(), null, null,
					Rows.evidence(row.get("e"), "created")));
			add(changes, question, Change.on(node.life().until(), "closed", node.summary(), null, null,
					Rows.evidence(row.get("e"), "ended")));
			return row;
		}).size());
		rows = Math.max(rows, ask("changes", question).list((row) -> {
			change(changes, question, row);
			return row;
		}).size());
		changes.sort(Comparator.comparing(Change::day)
			.thenComparing(Change::what)
			.thenComparing((change) -> change.entity().id())
			.thenComparing((change) -> (change.other() != null) ? change.other().id() : ""));
		boolean cut = changes.size() > question.size();
		boolean truncated = cut || rows > question.size();
		List<Change> first = cut ? List.copyOf(changes.subList(0, question.size())) : changes;
		return new Answer(question.from().text(), question.to().text(), first.size(), truncated, first);
	}

	private Cypher.Question ask(String query, Question question) {
		return this.cypher.query(query)
			.bind("from", question.from())
			.bind("to", question.to())
			.bind("status", Status.wanted(question.status()))
			.bind("deduced", question.deduced())
			.bind("limit", question.size() + 1);
	}

	private static void change(List<Change> changes, Question question, Record row) {
		Summary from = Rows.summary(row.get("a"));
		Summary to = Rows.summary(row.get("b"));
		Link link = Rows.link(row.get("r").asRelationship(), from.id(), to.id());
		boolean name = link.type().equals(RelationshipType.KNOWN_AS.name());
		add(changes, question,
				Change.on(link.validity().since(), name ? "named" : "began", from, to, link, link.citations()));
		add(changes, question,
				Change.on(link.validity().until(), name ? "renamed" : "ended", from, to, link, link.citations()));
	}

	private static void add(List<Change> changes, Question question, @Nullable Change change) {
		if (change == null) {
			return;
		}
		PartialDate when = PartialDate.valueOf(change.date());
		if (!when.earliest().isBefore(question.from().earliest()) && !when.latest().isAfter(question.to().latest())) {
			changes.add(change);
		}
	}

	/**
	 * Between which dates.
	 *
	 * @param from first date, all of it included
	 * @param to last date, all of it included
	 * @param status planned too, what the sources only say will be; none: without
	 * @param deduced false: without what is inferred; none: with it
	 * @param limit how many changes
	 */
	record Question(@Parameter(description = "First date", example = "2011") @NotNull PartialDate from,
			@Parameter(description = "Last date", example = "2013") @NotNull PartialDate to, List<Status> status,
			@Parameter(description = "false: without what is inferred; true by default") @Nullable Boolean deduced,
			@Min(1) @Max(5000) @Nullable Integer limit) {

		int size() {
			return Objects.requireNonNullElse(this.limit, 1000);
		}

	}

	/** The changes, the earliest first. */
	record Answer(String from, String to, int total, boolean truncated,
			List<Change> results) implements ListAnswer, Cut {
	}

	/**
	 * One change.
	 *
	 * @param date as written
	 * @param day by which it is ordered
	 * @param what {@code created}, {@code closed}, {@code began}, {@code ended},
	 * {@code named} or {@code renamed}
	 * @param entity to which it happened
	 * @param other the other end of the fact, or the name
	 * @param link the fact
	 * @param citations who says so, each as they do
	 */
	record Change(String date, LocalDate day, String what, Summary entity, @Nullable Summary other, @Nullable Link link,
			List<Citation> citations) {

		/** None where there is no date. */
		static @Nullable Change on(@Nullable String date, String what, Summary entity, @Nullable Summary other,
				@Nullable Link link, List<Citation> citations) {
			return (date == null) ? null
					: new Change(date, PartialDate.valueOf(date).earliest(), what, entity, other, link, citations);
		}

	}

}
