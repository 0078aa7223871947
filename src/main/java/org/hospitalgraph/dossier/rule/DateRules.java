package org.hospitalgraph.dossier.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.Dossier.FigureEntry;
import org.hospitalgraph.dossier.read.Dossier.NameEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import org.hospitalgraph.model.time.Interval;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Checks that dates exist in the calendar, and that nothing ends before it begins. */
public final class DateRules {

	private final ReadDossier read;

	private final LocalDate today;

	private final Collection<DossierProblem> problems;

	public DateRules(ReadDossier read, LocalDate today, Collection<DossierProblem> problems) {
		this.read = read;
		this.today = today;
		this.problems = problems;
	}

	public void check() {
		String published = this.read.dossier().source().published();
		if (published != null && this.read.published().isEmpty()) {
			this.problems.add(this.read.error("/source/published", Sentence.NO_SUCH_DATE, published));
		}
		this.read.entities().forEach(this::entity);
		this.read.facts().forEach(this::fact);
		for (Placed<FigureEntry> figure : this.read.figures()) {
			interval(figure.place() + "/period", figure.entry().period());
		}
	}

	private void entity(Placed<EntityEntry> placed) {
		EntityEntry entity = placed.entry();
		String place = placed.place();
		date(place + "/notBefore", entity.notBefore());
		order(place, "created", entity.created(), "ended", entity.ended());
		order(place, "signed", entity.signed(), "inForce", entity.inForce());
		if (entity.created() != null && entity.notBefore() != null) {
			this.problems.add(this.read.error(place + "/notBefore", Sentence.CREATED_SAYS_IT));
		}
		List<NameEntry> names = (entity.names() != null) ? entity.names() : List.of();
		for (int j = 0; j < names.size(); j++) {
			order(place + "/names/" + j, "since", names.get(j).since(), "until", names.get(j).until());
		}
	}

	private void fact(Placed<FactEntry> placed) {
		FactEntry fact = placed.entry();
		interval(placed.place() + "/period", fact.period());
		PartialDate stated = date(placed.place() + "/statedOn", fact.statedOn());
		if (stated != null && stated.earliest().isAfter(this.today.plusDays(1))) {
			this.problems.add(this.read.error(placed.place() + "/statedOn", Sentence.FUTURE, stated.text()));
		}
		order(placed.place(), "since", fact.since(), "until", fact.until());
		order(placed.place(), "signed", fact.text("signed"), "inForce", fact.text("inForce"));
		if (fact.period() != null && (fact.since() != null || fact.until() != null)) {
			this.problems.add(this.read.error(placed.place() + "/period", Sentence.PERIOD_OR_DATES));
		}
	}

	private void order(String place, String first, @Nullable String begin, String last, @Nullable String end) {
		PartialDate begun = date(place + "/" + first, begin);
		PartialDate ended = date(place + "/" + last, end);
		if (begun != null && ended != null && ended.latest().isBefore(begun.earliest())) {
			this.problems.add(this.read.error(place + "/" + last, Sentence.BEFORE, ended.text(), first, begun.text()));
		}
	}

	private @Nullable PartialDate date(String pointer, @Nullable String text) {
		PartialDate date = read(text);
		if (date == null && text != null) {
			this.problems.add(this.read.error(pointer, Sentence.NO_SUCH_DATE, text));
		}
		return date;
	}

	private void interval(String pointer, @Nullable String text) {
		if (text == null) {
			return;
		}
		try {
			Interval.valueOf(text);
		}
		catch (IllegalArgumentException ex) {
			boolean dates = List.of(text.split("/")).stream().allMatch((part) -> read(part) != null);
			this.problems
				.add(this.read.error(pointer, dates ? Sentence.INTERVAL_BACKWARDS : Sentence.NO_SUCH_DATE, text));
		}
	}

	/** A date; null if there is none, or if it does not exist in the calendar. */
	static @Nullable PartialDate read(@Nullable String text) {
		try {
			return (text != null) ? PartialDate.valueOf(text) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
