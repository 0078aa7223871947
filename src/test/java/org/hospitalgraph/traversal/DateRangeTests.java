package org.hospitalgraph.traversal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A path begins with the last of its links to begin, and ends with the first to end. */
class DateRangeTests {

	@ParameterizedTest
	@CsvSource({
			// both have joined: the later date counts
			"2010..,2016..,2016,2016,true", "2010..,2016..,2009,2011,false", "2010..,2016..,2009,,true",
			// one has left
			"2010..,2005..2015,2015,2015,true", "2010..2012,2005..2015,2015,2015,false",
			"2010..2012,2005..2015,,2012,true",
			// no source dates one of them
			"..,2016..,2016,2016,true", "..,..,1900,2100,false", "..,..,,,true",
			// a date must be completely within the range
			"2016..,2016..,2016-05,2016-12,false", "2016-06..,2015..,2016,2016,true" })
	void seesWhatBeganOrEnded(String one, String other, @Nullable String from, @Nullable String to, boolean seen) {
		assertThat(new DateRange(date(from), date(to)).sees(path(one, other))).isEqualTo(seen);
	}

	@Test
	void refusesToEndBeforeItBegins() {
		assertThatExceptionOfType(IllegalQuestion.class).isThrownBy(() -> new DateRange(date("2016"), date("2015")));
		assertThat(new DateRange(date("2016-05"), date("2016")).isAlways()).isFalse();
	}

	private static List<Link> path(String... lives) {
		List<Link> path = new ArrayList<>();
		for (String life : lives) {
			String[] bounds = life.split("\\.\\.", -1);
			path.add(new Link("f-1", "MEMBER_OF", "a", "b", Map.of(),
					Validity.between(date(bounds[0]), date(bounds[1]), null), null, List.of()));
		}
		return path;
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null : PartialDate.valueOf(text);
	}

}
