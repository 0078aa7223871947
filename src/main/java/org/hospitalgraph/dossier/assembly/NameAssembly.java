package org.hospitalgraph.dossier.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.hospitalgraph.dossier.read.Dossier.NameEntry;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Name;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.hospitalgraph.statement.Choice;
import org.jspecify.annotations.Nullable;

/** Makes one name of an entity from all documents that use it, the weightiest first. */
final class NameAssembly {

	private final String text;

	private final List<NameEntry> entries = new ArrayList<>();

	private final List<Publication> published = new ArrayList<>();

	private final List<Publication> inUse = new ArrayList<>();

	private final List<Citation> citations = new ArrayList<>();

	NameAssembly(String text) {
		this.text = text;
	}

	void add(NameEntry entry, String source, Publication document) {
		this.entries.add(entry);
		this.published.add(document);
		if (entry.until() == null) {
			this.inUse.add(document);
		}
		entry.at()
			.forEach((locator) -> this.citations.add(new Citation(source, locator, entry.since(), entry.until(), null,
					(entry.until() == null) ? document.text() : null, "stated")));
	}

	Name name() {
		String kind = this.entries.stream()
			.map(NameEntry::kind)
			.filter((given) -> given != null && !given.equals("usual"))
			.findFirst()
			.orElse("usual");
		return new Name(this.text, Objects.requireNonNull(kind), validity(), first(), this.citations);
	}

	private @Nullable LocalDate first() {
		return this.published.stream().map(Publication::earliest).min(Comparator.naturalOrder()).orElse(null);
	}

	private Validity validity() {
		PartialDate since = EntityAssembly.date(date(NameEntry::since));
		PartialDate until = EntityAssembly.date(date(NameEntry::until));
		boolean impossible = since != null && until != null && until.latest().isBefore(since.earliest());
		Publication last = this.inUse.stream()
			.max(Comparator.comparing(Publication::earliest).thenComparing(Publication::text))
			.orElse(null);
		Validity dated = impossible ? Validity.between(null, null, last) : Validity.between(since, until, last);
		LocalDate first = this.inUse.stream()
			.map(Publication::latest)
			.filter(Objects::nonNull)
			.map(LocalDate.class::cast)
			.min(Comparator.naturalOrder())
			.orElse(null);
		return new Validity(dated.since(), dated.until(), null, dated.statedOn(), dated.sinceMin(), dated.sinceMax(),
				dated.untilMin(), dated.untilMax(), dated.statedMin(), first);
	}

	private @Nullable String date(Function<NameEntry, @Nullable String> field) {
		List<String> dates = new ArrayList<>();
		for (NameEntry entry : this.entries) {
			String date = field.apply(entry);
			if (date != null) {
				dates.add(date);
			}
		}
		return Choice.ofDates(dates).value();
	}

}
