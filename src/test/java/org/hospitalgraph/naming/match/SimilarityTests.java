package org.hospitalgraph.naming.match;

import java.util.Arrays;
import java.util.List;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SimilarityTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CH de Lens        | CH LENS
			CHRU Lille        | CHU de Lille
			CHR Lille         | CHU de Lille
			CHI Wasquehal     | CH Wasquehal
			CH Valencienes    | CH de Valenciennes
			CH Saint-Omer     | CH Région de Saint-Omer
			CH SAINTOMER      | CH Saint-Omer
			Douai CH          | CH de Douai
			CH Wattrelos, Roubaix et Tourcoing | CH Roubaix-Tourcoing-Wattrelos
			""")
	void isSureOf(String written, String known) {
		assertThat(likeness(written, known).sure()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CH Lens                | CH Sens
			CH Nantes              | CH Mantes
			CH Vannes              | CH Cannes
			CH Vitry               | CH Vitré
			CH Saint-Amand         | CH Saint-Amand-les-Eaux
			CH Saint-Amand-Montrond | CH Saint-Amand-les-Eaux
			CHU Valenciennes       | CH Valenciennes
			GHT du Cambrésis       | CHT du Cambrésis
			GHT Roubaix            | CH Roubaix
			Roubaix                | CH Roubaix
			Hôpital de Roubaix     | CH Roubaix
			USLD CH Valenciennes   | CH Valenciennes
			CH                     | CH Roubaix
			GCS G5                 | GCS G4
			GHT Artois             | GHT Artois-Ternois
			""")
	void isNotSureOf(String written, String known) {
		assertThat(likeness(written, known).sure()).isFalse();
	}

	@Test
	void putsContraryKindsFarBehind() {
		assertThat(likeness("GHT du Cambrésis", "CHT du Cambrésis").score())
			.isLessThan(likeness("Cambrésis", "CHT du Cambrésis").score())
			.isLessThanOrEqualTo(50);
	}

	@Test
	void takesAPlaceInParenthesesAsConfirmationAndAnotherOneAsDoubt() {
		Candidate roubaix = candidate("ch-roubaix", "CH Roubaix", "Nord");
		assertThat(Similarity.of(WrittenName.of("CH Roubaix (Nord)"), roubaix).sure()).isTrue();
		assertThat(Similarity.of(WrittenName.of("CH Roubaix (Var)"), roubaix).sure()).isFalse();
	}

	@Test
	void needsTheTownOfAClinicBecauseManyAreCalledTheSame() {
		Candidate clinic = candidate("finess-590816310", "CLINIQUE SAINT AME", "LAMBRES LEZ DOUAI");
		assertThat(Similarity.of(WrittenName.of("Clinique St-Amé"), clinic).sure()).isFalse();
		assertThat(Similarity.of(WrittenName.of("Clinique St-Amé, Lambres-lez-Douai"), clinic).sure()).isTrue();
		assertThat(Similarity.of(WrittenName.of("Clinique St-Amé").in("Lambres-lez-Douai"), clinic).sure()).isTrue();
		assertThat(Similarity.of(WrittenName.of("Clinique St-Amé").in("Paris"), clinic).sure()).isFalse();
	}

	@Test
	void knowsInitialsButIsNotSureOfThem() {
		Likeness film = likeness("FILM", "CHT Flandre Intérieure Lys Métropole");
		assertThat(film.sure()).isFalse();
		assertThat(film.score()).isGreaterThan(70);
	}

	@Test
	void knowsAFormerName() {
		Candidate ght = Candidate
			.of("ght-grand-lille", Label.GROUPEMENT, "GHT",
					List.of(HospitalName.of("Groupement Hôpitaux Publics Grand Lille")))
			.formerly(List.of(HospitalName.of("GHT Lille Métropole Flandre Intérieure")));
		Likeness likeness = Similarity.of(WrittenName.of("GHT Lille Metropole - Flandre interieure"), ght);
		assertThat(likeness.sure()).isTrue();
		assertThat(likeness.name()).isEqualTo("GHT Lille Métropole Flandre Intérieure");
		assertThat(Similarity.of(WrittenName.of("GHT Hôpitaux Publics Grand Lille"), ght).sure()).isTrue();
		assertThat(Similarity.of(WrittenName.of("GCS Hôpitaux Publics Grand Lille"), ght).sure()).isFalse();
	}

	@Test
	void matchesANumberExactlyOrNotAtAll() {
		Candidate lille = Candidate
			.of("chu-lille", Label.ESTABLISHMENT, "CHU", List.of(HospitalName.of("CHU de Lille")))
			.numbered("590780193", "265906719");
		assertThat(Similarity.of(WrittenName.of("590780193"), lille).sure()).isTrue();
		assertThat(Similarity.of(WrittenName.of("265 906 719"), lille).sure()).isTrue();
		assertThat(Similarity.of(WrittenName.of("FINESS 590780193"), lille).score()).isEqualTo(100);
		assertThat(Similarity.of(WrittenName.of("590780052"), lille).score()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "?", "(", "(x", "a(b", ",,,", "CH (", "CH ()", "((((((((((", "\u0000\u0001" })
	void survivesWhatIsNoName(String text) {
		assertThat(likeness(text, "CH Roubaix").sure()).isFalse();
		assertThat(likeness("CH Roubaix", text).sure()).isFalse();
	}

	@Test
	void scoresSureAboveUnsure() {
		for (String written : Arrays.asList("CH Roubaix", "CHI Roubaix", "CH Roubaiks", "Roubaix", "CH Roubaix Nord")) {
			Likeness likeness = likeness(written, "CH Roubaix");
			assertThat(likeness.score() > Likeness.MOST_UNSURE).as(written).isEqualTo(likeness.sure());
		}
	}

	private static Likeness likeness(String written, String known) {
		return Similarity.of(WrittenName.of(written), candidate("known", known));
	}

	private static Candidate candidate(String id, String name, String... places) {
		return Candidate.of(id, Label.ESTABLISHMENT, null, List.of(HospitalName.of(name)))
			.in(Arrays.stream(places).map(HospitalName::of).toList());
	}

}
