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

	@Test
	void rolesOfAGroupementWithoutItsName() {
		String about = "Le GHT Monts-Bleus est né. Le GCS Imagerie est ancien. Le GHT Monts-Bleus grandit. ";
		assertThat(Sentences.links(about + "Le CH d’Arvans est partenaire du groupement."))
			.containsExactly("CH arvans | partner | GHT monts bleus");
		assertThat(Sentences.links(about + "Le groupement est associé, pour la recherche, au CHU de Dormans."))
			.containsExactly("CHU dormans | associate | GHT monts bleus");
		assertThat(Sentences.links(about + "Le CHU de Dormans a signé une convention d’association avec le GHT."))
			.containsExactly("CHU dormans | associate | GHT monts bleus");
		assertThat(Sentences.links(about + "Le CH d’Arvans a quitté le groupement le 31 décembre 2016."))
			.containsExactly("CH arvans | until 2016-12-31 | GHT monts bleus");
		assertThat(Sentences.links(about + "Le CH d’Arvans n’est pas partenaire du groupement.")).isEmpty();
		assertThat(Sentences.links(about + "La clinique Verdun n’a signé aucune convention d’association avec le GHT."))
			.isEmpty();
	}

	@Test
	void whoIsPartOfIt() {
		assertThat(Sentences.links(BORN + "Le CH d’Arvans, le CH de Belcombe et le CH de Corvières en font partie."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE, CORVIERES);
		assertThat(Sentences.links(BORN + "En font également partie le CH d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links(BORN + "La clinique Verdun est privée. Elle en est en revanche partenaire."))
			.containsExactly("CLINIQUE verdun | partner | GHT monts bleus");
		assertThat(Sentences.links("Le GHT Monts-Bleus s’étend. L’établissement support est le CHU de Dormans ; "
				+ "les autres membres sont le CH d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder(SUPPORT, ARVANS, BELCOMBE);
		assertThat(
				Sentences.links(BORN + "Le CH d’Arvans n’en fait pas partie. La clinique Verdun n’en est pas membre."))
			.isEmpty();
	}

	@Test
	void membershipThatHoldsWhateverElseTheSentenceSays() {
		assertThat(Sentences.links("Le CH d’Arvans a renoncé et demeure membre du GHT Monts-Bleus."))
			.containsExactly(ARVANS);
		assertThat(Sentences
			.links("Le CH d’Arvans, initialement pressenti ailleurs, relève finalement du GHT Monts-Bleus."))
			.containsExactly(ARVANS);
		assertThat(Sentences
			.links("À ne pas confondre avec le GHT Monts-Bleus, qui réunit le CH d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("Le CH d’Arvans relève d’un autre groupement, le GHT Monts-Bleus."))
			.containsExactly(ARVANS);
		assertThat(Sentences
			.links("Le CH d’Ormoy ne veut pas intégrer le GHT Monts-Bleus autour des CH d’Arvans et de Belcombe."))
			.contains(ARVANS, BELCOMBE)
			.doesNotContain("CH ormoy | member | GHT monts bleus");
	}

	@Test
	void whoFormsAGroupementWithWhom() {
		assertThat(Sentences
			.links("Le CH d’Arvans a formé avec le CH de Belcombe et le CH de Corvières le GCS Monts-Bleus."))
			.containsExactlyInAnyOrder("CH arvans | member | GCS monts bleus", "CH belcombe | member | GCS monts bleus",
					"CH corvieres | member | GCS monts bleus");
		assertThat(Sentences.links(
				"Le CH d’Arvans n’est pas seul : il lave au sein du GCS Monts-Bleus qu’il forme avec le CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | member | GCS monts bleus",
					"CH belcombe | member | GCS monts bleus");
		assertThat(Sentences.links(
				"Le GCS Monts-Bleus a été créé en 2005 par deux établissements de santé, les hôpitaux d’Arvans et de Belcombe."))
			.containsExactlyInAnyOrder("HOPITAL arvans | founding | GCS monts bleus",
					"HOPITAL belcombe | founding | GCS monts bleus");
		assertThat(
				Sentences.links("Le GIE Monts-Bleus est né en 1998 de la volonté du CH d’Arvans et du CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | founding | GIE monts bleus",
					"CH belcombe | founding | GIE monts bleus");
		assertThat(Sentences
			.links("Deux hôpitaux cuisinent : le CH d’Arvans et le CH de Belcombe. Leur outil est le GCS Monts-Bleus. "
					+ "C’est un outil commun, dont ils sont les deux seuls membres."))
			.containsExactlyInAnyOrder("CH arvans | member | GCS monts bleus",
					"CH belcombe | member | GCS monts bleus");
	}

	@Test
	void whoCameAndWent() {
		assertThat(Sentences.links("GIE MONTS-BLEUS\n\nL’assemblée a approuvé l’entrée de deux adhérents à compter du "
				+ "1er janvier 2021 : le CH d’Arvans et la clinique Verdun. La clinique Foch nous quitte au 31 décembre 2020."))
			.containsExactlyInAnyOrder("CH arvans | member | GIE monts bleus",
					"CLINIQUE verdun | member | GIE monts bleus", "CLINIQUE foch | until 2020-12-31 | GIE monts bleus");
		assertThat(Sentences.links("LE GIE MONTS-BLEUS\n\nQUI L’A REJOINT ?\n    2015 : le CH d’Arvans\n"
				+ "    2018 : l’EPSM du Val, ex-CHS du Mont\n\nQUI L’A QUITTÉ ?\nLa clinique Verdun, le 30 juin 2017.\n"))
			.containsExactlyInAnyOrder("CH arvans | member | GIE monts bleus", "EPSM val | member | GIE monts bleus",
					"EPSM val | succeeds | CHS mont", "CLINIQUE verdun | until 2017-06-30 | GIE monts bleus");
		assertThat(Sentences
			.since("Le GIE Monts-Bleus est né. Le CH d’Arvans y a adhéré en 2017, le CH de Belcombe en 2019."))
			.containsExactlyInAnyOrder("CH arvans | GIE monts bleus | 2017", "CH belcombe | GIE monts bleus | 2019");
	}

	@Test
	void aRoleThatBelongsToSomebodyElse() {
		assertThat(Sentences
			.links("Le CH d’Arvans est grand. Il est partie au GHT Monts-Bleus – à cheval sur deux vallées, "
					+ "établissement support : CHU de Dormans – aux côtés notamment du CH de Belcombe."))
			.contains(SUPPORT, "CH arvans | party | GHT monts bleus");
		assertThat(Sentences
			.links("Le CH d’Arvans serait membre associé, dit-on à tort : le GHT Monts-Bleus réunit le CH de Belcombe "
					+ "et le CH de Corvières."))
			.doesNotContain("CH belcombe | associate | GHT monts bleus", "CH corvieres | associate | GHT monts bleus");
	}

	@Test
	void whoOnlyApplies() {
		assertThat(Sentences.links(BORN + "Il est pris acte de la candidature du CH d’Arvans, qui sera examinée."))
			.containsExactly("CH arvans | intended | GHT monts bleus");
		assertThat(Sentences.links(
				"En 2011, deux établissements ont demandé leur adhésion au GCS Monts-Bleus : le CH d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | intended | GCS monts bleus",
					"CH belcombe | intended | GCS monts bleus");
		assertThat(Sentences.links(BORN + "La demande d’adhésion du CH d’Arvans a été rejetée.")).isEmpty();
		assertThat(Sentences.links(BORN + "La candidature du CH d’Arvans à l’appel à projets est reçue.")).isEmpty();
	}

	@Test
	void questionsAndAnswers() {
		assertThat(
				Sentences.links("De quel GHT le CH d’Arvans fait-il partie ?\nDu GHT Monts-Bleus, comme ses voisins."))
			.containsExactly(ARVANS);
	}

	@Test
	void theDateOfALeavingInTheNextSentence() {
		assertThat(Sentences
			.links("Le CH d’Arvans se retire du GCS Monts-Bleus. Ce retrait a pris effet le 27 septembre 2020."))
			.containsExactly("CH arvans | until 2020-09-27 | GCS monts bleus");
	}

	@Test
	void theSupportIsNotTheOneBeforeIt() {
		assertThat(Sentences.links("Le GHT Monts-Bleus fédère le CH d’Arvans, le CH de Belcombe et le CHU de Dormans "
				+ "(établissement support du GHT)."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE, SUPPORT);
		assertThat(Sentences
			.links("Le GHT Monts-Bleus, dont les Hospices civils de Dormans (HCD) sont établissement support "
					+ "et qui compte également le CH d’Arvans et le CH de Belcombe, a dix ans."))
			.contains(ARVANS, BELCOMBE);
	}

	@Test
	void ofTwoSupportsNeitherIsSure() {
		assertThat(Sentences.links("Le CH d’Arvans est établissement support du GHT Monts-Bleus. "
				+ "Le CH de Belcombe est établissement support du GHT Monts-Bleus."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
	}

	@Test
	void foundersAndOthersInEnglish() {
		assertThat(Sentences.links("The founding members of the FHU Wind are the CHU d’Arvans and the CHU de Belcombe. "
				+ "The CHU de Corvières joined in January 2022."))
			.containsExactlyInAnyOrder("CHU arvans | founding | FHU wind", "CHU belcombe | founding | FHU wind",
					"CHU corvieres | member | FHU wind");
	}

}
