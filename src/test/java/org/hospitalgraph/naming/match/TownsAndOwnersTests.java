package org.hospitalgraph.naming.match;

import java.util.List;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hospitals written with their town, their initials, or the names of their sites.
 */
class TownsAndOwnersTests {

	@Test
	void knowsTheHospitalOfATownWhateverItsName() {
		Candidate hospital = house("finess-1", "CH", "HOPITAL LOUIS PASTEUR").in(names("Colmar"));
		Candidate rehabilitation = house("finess-2", "FINESS_109", "CRF LE MUESBERG SITE COLMAR").in(names("Colmar"))
			.of(Set.of("finess-3"), Set.of());
		assertThat(first("CH DE COLMAR", rehabilitation, hospital)).isEqualTo("finess-1");
	}

	@Test
	void isSureOfTheOnlyOneOfItsKindInATownAndOfNoOther() {
		Candidate hospital = house("finess-1", "CH", "CH HENRI MONDOR").in(names("Aurillac"));
		Candidate second = house("finess-2", "CH", "CH PIERRE RAYNAL").in(names("Aurillac"));
		assertThat(Ranking.of(WrittenName.of("CH AURILLAC"), List.of(hospital), true).meant()).contains(hospital);
		assertThat(Ranking.of(WrittenName.of("CH AURILLAC"), List.of(hospital, second), true).meant()).isEmpty();
		assertThat(Ranking.of(WrittenName.of("CH AURILLAC"), List.of(hospital), false).meant()).isEmpty();
	}

	@Test
	void takesTheBeginningOfATownForLessThanTheWhole() {
		List<HospitalName> towns = names("Rillieux-la-Pape", "Lyon");
		assertThat(Towns.of(List.of("rillieux", "pape"), towns)).isEqualTo(1);
		assertThat(Towns.of(List.of("rillieux"), towns)).isBetween(0.5, 0.99);
		assertThat(Towns.of(List.of("pape"), towns)).isZero();
		assertThat(Towns.of(List.of("rillieux", "nord"), towns)).isZero();
		assertThat(Towns.of(List.of("saint"), names("Saint-Amand"))).isZero();
	}

	@Test
	void findsALegalEntityInAllItsTowns() {
		Candidate both = house("finess-1", "CH", "CHI DES ALPES DU SUD").in(names("Gap", "Sisteron"));
		Candidate other = house("finess-2", "CH", "CH DE GAP MONTAGNE").in(names("Gap"));
		assertThat(first("CHI Gap Sisteron", other, both)).isEqualTo("finess-1");
	}

	@ParameterizedTest
	@CsvSource({ "CH DU CENTRE BRETAGNE, CHCB SITE KERIO", "GH AUBE MARNE, GHAM",
			"GRPE HOSP REGION MULHOUSE ET SUD ALSACE, GHRMSA", "GRAND HÔPITAL DE L'EST FRANCILIEN, GHEF SITE DE MEAUX",
			"CENTRE MÉDICO CHIRURGICAL ET OBSTÉTRICAL D'EVRY, CMCO D EVRY" })
	void readsANameThatAnotherOneShortens(String written, String known) {
		Likeness likeness = Similarity.of(WrittenName.of(written),
				house("finess-1", "CH", known).of(Set.of("finess-2"), Set.of()));
		assertThat(likeness.score()).isGreaterThan(70);
		assertThat(likeness.sure()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "CH M.SELBONNE, C.H. MAURICE SELBONNE", "CENTRE JEAN PERRIN, CENTRE J.PERRIN",
			"CLINIQUE DU DR CAVE, CLINIQUE DU DOCTEUR CAVE", "CH GAL DE LONGJUMEAU, CENTRE HOSPITALIER DE LONGJUMEAU",
			"CENTRE D'AUTODIALYSE DE SAVERNE, UNITE D'AUTODIALYSE SAVERNE", "AP-HM HOPITAL NORD, APHM HOPITAL NORD" })
	void readsWhatIsOftenShortened(String written, String known) {
		assertThat(Similarity.of(WrittenName.of(written), house("finess-1", null, known)).score()).isGreaterThan(80);
	}

	@Test
	void aTownThatIsWrittenSpeaksForTheHouseThereAndAgainstOneElsewhere() {
		Candidate there = house("finess-1", "FINESS_128", "CLINIQUE JEANNE D'ARC").in(names("Lunéville"));
		Candidate elsewhere = house("finess-2", "FINESS_128", "CLINIQUE JEANNE D'ARC").in(names("Arles"));
		assertThat(first("CLINIQUE JEANNE D'ARC - LUNEVILL", elsewhere, there)).isEqualTo("finess-1");
	}

	@Test
	void aSiteOfAHospitalInATownIsNotTheHospitalOfTheTown() {
		Candidate site = house("finess-1", "EPSM", "ESMPI SITE VIENNE").in(names("Vienne"))
			.of(Set.of("finess-3"), Set.of());
		Candidate hospital = house("finess-2", "CH", "CH LUCIEN HUSSEL DE VIENNE").in(names("Vienne"));
		assertThat(first("CH VIENNE", site, hospital)).isEqualTo("finess-2");
	}

	@Test
	void whatBelongsToAChuIsCalledHopital() {
		Candidate site = house("finess-1", "CHR", "GHU APHP NUP SITE AVICENNE").of(Set.of("ap-hp"), Set.of());
		Candidate clinic = house("finess-2", "FINESS_365", "CLINIQUE AVICENNE");
		assertThat(first("HÔPITAL AVICENNE", clinic, site)).isEqualTo("finess-1");
	}

	@Test
	void aNameThatIsOnlyLentIsNeverSure() {
		Candidate lent = house("finess-1", "CH", "CHCB").lent(List.of(HospitalName.of("CH du Centre Bretagne")));
		Likeness likeness = Similarity.of(WrittenName.of("CH du Centre Bretagne"), lent);
		assertThat(likeness.score()).isGreaterThan(85);
		assertThat(likeness.sure()).isFalse();
	}

	@Test
	void aCommuneWithoutAHospitalIsNoTypingErrorEither() {
		assertThat(Typing.isTrusted("givors", "gisors")).isFalse();
		assertThat(Typing.isTrusted("valencienes", "valenciennes")).isTrue();
	}

	@Test
	void anUnitTellsHowItsHouseIsCalled() {
		assertThat(HospitalName.of("SSIAD DU CH DE SAINT-DIZIER").house()).returns(List.of("saint", "dizier"),
				HospitalName::words);
		assertThat(HospitalName.of("USLD CHITS").house()).isNull();
		assertThat(HospitalName.of("CH DE SAINT-DIZIER").house()).isNull();
	}

	private static String first(String written, Candidate... candidates) {
		return Ranking.of(WrittenName.of(written), List.of(candidates), true).ranked().getFirst().candidate().id();
	}

	private static Candidate house(String id, String category, String name) {
		return Candidate.of(id, Label.ESTABLISHMENT, category, names(name));
	}

	private static List<HospitalName> names(String... names) {
		return List.of(names).stream().map(HospitalName::of).toList();
	}

}
