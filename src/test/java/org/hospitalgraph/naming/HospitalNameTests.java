package org.hospitalgraph.naming;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HospitalNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "CH Saint-Amand-les-Eaux", "C.H. de St Amand les Eaux", "ST AMAND LES EAUX (CH)",
			"Centre hospitalier de Saint‐Amand‐les‐Eaux", "CTRE HOSP ST-AMAND-LES-EAUX", "C H SAINT- AMAND LES EAUX",
			"centre  hospitalier, saint amand les eaux", "CH (Centre Hospitalier) Saint-Amand-les-Eaux (59)" })
	void readsAllTheWaysToWriteOneHospital(String text) {
		assertThat(String.join(" ", HospitalName.of(text).tokens())).isEqualTo("ch saint amand eaux");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CHRU de Lille                                          | chu lille
			C.H.R.U. de LILLE                                      | chu lille
			Centre Hospitalier Régional et Universitaire de Lille  | chu lille
			Centre Hospitalier Universitaire (CHU) de Lille        | chu lille
			CHR LILLE                                              | chr lille
			Centre hospitalier régional d’Orléans                  | chr orleans
			CH D'ARRAS                                             | ch arras
			C H D ARRAS                                            | ch arras
			C.H. d'Arras                                           | ch arras
			CHD Vendée                                             | chd vendee
			C.H.D. de Vendée                                       | chd vendee
			Centre Hospitalier Départemental de Vendée             | chd vendee
			Groupement Hospitalier de Territoire du Hainaut‐Cambrésis | ght hainaut cambresis
			GHT Lille Métropole Flandre Intérieure                 | ght lille metropole flandre interieure
			Communauté Hospitalière de Territoire de l'Artois      | cht artois
			Groupement de coopération sanitaire « G4 »             | gcs g4
			GH Seclin Carvin                                       | gh seclin carvin
			GROUPEMENT HOSPITALIER SECLIN CARVIN                   | gh seclin carvin
			CLCC Oscar Lambret                                     | clcc oscar lambret
			Centre de lutte contre le cancer Oscar-Lambret         | clcc oscar lambret
			EPSM de l'agglomération lilloise                       | epsm agglomeration lilloise
			EPSM AGGL LILLOISE                                     | epsm agglomeration lilloise
			Fédération Médicale Inter‐Hospitalière de médecine nucléaire | fmih medecine nucleaire
			CHI CASTRES MAZAMET                                    | chi castres mazamet
			CH INTERCOMMUNAL WASQUEHAL                             | chi wasquehal
			CH de Montreuil/Mer                                    | ch montreuil mer
			Hôpital Sacré-Cœur                                     | hopital sacre coeur
			CH LENS CEDEX                                          | ch lens
			CH LE CATEAU-CAMBRÉSIS                                 | ch cateau cambresis
			""")
	void findsTheKindAndTheWords(String text, String indexed) {
		assertThat(String.join(" ", HospitalName.of(text).tokens())).isEqualTo(indexed);
	}

	@Test
	void shortensNamesAsPeopleDo() {
		assertThat(HospitalName.of("CH de la Région de Saint-Omer").initials()).contains("chrso", "rso");
		assertThat(HospitalName.of("GHT Lille Métropole Flandre Intérieure").initials()).contains("lmfi");
		assertThat(HospitalName.of("CHI des Alpes du Sud").initials()).contains("chicas");
		assertThat(HospitalName.of("CH de Lens").initials()).isEmpty();
	}

	@Test
	void takesTheFirstKindAndKeepsTheOthersAsWords() {
		HospitalName name = HospitalName.of("USLD CH VALENCIENNES");
		assertThat(name.kind()).isEqualTo(Kind.UNIT);
		assertThat(name.words()).containsExactly("usld", "ch", "valenciennes");
		assertThat(String.join(" ", name.tokens())).isEqualTo("usld ch valenciennes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "'", "...", "de la", "(59)", "\uD83D\uDE00", "\uFFFF" })
	void survivesWhatIsNoName(String text) {
		assertThat(HospitalName.of(text).kind()).isNull();
	}

	@Test
	void cutsTextThatIsNoNameForItsLength() {
		assertThat(HospitalName.of("CH " + "x. ".repeat(100_000)).words()).hasSizeLessThan(Spelling.MAX_LENGTH);
	}

}
