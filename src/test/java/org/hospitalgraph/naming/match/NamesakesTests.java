package org.hospitalgraph.naming.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is meant among those of much the same name, where all of a country are known.
 */
class NamesakesTests {

	@Test
	void aHouseOfConvalescenceWithMoreWordsIsNotCalledLikeTheClinique() {
		Candidate clinic = house("finess-1", "FINESS_365", "CLINIQUE LES TAMARIS");
		Candidate rest = house("finess-2", "FINESS_109", "LES TAMARIS BLEUS");
		assertThat(meant("Clinique les Tamaris", clinic, rest)).contains("finess-1");
		Candidate other = house("finess-3", "FINESS_365", "CLINIQUE DIACONAT TAMARIS");
		assertThat(meant("Clinique les Tamaris", clinic, other)).isEmpty();
		Candidate placed = house("finess-4", "FINESS_109", "TAMARIS DE NIORT").in(names("Niort"));
		assertThat(meant("Clinique les Tamaris", clinic, placed)).isEmpty();
	}

	@Test
	void aRegionThatIsCalledLikeACliniqueGivesItsNameToNoOther() {
		Candidate clinic = house("finess-1", "FINESS_365", "CLINIQUE DU BEARN");
		Candidate there = house("finess-2", "FINESS_365", "CLINIQUE MONTREAL").in(names("Béarn", "Oloron"),
				names("Oloron"));
		assertThat(meant("Clinique du Béarn", clinic, there)).contains("finess-1");
		Candidate inTown = house("finess-3", "FINESS_365", "CLINIQUE MONTREAL").in(names("Béarn"));
		assertThat(meant("Clinique du Béarn", clinic, inTown)).isEmpty();
	}

	@Test
	void theHospitalIsMeantAndNotTheSeatBesideIt() {
		Candidate hospital = house("finess-1", "FINESS_697", "GCS DU VERCORS").of(Set.of("finess-3"), Set.of());
		Candidate seat = house("finess-2", "FINESS_698", "GCS DU VERCORS ET SIEGE").of(Set.of("finess-3"), Set.of());
		Candidate owner = owner("finess-3", "GCS DU VERCORS");
		assertThat(meant("GCS du Vercors", owner, seat, hospital)).contains("finess-1");
	}

	@Test
	void aNameWithoutAKindThatTwoHospitalsBearIsSureOfNeither() {
		Candidate known = house("clcc-brest", "CLCC", "INSTITUT MARIE LOUVET");
		Candidate registered = house("finess-1", "CLCC", "INSTITUT MARIE LOUVET");
		assertThat(meant("Institut Marie Louvet", known)).contains("clcc-brest");
		assertThat(meant("Institut Marie Louvet", known, registered)).isEmpty();
		assertThat(meant("Institut Marie Louvet", known.of(Set.of(), Set.of("finess-1")), registered))
			.as("two ids of one house")
			.isPresent();
	}

	@Test
	void theHospitalIsMeantAndNotASeatOfItsKind() {
		Candidate hospital = house("finess-1", "FINESS_697", "GCS DU VERCORS").of(Set.of("finess-3"), Set.of());
		Candidate seat = house("finess-2", "FINESS_697", "GCS DU VERCORS - ET SIEGE").of(Set.of("finess-3"), Set.of());
		assertThat(meant("GCS du Vercors", seat, hospital)).contains("finess-1");
		assertThat(ranked("GCS du Vercor", seat, hospital)).startsWith("finess-1");
	}

	@Test
	void aPersonWhoIsCalledLikeATownIsStillAPerson() {
		Candidate hospital = house("finess-1", "CH", "HOPITAL LUCIE ORANGE HYERES").in(names("Hyères"));
		assertThat(meant("Hôpital Lucie Orange", hospital)).contains("finess-1");
		Candidate two = house("finess-2", "CH", "CH ROUBAIX TOURCOING").in(names("Tourcoing"));
		assertThat(meant("CH Roubaix", two)).isEmpty();
	}

	@Test
	void aSiteOfAHouseIsNotCalledLikeTheHouse() {
		Candidate clinic = house("finess-1", "FINESS_365", "HOPITAL PRIVE DU GRAND EST LOIRAIN");
		Candidate site = house("finess-2", "CHR", "HU GRAND EST LOIRAIN SITE BAVILLE").of(Set.of("chu"), Set.of());
		assertThat(meant("Hôpital privé du Grand Est loirain", clinic, site)).contains("finess-1");
		assertThat(meant("Hôpital Baville", house("finess-1", "FINESS_365", "HOPITAL DE BAVILLE"), site)).isEmpty();
	}

	@Test
	void aHouseStandsBeforeWhoOwnsOneOfTheSameName() {
		Candidate[] all = { owner("finess-1", "CLINIQUE DES ORMES"), owner("finess-2", "CLINIQUE DES ORMES"),
				house("finess-3", "FINESS_365", "CLINIQUE DES ORMES").of(Set.of("finess-1"), Set.of()),
				house("finess-4", "FINESS_365", "CLINIQUE DES ORMES DAX").in(names("Dax"))
					.of(Set.of("finess-2"), Set.of()) };
		assertThat(ranked("Clinique des Ormes", all)).startsWith("finess-3", "finess-4");
	}

	@Test
	void aHospitalOfShortStaysStandsBeforeOneOfConvalescence() {
		Candidate rest = house("finess-1", "FINESS_109", "CLINIQUE DES ORMES");
		Candidate hospital = house("finess-2", "FINESS_128", "CLINIQUE DES ORMES");
		assertThat(ranked("Clinique des Ormes", rest, hospital)).startsWith("finess-2");
	}

	@Test
	void aNameOfTodayStandsBeforeOneOfYesterday() {
		Candidate before = house("finess-1", "FINESS_365", "CLINIQUE MUTUALISTE DU LAC")
			.formerly(names("CLINIQUE DU LAC"));
		Candidate today = house("finess-2", "FINESS_365", "CLINIQUE DU LAC");
		assertThat(ranked("Clinique du Lac", before, today)).startsWith("finess-2");
	}

	@ParameterizedTest
	@CsvSource({ "POLYCLINIQUE SAINT-BLAISE, POLYCL ST BLAISE, CLINIQUE SAINT BLAISE",
			"CLINIQUE SAINT-BLAISE, CL ST BLAISE, POLYCLINIQUE SAINT BLAISE",
			"CLINIQUE DE L'ETANG, CLINIQUE DE L ETANG, HOPITAL PRIVE DE L'ETANG" })
	void whatReadsWordForWordStandsFirst(String written, String right, String other) {
		assertThat(ranked(written, house("finess-1", "FINESS_365", other), house("finess-2", "FINESS_365", right)))
			.startsWith("finess-2");
	}

	@Test
	void isSureOfTheOnlyHospitalOfAnAssistancePublique() {
		Candidate site = house("finess-1", "CHR", "GHU APHP XYZ SITE LARREY").of(Set.of("ap-hp"), Set.of());
		Candidate service = house("finess-2", "FINESS_620", "PHARMACIE LARREY");
		assertThat(meant("Hôpital Larrey", site, service)).contains("finess-1");
		Candidate clinic = house("finess-3", "FINESS_365", "CLINIQUE LARREY");
		assertThat(meant("Hôpital Larrey", site, clinic)).isEmpty();
	}

	@Test
	void aSiteOfAnAssistancePubliqueIsCalledLikeAHospitalElsewhere() {
		Candidate site = house("finess-1", "CHR", "GHU APHP XYZ SITE LARREY").of(Set.of("ap-hp"), Set.of());
		Candidate hospital = house("finess-2", "FINESS_365", "HOPITAL A DE LARREY");
		assertThat(meant("Hôpital Larrey", site, hospital)).isEmpty();
	}

	@Test
	void isSureOfTheOnlyHospitalOfATownThatSaysHopital() {
		Candidate hospital = house("finess-1", "CH", "CH DE SAMATAN").in(names("Samatan"));
		assertThat(meant("Hôpital Samatan", hospital)).contains("finess-1");
		Candidate clinic = house("finess-2", "FINESS_365", "CLINIQUE DU COTEAU").in(names("Samatan"));
		assertThat(meant("Hôpital Samatan", hospital, clinic)).isEmpty();
	}

	@Test
	void isSureOfATownByItsBeginningWhereNoOtherBeginsSo() {
		Candidate first = house("finess-1", "CH", "CH PIERRE DUPONT").in(names("Vimoulins-sur-Vie"));
		Candidate second = house("finess-2", "CH", "CH LES SAULES").in(names("Vimoulins-le-Château"));
		assertThat(meant("CH Vimoulins", first)).contains("finess-1");
		assertThat(meant("CH Vimoulins", first, second)).isEmpty();
		Candidate bridge = house("finess-3", "CH", "CH LES SAULES").in(names("Pont-sur-Vie"));
		assertThat(meant("CH du Pont", bridge)).as("too many towns begin so").isEmpty();
	}

	@Test
	void aTownThatIsWrittenWholeStandsBeforeOneThatBeginsSo() {
		Candidate whole = house("finess-1", "CH", "CH MARCEL DURAND").in(names("La Roche"));
		Candidate longer = house("finess-2", "CH", "CH DE LA ROCHE DU BOIS").in(names("La Roche-du-Bois"));
		assertThat(ranked("CH La Roche", longer, whole)).startsWith("finess-1");
	}

	@Test
	void aUnitInATownIsNotTheHospitalOfTheTown() {
		Candidate unit = house("finess-1", "CH", "CH NARBONNE SMUR ANTENNE LEZIGNAN").in(names("Lézignan"))
			.of(Set.of("finess-3"), Set.of());
		Candidate hospital = house("finess-2", "CH", "CH FRANCIS VALS").in(names("Lézignan"));
		assertThat(ranked("CH LEZIGNAN", unit, hospital)).startsWith("finess-2");
	}

	@Test
	void theLastNameOfAPersonTellsMoreThanTheFirst() {
		Candidate same = house("finess-1", "CH", "CH VICTOR HAROUYS");
		Candidate other = house("finess-2", "CH", "CH BRIDOUX");
		assertThat(ranked("CH Victor Bridoux", same, other)).startsWith("finess-2");
		Candidate saint = house("finess-3", "FINESS_365", "CLINIQUE SAINT VICTOR");
		assertThat(ranked("Clinique Saint-Victor Bridoux", house("finess-2", "FINESS_365", "CLINIQUE SAINT BRIDOU"),
				saint))
			.startsWith("finess-3");
	}

	@Test
	void aWordThatIsOnlySomewhatLikeAnotherIsNotTakenForIt() {
		Candidate other = house("finess-1", "CH", "CH ABBEVILLE").in(names("Abbeville"));
		assertThat(Similarity.of(WrittenName.of("CH Hauteville"), other).score()).isLessThan(75);
		assertThat(Similarity.of(WrittenName.of("CH Abbevile"), other).score()).isGreaterThan(90);
	}

	@Test
	void aWeakWordIsNotMadeStrongByATypingError() {
		assertThat(WordPairs.of(List.of("aphm"), List.of("apsm")).likeness()).isLessThan(0.8);
	}

	@ParameterizedTest
	@CsvSource({ "Clinique Bon Repos - Le Puy, CLINIQUE BON REPOS, Le Puy-en-Velay",
			"Clinique de Pornic, CLINIQUE CHIRURGICALE DE PORNIC, Pornic" })
	void isSureOfTheOnlyOneWithMoreOrLessOfItsTownOrOrnaments(String written, String known, String town) {
		Candidate clinic = house("finess-1", "FINESS_365", known).in(names(town));
		assertThat(meant(written, clinic)).contains("finess-1");
		Candidate other = house("finess-2", "FINESS_365", "CLINIQUE BON REPOS DES DAMES").in(names(town));
		assertThat(meant(written, clinic, other)).isEmpty();
	}

	private static Optional<String> meant(String written, Candidate... candidates) {
		return Ranking.of(WrittenName.of(written), List.of(candidates), true).meant().map(Candidate::id);
	}

	private static List<String> ranked(String written, Candidate... candidates) {
		return Ranking.of(WrittenName.of(written), List.of(candidates), true)
			.ranked()
			.stream()
			.map((one) -> one.candidate().id())
			.toList();
	}

	private static Candidate house(String id, String category, String name) {
		return Candidate.of(id, Label.ESTABLISHMENT, category, names(name));
	}

	private static Candidate owner(String id, String name) {
		return Candidate.of(id, Label.ESTABLISHMENT, null, names(name));
	}

	private static List<HospitalName> names(String... names) {
		return Stream.of(names).map(HospitalName::of).toList();
	}

}
