package org.hospitalgraph.mention;

import java.util.List;

import org.hospitalgraph.model.Label;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How hospitals and groupements are named in texts, with invented names. */
class NamesOfHousesTests {

	private final Mentions mentions = new Mentions(Known.lexicon());

	@Test
	void cancerCentresAreNamedAfterPeople() {
		assertThat(keys("Le centre Eugène-Marquis et les centres René Gauducheau (Nantes) et Paul Papin (Angers)."))
			.containsExactly("~centre eugene marquis", "~centre rene gauducheau", "~centre paul papin");
		assertThat(keys("Nos patients vont à l’Institut Curie.")).containsExactly("~institut curie");
		assertThat(keys("Le centre Jean Moulin est une école.")).isEmpty();
	}

	@Test
	void centresOfCareHospicesCivilsAndHotelsDieuAreHouses() {
		assertThat(keys("Le centre de rééducation fonctionnelle de Belcombe, les Hospices civils de Vaubrun, "
				+ "les Hôpitaux civils d’Arvans et l’Hôtel-Dieu de Pont-Aubry."))
			.containsExactly("~centre reeducation fonctionnelle belcombe", "~hospices civils vaubrun",
					"~hopitaux civils arvans", "~hotel dieu pont aubry");
		assertThat(keys("Le CH « Les Tilleuls » de Belcombe et le CHBV de Vaubrun."))
			.containsExactly("~ch tilleuls belcombe", "~ch vaubrun");
	}

	@Test
	void aShorterNameOfTheOnlyHospitalThatMayBeMeantIsThatHospital() {
		assertThat(keys("Le CH Aimé Doucet de Belcombe soigne. L’hôpital de Belcombe a 200 lits."))
			.containsOnly("~ch aime doucet belcombe");
		assertThat(keys("Le CH de Vaubrun est plein. Le CH de Vaubrun-sur-Aure aussi."))
			.containsOnly("~ch vaubrun aure");
		assertThat(keys("Trois établissements (Vaubrun, Belcombe, Arvans) : les CH de Vaubrun, Belcombe et Arvans."))
			.containsOnly("~ch vaubrun", "~ch belcombe", "~ch arvans");
	}

	@Test
	void ofTwoTownsOrTwoHospitalsNoneIsMeant() {
		assertThat(
				keys("Le CH de Belcombe-Vaubrun est né de la fusion de l’hôpital de Belcombe et de celui de Vaubrun."))
			.contains("~ch belcombe vaubrun", "~hopital belcombe");
		assertThat(keys("Le CH Aimé Doucet de Belcombe, le CH Sainte-Anne de Belcombe et l’hôpital de Belcombe."))
			.contains("~hopital belcombe");
	}

	@Test
	void groupementsHaveNamesWithDigitsAndSmallLetters() {
		assertThat(keys(
				"Le GHT Santé 88 réunit. Le GCS e-santé Archipel 988 (ci-après « le GCS »). Le GHT psychiatrie 57-58."))
			.contains("~ght sante 88", "~gcs e sante archipel 988", "~ght psychiatrie 57 58");
		assertThat(keys("Un groupement de coopération sanitaire de moyens « Plateau du Val d’Aure » est créé."))
			.containsExactly("~gcs plateau val aure");
		assertThat(keys("Il a quitté le groupement dès le 31 décembre. Le GHT Val d’Aure 12 établissements."))
			.containsExactly("~ght val aure");
	}

	@Test
	void aContractSaysHowItCallsItsParties() {
		assertThat(keys("""
				Le Centre hospitalier de Vaubrun, dont le siège est rue Haute, ci-après dénommé « l’hôpital Verlaine »,
				ET
				Le Centre hospitalier Aimé Doucet, représenté par son directeur, ci-après « le CHAD »,
				Le CHAD et l’hôpital Verlaine sont convenus de ce qui suit.""")).containsOnly("~ch vaubrun",
				"~ch aime doucet");
	}

	@Test
	void aColumnOfATableMayNameGroupements() {
		assertThat(keys("""
				GHT | Établissement support
				Val d’Aure | CH de Vaubrun
				Monts de Belcombe | CH d’Arvans
				""")).containsExactly("~ght val aure", "~ch vaubrun", "~ght monts belcombe", "~ch arvans");
		assertThat(keys("Ville | Hôpital\nVal d’Aure | CH de Vaubrun\n")).doesNotContain("~ght val aure");
	}

	@Test
	void aHospitalGroupWithMembersIsAGroupement() {
		assertThat(labels("Le groupe hospitalier du Val d’Aure, qui fédère le CH de Vaubrun et le CH d’Arvans."))
			.contains(Label.GROUPEMENT.text());
		assertThat(labels("Le CH de Vaubrun appartient au groupe hospitalier du Val d’Aure."))
			.contains(Label.GROUPEMENT.text());
		assertThat(labels("Le groupe hospitalier du Val d’Aure regroupe deux sites."))
			.containsOnly(Label.ESTABLISHMENT.text());
	}

	private List<String> keys(String text) {
		return this.mentions.in(text)
			.mentions()
			.stream()
			.filter((one) -> !one.repeated())
			.map(Mention::key)
			.filter((key) -> !key.matches("(?:commune|pays|departement|region)-.*"))
			.toList();
	}

	private List<String> labels(String text) {
		return this.mentions.in(text).mentions().stream().map((one) -> String.valueOf(one.label())).toList();
	}

}
