package org.hospitalgraph.mention;

import java.time.Duration;

import org.hospitalgraph.Patience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No text is slow to read, whatever it contains. */
class HostileTextTests {

	private static final int MEBIBYTE = 1 << 20;

	private final Mentions mentions = new Mentions(Known.lexicon());

	@ParameterizedTest
	@ValueSource(strings = { "le CHU de Lille et ", "CH de A, B et C, ", "2016 ", "((((", "le CHU ", "\n- Lille",
			"GHT de : ", "CH (", "é", "1 000 lits ", "de la ", "CHU et CLCC et ", "CH X (ABC) ",
			"établissements : A, B, ", "1.", "les CH : A ", "Lille-", "Saint-Amand ", "« ", "12 ", "\n\n",
			"les CHU de A (", "GCS « A ", "1er janvier 2016 ", "Hospital ", "A University Hospital " })
	void readsAQuarterOfAMebibyteInSomeSeconds(String word) {
		read(word, word.repeat(MEBIBYTE / 4 / word.length()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "le CH de %s et l’hôpital de %s, ",
			"le groupe hospitalier %s, membre du groupe hospitalier %s. ",
			"le CH de %s, ci-après dénommé « le CH%s », ", "GHT | Support\n%s | CH de %s\n\n",
			"CH de Val-%s, CH de Val de %s, " })
	void readsManyNamesInSomeSeconds(String words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; text.length() < MEBIBYTE / 4; i++) {
			text.append(words.formatted("V" + letters(i), "V" + letters(i)));
		}
		read(words, text.toString());
	}

	private static String letters(int number) {
		return Integer.toString(number, 16)
			.chars()
			.mapToObj((digit) -> String.valueOf((char) ('a' + digit % 26)))
			.reduce("", String::concat);
	}

	private void read(String word, String text) {
		long start = System.nanoTime();
		TextMentions found = this.mentions.in(text);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).as("%s: %d mentions", word, found.mentions().size())
			.isLessThan(Patience.ofSeconds(20));
	}

}
