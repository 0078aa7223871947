package org.hospitalgraph.dossier;

import java.util.List;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.InvalidDossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Figure;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

	private static final String LAW = """
			source: { id: arrete, title: Arrêté, published: 2020-01-02, language: fr, kind: legal-act, extent: excerpt, rank: legal-act }
			places: { art.1: { page: 1, start: 10, end: 40 }, art.2: { lines: 3-5 } }
			entities:
			  - { id: ch-a, label: Establishment, category: CH, name: CH de A, at: art.1 }
			  - { id: ch-b, label: Establishment, category: CH, name: CH de B, status: planned, at: art.1 }
			  - { id: ehpad-c, label: Establishment, category: EHPAD, name: EHPAD de C, at: art.1 }
			  - { id: ght-a, label: Groupement, category: GHT, name: GHT A, kind: psychiatric, status: active, at: art.1 }
			  - { id: gcs-a, label: Groupement, category: GCS, name: GCS A, form: établissement, status: active, at: art.1 }
			  - { id: dc-a, label: Groupement, category: DIRECTION_COMMUNE, name: Direction commune A, status: active, signed: 2019-12, inForce: 2020-01-01, at: art.1 }
			  - { id: cc-a, label: Convention, category: CONSTITUTIVE, name: Convention A, status: active, reference: 2016-7, at: art.1 }
			  - { id: filiere-a, label: Initiative, category: FILIERE, name: Filière A, status: active, at: art.1 }
			  - { id: arrete-a, label: Act, category: ARRETE, name: Arrêté A, reference: 2020-1, signed: 2020-01-02, at: art.1 }
			  - { id: avenant-a, label: Act, category: AVENANT, name: Avenant 1, at: art.2 }
			facts:
			  - { from: ch-a, type: MEMBER_OF, to: [ght-a, dc-a], role: support, since: 2020, signed: 2019-12, inForce: 2020-01-01, at: art.1 }
			  - { from: ehpad-c, type: MEMBER_OF, to: ght-a, role: partner, at: art.1 }
			  - { from: ch-b, type: EXEMPT_FROM, to: ght-a, reference: 2020-1, at: art.2 }
			  - { from: arrete-a, type: APPROVES, to: [cc-a, avenant-a], at: art.1 }
			  - { from: arrete-a, type: ENDS, to: gcs-a, modality: intended, status: planned, at: art.1 }
			  - { from: avenant-a, type: AMENDS, to: cc-a, at: art.2 }
			  - { from: ch-b, type: SUCCEEDS, to: ch-a, how: merger, deduced: true, why: named so, at: art.2 }
			  - { from: filiere-a, type: CARRIED_BY, to: ch-a, at: art.2 }
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
	void letsEachSourceKeepItsOwnDatesWhereTheFactHasTheFiner() throws Exception {
		Fact fact = only(read(OLDER, NEWER));
		assertThat(fact.citations()).extracting((citation) -> citation.source() + " " + citation.since())
			.containsExactly("press 2004-11", "slides 2004-11-03");
	}

	@Test
	void makesOneDisputedFactWhereDatesContradictEachOther() throws Exception {
		Fact fact = only(read(OLDER, NEWER.replace("since: 2004-11,", "since: 2005,")));
		assertThat(fact.validity().since()).isEqualTo("2005");
		assertThat(fact.properties()).containsEntry("disputed", List.of("since"));
		assertThat(fact.citations()).extracting((citation) -> citation.since()).containsExactly("2005", "2004-11-03");
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
					"file0.yaml:6  fact.type: PARTY_TO does not go from an Establishment (chu-lille) to a Groupement");
	}

	@Test
	void refusesAFactWithoutLocator() {
		assertThat(problems(OLDER.replace(", at: p.3/gcs/2", ""))).singleElement()
			.asString()
			.startsWith("file0.yaml:6  fact: 'at' is missing: say where the document states");
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
			.containsExactly("file0.yaml:7  fact: this fact is already in this file; delete one of them");
	}

	@Test
	void refusesTwoThingsUnderOneId() {
		assertThat(problems(OLDER, NEWER.replace("label: Establishment, category: CHU", "label: Institution")))
			.singleElement()
			.asString()
			.contains("an id stands for one thing");
	}

	@Test
	void tellsEverythingThatIsWrongInAllFilesAtOnce() {
		List<String> problems = problems(
				OLDER.replace("MEMBER_OF", "MENBER_OF").replace("status: active", "statuz: active"), "source: [", "");
		assertThat(problems).hasSize(4);
		assertThat(problems)
			.anyMatch((problem) -> problem
				.startsWith("file0.yaml:4  entity.statuz: this field does not exist here. Did you mean status?"))
			.anyMatch((problem) -> problem.startsWith("file1.yaml:") && problem.contains("this is not YAML"))
			.anyMatch((problem) -> problem.startsWith("file2.yaml:1  dossier: the file is empty"));
	}

	@Test
	void knowsTheLabelsAndRelationshipsOfTheModel() throws Exception {
		JsonNode schema = new JsonMapper()
			.readTree(DossiersTests.class.getResourceAsStream("/schema/dossier.schema.json"));
		assertThat(words(schema.at("/$defs/entity/properties/label/enum")))
			.containsExactlyElementsOf(Stream.of(Label.values())
				.filter((label) -> !List.of(Label.FIGURE, Label.NAME, Label.SOURCE).contains(label))
				.map(Label::text)
				.toList());
		assertThat(words(schema.at("/$defs/fact/properties/type/enum")))
			.containsExactlyElementsOf(RelationshipType.stated().stream().map(Enum::name).toList());
	}

	@Test
	void readsWhatLawAndPracticeKnow() throws Exception {
		KnowledgeBase knowledge = read(LAW);
		assertThat(knowledge.entities()).extracting(Entity::category)
			.contains("DIRECTION_COMMUNE", "ARRETE", "EHPAD", "FILIERE");
		assertThat(knowledge.facts()).extracting(Fact::type)
			.contains(RelationshipType.APPROVES, RelationshipType.AMENDS, RelationshipType.EXEMPT_FROM);
	}

	@Test
	void makesNoFactOfAnIntentionAndKeepsTheStatement() throws Exception {
		KnowledgeBase knowledge = read(LAW);
		assertThat(knowledge.facts()).extracting(Fact::type).doesNotContain(RelationshipType.ENDS);
		assertThat(knowledge.statements()).filteredOn((statement) -> statement.type() == RelationshipType.ENDS)
			.singleElement()
			.satisfies((statement) -> assertThat(statement.fact()).isNull());
	}

	@Test
	void keepsWhatIsPlannedOrInferredApart() throws Exception {
		assertThat(read(LAW).facts()).filteredOn((fact) -> fact.from().text().equals("ch-b"))
			.allSatisfy((fact) -> assertThat(fact.properties()).containsEntry("status", "planned"));
		assertThat(read(LAW).facts()).filteredOn((fact) -> fact.type() == RelationshipType.SUCCEEDS)
			.allSatisfy((fact) -> assertThat(fact.properties()).containsEntry("deduced", true));
	}

	@Test
	void wantsToKnowWhyWhereSomethingIsDeduced() {
		assertThat(problems(OLDER.replace("since: 2004-11-03, at: p.3/gcs", "deduced: true, at: p.3/gcs")))
			.singleElement()
			.asString()
			.startsWith("file0.yaml:6  fact.why: 'why' is missing");
	}

	private static List<String> words(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

	@Test
	void aFigureIsOneWhereTwoSourcesPutItInTheSameWay() throws Exception {
		KnowledgeBase knowledge = read(OLDER + figure("value: 10, unit: beds"),
				NEWER + figure("value: 10, unit: beds"));
		assertThat(knowledge.figures()).singleElement()
			.satisfies((figure) -> assertThat(figure.citations()).extracting((citation) -> citation.statedOn())
				.containsExactly("2021-05-27", "2013-09-20"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "value: 11, unit: beds", "value: 10, upTo: 12, unit: beds", "value: 10, unit: places",
			"value: 10, unit: beds, qualifier: about", "value: 10, unit: beds, per: year",
			"value: 10, unit: beds, period: 2013" })
	void noSourceChangesTheFigureOfAnotherOrItsId(String other) throws Exception {
		String first = OLDER + figure("value: 10, unit: beds");
		Figure alone = read(first).figures().getFirst();
		assertThat(read(first, NEWER + figure(other)).figures()).hasSize(2).contains(alone);
	}

	@Test
	void aFigureKeepsTheIdThatAnAuthorGivesIt() throws Exception {
		KnowledgeBase knowledge = read(OLDER + figure("value: 10, unit: beds, id: all-beds"),
				NEWER + figure("value: 10.0, unit: beds"));
		assertThat(knowledge.figures()).singleElement()
			.satisfies((figure) -> assertThat(figure.id()).isEqualTo("all-beds"));
	}

	private static String figure(String put) {
		return "figures:\n  - { of: gcs-g4, metric: beds, at: p.9, " + put + " }\n";
	}

	@Test
	void readsNoTagsAnchorsOrDuplicateFields() {
		assertThat(problems("source: !!javax.script.ScriptEngineManager []")).hasSize(1);
		assertThat(problems("a: &x [1]\nb: *x")).isNotEmpty();
		assertThat(problems(OLDER + "facts: []\n")).singleElement().asString().contains("'facts' is here twice");
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
			return ex.problems().stream().map(DossierProblem::toString).toList();
		}
	}

	private static List<DossierFile> files(String... texts) {
		int[] number = { 0 };
		return Stream.of(texts).map((text) -> new DossierFile("file" + number[0]++ + ".yaml", text)).toList();
	}

}
