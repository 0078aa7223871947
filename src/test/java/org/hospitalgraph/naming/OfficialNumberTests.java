package org.hospitalgraph.naming;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "590780193", " 590 780 193 ", "FINESS 590780193", "N° FINESS : 590780193", "590.780.193",
			"2A0000139", "2b0000145", "970408589" })
	void readsNumbersWithACheckDigit(String text) {
		assertThat(OfficialNumber.in(text)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "590780194", "59078019", "5907801930", "2C0000139", "CH 590780193", "999999999", "" })
	void refusesEverythingElse(String text) {
		assertThat(OfficialNumber.in(text)).isEmpty();
	}

}
