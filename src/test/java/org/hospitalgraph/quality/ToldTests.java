package org.hospitalgraph.quality;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			⟦14000⟧ stated         | 14 000 stated                    | 14,000 stated
			⟪2013-02-01⟫           | 1er février 2013                 | 1 February 2013
			⟪2013-02-14⟫ (a)       | 14 février 2013 (a)              | 14 February 2013 (a)
			⟪2012-01⟫ – ⟪2014⟫     | janvier 2012 – 2014              | January 2012 – 2014
			⟪after 2021-03⟫        | après mars 2021                  | after March 2021
			⟪spring 2012⟫          | spring 2012                      | spring 2012
			⟨active⟩ or ⟨planned⟩  | en activité or prévu             | active or planned
			A ⟨MEMBER_OF⟩ B        | A est membre de B                | A is a member of B
			⟪2013-13⟫ ⟪2013-02-30⟫ | 2013-13 2013-02-30               | 2013-13 2013-02-30
			⟦1E999999999⟧ ⟦a⟧      | ⟦1E999999999⟧ ⟦a⟧                | ⟦1E999999999⟧ ⟦a⟧
			⟦1.5E7⟧                | 15 000 000                       | 15,000,000
			⟨CH d’$1⟩              | CH d’$1                          | CH d’$1
			""")
	void writesWhatIsMarkedAsReadersDo(String message, String french, String english) {
		assertThat(new Told(Locale.FRENCH).of(message).replace('\u202f', ' ')).isEqualTo(french);
		assertThat(new Told(Locale.ENGLISH).of(message)).isEqualTo(english);
	}

}
