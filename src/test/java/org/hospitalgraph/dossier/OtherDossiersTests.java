package org.hospitalgraph.dossier;

import java.util.List;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.read.DossierFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a dossier that is being written, because of others. */
class OtherDossiersTests {

	private static final String GIVEN = """
			source: { id: known, title: Known, published: 2019, language: fr, kind: report }
			entities:
			  - { id: ch-roubaix, label: Establishment, category: CH, name: CH de Roubaix, at: p.1 }
			  - { id: ght-a, label: Groupement, category: GHT, name: GHT A, status: active, at: p.1 }
			facts:
			  - { from: ch-roubaix, type: MEMBER_OF, to: ght-a, role: party, at: p.1 }
			""";

	private static final String OWN = GIVEN.replace("id: known, title: Known", "id: own, title: Own")
		.replace("ght-a", "gcs-b")
		.replace("category: GHT, name: GHT A", "category: GCS, name: GCS B");

	private static final String TEXT = "sha256: '" + "0123456789abcdef".repeat(4) + "', kind:";

	@Test
	void anIdThatIsTakenIsAMistakeOfTheDossierThatIsWritten() {
		assertThat(told(GIVEN, OWN.replace("id: own,", "id: known,"))).singleElement()
			.satisfies((told) -> assertThat(told).startsWith("own.yaml:").contains("source.id", "known.yaml"));
	}

	@Test
	void warnsOfADocumentThatIsThereUnderAnotherId() {
		assertThat(told(GIVEN.replaceFirst("kind:", TEXT), OWN.replaceFirst("kind:", TEXT))).singleElement()
			.satisfies((told) -> assertThat(told).startsWith("own.yaml:")
				.contains("source.sha256", "Known", "known.yaml"));
		assertThat(told(GIVEN, OWN.replaceFirst("kind:", TEXT))).isEmpty();
	}

	@Test
	void aGroupementWhoseMembersAreIntendedIsNotWithoutMembers() {
		String intended = OWN.replace("role: party,", "role: party, modality: intended,");
		assertThat(told(GIVEN, intended)).isEmpty();
		assertThat(told(GIVEN, intended.replace("intended", "denied"))).singleElement()
			.satisfies((told) -> assertThat(told).contains("no member of 'gcs-b'"));
	}

	@Test
	void placesOfDatesAreUsed() {
		assertThat(told(GIVEN, OWN.replace("status: active,", "status: active, created: 2012, datedAt: p.1/3,")
				+ "places: { p.1/3: { start: 3, end: 9 } }\n"))
			.isEmpty();
	}

	private static List<String> told(String given, String own) {
		Checked checked = Dossiers.check(List.of(new DossierFile("known.yaml", given)),
				List.of(new DossierFile("own.yaml", own)));
		return Stream.concat(checked.errors().stream(), checked.warnings().stream())
			.map(DossierProblem::toString)
			.toList();
	}

}
