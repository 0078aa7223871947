package org.hospitalgraph.mention.value;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates in the forms in which people write them, and numbers that look like years. */
class DatesTests {

	@Test
	void yearsOfLongAgo() {
		assertThat(dates("L’hospice est fondé en 1671. Depuis 1804, des sœurs le tiennent.")).containsExactly("1671",
				"1804");
		assertThat(dates("1879 : fondation de l’hospice\n1902   Premier pavillon")).containsExactly("1879", "1902");
		assertThat(dates("Il a servi entre 1629 et 1967. Le puits remonte à 1304.")).containsExactly("1629", "1967",
				"1304");
	}

	@Test
	void numbersAreNoYears() {
		assertThat(dates("Il dispose en 1200 chambres. Entre 1200 et 1500 euros. Près de 1500 m².")).isEmpty();
		assertThat(dates("Il compte 1250 agents. 1100 naissances en tout. L’article 1832.")).isEmpty();
	}

	@Test
	void decadesAreNoYears() {
		assertThat(dates("Bâti dans les années 1970, agrandi entre les années 1980 et 1990.")).isEmpty();
		assertThat(dates("Des travaux des années 1980-1990 ont repris en 1995.")).containsExactly("1995");
	}

	@Test
	void daysAndMonthsThatShareTheirYear() {
		assertThat(dates("Le congrès du 31 mars et 1er avril 2022.")).containsExactly("2022-03-31", "2022-04-01");
		assertThat(dates("Une grève de mars à septembre 2018.")).containsExactly("2018-03", "2018-09");
		assertThat(dates("Des réunions en juin et juillet 2005.")).containsExactly("2005-06", "2005-07");
	}

	@Test
	void otherForms() {
		assertThat(dates("Publié le 27/01/17 à Arvans")).containsExactly("2017-01-27");
		assertThat(dates("publiée le 20/02/2020 - page 867")).containsExactly("2020-02-20");
		assertThat(dates("2014 (1er janvier) : le GCS est né.")).containsExactly("2014-01-01");
		assertThat(dates("On the first of January 2019")).containsExactly("2019-01-01");
		assertThat(dates("Il y a 27/30 lits et 12/14/16 places.")).isEmpty();
	}

	private static List<String> dates(String text) {
		return Dates.in(text).all().stream().map(DateMention::date).toList();
	}

}
