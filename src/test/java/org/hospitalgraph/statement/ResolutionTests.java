package org.hospitalgraph.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Modality;
import org.hospitalgraph.model.Rank;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Statement;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Properties of the account of any statements, tested with examples and with random
 * statements; the name of each test gives its seed.
 */
class ResolutionTests {

	private static final List<String> DATES = List.of("2010", "2012", "2012-06", "2012-06-01", "2015", "2015-03",
			"2017-07", "2016-07-01");

	private static final List<String> ROLES = List.of("member", "pilot", "support", "party", "partner");

	private static final Map<String, Standing> STANDINGS = Map.of("decree",
			new Standing(Rank.LEGAL_ACT, LocalDate.of(2016, 7, 1)), "register",
			new Standing(Rank.REGISTER, LocalDate.of(2024, 1, 1)), "party",
			new Standing(Rank.PARTY, LocalDate.of(2021, 1, 1)), "press",
			new Standing(Rank.OTHER, LocalDate.of(2023, 1, 1)));

	@Test
	void makesOneMembershipOfTwoRolesAndTakesTheMorePrecise() {
		Fact fact = only(statement("party", null, null, "pilot"), statement("press", null, null, "support"));
		assertThat(fact.properties()).containsEntry("role", "support").doesNotContainKey("disputed");
	}

	@Test
	void takesTheDateOfTheLegalActWhereDatesContradictEachOther() {
		Fact fact = only(statement("press", "2017-07", null, null), statement("decree", "2016-07-01", null, null));
		assertThat(fact.validity().since()).isEqualTo("2016-07-01");
		assertThat(fact.properties()).containsEntry("disputed", List.of("since"));
		assertThat(fact.citations()).extracting((citation) -> citation.since())
			.containsExactly("2016-07-01", "2017-07");
	}

	@Test
	void makesNoFactThatHoldsOnNoDay() {
		Resolution resolved = resolve(
				List.of(statement("party", "2015", null, null), statement("press", null, "2012", null)));
		assertThat(resolved.facts()).isEmpty();
		assertThat(resolved.statements()).hasSize(2).allSatisfy((one) -> assertThat(one.fact()).isNull());
	}

	@Test
	void tellsLeavingAndComingBackFromADispute() {
		Resolution resolved = resolve(
				List.of(statement("party", "2010", "2012", null), statement("press", "2015", null, null)));
		assertThat(resolved.facts()).extracting((fact) -> fact.validity().since())
			.containsExactlyInAnyOrder("2010", "2015");
		assertThat(resolved.facts()).allSatisfy((fact) -> assertThat(fact.properties()).doesNotContainKey("disputed"));
	}

	/** Such as "without a date" beside the date that another source gives. */
	@Test
	void keepsARemarkOnlyIfTheFactHasTheDatesOfItsSource() {
		Statement remark = made("press", "p.1", null, null, new TreeMap<>(Map.of("note", "Sans date.")),
				Modality.STATED);
		assertThat(only(remark, statement("party", null, null, "support")).properties()).containsEntry("note",
				"Sans date.");
		assertThat(only(remark, statement("party", null, "2022-11-14", "support")).properties())
			.doesNotContainKey("note");
	}

	@Test
	void neverMakesOneAmountOfTwo() {
		Fact fact = only(amount("party", 10), amount("press", 20));
		assertThat(fact.properties()).containsEntry("amount", 10L).containsEntry("disputed", List.of("amount"));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfTheSourcesDoesNotMatter(long seed) {
		List<Statement> statements = random(seed);
		Resolution first = resolve(statements);
		List<Statement> shuffled = new ArrayList<>(statements);
		Collections.shuffle(shuffled, new Random(seed));
		assertThat(resolve(shuffled)).isEqualTo(first);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void addingASourceNeverLosesAStatement(long seed) {
		List<Statement> statements = random(seed);
		for (int known = 1; known <= statements.size(); known++) {
			List<Statement> some = statements.subList(0, known);
			assertThat(resolve(some).statements()).extracting(Statement::id)
				.containsExactlyInAnyOrderElementsOf(some.stream().map(Statement::id).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyStatementOfAFactIsCitedByIt(long seed) {
		Resolution resolved = resolve(random(seed));
		for (Statement statement : resolved.statements()) {
			if (statement.fact() != null) {
				assertThat(resolved.facts()).filteredOn((fact) -> fact.id().equals(statement.fact()))
					.singleElement()
					.satisfies((fact) -> assertThat(fact.citations()).contains(statement.citation()));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noFactHasAnEmptyPeriodAndNoTwoHaveOneId(long seed) {
		List<Fact> facts = resolve(random(seed)).facts();
		assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
		assertThat(facts).allSatisfy((fact) -> {
			LocalDate begin = fact.validity().sinceMin();
			LocalDate end = fact.validity().untilMax();
			assertThat(begin == null || end == null || !end.isBefore(begin)).isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatHoldsAndIsStatedIsNeverTakenForPlannedOrInferred(long seed) {
		Resolution resolved = resolve(random(seed));
		for (Statement statement : resolved.statements()) {
			if (statement.fact() != null && !statement.isDeduced() && !statement.isPlanned()) {
				assertThat(resolved.facts()).filteredOn((fact) -> fact.id().equals(statement.fact()))
					.allSatisfy((fact) -> assertThat(fact.properties()).doesNotContainKeys("deduced", "status"));
			}
		}
	}

	static Stream<Long> seeds() {
		return IntStream.range(0, 200).mapToObj(Long::valueOf);
	}

	private static List<Statement> random(long seed) {
		Random chance = new Random(seed);
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < 1 + chance.nextInt(8); i++) {
			String since = one(chance, DATES);
			String until = one(chance, DATES);
			boolean possible = since == null || until == null
					|| !PartialDate.valueOf(until).latest().isBefore(PartialDate.valueOf(since).earliest());
			SortedMap<String, Object> properties = new TreeMap<>();
			put(properties, "role", one(chance, ROLES));
			put(properties, "as", (chance.nextInt(4) == 0) ? "mission" : null);
			put(properties, "amount", (chance.nextInt(4) == 0) ? (Object) (long) chance.nextInt(3) : null);
			put(properties, "deduced", (chance.nextInt(5) == 0) ? (Object) true : null);
			put(properties, "status", (chance.nextInt(5) == 0) ? "planned" : null);
			statements.add(made(List.copyOf(new TreeMap<>(STANDINGS).keySet()).get(chance.nextInt(4)), "p." + i, since,
					possible ? until : null, properties,
					(chance.nextInt(6) == 0) ? Modality.REPORTED : Modality.STATED));
		}
		return statements;
	}

	private static @Nullable String one(Random chance, List<String> values) {
		return chance.nextBoolean() ? values.get(chance.nextInt(values.size())) : null;
	}

	private static void put(SortedMap<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

	private static Statement statement(String source, @Nullable String since, @Nullable String until,
			@Nullable String role) {
		SortedMap<String, Object> properties = new TreeMap<>();
		put(properties, "role", role);
		return made(source, "p.1", since, until, properties, Modality.STATED);
	}

	private static Statement amount(String source, long amount) {
		return made(source, "p.1", null, null, new TreeMap<>(Map.of("amount", amount)), Modality.STATED);
	}

	private static Statement made(String source, String locator, @Nullable String since, @Nullable String until,
			SortedMap<String, Object> properties, Modality modality) {
		return new Statement(source, locator, new EntityId("ch-a"), RelationshipType.MEMBER_OF, new EntityId("ght-a"),
				properties,
				Validity.between((since != null) ? PartialDate.valueOf(since) : null,
						(until != null) ? PartialDate.valueOf(until) : null,
						(until == null) ? Publication.valueOf("2021") : null),
				modality, null);
	}

	private static Fact only(Statement... statements) {
		List<Fact> facts = resolve(List.of(statements)).facts();
		assertThat(facts).hasSize(1);
		return facts.getFirst();
	}

	private static Resolution resolve(List<Statement> statements) {
		return Resolution.of(statements, STANDINGS::get);
	}

}
