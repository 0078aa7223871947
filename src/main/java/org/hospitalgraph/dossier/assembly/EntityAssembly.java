package org.hospitalgraph.dossier.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.read.Dossier.NameEntry;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.EntityStatement;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Name;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.hospitalgraph.statement.Attributes;
import org.hospitalgraph.statement.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Makes one entity from all dossiers that declare it. The latest document gives its name.
 */
final class EntityAssembly {

	private final EntityEntry first;

	private final List<Told> entries = new ArrayList<>();

	EntityAssembly(EntityEntry first) {
		this.first = first;
	}

	void add(EntityEntry entry, String source, Standing standing, Publication published) {
		this.entries.add(new Told(entry, source, standing, published));
	}

	Entity entity() {
		Attributes attributes = new Attributes();
		weighed().forEach((told) -> attributes.add(told.values(), told.standing));
		String created = attributes.date("created");
		String ended = attributes.date("ended");
		Validity life = Validity.UNKNOWN;
		if (attributes.inOrder(created, ended)) {
			life = Validity.between(date(created), date(ended), null).within(notBefore(), null);
		}
		SortedMap<String, Object> properties = new TreeMap<>();
		String status = attributes.status();
		for (String name : List.of("kind", "form", "reference")) {
			put(properties, name, attributes.value(name));
		}
		for (String name : List.of("signed", "inForce")) {
			put(properties, name, attributes.date(name));
		}
		List<Told> remarks = remarks(created != null);
		String category = attributes.value("category");
		String level = attributes.value("level");
		String finess = attributes.value("finess");
		String siren = attributes.value("siren");
		put(properties, "disputed", attributes.disputed().isEmpty() ? null : List.copyOf(attributes.disputed()));
		return new Entity(new EntityId(this.first.id()), Label.of(this.first.label()).orElseThrow(), category,
				this.first.name(), status, level, life, finess, siren,
				remarks.stream().map((told) -> told.entry.note()).filter(Objects::nonNull).distinct().toList(), names(),
				citations(), properties, evidence(remarks));
	}

	/**
	 * The entries with a remark. What authors say about {@code notBefore} explains why
	 * there is no date, and means nothing beside the date of another document.
	 */
	private List<Told> remarks(boolean dated) {
		return this.entries.stream()
			.filter((told) -> told.entry.note() != null)
			.filter((told) -> !dated || told.entry.notBefore() == null || told.entry.created() != null)
			.toList();
	}

	/** What each document says about it, value by value. */
	List<EntityStatement> statements() {
		List<EntityStatement> all = new ArrayList<>();
		for (Told told : this.entries) {
			told.values()
				.forEach((attribute, value) -> told.places(attribute)
					.forEach((locator) -> all.add(statement(told, locator, attribute, value))));
			told.names()
				.forEach((name) -> name.at()
					.forEach((locator) -> all.add(statement(told, locator, "name", name.name()))));
		}
		return all;
	}

	private EntityStatement statement(Told told, String locator, String attribute, String value) {
		return new EntityStatement(told.source, locator, new EntityId(this.first.id()), attribute, value);
	}

	/**
	 * The documents that give each of its dates, each with its own, and those that
	 * remarks are about.
	 */
	private SortedMap<String, List<Citation>> evidence(List<Told> remarks) {
		SortedMap<String, List<Citation>> evidence = new TreeMap<>();
		for (Told told : weighed()) {
			SortedMap<String, String> values = told.values();
			values.keySet().retainAll(Entity.DATES);
			values.forEach((attribute, date) -> told.places(attribute)
				.forEach((locator) -> evidence.computeIfAbsent(attribute, (key) -> new ArrayList<>())
					.add(attribute.equals("ended") ? told.citation(locator, null, date)
							: told.citation(locator, date, null))));
		}
		if (!remarks.isEmpty()) {
			evidence.put(Entity.NOTE,
					remarks.stream()
						.flatMap(
								(told) -> told.entry.at().stream().map((locator) -> told.citation(locator, null, null)))
						.toList());
		}
		return evidence;
	}

	private List<Told> weighed() {
		return this.entries.stream()
			.sorted(Comparator.comparing(Told::standing, Standing.WEIGHTIEST_FIRST).thenComparing(Told::source))
			.toList();
	}

	private SortedSet<Citation> citations() {
		SortedSet<Citation> citations = new TreeSet<>();
		for (Told told : this.entries) {
			told.entry.at().forEach((locator) -> citations.add(new Citation(told.source, locator)));
			told.places("created").forEach((locator) -> citations.add(new Citation(told.source, locator)));
			told.names()
				.forEach((name) -> name.at().forEach((locator) -> citations.add(new Citation(told.source, locator))));
		}
		return citations;
	}

	private List<Name> names() {
		SortedMap<String, NameAssembly> names = new TreeMap<>();
		for (Told told : weighed()) {
			told.names()
				.forEach((name) -> names.computeIfAbsent(name.name(), NameAssembly::new)
					.add(name, told.source, told.published));
		}
		return names.values().stream().map(NameAssembly::name).toList();
	}

	/**
	 * No document states this date; the author of a dossier concludes that the entity
	 * cannot be older.
	 */
	private @Nullable LocalDate notBefore() {
		LocalDate found = null;
		for (Told told : this.entries) {
			PartialDate bound = date(told.entry.notBefore());
			found = (bound != null) ? bound.earliest() : found;
		}
		return found;
	}

	private static void put(SortedMap<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

	static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.valueOf(text) : null;
	}

	/** What one document says about it. */
	private record Told(EntityEntry entry, String source, Standing standing, Publication published) {

		/** A new field of an entity is one line here. */
		SortedMap<String, String> values() {
			SortedMap<String, String> values = new TreeMap<>();
			put(values, "category", this.entry.category());
			put(values, "status", this.entry.status());
			put(values, "level", this.entry.level());
			put(values, "finess", this.entry.finess());
			put(values, "siren", this.entry.siren());
			put(values, "created", this.entry.created());
			put(values, "ended", this.entry.ended());
			put(values, "kind", this.entry.kind());
			put(values, "form", this.entry.form());
			put(values, "reference", this.entry.reference());
			put(values, "signed", this.entry.signed());
			put(values, "inForce", this.entry.inForce());
			return values;
		}

		/** Where it says so: the dates may be in some of the places only. */
		List<String> places(String attribute) {
			return (this.entry.datedAt() != null && Entity.DATES.contains(attribute)) ? this.entry.datedAt()
					: this.entry.at();
		}

		List<NameEntry> names() {
			Map<String, NameEntry> given = new LinkedHashMap<>();
			given.put(this.entry.name(), new NameEntry(this.entry.name(), "usual", null, null, this.entry.at()));
			if (this.entry.names() != null) {
				this.entry.names().forEach((name) -> given.put(name.name(), name));
			}
			return List.copyOf(given.values());
		}

		Citation citation(String locator, @Nullable String since, @Nullable String until) {
			return new Citation(this.source, locator, since, until, null, this.published.text(), "stated");
		}

		private static void put(SortedMap<String, String> values, String key, @Nullable String value) {
			if (value != null) {
				values.put(key, value);
			}
		}

	}

}
