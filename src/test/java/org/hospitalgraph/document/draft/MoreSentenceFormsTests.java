package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms of sentences in which the members, their groupement or both are only meant:
 * pronouns, footnotes, participles, parentheses. Each has a sentence beside it that looks
 * alike and tells nothing. All of them are made up.
 */
class MoreSentenceFormsTests {

	private static final String ARVANS = "CH arvans | member | GHT monts bleus";

	private static final String BELCOMBE = "CH belcombe | member | GHT monts bleus";

	private static final String CORVIERES = "CH corvieres | member | GHT monts bleus";

	@Test
	void participlesBeforeTheirGroupement() {
		assertThat(Sentences.links(
				"Créé à l’initiative des CH d’Arvans et de Belcombe, le GIE Blanchisserie du Val traite leur linge."))
			.containsExactlyInAnyOrder("CH arvans | founding | GIE blanchisserie val",
					"CH belcombe | founding | GIE blanchisserie val");
		assertThat(Sentences
			.links("Né de la volonté des CH d’Arvans et de Belcombe, le GCS Santé Claire gère leur cuisine."))
			.containsExactlyInAnyOrder("CH arvans | founding | GCS sante claire",
					"CH belcombe | founding | GCS sante claire");
		assertThat(Sentences.links("Né en 2012 à l’initiative d’élus, le GCS Santé Claire livre le CH d’Arvans."))
			.isEmpty();
	}

	@Test
	void othersBehindTheGroupementToo() {
		assertThat(Sentences
			.links("Le CH d’Arvans forme depuis 2016 le GHT Monts-Bleus avec les CH de Belcombe et de Corvières."
				.replace("forme ", "constitue ")))
			.doesNotContain("CH arvans | member | GHT monts bleus");
		assertThat(Sentences.links(
				"Les Hôpitaux du Val forment depuis le 1er juillet 2016 le GHT Monts-Bleus avec le CH d’Arvans, le CH de"
						+ " Belcombe (ville haute) et le CH de Corvières."))
			.contains(ARVANS, BELCOMBE, CORVIERES);
		assertThat(Sentences.links("Le CH d’Arvans est membre du GHT Monts-Bleus, avec le CH de Belcombe."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("Le CH d’Arvans est membre du GHT Monts-Bleus et travaille avec le CH de Belcombe."))
			.containsExactly(ARVANS);
	}

	@Test
	void aGroupementInParentheses() {
		assertThat(Sentences.links("Le CH d’Arvans (GHT Monts-Bleus) ouvre un scanner.")).containsExactly(ARVANS);
		assertThat(Sentences.links("Le CH d’Arvans (hors GHT Monts-Bleus) ouvre un scanner.")).isEmpty();
	}

	@Test
	void listsThatGoOnBehindAVerb() {
		assertThat(Sentences
			.links("Le GHT Monts-Bleus réunit les CH d’Arvans et de Belcombe, auxquels s’ajoute le CH de Corvières."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE, CORVIERES);
		assertThat(Sentences.links("Le GHT Monts-Bleus réunit le CH d’Arvans, qui soutient le CH de Belcombe."))
			.doesNotContain(BELCOMBE);
		assertThat(Sentences.links("Le GHT Monts-Bleus réunit le CH d’Arvans et le CH de Belcombe construit un toit."))
			.isNotEmpty();
	}

	@Test
	void hospitalsThatAreOnlyMeant() {
		assertThat(Sentences.links("Le CH d’Arvans a 300 lits. C’est un grand hôpital, membre du GHT Monts-Bleus."))
			.containsExactly(ARVANS);
		assertThat(Sentences.links(
				"Le CH d’Arvans est voisin du CH de Belcombe. Membre du GHT Monts-Bleus, l’établissement a 300 lits."))
			.containsExactly(ARVANS);
		assertThat(Sentences
			.links("Les CH d’Arvans et de Belcombe coopèrent. Membre du GHT Monts-Bleus, l’établissement a 300 lits."))
			.isEmpty();
		assertThat(Sentences
			.links("Le CH d’Arvans a 300 lits. Il est ouvert depuis 1990. Il appartient au GHT Monts-Bleus."))
			.containsExactly(ARVANS);
	}

	@Test
	void whoIsWithinAGroupement() {
		assertThat(Sentences.links("Au sein du GHT Monts-Bleus, le CH d’Arvans soigne les enfants."))
			.containsExactly(ARVANS);
		assertThat(Sentences.links("Le CH d’Arvans est dans le GHT Monts-Bleus.")).containsExactly(ARVANS);
		assertThat(Sentences.links("Le CH d’Arvans participe au GHT Monts-Bleus.")).containsExactly(ARVANS);
		assertThat(Sentences.links("Le CH d’Arvans participe au projet du GHT Monts-Bleus.")).isEmpty();
	}

	@Test
	void listsBelowAFootnoteOrSeveralHeadings() {
		assertThat(Sentences.links("""
				Le GHT Monts-Bleus regroupe 2 hôpitaux* et soigne 90 000 personnes.
				*Les 2 établissements :
				- CH d’Arvans
				- CH de Belcombe
				""")).containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("""
				Liste des participants au GHT Monts-Bleus :

				En tant que membres :

				  • Le CH d’Arvans (établissement support)
				  • Le CH de Belcombe

				En tant que partenaires :

				  • L’EHPAD Les Tilleuls (25, rue de la Mothe)
				""")).containsExactlyInAnyOrder("CH arvans | support | GHT monts bleus", BELCOMBE,
				"UNIT ehpad tilleuls | partner | GHT monts bleus");
	}

	@Test
	void listsThatAreNotOnlyOfHospitals() {
		assertThat(Sentences.links("""
				Le GHT Monts-Bleus est composé du CHI du Val et de :
				– 2 hôpitaux avec maternité :
				Le CH d’Arvans, le CH de Belcombe ;
				– un hôpital de proximité :
				Le CH de Corvières (en direction commune avec le CH d’Arvans).
				""")).containsExactlyInAnyOrder("CHI val | member | GHT monts bleus", ARVANS, BELCOMBE, CORVIERES);
		assertThat(Sentences.links("""
				Les 3 membres du GHT Monts-Bleus

				Le Site de Verdun
				Le CH d’Arvans
				Le CH de Belcombe
				""")).containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("""
				GHT Monts-Bleus
				Actualités de la région
				Le CH d’Arvans
				""")).isEmpty();
	}

	@Test
	void directionsInParentheses() {
		assertThat(
				Sentences.directions("Le CH d’Arvans (en direction commune avec le CH de Belcombe), le CH de Corvières"
						+ " et l’hôpital Verdun (en direction commune avec l’hôpital Foch) coopèrent."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe", "HOPITAL verdun", "HOPITAL foch");
	}

	@Test
	void whatItsMembersAre() {
		assertThat(Sentences.links(
				"Le GIP Linge du Val date de 2001. Chaque jour, la blanchisserie lave pour ses deux adhérents – le CH"
						+ " d’Arvans et la Fondation Bon Repos –, et pour d’autres."))
			.containsExactlyInAnyOrder("CH arvans | member | GIP linge val",
					"null fondation bon repos | member | GIP linge val");
		assertThat(Sentences.links("La Fondation Bon Repos a donné un piano.")).isEmpty();
	}

	@Test
	void hospitalsOfASort() {
		assertThat(Sentences.links("Le GHT Monts-Bleus réunit les deux hôpitaux de proximité d’Arvans et Belcombe."))
			.containsExactlyInAnyOrder("HOPITAL arvans | member | GHT monts bleus",
					"HOPITAL belcombe | member | GHT monts bleus");
	}

	@Test
	void whatBecameOfHospitals() {
		assertThat(Sentences.links(
				"Depuis 2018, le CH d’Arvans et le CH de Belcombe ne font plus qu’un : le Centre Hospitalier Deux-Vaux."))
			.containsExactlyInAnyOrder("CH 2 vaux | succeeds | CH arvans", "CH 2 vaux | succeeds | CH belcombe");
		assertThat(Sentences.links(
				"Les Hôpitaux du Val sont issus de la fusion en 1998 des centres hospitaliers d’Arvans et de Belcombe."))
			.contains("null hopitaux val | succeeds | CH arvans", "null hopitaux val | succeeds | CH belcombe");
		assertThat(Sentences
			.links("Le CH d’Arvans a fusionné avec le CH de Belcombe en 2024, donnant naissance au CHI Deux-Vaux."))
			.containsExactlyInAnyOrder("CHI 2 vaux | succeeds | CH arvans", "CHI 2 vaux | succeeds | CH belcombe");
		assertThat(Sentences.links("Le CH d’Arvans a succédé à l’hôpital Saint-Luc."))
			.containsExactly("CH arvans | succeeds | HOPITAL saint luc");
		assertThat(Sentences.links("Le CH d’Arvans a succédé au CH de Belcombe à la tête du comité.")).isEmpty();
	}

	@Test
	void directionsThatAreMeant() {
		assertThat(Sentences.directions("Le CH d’Arvans a 300 lits. Il est en direction commune avec le CH de Belcombe"
				+ " depuis 2015 et avec le CH de Corvières depuis 2023."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe", "CH corvieres");
	}

	@Test
	void namesInFrontOfAList() {
		assertThat(Sentences.links("- GHT Monts-Bleus (CH d’Arvans) : CH Arvans, CH Belcombe, CH Corvières."))
			.containsExactlyInAnyOrder("CH arvans | support | GHT monts bleus", BELCOMBE, CORVIERES);
		assertThat(Sentences.links("Fédérant les CH d’Arvans et de Belcombe, le GHT Monts-Bleus a un projet."))
			.containsExactlyInAnyOrder(ARVANS, BELCOMBE);
		assertThat(Sentences.links("Fédérant les équipes du CH d’Arvans, le GHT Monts-Bleus a un projet.")).isEmpty();
		assertThat(Sentences.links("Le GHT Monts-Bleus est né. Notre groupe rassemble deux hôpitaux : le CH d’Arvans"
				+ " et le CH de Belcombe en tant qu’établissement support."))
			.containsExactlyInAnyOrder(ARVANS, "CH belcombe | support | GHT monts bleus");
	}

	@Test
	void foundersWhoSign() {
		assertThat(Sentences.links("Les CH d’Arvans et de Belcombe, l’EPSM du Val, mais aussi le CH de Corvières"
				+ " renforcent leurs liens par la signature d’une convention de création du GHT Monts-Bleus."))
			.containsExactlyInAnyOrder("CH arvans | member | GHT monts bleus", "CH belcombe | member | GHT monts bleus",
					"EPSM val | member | GHT monts bleus", "CH corvieres | member | GHT monts bleus");
	}

	@Test
	void aGroupementThatTheNextSentenceNames() {
		assertThat(
				Sentences.links("2008 : création d’un groupement de coopération sanitaire entre les CH d’Arvans et de"
						+ " Belcombe. Ce groupement est dénommé « GCS Santé Claire »."))
			.containsExactlyInAnyOrder("CH arvans | member | GCS sante claire",
					"CH belcombe | member | GCS sante claire");
		assertThat(Sentences
			.links("Les CH d’Arvans et de Belcombe ont créé un groupement. Le GCS Santé Claire est voisin.")).isEmpty();
	}

	@Test
	void hospitalsBehindADate() {
		assertThat(Sentences.links("Le CH d’Arvans a 300 lits. Depuis 2016, il est membre du GHT Monts-Bleus."))
			.containsExactly(ARVANS);
		assertThat(
				Sentences.links("Le CH d’Arvans a 300 lits. En 2016, l’hôpital Verdun a rejoint le GHT Monts-Bleus."))
			.containsExactly("HOPITAL verdun | member | GHT monts bleus");
		assertThat(
				Sentences.links("Le CHI du Val-Double a 300 lits. Né en 1990, l’établissement est issu de la fusion du"
						+ " CH d’Arvans avec celui de Belcombe."))
			.containsExactlyInAnyOrder("CHI val double | succeeds | CH arvans",
					"CHI val double | succeeds | CH belcombe");
	}

	@Test
	void whatBecameOfGroupements() {
		assertThat(Sentences.links("2016 : transformation de la CHT Monts-Bleus en GHT Val-Noir."))
			.containsExactly("GHT val noir | succeeds | CHT monts bleus");
	}

	@Test
	void hospitalsOfDepartements() {
		assertThat(Sentences.links("Le GHT Monts-Bleus regroupe les 18 centres hospitaliers de Corrèze et de Creuse."))
			.isEmpty();
		assertThat(Sentences.links("Le GHT Monts-Bleus regroupe le CHS d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder("CHS arvans | member | GHT monts bleus", BELCOMBE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "À l’entrée de l’hôpital d’Arvans, le GHT Monts-Bleus affiche ses horaires.",
			"Le GHT Monts-Bleus a invité le CH d’Arvans (voir GHT Val-Noir).",
			"Au sein du GHT Monts-Bleus, les directeurs du CH d’Arvans et du CH de Belcombe se parlent." })
	void whatOnlyLooksAlike(String text) {
		assertThat(Sentences.links(text)).isEmpty();
	}

	@Test
	void subjectsBehindTheirOrigin() {
		assertThat(Sentences
			.links("Né de la fusion des hôpitaux de Corvières, Dombray et Arvans, le CHI du Val-Double a 300 lits."))
			.containsExactlyInAnyOrder("CHI val double | succeeds | HOPITAL corvieres",
					"CHI val double | succeeds | HOPITAL dombray", "CHI val double | succeeds | HOPITAL arvans");
		assertThat(Sentences.links("Le Centre hospitalier du Val-Double ouvre ses portes. Né de la fusion des CH de"
				+ " Corvières, Dombray et Mervins (lire page 2), ce nouvel établissement va investir."))
			.containsExactlyInAnyOrder("CH val double | succeeds | CH corvieres",
					"CH val double | succeeds | CH dombray", "CH val double | succeeds | CH mervins");
		assertThat(Sentences.links("Le CH de Belcombe et le CH de Mervins coopèrent. Né de la fusion des CH de"
				+ " Corvières et d’Arvans, ce nouvel établissement a 300 lits."))
			.isEmpty();
	}

	@Test
	void directionsOfAllThatAreListed() {
		assertThat(Sentences
			.directions("Le GHT Monts-Bleus réunit :\n- le CH d’Arvans ;\n- le CH de Belcombe ;\n- le CH de"
					+ " Corvières.\n\nLa direction commune de l’ensemble des établissements a été décidée en 2018."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe", "CH corvieres");
		assertThat(
				Sentences.directions("Le CH d’Arvans et le CH de Belcombe coopèrent. La direction commune de tous les"
						+ " établissements du département est un rêve."))
			.isEmpty();
	}

	@Test
	void theFoundingIsNotTheBeginningOfEachMember() {
		assertThat(Sentences.since("Créé en 2013, le GHT Monts-Bleus regroupe le CH d’Arvans et le CH de Belcombe."))
			.isEmpty();
		assertThat(Sentences.since("Le GHT Monts-Bleus a été créé en 2013 entre le CH d’Arvans et le CH de Belcombe."))
			.hasSize(2);
	}

}
