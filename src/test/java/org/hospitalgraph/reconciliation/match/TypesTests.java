package org.hospitalgraph.reconciliation.match;

import java.util.Locale;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypesTests {

	@ParameterizedTest
	@CsvSource({ "FINESS_365, Établissement de soins pluridisciplinaire, Établissement de soins pluridisciplinaire",
			"FINESS_365, , Catégorie FINESS 365", "CH, Centre Hospitalier (C.H.), Centre hospitalier (CH)",
			"CHI, , CHI" })
	void namesCategoriesThatHaveOnlyANumber(String category, @Nullable String official, String shown) {
		Summary clinic = new Summary("finess-620100487", "Establishment", category, "CLINIQUE DES ACACIAS", "620100487",
				null);
		assertThat(Types.of(clinic, official, Locale.FRENCH)).extracting(TypeName::name)
			.containsExactly(shown, "Établissement");
		assertThat(Descriptions.what(clinic, official, Locale.FRENCH)).isEqualTo(shown);
	}

}
