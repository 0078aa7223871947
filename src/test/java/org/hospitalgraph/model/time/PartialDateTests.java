package org.hospitalgraph.model.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTests {

	@Test
	void meansTheWholeYearMonthOrDay() {
		assertThat(PartialDate.valueOf("2012").earliest()).isEqualTo("2012-01-01");
		assertThat(PartialDate.valueOf("2012").latest()).isEqualTo("2012-12-31");
		assertThat(PartialDate.valueOf("2012-02").latest()).isEqualTo("2012-02-29");
		assertThat(PartialDate.valueOf("2004-11-03").earliest()).isEqualTo(LocalDate.of(2004, 11, 3));
	}

	@Test
	void keepsTheTextAsWritten() {
		assertThat(PartialDate.valueOf("2004-11")).hasToString("2004-11");
	}

	@Test
	void containsAFinerDateAndNotACoarserOne() {
		assertThat(PartialDate.valueOf("2004-11").contains(PartialDate.valueOf("2004-11-03"))).isTrue();
		assertThat(PartialDate.valueOf("2004-11-03").contains(PartialDate.valueOf("2004-11"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12", "2012-6", "2012-13", "2012-02-30", "0000", "2012-06-01T00:00", "juin 2012",
			"２０１２", "+2012", "20120601" })
	void refusesWhatIsNoPartialDate(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.valueOf(text));
	}

}
