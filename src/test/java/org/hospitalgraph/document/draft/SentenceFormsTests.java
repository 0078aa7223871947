package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms of sentences that tell who is a member of what, each with a sentence that
 * looks alike and tells nothing. All of them are made up.
 */
class SentenceFormsTests {

	private static final String ARVANS = "CH arvans | member | GHT monts bleus";

	private static final String BELCOMBE = "CH belcombe | member | GHT monts bleus";

	private static final String CORVIERES = "CH corvieres | member | GHT monts bleus";

	private static final String SUPPORT = "CH arvans | support | GHT monts bleus";

	@Test
	void membersBehindTheVerb() {
		assertThat(Sentences.links("Le GHT Monts-Bleus, associant les CH d’Arvans et de Belcombe, a cinq ans."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("Le GHT Monts-Bleus intègre également le CH de Belcombe."))
			.containsExactly(BELCOMBE);
		assertThat(Sentences.links("Les membres du GHT Monts-Bleus sont le CH d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences
			.links("Le GHT Monts-Bleus, dont le CH d’Arvans et le CH de Belcombe sont membres, a cinq ans."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences
			.links("Le GHT Monts-Bleus réunit A. Il s’agit là d’un essai. Celui-ci regroupe le CH d’Arvans."))
			.containsExactly(ARVANS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le GHT Monts-Bleus ouvre une unité à l’hôpital d’Arvans.",
			"Le GHT Monts-Bleus a formé les infirmières du CH d’Arvans.",
			"Le GHT Monts-Bleus prépare le regroupement des laboratoires du CH d’Arvans.",
			"Les élus du GHT Monts-Bleus se sont réunis au CH d’Arvans.",
			"Le GHT Monts-Bleus a tenu une réunion au CH d’Arvans.",
			"Le GHT Monts-Bleus et ses membres soutiennent le CH d’Arvans.",
			"Le GHT Monts-Bleus regroupe les activités de biologie du CH d’Arvans.",
			"Le GHT Monts-Bleus, compte tenu de la situation du CH d’Arvans, attend.",
			"GHT Monts-Bleus : le CH d’Arvans inaugure son scanner.",
			"Le GHT Monts-Bleus (présidé par la directrice du CH d’Arvans) attend.",
			"Le GHT Monts-Bleus réunit tous les hôpitaux du département, à l’exception du CH d’Arvans.",
			"Les membres du GHT Monts-Bleus ont écrit au CH d’Arvans." })
	void whatAGroupementDoesMakesNoMember(String text) {
		assertThat(Sentences.links(text)).isEmpty();
	}

	@Test
	void membersBeforeTheirGroupement() {
		assertThat(Sentences
			.links("Les CH d’Arvans, de Belcombe et de Corvières sont regroupés au sein du GHT Monts-Bleus."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE, CORVIERES);
		assertThat(Sentences.links("Le CH d’Arvans et le CH de Belcombe composent le GHT Monts-Bleus."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("Le CH d’Arvans est rattaché au GHT Monts-Bleus.")).containsExactly(ARVANS);
		assertThat(Sentences.links("Membre du GHT Monts-Bleus depuis 2016, le CH d’Arvans a 300 lits."))
			.containsExactly(ARVANS);
		assertThat(Sentences.links("Le CH d’Arvans est membre du GHT Monts-Bleus et du GCS Santé Claire."))
			.containsExactlyInAnyOrder(ARVANS, "CH arvans | member | GCS sante claire");
		assertThat(Sentences
			.links("Le CH d’Arvans et le CH de Belcombe ont signé la convention constitutive du GHT Monts-Bleus."))
			.containsExactlyInAnyOrder("CH arvans | member | GHT monts bleus",
					"CH belcombe | member | GHT monts bleus");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le directeur du CH d’Arvans est membre du GHT Monts-Bleus.",
			"Le CH d’Arvans et les établissements membres du GHT Monts-Bleus dialoguent.",
			"Le CH d’Arvans, ancien membre du GHT Monts-Bleus, travaille seul.",
			"Le CH d’Arvans était membre du GHT Monts-Bleus.", "Le CH d’Arvans refuse de rejoindre le GHT Monts-Bleus.",
			"Ni le CH d’Arvans ni le CH de Belcombe ne sont membres du GHT Monts-Bleus.",
			"Aucun médecin du CH d’Arvans n’a rejoint le GHT Monts-Bleus.",
			"Le CH d’Arvans souhaite quitter le GHT Monts-Bleus.",
			"L’hôpital né de la fusion des CH d’Arvans et de Belcombe a été intégré au GHT Monts-Bleus.",
			"Né en 2016, le GHT Monts-Bleus, supervisé par le CH d’Arvans, attend.",
			"La commune demande la sortie du CH d’Arvans du GHT Monts-Bleus.",
			"Les urgences du CH d’Arvans ont rejoint le GHT Monts-Bleus.",
			"Outre les établissements membres du GHT Monts-Bleus, le CH d’Arvans participe au projet.",
			"Le CH d’Arvans, qui n’est pas membre du GHT Monts-Bleus, participe au projet." })
	void whoIsOnlyNamedBesideAGroupementIsNoMember(String text) {
		assertThat(Sentences.links(text)).isEmpty();
	}

	@Test
	void onlyTheHospitalThatTheVerbIsOf() {
		assertThat(Sentences.links("Le CHU de Vaubert soutient le CH d’Arvans, membre du GHT Monts-Bleus."))
			.contains(ARVANS)
			.noneMatch((link) -> link.startsWith("CHU vaubert | member"));
		assertThat(Sentences.links(
				"Situé entre le CH de Belcombe et le CH de Corvières, le CH d’Arvans est membre du GHT Monts-Bleus."))
			.containsExactly(ARVANS);
		assertThat(Sentences.links(
				"Le CH d’Arvans est membre du GHT Monts-Bleus et compte deux sites : l’hôpital Verdun et l’hôpital Foch."))
			.containsExactly(ARVANS);
	}

	@Test
	void whoIsTheSupport() {
		assertThat(Sentences.links("Le GHT Monts-Bleus, avec le CH d’Arvans comme établissement support, a cinq ans."))
			.containsExactly(SUPPORT);
		assertThat(Sentences.links("L’établissement support du GHT Monts-Bleus, le CH d’Arvans, a 300 lits."))
			.containsExactly(SUPPORT);
		assertThat(Sentences
			.links("GHT Monts-Bleus : CH d’Arvans, CH de Belcombe (le CH d’Arvans sera l’établissement support)"))
			.containsExactlyInAnyOrder(SUPPORT, BELCOMBE);
		assertThat(Sentences
			.links("Le GHT Monts-Bleus réunit le CH d’Arvans (CHA, établissement support) et le CH de Belcombe."))
			.containsExactlyInAnyOrder(SUPPORT, BELCOMBE);
		assertThat(
				Sentences.links("En tant qu’établissement pilote du GHT Monts-Bleus, le CH d’Arvans aide ses voisins."))
			.containsExactly("CH arvans | pilot | GHT monts bleus");
		assertThat(Sentences.links("Le GHT Monts-Bleus travaille avec le CH d’Arvans.")).isEmpty();
	}

	@Test
	void rolesBesideAName() {
		assertThat(Sentences
			.links("Le GHT Monts-Bleus réunit le CH d’Arvans (support), le CH de Belcombe (partie) et le CH de"
					+ " Corvières (membre associé)."))
			.containsExactlyInAnyOrder(SUPPORT, "CH belcombe | party | GHT monts bleus",
					"CH corvieres | associate | GHT monts bleus");
		assertThat(
				Sentences.links("Le GHT Monts-Bleus a cinq ans. Les CHS de Belcombe et de Corvières en sont « membres"
						+ " partenaires »."))
			.containsExactlyInAnyOrder("CHS belcombe | partner | GHT monts bleus",
					"CHS corvieres | partner | GHT monts bleus");
	}

	@Test
	void listsBelowALongHeading() {
		assertThat(Sentences.links("""
				Les trois établissements publics de santé qui composent le GHT Monts-Bleus :

				  • CH d’Arvans – désigné comme établissement support du GHT Monts-Bleus
				  • CH de Belcombe
				  • CH de Corvières

				Ces trois établissements parties au GHT Monts-Bleus ont un projet.
				""")).containsExactlyInAnyOrder(SUPPORT, "CH belcombe | party | GHT monts bleus",
				"CH corvieres | party | GHT monts bleus");
		assertThat(Sentences.links("""
				Actualités des établissements du GHT Monts-Bleus :

				- CH d’Arvans ouvre son scanner
				""")).isEmpty();
		assertThat(Sentences.links("""
				Les établissements qui ont quitté le GHT Monts-Bleus :

				- CH d’Arvans
				- CH de Belcombe
				""")).isEmpty();
		assertThat(Sentences.links("""
				L’établissement, membre du GHT Monts-Bleus, regroupe :

				- l’hôpital Verdun
				- l’hôpital Foch
				""")).isEmpty();
	}

	@Test
	void groupementsBelowAHospital() {
		assertThat(Sentences.links("""
				Le CH d’Arvans est membre de plusieurs groupements :
				- le GHT Monts-Bleus
				- le GCS Santé Claire
				""")).containsExactlyInAnyOrder(ARVANS, "CH arvans | member | GCS sante claire");
		assertThat(Sentences.links("""
				Le CH d’Arvans n’est membre d’aucun des groupements suivants :
				- le GHT Monts-Bleus
				""")).isEmpty();
	}

	@Test
	void hospitalsOfTheSentenceBefore() {
		assertThat(Sentences.links(
				"Les CH d’Arvans et de Belcombe coopèrent. Ces deux établissements sont membres du GHT Monts-Bleus."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links(
				"Les CH d’Arvans et de Belcombe coopèrent. Les trois établissements sont membres du GHT Monts-Bleus."))
			.isEmpty();
		assertThat(Sentences.links("Le CH d’Arvans a 300 lits. L’établissement appartient au GHT Monts-Bleus."))
			.containsExactly(ARVANS);
	}

	@Test
	void whatItMeans() {
		assertThat(Sentences.links("Le GHT Monts-Bleus a cinq ans. Il réunit le CH d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences
			.links("Le CH d’Arvans est membre du GHT Monts-Bleus. Il regroupe l’hôpital Verdun et l’hôpital Foch."))
			.containsExactly(ARVANS);
	}

}
