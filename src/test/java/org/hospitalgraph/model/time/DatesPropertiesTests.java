package org.hospitalgraph.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Properties of any dates, tested with random dates; the name of each test gives its
 * seed.
 */
class DatesPropertiesTests {

	private static final int FIRST_YEAR = 1990;

	private static final int YEARS = 40;

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenIsReadAgain(long seed) {
		PartialDate date = date(new Random(seed));
		assertThat(PartialDate.valueOf(date.text())).isEqualTo(date);
		assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyDayOfADateLiesInItsMonthAndYear(long seed) {
		Random random = new Random(seed);
		PartialDate date = date(random);
		LocalDate day = date.earliest()
			.plusDays(random.nextLong(date.earliest().until(date.latest(), ChronoUnit.DAYS) + 1));
		assertThat(date.contains(PartialDate.valueOf(day.toString()))).isTrue();
		assertThat(PartialDate.valueOf(day.toString().substring(0, 4)).contains(date)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noFactHoldsBeforeItBeginsOrAfterItEnds(long seed) {
		Random random = new Random(seed);
		Validity fact = fact(random);
		PartialDate asked = date(random);
		if (fact.sinceMin() != null && asked.latest().isBefore(fact.sinceMin())
				|| fact.untilMax() != null && asked.earliest().isAfter(fact.untilMax())) {
			assertThat(fact.at(asked)).isEmpty();
		}
		else {
			assertThat(fact.at(asked)).isPresent();
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsCertainOfAYearIsCertainOfEachOfItsDays(long seed) {
		Random random = new Random(seed);
		Validity fact = fact(random);
		PartialDate year = PartialDate.valueOf(String.valueOf(FIRST_YEAR + random.nextInt(YEARS)));
		if (fact.at(year).equals(Optional.of(Certainty.CERTAIN))) {
			LocalDate day = year.earliest().plusDays(random.nextInt(365));
			assertThat(fact.at(PartialDate.valueOf(day.toString()))).contains(Certainty.CERTAIN);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void boundsThatFollowFromElsewhereNeverMakeAFactSurer(long seed) {
		Random random = new Random(seed);
		Validity fact = fact(random);
		PartialDate asked = date(random);
		Validity bounded = fact.within(day(random, true), day(random, false));
		bounded.at(asked)
			.ifPresent((certainty) -> assertThat(fact.at(asked))
				.hasValueSatisfying((before) -> assertThat(certainty).isGreaterThanOrEqualTo(before)));
	}

	private static Validity fact(Random random) {
		PartialDate since = random.nextBoolean() ? date(random) : null;
		PartialDate until = random.nextBoolean() ? date(random) : null;
		if (since != null && until != null && until.latest().isBefore(since.earliest())) {
			PartialDate other = since;
			since = until;
			until = other;
		}
		return Validity.between(since, until, random.nextBoolean() ? Publication.valueOf(date(random).text()) : null);
	}

	private static PartialDate date(Random random) {
		LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * YEARS));
		return PartialDate.valueOf(day.toString().substring(0, new int[] { 4, 7, 10 }[random.nextInt(3)]));
	}

	private static @Nullable LocalDate day(Random random, boolean first) {
		PartialDate date = date(random);
		return random.nextBoolean() ? null : first ? date.earliest() : date.latest();
	}

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

}
