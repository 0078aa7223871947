package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists that no phrase joins to their groupement, but everything around them. */
class NearbyListTests {

	private static final String GHT = "Le GHT Monts-Bleus est né. ";

	@Test
	void threeOrMoreBesideTheOnlyGroupementWithAWordForComingTogether() {
		assertThat(Sentences.links(GHT + "Les signatures des CH d’Arvans, de Belcombe et de Corvières y sont enfin."))
			.containsExactlyInAnyOrder("CH arvans | member | GHT monts bleus", "CH belcombe | member | GHT monts bleus",
					"CH corvieres | member | GHT monts bleus");
		assertThat(Sentences.links("Un même GHT couvre les CH d’Arvans, de Belcombe et de Corvières, ce qui étonne.\n\n"
				+ "On en parle peu.\n\nOn s’en plaint.\n\nIl y a des réunions.\n\nCe sera le GHT Monts-Bleus."))
			.containsExactlyInAnyOrder("CH arvans | member | GHT monts bleus", "CH belcombe | member | GHT monts bleus",
					"CH corvieres | member | GHT monts bleus");
	}

	@Test
	void directorsSignForTheirHospitals() {
		assertThat(Sentences
			.links("Anne Roy, directrice du CH d’Arvans, Luc Petit, directeur du CH de Belcombe, et Zoé "
					+ "Blanc, directrice du CH de Corvières, ont signé la convention constitutive du GCS dénommé Imagerie des Monts."))
			.containsExactlyInAnyOrder("CH arvans | founding | GCS imagerie monts",
					"CH belcombe | founding | GCS imagerie monts", "CH corvieres | founding | GCS imagerie monts");
	}

	@Test
	void notWhereSomethingElseIsSaidOrMayBeMeant() {
		assertThat(Sentences.links(GHT + "Les CH d’Arvans, de Belcombe et de Corvières ont signé un accord de soins."))
			.isEmpty();
		assertThat(Sentences.links(GHT + "Les patients des CH d’Arvans, de Belcombe et de Corvières se réunissent."))
			.isEmpty();
		assertThat(Sentences.links(GHT + "Les CH d’Arvans et de Belcombe y sont réunis autour de projets.")).isEmpty();
		assertThat(Sentences.links("Le GHT Monts-Bleus voit le jour avant le GHT Deux-Lacs. "
				+ "Les signatures des CH d’Arvans, de Belcombe et de Corvières y sont enfin."))
			.isEmpty();
		assertThat(Sentences.links("Les CH d’Arvans, de Belcombe et de Corvières se regrouperont. "
				+ "Par ailleurs devrait se constituer un GHT Deux-Lacs."))
			.isEmpty();
	}

	@Test
	void groupementsAmongTheEntriesOfAList() {
		assertThat(Sentences
			.links("Il a été constitué entre les soussignés un groupement d’intérêt public dénommé « GIP PH 9 » :\n"
					+ "« Le centre hospitalier d’Arvans,\n« dont le siège est 12, rue du Pont.\n"
					+ "« Le groupement d’intérêt public « Informatique des Monts »,\n« dont le siège est à Belcombe.\n"))
			.containsExactlyInAnyOrder("CH arvans | founding | GIP ph 9",
					"GIP informatique monts | founding | GIP ph 9");
		assertThat(Sentences
			.links("Le GCS Blanchisserie regroupe le CH d’Arvans, le CH de Belcombe et le GCS Restauration."))
			.containsExactlyInAnyOrder("CH arvans | member | GCS blanchisserie",
					"CH belcombe | member | GCS blanchisserie", "GCS restauration | member | GCS blanchisserie");
	}

	@Test
	void namesOfGroupementsAndHousesInOtherForms() {
		assertThat(Sentences.links("La CHT Arvans - Belcombe - Corvières réunit le CH d’Arvans et le CH de Belcombe."))
			.contains("CH arvans | member | CHT arvans belcombe corvieres");
		assertThat(Sentences.links("Le CH d’Arvans est membre du GCS Clinique des Monts."))
			.containsExactly("CH arvans | member | GCS clinique monts");
		assertThat(Sentences
			.links("Le GHT Monts-Bleus réunit les Ehpad le Clos fleuri à Arvans, le Fil d’argent à Belcombe "
					+ "et le Patio à Corvières."))
			.containsExactlyInAnyOrder("UNIT ehpad clos fleuri | member | GHT monts bleus",
					"UNIT ehpad fil argent | member | GHT monts bleus", "UNIT ehpad patio | member | GHT monts bleus");
		assertThat(
				Sentences.links("On January 1st, Arvans, Grand Pré and Belcombe hospitals joined the GHT Monts-Bleus."))
			.contains("HOPITAL arvans | member | GHT monts bleus", "HOPITAL grand pre | member | GHT monts bleus");
	}

	@Test
	void whatTheSentenceBeforeSaysOfThem() {
		assertThat(Sentences.links("Quatre établissements composent le GHT Monts-Bleus. "
				+ "Il s’agit des CH d’Arvans, de Belcombe et de Corvières."))
			.containsExactlyInAnyOrder("CH arvans | member | GHT monts bleus", "CH belcombe | member | GHT monts bleus",
					"CH corvieres | member | GHT monts bleus");
		assertThat(Sentences.directions("Le CH d’Arvans est ancien. Cet établissement a pour voisin le CH de Belcombe, "
				+ "avec lequel il partage une direction commune."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe");
	}

	@Test
	void listsWithinTheEntriesOfAList() {
		assertThat(Sentences.links("Le GCS Monts-Bleus est né de ses membres fondateurs :\n"
				+ "- 2 centres de lutte contre le cancer : Institut Roc et Institut Val\n"
				+ "- 2 centres hospitaliers (CH) : CH Arvans, CH Belcombe\nDepuis, d’autres ont adhéré au GCS Monts-Bleus."))
			.containsExactlyInAnyOrder("null institut roc | founding | GCS monts bleus",
					"null institut val | founding | GCS monts bleus", "CH arvans | founding | GCS monts bleus",
					"CH belcombe | founding | GCS monts bleus");
		assertThat(Sentences
			.links("Le GCS Monts-Bleus réunit les centres hospitaliers universitaires (CHU) et centres de lutte "
					+ "contre le cancer (CLCC) d’Arvans et de Belcombe."))
			.containsExactlyInAnyOrder("CHU arvans | member | GCS monts bleus",
					"CHU belcombe | member | GCS monts bleus", "CLCC arvans | member | GCS monts bleus",
					"CLCC belcombe | member | GCS monts bleus");
	}

	@Test
	void linesBelowASentenceAboutWhatAGroupementIsMadeOf() {
		String lines = "\n– Le CH d’Arvans,\n– Le CH de l’agglomération belcomboise de Belcombe\n– Le CH de Neuville aux Bois\n";
		assertThat(Sentences.links("Le GHT Monts-Bleus est composé de 3 établissements et a 900 lits." + lines))
			.containsExactlyInAnyOrder("CH arvans | member | GHT monts bleus",
					"CH agglomeration belcomboise belcombe | member | GHT monts bleus",
					"CH neuville bois | member | GHT monts bleus");
		assertThat(Sentences.links("Le GHT Monts-Bleus est composé de peu. Ses partenaires sont nombreux." + lines))
			.isEmpty();
	}

	@Test
	void initialsThatTheTextDoesNotExplain() {
		assertThat(Sentences
			.links("GROUPE HOSPITALIER ARVANS-BELCOMBE\n\nLe GHAB a été créé en 2016 suite à la fusion des CH "
					+ "d’Arvans et de Belcombe. Il est membre du GHT Monts-Bleus."))
			.containsExactlyInAnyOrder("GH arvans belcombe | succeeds | CH arvans",
					"GH arvans belcombe | succeeds | CH belcombe", "GH arvans belcombe | member | GHT monts bleus");
	}

	@Test
	void whatCameOfHospitals() {
		assertThat(Sentences
			.links("Il est créé, par fusion du CH d’Arvans et du CH de Belcombe, un établissement public de santé "
					+ "dénommé « centre hospitalier du Val », dont le siège est à Arvans."))
			.containsExactlyInAnyOrder("CH val | succeeds | CH arvans", "CH val | succeeds | CH belcombe");
		assertThat(Sentences
			.links("Le CH du Val est moderne. Anne Roy dirige cet établissement issu de la fusion des cliniques "
					+ "Verdun et Foch."))
			.containsExactlyInAnyOrder("CH val | succeeds | CLINIQUE verdun", "CH val | succeeds | CLINIQUE foch");
		assertThat(Sentences
			.links("Né de la fusion en janvier 2001 du CH d’Arvans et du CH de Belcombe, les Hôpitaux Val Nord "
					+ "exercent trois missions."))
			.containsExactlyInAnyOrder("null hopitaux val nord | succeeds | CH arvans",
					"null hopitaux val nord | succeeds | CH belcombe");
		assertThat(Sentences
			.directions("On parle du CH d’Arvans et du CH de Belcombe. Cet établissement est en direction commune "
					+ "avec le CH de Corvières."))
			.containsExactlyInAnyOrder("CH belcombe", "CH corvieres");
	}

}
