package org.hospitalgraph.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** What happened to one entity, by date. */
@Component
class Timeline {

	private static final int RELATIONS = 5_000;

	private final Cypher cypher;

	private final Details details;

	Timeline(Cypher cypher, Details details) {
		this.cypher = cypher;
		this.details = details;
	}

	Answer of(EntityId id, TimelineQuestion question) {
		Value stored = this.details.stored(id);
		Graph.Node node = Rows.node(stored);
		List<Event> events = new ArrayList<>();
		add(events, node.life().since(), node.life().sinceMin(), "created", null, null,
				Rows.evidence(stored, "created"));
		add(events, node.life().until(), node.life().untilMax(), "ended", null, null, Rows.evidence(stored, "ended"));
		for (String attribute : List.of("signed", "inForce")) {
			String date = Rows.text(stored, attribute);
			add(events, date, (date != null) ? PartialDate.valueOf(date).earliest() : null, attribute, null, null,
					Rows.evidence(stored, attribute));
		}
		List<Record> rows = this.cypher.query("relations-of")
			.bind("id", id)
			.bind("asOf", null)
			.bind("status", question.statuses(node.summary().status()))
			.bind("deduced", question.deduced())
			.bind("limit", RELATIONS + 1)
			.list((row) -> row);
		rows.stream().limit(RELATIONS).forEach((row) -> fact(events, row));
		List<Record> said = this.cypher.query("said-of").bind("id", id).bind("limit", RELATIONS + 1).list((row) -> row);
		said.stream().limit(RELATIONS).forEach((row) -> said(events, row));
		events.sort(Comparator.comparing(Event::day)
			.thenComparing(Event::what)
			.thenComparing((event) -> (event.entity() != null) ? event.entity().id() : ""));
		return new Answer(node.summary(), events, Math.max(rows.size(), said.size()) > RELATIONS);
	}

	private static void fact(List<Event> events, Record row) {
		Link link = Rows.link(row.get("r").asRelationship(), row.get("start").asString(), row.get("end").asString(),
				row.get("other"));
		if (link.type().equals(RelationshipType.CITED_IN.name())) {
			return;
		}
		Summary other = Rows.summary(row.get("other"));
		boolean figure = link.type().equals(RelationshipType.HAS_FIGURE.name());
		String period = link.validity().period();
		if (period != null) {
			add(events, period, link.validity().sinceMin(), figure ? "measured" : "observed", other, link);
		}
		add(events, link.validity().since(), link.validity().sinceMin(), "began", other, link);
		add(events, link.validity().until(), link.validity().untilMax(), "ended", other, link);
	}

	/** What a source reports, intends, withdraws or denies, on the day of the source. */
	private static void said(List<Event> events, Record row) {
		Link link = Rows.statement(row.get("st"), row.get("source").asString());
		Validity said = link.validity();
		String date = (said.since() != null) ? said.since() : (said.until() != null) ? said.until() : said.statedOn();
		LocalDate day = (said.sinceMin() != null) ? said.sinceMin()
				: (said.untilMin() != null) ? said.untilMin() : said.statedMin();
		add(events, date, day, row.get("st").get("modality").asString(), Rows.summary(row.get("other")), link,
				link.citations());
	}

	private static void add(List<Event> events, @Nullable String date, @Nullable LocalDate day, String what,
			Summary other, Link link) {
		add(events, date, day, what, other, link, link.citations());
	}

	private static void add(List<Event> events, @Nullable String date, @Nullable LocalDate day, String what,
			@Nullable Summary other, @Nullable Link link, List<Citation> citations) {
		if (date != null && day != null) {
			events.add(new Event(date, day, what, other, link, citations));
		}
	}

	/**
	 * What happened.
	 *
	 * @param entity the entity
	 * @param events by date, the earliest first
	 * @param truncated whether it has more relationships than were read
	 */
	record Answer(Summary entity, List<Event> events, boolean truncated) implements ListAnswer, Cut {

		@Override
		public List<Event> results() {
			return this.events;
		}

	}

	/**
	 * One event.
	 *
	 * @param date as written
	 * @param day by which it is ordered
	 * @param what {@code created}, {@code signed}, {@code inForce}, {@code began},
	 * {@code ended}, {@code observed} or {@code measured}; {@code reported},
	 * {@code intended}, {@code withdrawn} or {@code denied} if a source says no more than
	 * that
	 * @param entity the other entity concerned, or a name or figure
	 * @param link the fact
	 * @param citations who says so
	 */
	record Event(String date, LocalDate day, String what, @Nullable Summary entity, @Nullable Link link,
			List<Citation> citations) {
	}

}
