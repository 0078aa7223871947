package org.hospitalgraph.dossier;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.read.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Errors and warnings in the dossiers of an author. */
class ValidationTests {

	private static final String GIVEN = """
			source: { id: known, title: Known, published: 2019, language: fr, kind: report }
			entities:
			  - { id: ch-roubaix, label: Establishment, category: CH, name: CH de Roubaix, at: p.1 }
			  - { id: ch-region-de-saint-omer, label: Establishment, category: CH, name: CH de la région de Saint-Omer, at: p.1 }
			  - { id: ght-a, label: Groupement, category: GHT, name: GHT A, status: ended, created: 2010, ended: 2012, at: p.1 }
			facts:
			  - { from: [ch-roubaix, ch-region-de-saint-omer], type: MEMBER_OF, to: ght-a, role: party, at: p.1 }
			""";

	private static final String OWN = """
			source: { id: own, title: Own, published: 2020-03, language: fr, kind: press-release }
			entities:
			  - { id: ch-denain, label: Establishment, category: CH, name: CH de Denain, at: p.1 }
			  - { id: ght-b, label: Groupement, category: GHT, name: GHT B, status: active, created: 2016, at: p.1 }
			facts:
			  - { from: ch-denain, type: MEMBER_OF, to: ght-b, role: support, since: 2016, at: p.1 }
			figures:
			  - { of: ch-denain, metric: beds, value: 5, unit: beds, at: p.2 }
			""";

	@Test
	void hasNothingToSayOfAGoodDossier() {
		assertThat(told(OWN)).isEmpty();
	}

	static Stream<Arguments> refusals() {
		return Stream.of(
				Arguments.of("role: support", "role: funder", ":6  fact.role: 'funder' is not a role of MEMBER_OF"),
				Arguments.of("since: 2016, at", "since: 1999, until: 2030, at",
						":6  fact.since: since (1999) is outside the lifetime of 'ght-b' (2016–…"),
				Arguments.of("created: 2016", "created: 2016, ended: 2019",
						":4  entity.ended: 'active' and ended in 2019, before this document (2020-03)"),
				Arguments.of("status: active", "status: planned, ended: 2017", ":4  entity.status: planned and ended"),
				Arguments.of("value: 5", "value: -5", ":8  figure.value: -5: a count cannot be negative"),
				Arguments.of("name: CH de Denain", "name: CH de Denain, finess: '590782216'",
						":3  entity.finess: '590782216' is not a FINESS number"),
				Arguments.of("name: CH de Denain", "name: CH de Denain, siren: '265906788'",
						":3  entity.siren: '265906788' is not a SIREN number"),
				Arguments.of("published: 2020-03", "published: 2999", ":1  source.published: '2999' is in the future"),
				Arguments.of("since: 2016, at", "since: 2016, statedOn: 2999, at",
						":6  fact.statedOn: '2999' is in the future"),
				Arguments.of("name: CH de Denain", "name: '  '", ":3  entity.name: this text is empty"),
				Arguments.of("name: CH de Denain", "name: !foo CH de Denain",
						":3  entity.name: tags such as !foo are not allowed here"),
				Arguments.of("name: CH de Denain", "name: &a CH de Denain",
						":3  entity.name: anchors such as &a are not allowed here"),
				Arguments.of("name: CH de Denain", "name: \"CH\\u200B de Denain\"",
						":3  entity.name: invisible character U+200B"),
				Arguments.of("name: CH de Denain", "name: \"\\u202Enianed\"",
						":3  entity.name: invisible character U+202E"),
				Arguments.of("name: CH de Denain", "name: \"a\\0b\"", ":3  entity.name: invisible character U+0000"),
				Arguments.of("since: 2016, at", "since: 2021-1, at",
						":6  fact.since: '2021-1' is not a date: write 2021-01"),
				Arguments.of("since: 2016, at", "since: 31/12/2016, at",
						":6  fact.since: '31/12/2016' is not a date: write 2016-12-31"),
				Arguments.of("since: 2016, at", "since: soon, at", ":6  fact.since: 'soon' is not a date: write YYYY"),
				Arguments.of("type: MEMBER_OF", "type: MEMBER_OF, how: merger",
						":6  fact.how: 'how' applies only to SUCCEEDS"),
				Arguments.of("name: GHT B", "name: GHT B, form: moyens", ":4  entity.form: 'form' applies only to GCS"),
				Arguments.of("kind: press-release }", "kind: press-release }\nplaces: { p.1: { start: 5, end: 2 } }",
						":2  places.p.1: 'p.1' ends before it begins"));
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void refuses(String right, String wrong, String told) {
		List<String> errors = errors(OWN.replace(right, wrong));
		assertThat(errors).hasSize(1);
		assertThat(errors.getFirst()).startsWith("own.yaml" + told);
	}

	static Stream<Arguments> questions() {
		return Stream.of(
				Arguments.of("id: ch-denain, label", "id: ch-saint-omer, label", "name: CH de Denain",
						"name: CH de Saint-Omer", "'CH de Saint-Omer' resembles ch-region-de-saint-omer"),
				Arguments.of("id: ch-denain, label", "id: hopital-7, label", "name: CH de Denain",
						"name: CH de Roubaix", "'hopital-7' has the same name as ch-roubaix"),
				Arguments.of("name: CH de Denain", "name: CH de Marseille", "", "",
						"the id 'ch-denain' and the name 'CH de Marseille' refer to different places"),
				Arguments.of("to: ght-b", "to: ght-a", "since: 2016", "since: 2013, until: 2030",
						"since (2013) is outside the lifetime of 'ght-a'"),
				Arguments.of("created: 2016", "created: 2016, ended: 2020", "", "", "is it still active?"),
				Arguments.of("from: ch-denain, type", "from: ch-roubaix, type", "of: ch-denain", "of: ch-roubaix",
						"nothing is said about 'ch-denain'"));
	}

	@ParameterizedTest
	@MethodSource("questions")
	void asksAbout(String right, String wrong, String right2, String wrong2, String told) {
		String text = OWN.replace(right, wrong);
		text = right2.isEmpty() ? text : text.replace(right2, wrong2);
		String id = text.replaceAll("(?s).*?entities:\\s*- \\{ id: ([a-z0-9-]+),.*", "$1");
		Checked checked = check(
				text.replace("from: ch-denain,", "from: " + id + ",").replace("of: ch-denain", "of: " + id));
		assertThat(checked.errors()).isEmpty();
		assertThat(checked.warnings()).extracting(DossierProblem::message)
			.anyMatch((message) -> message.contains(told));
	}

	@Test
	void refusesCircles() {
		assertThat(errors(OWN.replace("figures:", """
				  - { from: ch-denain, type: PART_OF, to: ch-roubaix, at: p.1 }
				  - { from: ch-roubaix, type: PART_OF, to: ch-denain, at: p.1 }
				  - { from: ght-b, type: SUCCEEDS, to: ght-a, at: p.1 }
				  - { from: ght-a, type: SUCCEEDS, to: ght-b, at: p.1 }
				figures:"""))).hasSize(2)
			.anyMatch((told) -> told.contains("PART_OF forms a circle: ch-denain → ch-roubaix → ch-denain"))
			.anyMatch((told) -> told.contains("SUCCEEDS forms a circle: ght-b → ght-a → ght-b"));
	}

	@Test
	void refusesTwoSupportsAtTheSameTime() {
		String two = OWN.replace("figures:", """
				  - { from: ch-roubaix, type: MEMBER_OF, to: ght-b, role: support, since: 2018, at: p.1 }
				figures:""");
		assertThat(errors(two)).singleElement()
			.asString()
			.contains("'ch-roubaix' and 'ch-denain' (own.yaml) are both the support establishment of 'ght-b'");
		assertThat(told(two.replace("role: support, since: 2016,", "role: support, since: 2016, until: 2018,")))
			.isEmpty();
	}

	@Test
	void tellsWhatIsWrongInFormAndInMeaningInAllFilesAtOnce() {
		String text = OWN.replace("status: active", "statuz: active")
			.replace("role: support", "role: suport")
			.replace("from: ch-denain, type", "from: ch-denin, type")
			.replace("of: ch-denain", "of: ch-nowhere-at-all-that-is-known");
		Checked checked = Dossiers.check(List.of(new DossierFile("broken.yaml", "source: {\nid: ght-c")), List
			.of(new DossierFile("own.yaml", text), new DossierFile("other.yaml", GIVEN.replace("2012", "2009"))));
		assertThat(checked.errors()).extracting(DossierProblem::toString)
			.anyMatch((told) -> told.startsWith("broken.yaml:2  dossier: this is not YAML"))
			.anyMatch((told) -> told.contains("Did you mean status?"))
			.anyMatch((told) -> told.contains("Did you mean support?"))
			.anyMatch((told) -> told.contains("no entity has the id 'ch-denin'. Nearest: ch-denain"))
			.anyMatch((told) -> told.contains("no entity has the id 'ch-nowhere-at-all-that-is-known'"))
			.anyMatch((told) -> told.startsWith("other.yaml:5  entity.ended: '2009' is before 'created' (2010)"));
	}

	@Test
	void doesNotCallAnIdUnknownThatABrokenFileDeclares() {
		Checked checked = Dossiers.check(
				List.of(new DossierFile("known.yaml", GIVEN.replace("label: Groupement", "label: [")),
						new DossierFile("form.yaml",
								GIVEN.replace("id: known", "id: form").replace("label: Groupement", "label: Gruppo"))),
				List.of(new DossierFile("own.yaml", OWN.replace("to: ght-b", "to: ght-a"))));
		assertThat(checked.errors()).extracting(DossierProblem::message)
			.noneMatch((told) -> told.contains("no entity has"));
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, :3  dossier: byte 0xE9 is not UTF-8", "UTF-16, :1  dossier: the file is UTF-16",
			"UTF-16LE, :1  dossier: the file is UTF-16" })
	void namesTheEncodingOfAFileThatIsNotUtf8(String charset, String told) {
		byte[] content = OWN.replace("CH de Denain", "CH de Béthune").getBytes(Charset.forName(charset));
		Checked checked = Dossiers.check(List.of(), List.of(DossierFile.of("own.yaml", content)));
		assertThat(checked.errors()).singleElement().asString().startsWith("own.yaml" + told);
	}

	@Test
	void readsAFileThatBeginsWithAMark() {
		byte[] content = ("\uFEFF" + OWN).getBytes(StandardCharsets.UTF_8);
		assertThat(Dossiers.check(List.of(), List.of(DossierFile.of("own.yaml", content))).errors()).isEmpty();
	}

	@Test
	void namesTheLineOfANul() {
		byte[] content = OWN.replace("GHT B", "GHT \0B").getBytes(StandardCharsets.UTF_8);
		assertThat(Dossiers.check(List.of(), List.of(DossierFile.of("own.yaml", content))).errors()).singleElement()
			.hasToString("own.yaml:4  dossier: control character U+0000; delete it");
	}

	@Test
	void repeatsNoMoreThanALineOfWhatIsWrong() {
		String huge = "x".repeat(1_000_000);
		for (String wrong : List.of("role: " + huge, "role: support, " + huge + ": 1", "since: " + huge,
				"role: support, note: " + huge)) {
			List<String> errors = errors(OWN.replace("role: support", wrong));
			assertThat(errors).isNotEmpty().allMatch((told) -> told.length() < 400);
		}
	}

	@Test
	void speaksFrenchToo() {
		String text = check(OWN.replace("role: support", "role: funder")).text(Locale.FRENCH);
		assertThat(text)
			.contains("fact.role: « funder » n’est pas un rôle de MEMBER_OF. Rôles possibles : support, party")
			.endsWith("Erreurs : 1, avertissements : 0. Rien n’est chargé tant qu’il y a des erreurs.");
	}

	@Test
	void countsWhatIsAnnouncedAndAddsUp() {
		assertThat(
				told(OWN + """
						  - { id: total, of: ght-b, metric: staff, value: 10, unit: people, name: Effectif, at: p.2 }
						  - { of: ght-b, metric: nurses, value: 6, unit: people, partOf: total, at: p.2 }
						  - { of: ght-b, metric: members-stated, value: 3, unit: establishments, name: Membres, at: p.2, counts: { type: MEMBER_OF, direction: in } }
						"""))
			.containsExactly("own.yaml:9  figure.value: warning: Effectif: 10 stated, but the parts add up to 6",
					"own.yaml:11  figure.value: warning: Membres: 3 announced, 1 known");
	}

	@Test
	void takesNamesForIdsWhereTheyAreSure() {
		String text = OWN.replace("created: 2016, at: p.1",
				"""
						created: 2016, at: p.1,
						    members: { party: [C.H. Saint-Omer, Centre Hospitalier de Roubaix, ch-lens], since: 2016-07-01, at: p.3 }""")
			.replace("facts:",
					"  - { id: ch-lens, label: Establishment, category: CH, name: CH de Lens, at: p.1 }\nfacts:");
		assertThat(told(text)).isEmpty();
		assertThat(check(text).knowledge().orElseThrow().facts()).filteredOn((fact) -> fact.to().text().equals("ght-b"))
			.extracting((fact) -> fact.from().text())
			.containsExactlyInAnyOrder("ch-denain", "ch-region-de-saint-omer", "ch-roubaix", "ch-lens");
	}

	/** CHI and GH are other words for a CH. */
	@Test
	void knowsAHospitalByTheWaysToWriteIt() {
		String text = OWN
			.replace("created: 2016, at: p.1",
					"created: 2016, at: p.1, members: { party: [CH du Sud de l'Oise, CH de Poissy-Saint-Germain] }")
			.replace("facts:",
					"""
							  - { id: ghpso, label: Establishment, category: CH, name: Groupe hospitalier du Sud de l'Oise, at: p.1 }
							  - { id: chi-poissy, label: Establishment, category: CH, name: CHI de Poissy-Saint-Germain, at: p.1 }
							facts:""");
		assertThat(errors(text)).isEmpty();
	}

	@Test
	void asksWhoIsMeantWhereANameIsNotSure() {
		assertThat(errors(OWN.replace("created: 2016, at: p.1",
				"created: 2016, at: p.1, members: { party: [Roubaix Tourcoing, Clinique du Parc], partnr: ch-denain }")))
			.satisfiesExactlyInAnyOrder((told) -> assertThat(told).contains(
					"entity.members.party: 'Roubaix Tourcoing' is ambiguous. Write the id: ch-roubaix (CH de Roubaix)"),
					(told) -> assertThat(told).contains("no known entity is called 'Clinique du Parc'"),
					(told) -> assertThat(told)
						.contains("entity.members.partnr: this field does not exist here. Did you mean partner?"));
	}

	private static Checked check(String text) {
		return Dossiers.check(List.of(new DossierFile("known.yaml", GIVEN)),
				List.of(new DossierFile("own.yaml", text)));
	}

	private static List<String> errors(String text) {
		return check(text).errors().stream().map(DossierProblem::toString).toList();
	}

	private static List<String> told(String text) {
		Checked checked = check(text);
		return Stream.concat(checked.errors().stream(), checked.warnings().stream())
			.map(DossierProblem::toString)
			.toList();
	}

}
