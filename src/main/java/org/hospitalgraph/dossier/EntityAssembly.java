package org.hospitalgraph.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.hospitalgraph.dossier.Dossier.EntityEntry;
import org.hospitalgraph.dossier.Dossier.NameEntry;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Name;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.Publication;
import org.hospitalgraph.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One entity out of all that the dossiers say of it; the first that speaks of it gives
 * its name.
 */
final class EntityAssembly {

	private final EntityEntry first;

	private final List<EntityEntry> entries = new ArrayList<>();

	private final SortedMap<String, Name> names = new TreeMap<>();

	private final SortedSet<Citation> citations = new TreeSet<>();

	EntityAssembly(EntityEntry first) {
		this.first = first;
	}

	void add(EntityEntry entry, String source, Publication published) {
		this.entries.add(entry);
		entry.at().forEach((locator) -> this.citations.add(new Citation(source, locator)));
		Map<String, NameEntry> given = new LinkedHashMap<>();
		given.put(entry.name(), new NameEntry(entry.name(), "usual", null, null, entry.at()));
		if (entry.names() != null) {
			entry.names().forEach((name) -> given.put(name.name(), name));
		}
		given.values().forEach((name) -> name(name, source, published));
	}

	private void name(NameEntry entry, String source, Publication published) {
		PartialDate until = date(entry.until());
		Validity validity = Validity.between(date(entry.since()), until, (until == null) ? published : null);
		SortedSet<Citation> where = new TreeSet<>();
		entry.at().forEach((locator) -> where.add(new Citation(source, locator)));
		this.citations.addAll(where);
		String kind = (entry.kind() != null) ? entry.kind() : "usual";
		Name found = new Name(entry.name(), kind, validity, published.earliest(), where);
		this.names.merge(entry.name(), found, EntityAssembly::merge);
	}

	private static Name merge(Name one, Name other) {
		Validity both = Merging.validities(one.validity(), other.validity()).orElse(one.validity());
		String kind = "usual".equals(one.kind()) ? other.kind() : one.kind();
		LocalDate firstStated = Merging.first(one.firstStated(), other.firstStated());
		return new Name(one.text(), kind, both, firstStated, Merging.citations(one.citations(), other.citations()));
	}

	Entity entity() {
		return new Entity(new EntityId(this.first.id()), Label.of(this.first.label()).orElseThrow(),
				value(EntityEntry::category), this.first.name(), this.first.status(), value(EntityEntry::level), life(),
				value(EntityEntry::finess), value(EntityEntry::siren),
				this.entries.stream().map(EntityEntry::note).filter((note) -> note != null).distinct().toList(),
				List.copyOf(this.names.values()), this.citations);
	}

	/**
	 * Of compatible dates the finer one; of contradicting ones the latest document's, and
	 * a check shows the others.
	 */
	private Validity life() {
		String created = null;
		String ended = null;
		LocalDate notBefore = null;
		for (EntityEntry entry : this.entries) {
			created = Merging.dates(created, entry.created()).orElse(Optional.ofNullable(created)).orElse(null);
			ended = Merging.dates(ended, entry.ended()).orElse(Optional.ofNullable(ended)).orElse(null);
			PartialDate bound = date(entry.notBefore());
			notBefore = (bound != null) ? bound.earliest() : notBefore;
		}
		return Validity.between(date(created), date(ended), null).within(notBefore, null);
	}

	private @Nullable String value(Function<EntityEntry, @Nullable String> field) {
		return this.entries.stream().map(field).filter((value) -> value != null).findFirst().orElse(null);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.valueOf(text) : null;
	}

}
