package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sentences of names, of plans, of who comes and goes and of what became of hospitals,
 * each with one that looks alike and tells nothing. All of them are made up.
 */
class SentencesOfChangeTests {

	private static final String ARVANS = "CH arvans | member | GHT monts bleus";

	private static final String BELCOMBE = "CH belcombe | member | GHT monts bleus";

	@Test
	void whoComesAndGoes() {
		assertThat(Sentences
			.links("Le CH d’Arvans a quitté le GHT Val-Noir pour rejoindre le GHT Monts-Bleus le 1er janvier 2020."))
			.contains(ARVANS);
		assertThat(Sentences.links("Le CH d’Arvans a quitté le GHT Monts-Bleus.")).isEmpty();
		assertThat(Sentences.links("Le CH d’Arvans rejoindra le GHT Monts-Bleus en 2027."))
			.containsExactly("CH arvans | intended | GHT monts bleus");
		assertThat(Sentences.links("Le CH d’Arvans rejoindrait le GHT Monts-Bleus."))
			.containsExactly("CH arvans | reported | GHT monts bleus");
		assertThat(Sentences
			.links("Le retrait du CH d’Arvans du GHT Monts-Bleus, qui réunit le CH de Belcombe, date du 1er mai 2020."))
			.containsExactlyInAnyOrder("CH arvans | until 2020-05-01 | GHT monts bleus", BELCOMBE);
	}

	@Test
	void whatIsSaidBehindAListDoesNotMakeItAPlan() {
		assertThat(Sentences.links("Le GHT Monts-Bleus réunit les CH d’Arvans et de Belcombe et engagera des travaux."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("Le GHT Monts-Bleus réunira les CH d’Arvans et de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | intended | GHT monts bleus",
					"CH belcombe | intended | GHT monts bleus");
	}

	@Test
	void hospitalsUnderOneDirection() {
		assertThat(Sentences.directions("La direction du CH d’Arvans et du CH de Belcombe est commune depuis 2019."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe");
		assertThat(Sentences.directions("Le CH d’Arvans est en direction commune avec le CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe");
		assertThat(Sentences
			.directions("Les CH d’Arvans et de Belcombe coopèrent. Les deux établissements ont une direction commune."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe");
		assertThat(
				Sentences.directions("Le CHU de Vaubert soutient la direction commune des CH d’Arvans et de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe");
		assertThat(Sentences.directions("La fin de la direction commune des CH d’Arvans et de Belcombe inquiète."))
			.isEmpty();
	}

	@Test
	void whatBecameOfHospitals() {
		assertThat(Sentences.links("Le CHI du Val-Double est né en 2012 de la fusion des CH d’Arvans et de Belcombe."))
			.containsExactlyInAnyOrder("CHI val double | succeeds | CH arvans",
					"CHI val double | succeeds | CH belcombe");
		assertThat(Sentences.links("Le CH d’Arvans a été absorbé par le CHU de Vaubert."))
			.containsExactly("CHU vaubert | succeeds | CH arvans");
		assertThat(Sentences
			.links("Le CHI du Val-Double est le regroupement depuis 2012 des hôpitaux d’Arvans et de Belcombe."))
			.containsExactlyInAnyOrder("CHI val double | succeeds | HOPITAL arvans",
					"CHI val double | succeeds | HOPITAL belcombe");
		assertThat(Sentences.links("La fusion du CH d’Arvans et du CH de Belcombe inquiète.")).isEmpty();
	}

	@Test
	void namesOfGroupements() {
		assertThat(Sentences.links("- GHT de la Haute-Brède et du Val Noir : CH d’Arvans, CH de Belcombe"))
			.containsExactlyInAnyOrder("CH arvans | member | GHT haute brede val noir",
					"CH belcombe | member | GHT haute brede val noir");
		assertThat(Sentences
			.links("Le GHT Monts-Bleus, créé en 2023 (en lieu et place du GHT Val-Noir), comprend deux établissements :"
					+ " CH d’Arvans, CH de Belcombe."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences
			.links("Le CH d’Arvans et le CH de Belcombe ont conclu la convention constitutive d’un GCS dénommé"
					+ " « Imagerie du Val »."))
			.containsExactlyInAnyOrder("CH arvans | founding | GCS imagerie val",
					"CH belcombe | founding | GCS imagerie val");
		assertThat(Sentences
			.links("Le CH d’Arvans est membre du GHT des Monts-Bleus et du CH de Belcombe on ne sait rien."))
			.doesNotContain("CH arvans | member | GHT monts bleus belcombe");
	}

	@Test
	void hospitalsOfSeveralTowns() {
		assertThat(Sentences.links("Le GHT Monts-Bleus réunit les hôpitaux d’Arvans, Belcombe et Corvières."))
			.containsExactlyInAnyOrder("HOPITAL arvans | member | GHT monts bleus",
					"HOPITAL belcombe | member | GHT monts bleus", "HOPITAL corvieres | member | GHT monts bleus");
		assertThat(
				Sentences.links("Le GHT Monts-Bleus associe la clinique mutualiste du Belval et l’hôpital J. Morand."))
			.containsExactlyInAnyOrder("CLINIQUE mutualiste belval | member | GHT monts bleus",
					"HOPITAL j morand | member | GHT monts bleus");
		assertThat(Sentences.links("Le GHT Monts-Bleus coopère avec des hôpitaux d’Espagne et d’Italie.")).isEmpty();
	}

	@Test
	void whatIsSaidAsideDoesNotDeny() {
		assertThat(Sentences.links("Le CH d’Arvans, qui n’avait pas de dérogation, a rejoint le GHT Monts-Bleus."))
			.containsExactly(ARVANS);
		assertThat(Sentences.links("Le CH d’Arvans, qui avait une dérogation, n’a pas rejoint le GHT Monts-Bleus."))
			.isEmpty();
	}

	@Test
	void whoComesNearer() {
		assertThat(Sentences
			.links("Le CH d’Arvans et le CH de Belcombe ont décidé de se rapprocher au sein du GHT Monts-Bleus."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences
			.links("Le CH d’Arvans et le CH de Belcombe envisagent de se rapprocher au sein du GHT Monts-Bleus."))
			.containsExactlyInAnyOrder("CH arvans | intended | GHT monts bleus",
					"CH belcombe | intended | GHT monts bleus");
	}

	@Test
	void namesWithTheirTownsWhole() {
		assertThat(
				Sentences.directions("Le CH d’Arvans est en direction commune avec le CHI de Belcombe – Les Ormeaux."))
			.containsExactlyInAnyOrder("CH arvans", "CHI belcombe ormeaux");
		assertThat(
				Sentences.links("Le GHT Monts-Bleus réunit le CHI de la Presqu’île de Vaubert et le CH Port La-Neuve."))
			.containsExactlyInAnyOrder("CHI presqu ile vaubert | member | GHT monts bleus",
					"CH port neuve | member | GHT monts bleus");
		assertThat(Sentences.links("Le GHT Monts-Bleus réunit le CH d’Arvans et le CH de Belcombe- depuis 2019."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("Un GHT, dénommé « Monts-Bleus », réunit les CH d’Arvans et de Belcombe."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
	}

	@Test
	void aRoleInARelativeSentenceHoldsWhateverTheRestSays() {
		assertThat(Sentences
			.links("Le CH d’Arvans n’ira pas au GHT Monts-Bleus dont l’établissement support est le CH de Belcombe."))
			.containsExactly("CH belcombe | support | GHT monts bleus");
		assertThat(Sentences
			.links("Le GHT Monts-Bleus réunit les CH d’Arvans (qui est établissement support) et de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | support | GHT monts bleus", BELCOMBE);
	}

	@Test
	void whoCreatedAnotherGroupementIsNoMemberOfTheNextOneInTheList() {
		assertThat(Sentences.links(
				"Le GCS est créé par convention entre le CH d’Arvans, le CH de Belcombe, le GCS Val-Noir et des médecins."))
			.noneMatch((link) -> link.endsWith("| GCS val noir"));
	}

	@Test
	void whatReplacedAHospitalAndWhoLeadsAnother() {
		assertThat(Sentences.links("Le CHI du Val-Double est créé le 1er mai 2016 pour remplacer le CH de Vaubert,"
				+ " créé en 2002 par la fusion du CH d’Arvans et du CH de Belcombe."))
			.containsExactlyInAnyOrder("CHI val double | succeeds | CH vaubert", "CH vaubert | succeeds | CH arvans",
					"CH vaubert | succeeds | CH belcombe");
		assertThat(Sentences.links("Le CHI du Val-Double est né en 2017 de l’union des CH d’Arvans et de Belcombe."))
			.containsExactlyInAnyOrder("CHI val double | succeeds | CH arvans",
					"CHI val double | succeeds | CH belcombe");
		assertThat(Sentences.directions("Par une convention de direction commune, le CH d’Arvans assure la direction"
				+ " du CH de Belcombe. Le CH de Vaubert assure la direction d’une école."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe");
	}

}
