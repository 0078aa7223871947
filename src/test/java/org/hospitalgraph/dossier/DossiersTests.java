package org.hospitalgraph.dossier;

import java.util.List;
import java.util.stream.Stream;

import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.KnowledgeBase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DossiersTests {

	private static final String OLDER = """
			source: { id: slides, title: Slides, published: 2013-09-20, language: fr, kind: slides }
			entities:
			  - { id: chu-lille, label: Establishment, category: CHU, name: CHRU de Lille, at: p.1 }
			  - { id: gcs-g4, label: Groupement, category: GCS, name: G4, status: active, created: 2004-11-03, at: p.3 }
			facts:
			  - { from: chu-lille, type: MEMBER_OF, to: gcs-g4, since: 2004-11-03, at: p.3/gcs/2 }
			""";

	private static final String NEWER = """
			source: { id: press, title: Atlas, published: 2021-05-27, language: fr, kind: press-release }
			entities:
			  - { id: chu-lille, label: Establishment, category: CHU, name: CHU de Lille, at: titre }
			  - { id: gcs-g4, label: Groupement, category: GCS, name: GCS G4, status: active, created: 2004-11, at: chiffres }
			facts:
			  - { from: chu-lille, type: MEMBER_OF, to: gcs-g4, role: member, since: 2004-11, at: chiffres }
			""";

	@Test
	void takesTheNameOfTheLatestDocumentWhateverTheFilesAreCalled() throws Exception {
		KnowledgeBase knowledge = read(OLDER, NEWER);
		Entity lille = knowledge.entities().getFirst();
		assertThat(lille.name()).isEqualTo("CHU de Lille");
		assertThat(lille.names()).extracting((name) -> name.text()).containsExactly("CHRU de Lille", "CHU de Lille");
	}

	@Test
	void keepsTheFinerOfTwoCompatibleDatesAndCitesBoth() throws Exception {
		Fact fact = only(read(OLDER, NEWER));
		assertThat(fact.validity().since()).isEqualTo("2004-11-03");
		assertThat(fact.validity().statedOn()).isEqualTo("2021-05-27");
		assertThat(fact.properties()).containsEntry("role", "member");
		assertThat(fact.citations()).extracting((citation) -> citation.text())
			.containsExactly("press#chiffres", "slides#p.3/gcs/2");
	}

	@Test
	void keepsBothFactsWhereDatesContradictEachOther() throws Exception {
		KnowledgeBase knowledge = read(OLDER, NEWER.replace("since: 2004-11,", "since: 2005,"));
		assertThat(knowledge.facts()).hasSize(2);
		assertThat(knowledge.facts()).allSatisfy((fact) -> assertThat(fact.citations()).hasSize(1));
	}

	@Test
	void boundsAMembershipByTheLifeOfItsGroupement() throws Exception {
		Fact fact = only(read(OLDER.replace("since: 2004-11-03, at: p.3/gcs", "at: p.3/gcs")));
		assertThat(fact.validity().since()).isNull();
		assertThat(fact.validity().sinceMin()).isEqualTo("2004-11-03");
	}

	@Test
	void statesAFactForEachOfAList() throws Exception {
		String list = OLDER
			.replace("facts:", "  - { id: chu-caen, label: Establishment, category: CHU, name: Caen, at: p.3 }\nfacts:")
			.replace("from: chu-lille,", "from: [chu-lille, chu-caen],");
		assertThat(read(list).facts()).hasSize(2);
	}

	@Test
	void givesTheSameRevisionForTheSameContentAndAnotherForAnother() throws Exception {
		assertThat(read(OLDER, NEWER).revision()).isEqualTo(read(NEWER, OLDER).revision());
		assertThat(read(OLDER, NEWER).revision()).isNotEqualTo(read(OLDER).revision());
	}

	@Test
	void namesTheTypeThatMayBeMeantWithFileAndLine() {
		assertThat(problems(OLDER.replace("MEMBER_OF", "MENBER_OF")))
			.containsExactly("file0.yaml:6  fact.type: 'MENBER_OF' is not known here. Did you mean MEMBER_OF?");
	}

	@Test
	void namesTheNearestIdWhereOneIsUnknown() {
		assertThat(problems(OLDER.replace("to: gcs-g4, since", "to: gcs-g5, since")))
			.containsExactly("file0.yaml:6  fact.to: no entity has the id 'gcs-g5'. Nearest: gcs-g4");
	}

	@Test
	void refusesARelationshipBetweenTheWrongLabels() {
		assertThat(problems(OLDER.replace("MEMBER_OF", "PARTY_TO"))).singleElement()
			.asString()
			.startsWith(
					"file0.yaml:6  fact.type: PARTY_TO does not go from a Establishment (chu-lille) to a Groupement");
	}

	@Test
	void refusesAFactWithoutLocator() {
		assertThat(problems(OLDER.replace(", at: p.3/gcs/2", ""))).singleElement()
			.asString()
			.startsWith("file0.yaml:6  fact: 'at' is missing: say where in the document");
	}

	@Test
	void refusesDatesThatAreNotInTheCalendarOrEndBeforeTheyBegin() {
		assertThat(problems(OLDER.replace("since: 2004-11-03, at", "since: 2004-02-30, at"))).singleElement()
			.asString()
			.isEqualTo("file0.yaml:6  fact.since: '2004-02-30': there is no such date in the calendar");
		assertThat(problems(OLDER.replace("since: 2004-11-03, at", "since: 2004-11-03, until: 2003, at")))
			.singleElement()
			.asString()
			.contains("fact.until: '2003' is before 'since' (2004-11-03)");
	}

	@Test
	void refusesTheSameFactTwiceInOneFile() {
		String line = OLDER.lines().toList().getLast();
		assertThat(problems(OLDER + line + "\n"))
			.containsExactly("file0.yaml:7  fact: this fact stands in this file before; leave one out");
	}

	@Test
	void refusesTwoThingsUnderOneId() {
		assertThat(problems(OLDER, NEWER.replace("label: Establishment, category: CHU", "label: Institution")))
			.singleElement()
			.asString()
			.contains("one id is one thing");
	}

	@Test
	void tellsEverythingThatIsWrongInAllFilesAtOnce() {
		List<String> problems = problems(
				OLDER.replace("MEMBER_OF", "MENBER_OF").replace("status: active", "statuz: active"), "source: [", "");
		assertThat(problems).hasSize(4);
		assertThat(problems)
			.anyMatch((problem) -> problem.startsWith("file0.yaml:4  entity.statuz: there is no such field"))
			.anyMatch((problem) -> problem.startsWith("file1.yaml:") && problem.contains("this is no YAML"))
			.anyMatch((problem) -> problem.startsWith("file2.yaml:1  dossier: the file is empty"));
	}

	@Test
	void readsNoTagsAnchorsOrDuplicateFields() {
		assertThat(problems("source: !!javax.script.ScriptEngineManager []")).hasSize(1);
		assertThat(problems("a: &x [1]\nb: *x")).isNotEmpty();
		assertThat(problems(OLDER + "facts: []\n")).singleElement().asString().contains("'facts' stands here twice");
	}

	private static Fact only(KnowledgeBase knowledge) {
		assertThat(knowledge.facts()).hasSize(1);
		return knowledge.facts().getFirst();
	}

	private static KnowledgeBase read(String... texts) throws InvalidDossiers {
		return Dossiers.read(files(texts));
	}

	private static List<String> problems(String... texts) {
		try {
			Dossiers.read(files(texts));
			return List.of();
		}
		catch (InvalidDossiers ex) {
			return ex.problems().stream().map(Problem::toString).toList();
		}
	}

	private static List<DossierFile> files(String... texts) {
		int[] number = { 0 };
		return Stream.of(texts).map((text) -> new DossierFile("file" + number[0]++ + ".yaml", text)).toList();
	}

}
