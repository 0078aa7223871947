package org.hospitalgraph.naming.match;

import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	@Test
	void meansNobodyWhenTwoHaveTheName() {
		assertThat(meant("CH Mauléon", candidate("a", "CH de Mauléon", null), candidate("b", "CH Mauleon", null)))
			.isNull();
	}

	@Test
	void meansTheLegalEntityRatherThanItsSite() {
		assertThat(meant("CH Valenciennes", candidate("site", "CH VALENCIENNES", "legal"),
				candidate("legal", "CH de Valenciennes", null)))
			.isEqualTo("legal");
	}

	@Test
	void meansTheOneThatIsCalledJustLikeThat() {
		assertThat(meant("CHT Calais-Dunkerque", candidate("a", "CHT de Dunkerque - Calais", null),
				candidate("b", "CHT de Calais-Dunkerque", null)))
			.isEqualTo("b");
		assertThat(meant("CHU Metz", candidate("a", "CHR Metz", null), candidate("b", "CHU Metz", null)))
			.isEqualTo("b");
	}

	@Test
	void meansNobodyOfWhomItIsNotSure() {
		assertThat(meant("CH Saint-Amand", candidate("a", "CH Saint-Amand-les-Eaux", null))).isNull();
	}

	@Test
	void ranksTheHospitalBeforeItsUnits() {
		Ranking ranking = Ranking.of(WrittenName.of("CH Valenciennes"),
				List.of(candidate("usld", "USLD CH VALENCIENNES", "ch"), candidate("ch", "CH VALENCIENNES", null),
						candidate("pharmacie", "PHARMACIE DU CH VALENCIENNES", "ch"),
						candidate("clinique", "CLINIQUE VALENCIENNES", null)));
		assertThat(ranking.ranked().getFirst().candidate().id()).isEqualTo("ch");
	}

	@Test
	void takesNoTownAndNoPharmacyForAHospital() {
		Candidate town = Candidate.of("commune-06088", Label.TERRITORY, "COMMUNE", List.of(HospitalName.of("Nice")));
		Candidate pharmacy = Candidate.of("finess-060000001", Label.ESTABLISHMENT, "FINESS_620",
				List.of(HospitalName.of("PHARMACIE DE NICE")));
		Candidate shelter = Candidate.of("finess-060000002", Label.ESTABLISHMENT, "FINESS_214",
				List.of(HospitalName.of("CHRS DE NICE")));
		Candidate hospital = Candidate.of("finess-060000003", Label.ESTABLISHMENT, "CHR",
				List.of(HospitalName.of("CHU DE NICE HOPITAL PASTEUR")));
		Ranking ranking = Ranking.of(WrittenName.of("CHU de Nice"), List.of(town, pharmacy, shelter, hospital));
		assertThat(ranking.ranked().getFirst().candidate()).isEqualTo(hospital);
		assertThat(ranking.ranked().subList(1, 4)).allMatch((one) -> one.likeness().score() <= 50);
		assertThat(ranking.meant()).isEmpty();
	}

	@Test
	void isNotSureOfAHospitalByItsTownAlone() {
		Candidate hospital = Candidate
			.of("finess-030000001", Label.ESTABLISHMENT, "CH", List.of(HospitalName.of("VICHY")))
			.in(List.of(HospitalName.of("Vichy")));
		assertThat(Ranking.of(WrittenName.of("Vichy"), List.of(hospital), true).meant()).isEmpty();
		assertThat(Ranking.of(WrittenName.of("CH Vichy"), List.of(hospital), true).meant()).contains(hospital);
	}

	@Test
	void isNotSureOfAFormerNameThatAnotherHouseBearsToday() {
		Candidate before = candidate("a", "CH Bugey Sud", null).formerly(List.of(HospitalName.of("CH du Haut-Bugey")));
		Candidate today = candidate("b", "CH du Haut Bugey", null);
		WrittenName written = WrittenName.of("CH DU HAUT BUGEY");
		assertThat(Ranking.of(written, List.of(before)).meant()).contains(before);
		assertThat(Ranking.of(written, List.of(before, today)).meant()).contains(today);
		assertThat(Ranking
			.of(WrittenName.of("CH Haut-Bugey"), List.of(before, candidate("c", "Clinique du Haut Bugey", null)))
			.meant()).as("a clinique is no CH").contains(before);
	}

	@Test
	void isSureOfANameThatNobodyElseHasWhereEverybodyIsKnown() {
		Candidate clinic = candidate("finess-210780789", "CLINIQUE MUTUALISTE BENIGNE JOLY", null);
		Candidate other = candidate("finess-130000002", "POLYCLINIQUE BENIGNE JOLY", null);
		WrittenName written = WrittenName.of("Clinique Bénigne Joly");
		assertThat(Ranking.of(written, List.of(clinic), false).meant()).isEmpty();
		assertThat(Ranking.of(written, List.of(clinic), true).meant()).contains(clinic);
		assertThat(Ranking.of(written, List.of(clinic, other), true).meant()).isEmpty();
	}

	@Test
	void meansOneHouseUnderTwoIds() {
		Candidate known = candidate("ch-seclin", "CH de Seclin", null).of(Set.of(), Set.of("finess-590780227"));
		Candidate registered = candidate("finess-590780227", "CH SECLIN", null);
		assertThat(Ranking.of(WrittenName.of("CH Seclin"), List.of(registered, known)).meant()).isPresent();
	}

	private static @Nullable String meant(String written, Candidate... candidates) {
		return Ranking.of(WrittenName.of(written), List.of(candidates)).meant().map(Candidate::id).orElse(null);
	}

	private static Candidate candidate(String id, String name, @Nullable String partOf) {
		return Candidate.of(id, Label.ESTABLISHMENT, null, List.of(HospitalName.of(name)))
			.of((partOf == null) ? Set.of() : Set.of(partOf), Set.of());
	}

}
