package org.hospitalgraph.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.hospitalgraph.dossier.Dossiers.ReadDossier;
import org.hospitalgraph.model.Interval;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.Publication;
import org.jspecify.annotations.Nullable;

/** Checks that dates are in the calendar, and that nothing ends before it begins. */
final class DateRules {

	private final ReadDossier read;

	private final List<Problem> problems = new ArrayList<>();

	private DateRules(ReadDossier read) {
		this.read = read;
	}

	static List<Problem> check(ReadDossier read) {
		DateRules rules = new DateRules(read);
		rules.date("/source/published", read.dossier().source().published(), Publication::valueOf);
		rules.entities();
		rules.facts();
		List<Dossier.FigureEntry> figures = read.dossier().figures();
		for (int i = 0; i < figures.size(); i++) {
			rules.date("/figures/" + i + "/period", figures.get(i).period(), Interval::valueOf);
		}
		return rules.problems;
	}

	private void entities() {
		for (int i = 0; i < this.read.dossier().entities().size(); i++) {
			Dossier.EntityEntry entity = this.read.dossier().entities().get(i);
			String place = "/entities/" + i;
			date(place + "/notBefore", entity.notBefore(), PartialDate::valueOf);
			order(place, "created", entity.created(), "ended", entity.ended());
			if (entity.created() != null && entity.notBefore() != null) {
				this.problems.add(this.read.problem(place + "/notBefore", "'created' already says it; leave one out"));
			}
			List<Dossier.NameEntry> names = (entity.names() != null) ? entity.names() : List.of();
			for (int j = 0; j < names.size(); j++) {
				order(place + "/names/" + j, "since", names.get(j).since(), "until", names.get(j).until());
			}
		}
	}

	private void facts() {
		for (int i = 0; i < this.read.dossier().facts().size(); i++) {
			Dossier.FactEntry fact = this.read.dossier().facts().get(i);
			String place = "/facts/" + i;
			date(place + "/period", fact.period(), Interval::valueOf);
			date(place + "/statedOn", fact.statedOn(), PartialDate::valueOf);
			order(place, "since", fact.since(), "until", fact.until());
			if (fact.period() != null && (fact.since() != null || fact.until() != null)) {
				this.problems.add(this.read.problem(place + "/period",
						"a fact has either 'period' (it held at some time within) or 'since' and 'until'; leave one out"));
			}
		}
	}

	private void order(String place, String first, @Nullable String begin, String last, @Nullable String end) {
		PartialDate begun = date(place + "/" + first, begin, PartialDate::valueOf);
		PartialDate ended = date(place + "/" + last, end, PartialDate::valueOf);
		if (begun != null && ended != null && ended.latest().isBefore(begun.earliest())) {
			this.problems.add(this.read.problem(place + "/" + last,
					"'" + end + "' is before '" + first + "' (" + begin + "); one of the two is wrong"));
		}
	}

	private <T> @Nullable T date(String pointer, @Nullable String text, Function<String, T> reading) {
		if (text == null) {
			return null;
		}
		try {
			return reading.apply(text);
		}
		catch (IllegalArgumentException ex) {
			this.problems.add(this.read.problem(pointer, "'" + text + "': " + ex.getMessage()));
			return null;
		}
	}

}
