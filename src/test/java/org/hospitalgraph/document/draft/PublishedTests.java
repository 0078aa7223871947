package org.hospitalgraph.document.draft;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When texts were published by their own words. All of them are made up. */
class PublishedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Publié : 9 novembre 2018                             | 2018-11-09
			Publié le 3 mai 2016 à 16:05                         | 2016-05-03
			publiée dans le JO Sénat du 20/02/2020 - page 867    | 2020-02-20
			Mis à jour le 4 mars 2021                            | 2021-03-04
			Dernière mise à jour de la page : 8 novembre 2021    | 2021-11-08
			(FAQ actualisée en juin 2024)                        | 2024-06
			Lundi 8 janvier 2018, 5 h 25                         | 2018-01-08
			Arvans, le 27 mai 2021                               | 2021-05-27
			Le Courrier d’Arvans – samedi 14 décembre 2019       | 2019-12-14
			ARVANS, 4 juillet 2016 (ABC) - Le GHT est né.        | 2016-07-04
			Juin 2025                                            | 2025-06
			Décision n° 12 du 28 septembre 2020                  | 2020-09-28
			Fait à Arvans, le 14 octobre 2022, en deux exemplaires. | 2022-10-14
			Published on 3 May 2016                              | 2016-05-03
			""")
	void theDayThatTheTextGives(String line, String published) {
		assertThat(Sentences.published(line + "\n\nLe CH d’Arvans est membre du GHT Monts-Bleus depuis 2012."))
			.isEqualTo(published);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Accueil > L’hôpital > Coopérations
			L’hôpital | Services de soins | EHPAD | Contact
			Aller au contenu principal
			Vous êtes ici : Le GHT > Présentation
			""")
	void theTitleIsNoLineOfAMenu(String menu) {
		assertThat(Sentences.draft(menu + "\n\nLe GHT Monts-Bleus en bref\n\nLe CH d’Arvans en est membre.")
			.source()
			.title()).isEqualTo("Le GHT Monts-Bleus en bref");
	}

	@Test
	void neverTheDayOfWhatItAnnounces() {
		String then = "Le CH d’Arvans est membre du GHT Monts-Bleus depuis 2012.\n\n";
		assertThat(Sentences.published("Fête du personnel – 15 juin 2018\n\n" + then)).isEqualTo("after 2012");
		assertThat(Sentences.published(then + "Le CH d’Arvans rejoindra le GHT Val-Noir le 1er mai 2016."))
			.isEqualTo("after 2012");
		assertThat(Sentences.published(then + "TOUS DEVANT L’HÔPITAL LE JEUDI 6 MARS 2025 À 14 H !"))
			.isEqualTo("after 2012");
		assertThat(Sentences.published(then + "La loi a été publiée le 3 mars 2011 au Journal officiel."))
			.isEqualTo("after 2012");
	}

	@Test
	void aTextWithoutDatesIsNotOfToday() {
		Draft draft = Sentences.undated("Le CH d’Arvans est membre du GHT Monts-Bleus.");
		assertThat(draft.source().published()).isEqualTo("after 1900").doesNotContain(LocalDate.now().toString());
		assertThat(draft.warnings()).singleElement().asString().startsWith("No publication date was found in the text");
	}

}
