package org.hospitalgraph.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Statement;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/** The best account of statements about one thing at one time. */
final class Account {

	/** Values that belong together. */
	private static final Set<String> TOGETHER = Set.of("amount", "unit");

	/** A remark about what one source says, which may be false beside other dates. */
	private static final String NOTE = "note";

	/** Texts about the fact, which differ without contradicting each other. */
	private static final Set<String> WORDS = Set.of(NOTE, "why");

	/**
	 * Properties of statements, which are properties of the fact only if all statements
	 * have them.
	 */
	private static final Set<String> OF_STATEMENTS = Set.of("deduced", "status");

	private static final Set<String> DATES = Set.of("signed", "inForce");

	/** The weightiest first. */
	private final List<Statement> all;

	/** The statements whose values count. */
	private final List<Statement> base;

	private final SortedMap<String, Object> properties = new TreeMap<>();

	private final Set<String> disputed = new TreeSet<>();

	private final List<String> decided = new ArrayList<>();

	private Account(List<Statement> all) {
		this.all = all;
		this.base = preferring(preferring(all, Predicate.not(Statement::isDeduced)),
				Predicate.not(Statement::isPlanned));
	}

	/**
	 * The fact that results from the statements; empty if it would hold on no day.
	 * @param statements the weightiest first
	 */
	static Optional<Fact> of(String id, List<Statement> statements) {
		Account account = new Account(statements);
		String since = account.decide("since", account.texts((statement) -> statement.validity().since()),
				Choice::ofDates);
		String until = account.decide("until", account.texts((statement) -> statement.validity().until()),
				Choice::ofDates);
		PartialDate begin = (since != null) ? PartialDate.valueOf(since) : null;
		PartialDate end = (until != null) ? PartialDate.valueOf(until) : null;
		if (begin != null && end != null && end.latest().isBefore(begin.earliest())) {
			return Optional.empty();
		}
		account.describe((statement) -> Objects.equals(statement.validity().since(), since)
				&& Objects.equals(statement.validity().until(), until));
		Statement first = statements.getFirst();
		List<Citation> citations = statements.stream().map(Statement::citation).distinct().toList();
		return Optional.of(new Fact(id, first.from(), first.type(), first.to(), account.properties,
				account.validity(begin, end), citations));
	}

	private static List<Statement> preferring(List<Statement> statements, Predicate<Statement> preferred) {
		List<Statement> found = statements.stream().filter(preferred).toList();
		return found.isEmpty() ? statements : found;
	}

	/**
	 * The values of the fact.
	 * @param sameDates whether a statement has the dates of the fact
	 */
	private void describe(Predicate<Statement> sameDates) {
		Set<String> names = new TreeSet<>();
		this.base.forEach((statement) -> names.addAll(statement.properties().keySet()));
		names.removeAll(OF_STATEMENTS);
		boolean amounts = names.contains("amount");
		for (String name : names) {
			Object value = (amounts && TOGETHER.contains(name)) ? null : valued(name, sameDates);
			if (value != null) {
				this.properties.put(name, value);
			}
		}
		if (amounts) {
			amount();
		}
		if (this.base.stream().allMatch(Statement::isDeduced)) {
			this.properties.put("deduced", true);
		}
		if (this.base.stream().allMatch(Statement::isPlanned)) {
			this.properties.put("status", "planned");
		}
		if (!this.disputed.isEmpty()) {
			this.properties.put("disputed", List.copyOf(this.disputed));
		}
		if (!this.decided.isEmpty()) {
			this.properties.put("decided", List.copyOf(this.decided));
		}
	}

	private @Nullable Object valued(String name, Predicate<Statement> sameDates) {
		if (WORDS.contains(name)) {
			return this.base.stream()
				.filter((statement) -> !name.equals(NOTE) || sameDates.test(statement))
				.map((statement) -> statement.properties().get(name))
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
		}
		if (name.equals("role")) {
			return decide(name, texts((statement) -> statement.text(name)), Choice::ofRoles);
		}
		if (DATES.contains(name)) {
			return decide(name, texts((statement) -> statement.text(name)), Choice::ofDates);
		}
		return decide(name,
				this.base.stream()
					.map((statement) -> statement.properties().get(name))
					.filter(Objects::nonNull)
					.map(Object.class::cast)
					.toList(),
				Choice::of);
	}

	/** Chooses an amount together with its unit, so that two amounts are never mixed. */
	private void amount() {
		List<List<Object>> amounts = this.base.stream()
			.filter((statement) -> statement.properties().get("amount") != null)
			.map((statement) -> List.of(Objects.requireNonNull(statement.properties().get("amount")),
					(Object) Objects.requireNonNullElse(statement.text("unit"), "")))
			.toList();
		List<Object> chosen = Objects.requireNonNull(decide("amount", amounts, Choice::of));
		this.properties.put("amount", chosen.getFirst());
		if (!chosen.getLast().equals("")) {
			this.properties.put("unit", chosen.getLast());
		}
	}

	private <T> @Nullable T decide(String field, List<T> values, Function<List<T>, Choice<T>> rule) {
		Choice<T> choice = rule.apply(values);
		if (choice.isDisputed()) {
			this.disputed.add(field);
		}
		if (choice.rule() != null) {
			this.decided.add(field + ": " + choice.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		}
		return choice.value();
	}

	private List<String> texts(Function<Statement, @Nullable String> field) {
		List<String> texts = new ArrayList<>();
		for (Statement statement : this.base) {
			String text = field.apply(statement);
			if (text != null) {
				texts.add(text);
			}
		}
		return texts;
	}

	/**
	 * The dates of the fact; it is stated as in force from the first source that says so
	 * to the last.
	 */
	private Validity validity(@Nullable PartialDate since, @Nullable PartialDate until) {
		List<Validity> all = this.base.stream().map(Statement::validity).toList();
		Validity last = all.stream()
			.filter((validity) -> validity.statedMin() != null)
			.max(Comparator.comparing((Validity validity) -> Objects.requireNonNull(validity.statedMin()))
				.thenComparing((validity) -> Objects.requireNonNullElse(validity.statedOn(), "")))
			.orElse(Validity.UNKNOWN);
		LocalDate first = all.stream()
			.map(Validity::statedMax)
			.filter(Objects::nonNull)
			.map(LocalDate.class::cast)
			.min(Comparator.naturalOrder())
			.orElse(null);
		Validity dated = (since == null && until == null) ? all.getFirst() : Validity.between(since, until, null);
		return new Validity(dated.since(), dated.until(), dated.period(), last.statedOn(), dated.sinceMin(),
				dated.sinceMax(), dated.untilMin(), dated.untilMax(), last.statedMin(), first);
	}

}
