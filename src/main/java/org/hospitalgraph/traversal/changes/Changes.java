package org.hospitalgraph.traversal.changes;

import java.time.LocalDate;
import java.util.List;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.entity.search.FilterIds;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Paged;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.traversal.DateRange;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Finds what began, ended or was renamed between two dates, as far as sources give dates.
 */
@Component
public class Changes {

	private final Cypher cypher;

	private final FilterIds filters;

	Changes(Cypher cypher, FilterIds filters) {
		this.cypher = cypher;
		this.filters = filters;
	}

	public Answer between(ChangesQuestion question) {
		new DateRange(question.from(), question.to());
		this.filters.check().territory(question.territory()).of("id", question.id(), ChangesQuestion.ENTITIES).refuse();
		List<Change> found = ask("changes", question).bind("offset", question.skipped())
			.bind("limit", question.size() + 1)
			.list(Change::from);
		boolean more = found.size() > question.size();
		List<Change> page = more ? found.subList(0, question.size()) : found;
		boolean known = !more && (question.skipped() == 0 || !page.isEmpty());
		long total = known ? question.skipped() + page.size()
				: ask("changes-count", question).list((row) -> row.get("number").asLong()).getFirst();
		return new Answer(question.from().text(), question.to().text(), total, question.size(), question.skipped(),
				page.size() < total, page);
	}

	private Cypher.Question ask(String query, ChangesQuestion question) {
		return this.cypher.query(query)
			.bind("from", question.from())
			.bind("to", question.to())
			.bind("what", question.what().stream().map(Enum::toString).toList())
			.bind("types", question.type().stream().map(Enum::name).toList())
			.bind("ids", question.id().stream().map(EntityId::text).toList())
			.bind("labels", question.label().stream().map(Enum::toString).toList())
			.bind("category", question.category())
			.bind("territory", question.territory())
			.bind("status", Status.wanted(question.status()))
			.bind("deduced", question.deduced());
	}

	/**
	 * The changes, the earliest first.
	 *
	 * @param total how many there are on all pages
	 * @param limit how many are on a page at most
	 * @param offset how many were skipped
	 */
	public record Answer(String from, String to, long total, int limit, int offset, boolean truncated,
			List<Change> results) implements ListAnswer, Cut, Paged {
	}

	/**
	 * One change.
	 *
	 * @param date as written
	 * @param day by which it is ordered
	 * @param what {@code created}, {@code closed}, {@code began}, {@code ended},
	 * {@code named} or {@code renamed}
	 * @param entity the entity that changed
	 * @param other the other end of the fact, or the name
	 * @param link the fact
	 * @param citations the sources that state it, each with its own dates
	 */
	record Change(String date, LocalDate day, String what, Summary entity, @Nullable Summary other, @Nullable Link link,
			List<Citation> citations) {

		static Change from(Record row) {
			Value entity = row.get("a");
			String what = row.get("what").asString();
			LocalDate day = row.get("day").asLocalDate();
			if (row.get("r").isNull()) {
				String attribute = what.equals("created") ? "created" : "ended";
				return new Change(entity.get(attribute).asString(), day, what, Rows.summary(entity), null, null,
						Rows.evidence(entity, attribute));
			}
			Summary from = Rows.summary(entity);
			Summary to = Rows.summary(row.get("b"));
			Link link = Rows.link(row.get("r").asRelationship(), from.id(), to.id());
			boolean begins = what.equals("began") || what.equals("named");
			return new Change(row.get("r").get(begins ? "since" : "until").asString(), day, what, from, to, link,
					link.citations());
		}

	}

}
