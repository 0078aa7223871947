package org.hospitalgraph.naming;

import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.Label;
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

	private static @Nullable String meant(String written, Candidate... candidates) {
		return Ranking.of(WrittenName.of(written), List.of(candidates)).meant().map(Candidate::id).orElse(null);
	}

	private static Candidate candidate(String id, String name, @Nullable String partOf) {
		return Candidate.of(id, Label.ESTABLISHMENT, null, List.of(HospitalName.of(name)))
			.of((partOf == null) ? Set.of() : Set.of(partOf), Set.of());
	}

}
