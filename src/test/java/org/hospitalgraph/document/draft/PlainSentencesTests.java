package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What ordinary documents say of members, in the forms in which they say it. */
class PlainSentencesTests {

	private static final String A = "CH arvans | member | GHT monts bleus";

	private static final String B = "CH belcombe | member | GHT monts bleus";

	private static final String SUPPORT = "CH arvans | support | GHT monts bleus";

	@ParameterizedTest
	@ValueSource(strings = {
			"Le GHT Monts-Bleus, dont l’établissement support est le CH d’Arvans, regroupe le CH de Belcombe.",
			"Le GHT Monts-Bleus réunit le CH d’Arvans, qui en assure le support, et le CH de Belcombe.",
			"Autour du CH d’Arvans, établissement support, le GHT Monts-Bleus réunit le CH de Belcombe.",
			"Le GHT Monts-Bleus a été constitué entre le CH d’Arvans, désigné établissement support, et le CH de Belcombe.",
			"The GHT Monts-Bleus, whose lead hospital is the CH d’Arvans, brings together the CH de Belcombe.",
			"Le CH de Belcombe est membre du GHT Monts-Bleus, aux côtés du CH d’Arvans, établissement support.",
			"GHT Monts-Bleus\n\nLe GHT réunit :\n\nCH d’Arvans\nÉtablissement support\n\nCH de Belcombe\nAncien hospice\n\n" })
	void supportAndMember(String text) {
		assertThat(Sentences.links(text)).containsExactlyInAnyOrder(SUPPORT, B);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le CH d’Arvans appartient, comme le CH de Belcombe, au GHT Monts-Bleus.",
			"Le CH d’Arvans est membre du GHT Monts-Bleus, tout comme le CH de Belcombe.",
			"Outre le CH d’Arvans, le GHT Monts-Bleus comprend le CH de Belcombe.",
			"Pour la pharmacie adhèrent au GHT Monts-Bleus, entre autres, le CH d’Arvans et le CH de Belcombe.",
			"Le périmètre du GHT Monts-Bleus couvre les CH d’Arvans et de Belcombe.",
			"Le CH d’Arvans et le CH de Belcombe ont signé la convention qui crée le GHT Monts-Bleus." })
	void twoMembers(String text) {
		assertThat(Sentences.links(text)).containsExactlyInAnyOrder(A, B);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			L’entrée du CH d’Arvans dans le GHT Monts-Bleus est programmée pour 2030.       | intended
			L’adhésion du CH d’Arvans au GHT Monts-Bleus : présentation du projet, vote.    | intended
			Le CH d’Arvans, dont l’adhésion au GHT Monts-Bleus est attendue, a 300 lits.    | intended
			Le CH d’Arvans a déposé une demande d’adhésion au GHT Monts-Bleus.              | intended
			Le CH d’Arvans : demande d’adhésion au GHT Monts-Bleus déposée.                 | intended
			Le GHT Monts-Bleus verrait le jour en 2030 avec le CH d’Arvans.                 | reported
			Le GHT Monts-Bleus, que le CH d’Arvans doit fonder en 2030, aura un siège.      | intended
			Le CH d’Arvans a confirmé sa volonté d’intégrer le GHT Monts-Bleus.             | intended
			En rejoignant le GHT Monts-Bleus en 2020, le CH d’Arvans a changé.              | member
			La directrice du CH d’Arvans, membre du GHT Monts-Bleus, part.                  | member
			Il sera fermé, mais le CH d’Arvans est membre du GHT Monts-Bleus.               | member
			Comme il se doit, le CH d’Arvans adhère au GHT Monts-Bleus.                     | member
			Le GHT Monts-Bleus, que le CH d’Arvans a quitté le 31 mars 2021, va bien.       | until 2021-03-31
			Le CH d’Arvans n’est plus adhérent du GHT Monts-Bleus depuis le 1er mai 2021.   | until 2021-05-01
			De 2003 à 2014, le CH d’Arvans a appartenu au GHT Monts-Bleus.                  | until 2014
			""")
	void oneOfThem(String text, String role) {
		assertThat(Sentences.links(text)).containsExactly("CH arvans | " + role + " | GHT monts bleus");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jamais le CH d’Arvans ne rejoignit le GHT Monts-Bleus.",
			"Pas d’adhésion du CH d’Arvans au GHT Monts-Bleus.",
			"Des motions sont votées pour que le CH d’Arvans quitte le GHT Monts-Bleus en 2021.",
			"Le CH d’Arvans avait appartenu au GHT Monts-Bleus." })
	void notNow(String text) {
		assertThat(Sentences.links(text)).isEmpty();
	}

	@Test
	void aGroupementOfHospitalsWithoutALegalForm() {
		assertThat(Sentences.links("Le CH d’Arvans est membre du réseau périnatal des Causses."))
			.containsExactly("CH arvans | member | null reseau perinatal causses");
		assertThat(Sentences.links("Le CH d’Arvans et la CPTS du Lac ont adhéré au réseau Oncobocage."))
			.containsExactlyInAnyOrder("CH arvans | member | null reseau oncobocage",
					"CPTS lac | member | null reseau oncobocage");
		assertThat(Sentences.links("Le CH d’Arvans est membre du réseau de transport du Bocage.")).isEmpty();
		assertThat(Sentences.links("Le CH d’Arvans est membre du Groupement transfrontalier Santé Meuse."))
			.containsExactly("CH arvans | member | GROUPEMENT transfrontalier sante meuse");
	}

	@Test
	void whatBecameOfHospitals() {
		assertThat(
				Sentences.links("Le CH d’Arvans et le CH de Belcombe ont fusionné. Le nouvel établissement s’appelle "
						+ "Centre hospitalier du Val."))
			.containsExactlyInAnyOrder("CH val | succeeds | CH arvans", "CH val | succeeds | CH belcombe");
		assertThat(Sentences.links("2012 – Fusion du CH d’Arvans et du CH de Belcombe : naissance du CH du Val."))
			.containsExactlyInAnyOrder("CH val | succeeds | CH arvans", "CH val | succeeds | CH belcombe");
		assertThat(Sentences.links("Depuis 2023, le CH d’Arvans s’appelle CH de Belcombe."))
			.containsExactly("CH belcombe | succeeds | CH arvans");
		assertThat(Sentences.links("Anciennement dénommée FHU Lune, la FHU Soleil grandit."))
			.containsExactly("FHU soleil | succeeds | FHU lune");
		assertThat(Sentences.links("La CHT du Lac est née. Elle est remplacée, en 2016, par le GHT Monts-Bleus."))
			.containsExactly("GHT monts bleus | succeeds | CHT lac");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le CH d’Arvans partage depuis 2017 son directeur avec le CH de Belcombe.",
			"Le CH d’Arvans et le CH de Belcombe ont le même directeur.",
			"Le CH d’Arvans et le CH de Belcombe se dotent d’un directeur commun.",
			"Directrice du CH d’Arvans et, dans le cadre de la direction commune, du CH de Belcombe.",
			"Directrice du CH d’Arvans et du CH de Belcombe (direction commune créée en 2020).",
			"Le CH d’Arvans est loin. Il a le même directeur que le CH de Belcombe.",
			"CH d’Arvans\nDirection commune avec le CH de Belcombe\n\n",
			"Direction commune CH d’Arvans / CH de Belcombe : en place depuis 2022" })
	void oneDirector(String text) {
		assertThat(Sentences.directions(text)).containsExactlyInAnyOrder("CH arvans", "CH belcombe");
	}

	/** No law knows founders of a GHT: those who sign its convention are its members. */
	@Test
	void foundersOnlyWhereTheTextSaysSo() {
		assertThat(Sentences.links("Le CH d’Arvans et le CH de Belcombe ont créé le GHT Monts-Bleus."))
			.containsExactlyInAnyOrder(A, B);
		assertThat(Sentences.links("Le CH d’Arvans et le CH de Belcombe ont créé le GCS Lac."))
			.containsExactlyInAnyOrder("CH arvans | founding | GCS lac", "CH belcombe | founding | GCS lac");
		assertThat(Sentences.links("Le CH d’Arvans est membre fondateur du GHT Monts-Bleus."))
			.containsExactly("CH arvans | founding | GHT monts bleus");
	}

	@Test
	void aFutureListAndACalendar() {
		assertThat(Sentences.links("Projet de GCS Lac\n\nLes futurs membres\n• CH d’Arvans\n• CH de Belcombe"))
			.containsExactlyInAnyOrder("CH arvans | intended | GCS lac", "CH belcombe | intended | GCS lac");
	}

	@Test
	void sinceWhenAListHolds() {
		assertThat(Sentences.since(
				"Depuis le 1er janvier 2016, le GHT Monts-Bleus regroupe :\n- le CH d’Arvans ;\n- le CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | GHT monts bleus | 2016-01-01",
					"CH belcombe | GHT monts bleus | 2016-01-01");
		assertThat(Sentences
			.since("Depuis le 1er janvier 2023, le CH d’Arvans ne fait plus partie du GHT Monts-Bleus, dont le "
					+ "support reste le CH de Belcombe."))
			.isEmpty();
		assertThat(Sentences
			.since("Le CH d’Arvans est membre du GHT Monts-Bleus, en direction commune avec le CH de Belcombe "
					+ "depuis 2020."))
			.isEmpty();
		assertThat(Sentences.since("Le CH d’Arvans est membre du GHT Monts-Bleus depuis 2016, et il en est fier."))
			.containsExactly("CH arvans | GHT monts bleus | 2016");
	}

}
