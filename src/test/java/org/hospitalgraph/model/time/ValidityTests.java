package org.hospitalgraph.model.time;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hospitalgraph.model.time.Certainty.CERTAIN;
import static org.hospitalgraph.model.time.Certainty.POSSIBLE;
import static org.hospitalgraph.model.time.Certainty.PRESUMED;

/** Every rule of dates at its limits. */
class ValidityTests {

	/**
	 * The CHT du Valenciennois: began on 21 June 2011, stated as in force by a source of
	 * 20 September 2013.
	 */
	private static final Validity CHT = fact("2011-06-21", null, "2013-09-20");

	@Test
	void isCertainFromTheDayOnWhichItBeganToTheDayOnWhichItIsStated() {
		assertThat(at(CHT, "2011-06-21")).contains(CERTAIN);
		assertThat(at(CHT, "2013-09-20")).contains(CERTAIN);
		assertThat(at(CHT, "2012")).contains(CERTAIN);
	}

	@Test
	void cannotHoldBeforeTheDayOnWhichItBegan() {
		assertThat(at(CHT, "2011-06-20")).isEmpty();
		assertThat(at(CHT, "2010")).isEmpty();
	}

	@Test
	void isPresumedAfterTheDayOnWhichItIsStated() {
		assertThat(at(CHT, "2013-09-21")).contains(PRESUMED);
		assertThat(at(CHT, "2013-09")).contains(PRESUMED);
		assertThat(at(CHT, "2030")).contains(PRESUMED);
	}

	@Test
	void isPossibleWhereItBeganWithinTheDateThatIsAskedAbout() {
		assertThat(at(CHT, "2011")).contains(POSSIBLE);
		assertThat(at(CHT, "2011-06")).contains(POSSIBLE);
	}

	@Test
	void isPossibleWhenOnlyTheYearOfItsBeginningIsKnown() {
		Validity member = fact("2016", null, "2025-05-05");
		assertThat(at(member, "2016-07-01")).contains(POSSIBLE);
		assertThat(at(member, "2016")).contains(POSSIBLE);
		assertThat(at(member, "2016-12-31")).contains(CERTAIN);
		assertThat(at(member, "2015-12-31")).isEmpty();
		assertThat(at(member, "2017")).contains(CERTAIN);
	}

	@Test
	void isCertainUntilTheDayBeforeItEnded() {
		Validity ended = fact("2005", "2013-06-30", null);
		assertThat(at(ended, "2013-06-29")).contains(CERTAIN);
		assertThat(at(ended, "2013-06-30")).contains(POSSIBLE);
		assertThat(at(ended, "2013-07-01")).isEmpty();
		assertThat(at(ended, "2012")).contains(CERTAIN);
		assertThat(at(ended, "2013")).contains(POSSIBLE);
	}

	@Test
	void isPossibleWithinTheYearInWhichItEnded() {
		Validity ended = fact("2005", "2013", null);
		assertThat(at(ended, "2013-01-01")).contains(POSSIBLE);
		assertThat(at(ended, "2012-12-31")).contains(CERTAIN);
		assertThat(at(ended, "2014-01-01")).isEmpty();
	}

	@Test
	void hasCertainlyBegunByTheDayOnWhichASourceStatesIt() {
		Validity undated = fact(null, null, "2017-07-03");
		assertThat(at(undated, "2017-07-02")).contains(POSSIBLE);
		assertThat(at(undated, "2017-07-03")).contains(CERTAIN);
		assertThat(at(undated, "2017-07-04")).contains(PRESUMED);
		assertThat(at(undated, "2017")).contains(POSSIBLE);
	}

	@Test
	void hasNotCertainlyBegunWhereTheSourceHasNoDateOfItsOwn() {
		Validity undated = Validity.between(null, null, Publication.valueOf("after 2021-03-26"));
		assertThat(at(undated, "2021-03-26")).contains(POSSIBLE);
		assertThat(at(undated, "2025")).contains(POSSIBLE);
	}

	@Test
	void isCertainUpToTheLatestDayOfASourceWithoutADateOfItsOwn() {
		Validity nova = Validity.between(PartialDate.valueOf("2020-03-26"), null,
				Publication.valueOf("after 2021-03-26"));
		assertThat(at(nova, "2021-03-26")).contains(CERTAIN);
		assertThat(at(nova, "2021-03-27")).contains(PRESUMED);
	}

	@Test
	void isPossibleAtAnyTimeOfAPeriodInWhichItWasObserved() {
		Validity posts = Validity.within(Interval.valueOf("2000/2011"));
		assertThat(at(posts, "1999-12-31")).isEmpty();
		assertThat(at(posts, "2000-01-01")).contains(POSSIBLE);
		assertThat(at(posts, "2005")).contains(POSSIBLE);
		assertThat(at(posts, "2011-12-31")).contains(POSSIBLE);
		assertThat(at(posts, "2012")).isEmpty();
	}

	@Test
	void cannotHoldBeforeWhatItBelongsToExists() {
		Validity member = fact(null, null, "2017-07-03").within(LocalDate.of(2016, 1, 1), null);
		assertThat(at(member, "2015")).isEmpty();
		assertThat(at(member, "2016")).contains(POSSIBLE);
		assertThat(member.since()).isNull();
	}

	@Test
	void mayAlwaysHoldWhenNothingIsKnown() {
		assertThat(at(Validity.UNKNOWN, "1900")).contains(POSSIBLE);
	}

	@Test
	void makesAChainAsCertainAsItsLeastCertainLink() {
		assertThat(CERTAIN.and(POSSIBLE)).isEqualTo(POSSIBLE);
		assertThat(POSSIBLE.and(PRESUMED)).isEqualTo(POSSIBLE);
		assertThat(CERTAIN.and(CERTAIN)).isEqualTo(CERTAIN);
	}

	private static Optional<Certainty> at(Validity validity, String asOf) {
		return validity.at(PartialDate.valueOf(asOf));
	}

	private static Validity fact(@Nullable String since, @Nullable String until, @Nullable String stated) {
		return Validity.between((since != null) ? PartialDate.valueOf(since) : null,
				(until != null) ? PartialDate.valueOf(until) : null,
				(stated != null) ? Publication.valueOf(stated) : null);
	}

}
