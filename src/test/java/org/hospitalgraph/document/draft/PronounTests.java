package org.hospitalgraph.document.draft;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Hospitals and groupements that a sentence means without naming them. */
class PronounTests {

	private static final String GHT = "Le GHT Monts-Bleus est né en 2016. ";

	private static final String GCS = "Le GCS Imagerie des Monts est né en 2016. ";

	private static final String FEDERATION = "La FMIH de cardiologie du Val est née en 2016. ";

	private static final String HOUSE = "Le CH d’Arvans compte 300 lits. ";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Le CH d’Arvans, qui en est l’établissement support, a 300 lits.          | support
			Le CH d’Arvans en assure la fonction d’établissement support.            | support
			Le CH d’Arvans, établissement support, accueille les équipes.            | support
			Pour lui, le CH d’Arvans est support.                                    | support
			Le CH d’Arvans, lui, en reste membre.                                    | member
			Le CH d’Arvans, adhérent depuis 2023, a 300 lits.                        | member
			Le CH d’Arvans est devenu membre en 2017.                                | member
			Le CH d’Arvans y siège.                                                  | member
			Le CH d’Arvans y est entré en 2017.                                      | member
			Le CH d’Arvans y a adhéré.                                               | member
			Le CH d’Arvans n’y est qu’établissement associé.                         | associate
			Le CH d’Arvans y est associé pour la recherche.                          | associate
			Le CH d’Arvans y participe comme établissement partenaire.               | partner
			Le CH d’Arvans, sans en être membre, est associé au groupement.          | associate
			Le CH d’Arvans en sera à son tour en 2030.                               | intended
			Le CH d’Arvans devrait adhérer à son tour.                               | intended
			Le CH d’Arvans n’en est plus depuis le 1er janvier 2022.                 | until 2022-01-01
			Le CH d’Arvans s’en est retiré le 30 juin 2020.                          | until 2020-06-30
			Le CH d’Arvans s’est retiré le 30 juin 2020.                             | until 2020-06-30
			""")
	void whatIsSaidOfAGroupementNamedBefore(String sentence, String role) {
		assertThat(Sentences.links(GHT + sentence)).containsExactly("CH arvans | " + role + " | GHT monts bleus");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le CH d’Arvans n’en est pas membre.", "Le CH d’Arvans n’en fait pas partie.",
			"Le CH d’Arvans y envoie des patients.", "Le CH d’Arvans en parle volontiers.",
			"Le CH d’Arvans, établissement public, a 300 lits.", "Un membre du CH d’Arvans y est venu." })
	void whatSaysNothingOfIt(String sentence) {
		assertThat(Sentences.links(GHT + sentence)).isEmpty();
	}

	@Test
	void lAFeminineOne() {
		assertThat(Sentences.links(FEDERATION + "Le CH d’Arvans l’a rejointe en 2021."))
			.containsExactly("CH arvans | member | FMIH cardiologie val");
		assertThat(Sentences.links(GCS + "Le CH d’Arvans l’a quitté le 31 mars 2021."))
			.containsExactly("CH arvans | until 2021-03-31 | GCS imagerie monts");
		assertThat(Sentences.links(GCS + "La direction commune est née. Le CH d’Arvans l’a rejointe en 2021."))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Il est membre du GHT Monts-Bleus.", "Depuis 2017, il est membre du GHT Monts-Bleus.",
			"L’établissement est membre du GHT Monts-Bleus.", "Notre établissement appartient au GHT Monts-Bleus.",
			"Le projet avance : il fait partie du GHT Monts-Bleus.", "Ouvert à tous, il a rejoint le GHT Monts-Bleus.",
			"Il emploie 900 agents. Il reste dans le GHT Monts-Bleus.", "On en est fier. Il relève du GHT Monts-Bleus.",
			"Le GHT Monts-Bleus, auquel l’établissement appartient toujours, avance.",
			"On en parle au GHT Monts-Bleus, dont il est membre." })
	void whichHospitalIsMeant(String sentence) {
		assertThat(Sentences.links(HOUSE + sentence)).containsExactly("CH arvans | member | GHT monts bleus");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Il est prévu que le GHT Monts-Bleus soit associé à tout.", "Il compte 300 lits.",
			"Il est constitué entre les établissements un GHT, le GHT Monts-Bleus." })
	void whereNobodyIsMeant(String sentence) {
		assertThat(Sentences.links(HOUSE + sentence)).isEmpty();
	}

	@Test
	void amongTwo() {
		String two = "Le CH d’Arvans est grand. Le CH de Belcombe est petit. ";
		assertThat(Sentences.links(two + "Tous deux appartiennent au GHT Monts-Bleus.")).containsExactlyInAnyOrder(
				"CH arvans | member | GHT monts bleus", "CH belcombe | member | GHT monts bleus");
		assertThat(Sentences.links(two + "Celui-ci est membre du GHT Monts-Bleus."))
			.containsExactly("CH belcombe | member | GHT monts bleus");
		assertThat(Sentences.links("CENTRE HOSPITALIER D’ARVANS\nConseil de surveillance\n\n"
				+ "Madame Vidal rappelle au conseil les liens anciens avec le CH de Belcombe.\n\nAvis favorable à l’adhésion de l’établissement au GCS Val-Linge."))
			.containsExactly("CH arvans | intended | GCS val linge");
	}

	@Test
	void membersOfThatGroupement() {
		assertThat(Sentences
			.links(GHT + "Il comprend le CH d’Arvans, qui en est l’établissement support, et l’EPSM du Val."))
			.containsExactlyInAnyOrder("CH arvans | support | GHT monts bleus", "EPSM val | member | GHT monts bleus");
		assertThat(Sentences.links("Le CH d’Arvans a rejoint le GHT Monts-Bleus. Nous y retrouvons le CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | member | GHT monts bleus",
					"CH belcombe | member | GHT monts bleus");
		assertThat(Sentences
			.links("GHT Monts-Bleus\n\nLe GCS Lac est autre.\n\nLe groupement est composé des établissements"
					+ " suivants :\n- CH d’Arvans\n- CH de Belcombe"))
			.containsExactlyInAnyOrder("CH arvans | member | GHT monts bleus",
					"CH belcombe | member | GHT monts bleus");
	}

	/** The reader sees the words of the document, not those that the rules read. */
	@Test
	void theSentenceIsThatOfTheDocument() {
		String text = GHT
				+ "Le CH d’Arvans en est membre depuis 2017. Il en est fier.\n\nLe CH de Belcombe l’a rejoint en 2020.";
		Draft draft = Sentences.draft(text);
		List<String> sentences = draft.facts()
			.stream()
			.map((fact) -> text.substring(fact.passage().start(), fact.passage().end()))
			.toList();
		assertThat(sentences).containsExactlyInAnyOrder("Le CH d’Arvans en est membre depuis 2017.",
				"Le CH de Belcombe l’a rejoint en 2020.");
		assertThat(Sentences.since(text)).containsExactlyInAnyOrder("CH arvans | GHT monts bleus | 2017",
				"CH belcombe | GHT monts bleus | 2020");
	}

}
