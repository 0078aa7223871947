package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists, tables, labels, legal acts and conventions. All of them are made up. */
class StructuredTextsTests {

	private static final String ARVANS = "CH arvans | member | GHT monts bleus";

	private static final String BELCOMBE = "CH belcombe | member | GHT monts bleus";

	private static final String CORVIERES = "CH corvieres | member | GHT monts bleus";

	private static final String SUPPORT = "CHU dormans | support | GHT monts bleus";

	private static final String BORN = "Le GHT Monts-Bleus est né.\n\n";

	@Test
	void aRemarkDoesNotEndTheEntriesOfABullet() {
		assertThat(Sentences.links(BORN + "Le GHT réunit :\n▪ les centres hospitaliers du Val (établissement support), "
				+ "d’Arvans, de Belcombe et de Corvières ;\n▪ l’hôpital d’Ormoy."))
			.containsExactlyInAnyOrder("CH val | support | GHT monts bleus", ARVANS, BELCOMBE, CORVIERES,
					"HOPITAL ormoy | member | GHT monts bleus");
	}

	@Test
	void columnsOfATableMayBeRoles() {
		String heading = "Groupement | Établissement support | Autres membres | Partenaires\n";
		String row = "GHT Monts-Bleus | CHU de Dormans | CH d’Arvans ; CH de Belcombe | Clinique Verdun\n";
		assertThat(Sentences.links(heading + row)).containsExactlyInAnyOrder(SUPPORT, ARVANS, BELCOMBE,
				"CLINIQUE verdun | partner | GHT monts bleus");
		assertThat(Sentences.links((heading + row).replace(" | ", "\t"))).containsExactlyInAnyOrder(SUPPORT, ARVANS,
				BELCOMBE, "CLINIQUE verdun | partner | GHT monts bleus");
		assertThat(Sentences.links(
				"Le GHT Monts-Bleus\n\nSupport | Parties | Téléphone\nCHU de Dormans | CH d’Arvans | CH de Belcombe\n"))
			.containsExactlyInAnyOrder(SUPPORT, "CH arvans | party | GHT monts bleus");
	}

	@Test
	void labelsForTheGroupementNamedBefore() {
		assertThat(
				Sentences.links("2016   La loi donne naissance au GHT Monts-Bleus. Membres : CHU de Dormans (support), "
						+ "CH d’Arvans, CH de Belcombe.\n2018   Un scanner."))
			.containsExactlyInAnyOrder(SUPPORT, ARVANS, BELCOMBE);
		assertThat(Sentences.links("LE GIE LINGE DES MONTS\n\nQui en est membre, qui ne l’est pas ?\n"
				+ "• Adhérents (ils votent) : CH d’Arvans, CH de Belcombe.\n• Clients (ils ne votent pas) : CH de Corvières.\n"
				+ "Le CH d’Ormoy, lui, n’est ni l’un ni l’autre."))
			.containsExactlyInAnyOrder("CH arvans | member | GIE linge monts",
					"CH belcombe | member | GIE linge monts");
		assertThat(Sentences
			.links("Le GCS Monts-Bleus est né en 2014. Ses fondateurs : le CH d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | founding | GCS monts bleus",
					"CH belcombe | founding | GCS monts bleus");
		assertThat(Sentences.links("GHT MONTS-BLEUS\n\nLES AUTRES\n* Associés : CHU de Dormans\n"
				+ "* Partenaires : Clinique Verdun ; Clinique Foch\n* PAS dans le GHT : CH de Corvières"))
			.containsExactlyInAnyOrder("CHU dormans | associate | GHT monts bleus",
					"CLINIQUE verdun | partner | GHT monts bleus", "CLINIQUE foch | partner | GHT monts bleus");
	}

	@Test
	void linesWithAnyLabelBelowAHeadingAboutMembers() {
		assertThat(Sentences.links("Le GCS Monts-Bleus existe.\n\nLes membres du GCS\n"
				+ "Collège 1, établissements publics : CH d’Arvans ; CH de Belcombe.\nCollège 2 : Clinique Verdun.\n\n"
				+ "Le CH de Corvières participe aux réunions."))
			.containsExactlyInAnyOrder("CH arvans | member | GCS monts bleus", "CH belcombe | member | GCS monts bleus",
					"CLINIQUE verdun | member | GCS monts bleus");
		assertThat(Sentences.links("GHT MONTS-BLEUS\n\nLES MEMBRES\nVallée haute → CH d’Arvans / CH de Belcombe\n"
				+ "Vallée basse → CH de Corvières\n\nNOS VOISINS\nCH d’Ormoy"))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE, CORVIERES);
	}

	@Test
	void aLabelAloneSaysNothingOfAGroupement() {
		assertThat(Sentences.links("Le GHT Monts-Bleus est né. Il a dix ans. On en parle. On le fête. "
				+ "Le GCS Imagerie aussi. On le sait. C’est bien. C’est beau.\nPartenaires : CH d’Arvans, CH de Belcombe"))
			.isEmpty();
		assertThat(Sentences.links("Membres : CH d’Arvans, CH de Belcombe")).isEmpty();
		assertThat(Sentences.links(BORN + "Membres : le directeur du CH d’Arvans et le maire.")).isEmpty();
	}

	@Test
	void rolesInTheArticlesOfAnAct() {
		String act = "Arrête\n\nArticle 1 : Le GHT Monts-Bleus est composé des établissements suivants :\n"
				+ "- le CH d’Arvans ;\n- le CHU de Dormans.\n\n";
		assertThat(Sentences.links(act + "Article 2 : L’établissement support du groupement est le CHU de Dormans.\n"
				+ "Article 3 : Le CH de Corvières est partenaire du groupement."))
			.containsExactlyInAnyOrder(ARVANS, SUPPORT, "CH corvieres | partner | GHT monts bleus");
		assertThat(Sentences.links(act + "Article 2. – Support\nLe CHU de Dormans est désigné établissement support."))
			.containsExactlyInAnyOrder(ARVANS, SUPPORT);
	}

	@Test
	void visasDoNotChangeWhatATextIsAbout() {
		assertThat(Sentences.links("Retrait du GCS Monts-Bleus\n\nVu la convention du GHT Deux-Lacs ;\n\n"
				+ "Considérant que le CH d’Arvans l’a rejoint le 1er février 2012 ; que le CH de Belcombe l’a rejoint en 2014 ;"))
			.containsExactlyInAnyOrder("CH arvans | member | GCS monts bleus",
					"CH belcombe | member | GCS monts bleus");
	}

	@Test
	void partiesToAConstitutiveConvention() {
		String parties = "Entre les soussignés :\n\nLe Centre hospitalier d’Arvans, dont le siège est 1 rue du Pont, "
				+ "ci-après dénommé « l’hôpital »,\n\nET\n\nLe Centre hospitalier de Belcombe, représenté par son directeur,\n\n";
		assertThat(Sentences.links("CONVENTION\n\n" + parties
				+ "Ensemble dénommés « les établissements parties ».\n\nLe CH de Corvières n’est pas concerné.\n\nArticle 1\n"
				+ "Il est constitué entre les établissements parties un GHT, dénommé « GHT Monts-Bleus »."))
			.containsExactlyInAnyOrder("CH arvans | party | GHT monts bleus", "CH belcombe | party | GHT monts bleus");
		assertThat(Sentences.links("CONVENTION\n\n" + parties
				+ "Article 1\nIl est constitué entre les soussignés le GCS Imagerie des Monts."))
			.containsExactlyInAnyOrder("CH arvans | founding | GCS imagerie monts",
					"CH belcombe | founding | GCS imagerie monts");
		assertThat(Sentences.links("CONVENTION D’ASSISTANTS\n\n" + parties
				+ "Vu la convention constitutive du GHT Monts-Bleus ;\n\nArticle 1\nLes parties partagent trois postes."))
			.isEmpty();
	}

	@Test
	void hospitalsWhoseBoardsHaveDecided() {
		assertThat(Sentences
			.links("Vu la délibération du conseil d’administration du CH d’Arvans en date du 3 mai 2001 ;\n"
					+ "Vu la délibération du conseil d’administration de la clinique Verdun en date du 4 mai 2001 ;\n"
					+ "Vu la convention constitutive du GCS Monts-Bleus conclue le 2 juin 2001 entre les établissements susvisés,"))
			.containsExactlyInAnyOrder("CH arvans | member | GCS monts bleus",
					"CLINIQUE verdun | member | GCS monts bleus");
	}

}
