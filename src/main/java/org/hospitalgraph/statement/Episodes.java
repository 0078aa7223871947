package org.hospitalgraph.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hospitalgraph.model.Statement;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes leaving and coming back from a dispute about dates. A new episode begins
 * only if one source dates both the beginning and the end of an earlier one, and what
 * follows begins after that end.
 */
final class Episodes {

	private static final Comparator<Statement> BY_BEGINNING = Comparator
		.comparing((Statement statement) -> begin(statement.validity()), Comparator.nullsLast(LocalDate::compareTo))
		.thenComparing((statement) -> end(statement.validity()), Comparator.nullsLast(LocalDate::compareTo));

	private final List<Episode> episodes = new ArrayList<>();

	private Episodes() {
	}

	/** The statements of each episode, the earliest episode first. */
	static List<List<Statement>> of(List<Statement> statements) {
		Episodes found = new Episodes();
		List<Statement> ordered = statements.stream().sorted(BY_BEGINNING).toList();
		ordered.stream().filter((statement) -> begin(statement.validity()) != null).forEach(found::place);
		if (found.episodes.isEmpty()) {
			return List.of(statements);
		}
		ordered.stream()
			.filter((statement) -> begin(statement.validity()) == null)
			.forEach((statement) -> found.at(statement.validity()).statements.add(statement));
		return found.episodes.stream().map((episode) -> episode.statements).toList();
	}

	private void place(Statement statement) {
		LocalDate begin = begin(statement.validity());
		Episode last = this.episodes.isEmpty() ? null : this.episodes.getLast();
		if (last == null || (last.end != null && begin != null && begin.isAfter(last.end))) {
			last = new Episode();
			this.episodes.add(last);
		}
		last.add(statement);
	}

	/**
	 * The last episode that had begun when the statement ended or was made, or else the
	 * first.
	 */
	private Episode at(Validity validity) {
		LocalDate day = (end(validity) != null) ? end(validity) : validity.statedMin();
		Episode found = (day != null) ? this.episodes.getFirst() : this.episodes.getLast();
		for (Episode episode : this.episodes) {
			if (day != null && !episode.begin().isAfter(day)) {
				found = episode;
			}
		}
		return found;
	}

	private static @Nullable LocalDate begin(Validity validity) {
		return (validity.since() != null) ? validity.sinceMin() : null;
	}

	private static @Nullable LocalDate end(Validity validity) {
		return (validity.until() != null) ? validity.untilMax() : null;
	}

	/** One time during which something holds. */
	private static final class Episode {

		private final List<Statement> statements = new ArrayList<>();

		/**
		 * The last day according to the statements that date both its beginning and its
		 * end.
		 */
		private @Nullable LocalDate end;

		void add(Statement statement) {
			this.statements.add(statement);
			LocalDate mine = Episodes.end(statement.validity());
			if (mine != null && (this.end == null || mine.isAfter(this.end))) {
				this.end = mine;
			}
		}

		LocalDate begin() {
			LocalDate first = Episodes.begin(this.statements.getFirst().validity());
			return (first != null) ? first : LocalDate.MIN;
		}

	}

}
