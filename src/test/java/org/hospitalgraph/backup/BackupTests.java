package org.hospitalgraph.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.TestDatabase;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.register.Imports;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.list.ImportOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Backup and restore of the five documents and a register. */
@SpringBootTest(classes = HospitalGraph.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextCustomizerFactories(TestDatabase.Factory.class)
@Tag("service")
class BackupTests {

	/** Properties of every type, as somebody may add them in Neo4j Browser. */
	private static final String NOTE = """
			CREATE (:Note:Mine {text: 'à voir ✓\\n"', whole: 9007199254740993, fraction: 2.0, small: 1e-300,
			  nothing: 0.0/0.0, truth: true, day: date('2016-07-01'), time: localtime('12:50:35.5'),
			  zoned: time('12:50Z'), local: localdatetime('2016-07-01T12:00'),
			  moment: datetime('2020-10-25T02:30:00+01:00[Europe/Paris]'), offset: datetime('2020-10-25T02:30:00+01:00'),
			  span: duration('P14M3DT5.25S'), place: point({longitude: 3.06, latitude: 50.63}),
			  high: point({x: 1.0, y: 2.0, z: 3.0}), texts: ['a', 'b'], days: [date('2016-07-01')], none: []})
			-[:ABOUT {places: [point({x: 1.5, y: 2})]}]->(:Note)""";

	@TempDir
	private Path folder;

	@Autowired
	private Backups backups;

	@Autowired
	private Imports imports;

	@Autowired
	private Revision revision;

	@Autowired
	private Driver driver;

	private Path file = Path.of("");

	private final List<String> steps = new ArrayList<>();

	private Map<String, String> before = Map.of();

	@BeforeEach
	void importAndWrite() throws IOException {
		Path sites = Files.write(this.folder.resolve("finess-sites.csv"), resource("/registers/finess-sites.csv"));
		try (RegisterFiles register = RegisterFiles.of(sites.toString())) {
			this.imports.run(register.all().getFirst(), new ImportOptions(null, null, this.folder));
		}
		run(NOTE);
		this.before = graph();
		this.file = this.folder.resolve("backup.gz");
		this.backups.write(this.file, this.steps::add);
	}

	@AfterEach
	void withoutNotes() {
		run("MATCH (n:Note) DETACH DELETE n");
	}

	@Test
	void bringsBackEveryNodeAndRelationshipAsItWas() throws IOException {
		String revisionBefore = this.revision.current();
		run("MATCH (n) DETACH DELETE n");
		BackupReport report = restored(false);
		isAsBefore();
		assertThat(report.nodes() + report.relationships()).isEqualTo(this.before.size());
		assertThat(report.revision()).isEqualTo(revisionBefore).isEqualTo(this.revision.current());
		assertThat(report.otherSchema()).isFalse();
		Path again = this.folder.resolve("again.gz");
		this.backups.write(again, this.steps::add);
		assertThat(GzippedText.lines(again).size()).isEqualTo(GzippedText.lines(this.file).size());
	}

	@Test
	void leavesOutWhatNobodySees() throws IOException {
		run("MATCH (e:Entity {id: 'chu-lille'}) CREATE (e)<-[:PART_OF]-(:Staged {id: 'left'})");
		this.backups.write(this.file, this.steps::add);
		restored(true);
		isAsBefore();
	}

	@Test
	void changesNothingByWriting() {
		isAsBefore();
		assertThat(this.folder).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void refusesAGraphThatHoldsSomethingAndSaysHow() {
		run("MATCH (n:Note) DETACH DELETE n");
		Map<String, String> held = graph();
		assertThatExceptionOfType(UnusableBackup.class).isThrownBy(() -> restored(false))
			.withMessageContaining("The graph is not empty: it has")
			.withMessageContaining("--replace");
		assertThat(graph()).isEqualTo(held);
	}

	@Test
	void replacesWhatTheGraphHoldsWhereThatIsAskedFor() throws IOException {
		run("MATCH (n:Note) DETACH DELETE n");
		run("MATCH (e:Entity {id: 'chu-lille'}) SET e.name = 'another'");
		run("CREATE (:Other {id: 1})");
		// left by a killed restore
		run("CREATE (:Staged {id: 'chu-lille', stagedLabels: ['Entity']})");
		restored(true);
		isAsBefore();
		assertThat(this.steps).endsWith("Writing its content, hidden until it is complete",
				"Making it visible in one step", "Removing what it replaces");
	}

	static Stream<Arguments> damages() {
		return Stream.of(
				arguments("backup.gz is damaged: it ends too early",
						(UnaryOperator<byte[]>) (bytes) -> java.util.Arrays.copyOf(bytes, bytes.length - 500)),
				arguments("backup.gz is not a backup of hospital-graph",
						(UnaryOperator<byte[]>) (bytes) -> "finess;nom\n".getBytes(StandardCharsets.UTF_8)),
				arguments("backup.gz is not a backup of hospital-graph",
						GzippedText.changed((text) -> "{\"format\":\"other\"}\n")),
				arguments("backup.gz is not a backup of hospital-graph", GzippedText.changed((text) -> "finess;nom\n")),
				arguments("backup.gz is empty", (UnaryOperator<byte[]>) (bytes) -> new byte[0]),
				arguments("backup.gz is not a backup of hospital-graph", GzippedText.changed((text) -> "")),
				arguments("in version 2 of the format",
						GzippedText.changed((text) -> text.replace("\"version\":1", "\"version\":2"))),
				arguments("its checksum does not match",
						GzippedText.changed((text) -> text.replace("CHU de Lille", "CHU de Lyon"))),
				arguments("backup.gz is damaged: it ends too early",
						GzippedText.changed((text) -> text.substring(0, text.lastIndexOf("{\"end\"")))),
				arguments("does not fit the lines before it",
						GzippedText.changed((text) -> text.replaceFirst("\"node\":7", "\"node\":70000"))),
				arguments("does not fit the lines before it",
						GzippedText.changed((text) -> text.replaceFirst("\"from\":\\d+", "\"from\":70000"))),
				arguments("does not fit the lines before it",
						GzippedText.changed((text) -> text.replaceFirst("\\{\"node\":7,.*\n", ""))),
				arguments("is neither a node nor a relationship",
						GzippedText
							.changed((text) -> text.replace("{\"date\":\"2016-07-01\"}", "{\"date\":\"soon\"}"))),
				arguments("is neither a node nor a relationship",
						GzippedText.changed(
								(text) -> text.replace("{\"date\":\"2016-07-01\"}", "{\"class\":\"java.io.File\"}"))),
				arguments("is not JSON", GzippedText.changed((text) -> text.replaceFirst("\n.", "\n"))),
				arguments("is not JSON", GzippedText
					.changed((text) -> text.replaceFirst("\"whole\":\\d+", "\"whole\":" + "[".repeat(100_000)))));
	}

	@ParameterizedTest
	@MethodSource("damages")
	void saysWhatIsWrongWithAFileAndLeavesTheGraphAsItIs(String sentence, UnaryOperator<byte[]> damage)
			throws IOException {
		Files.write(this.file, damage.apply(Files.readAllBytes(this.file)));
		assertThatExceptionOfType(UnusableBackup.class).isThrownBy(() -> restored(true))
			.withMessageContaining(sentence);
		isAsBefore();
	}

	/** The file is intact, but its content is impossible for the graph. */
	@Test
	void leavesTheGraphAsItIsWhereTheDatabaseRefusesWhatTheFileHolds() throws IOException {
		String twice = "\"id\":\"chu-lille\"";
		Files.write(this.file, GzippedText.changed((text) -> signed(text.replace("\"id\":\"ch-lens\"", twice)))
			.apply(Files.readAllBytes(this.file)));
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> restored(true));
		isAsBefore();
	}

	@Test
	void provesItselfByTheRevision() throws IOException {
		Files.write(this.file,
				GzippedText
					.changed((text) -> signed(text.replaceFirst("\"revision\":\"[0-9a-f]+\"", "\"revision\":\"ffff\"")))
					.apply(Files.readAllBytes(this.file)));
		assertThatExceptionOfType(UnusableBackup.class).isThrownBy(() -> restored(true))
			.withMessageContaining("The backup says revision ffff");
		isAsBefore();
	}

	@Test
	void writesNothingOfAnEmptyGraphAndKeepsTheBackupThatIsThere() throws IOException {
		byte[] kept = Files.readAllBytes(this.file);
		run("MATCH (n) DETACH DELETE n");
		assertThatExceptionOfType(UnusableBackup.class).isThrownBy(() -> this.backups.write(this.file, this.steps::add))
			.withMessageStartingWith("The graph is empty");
		assertThat(Files.readAllBytes(this.file)).isEqualTo(kept);
		assertThat(this.folder).isDirectoryNotContaining("glob:**.part");
		restored(false);
		isAsBefore();
	}

	/** A backup holds the lock of the loads, although it changes nothing. */
	@Test
	void letsNobodyLoadMeanwhile() {
		TransactionConfig soon = TransactionConfig.builder().withTimeout(java.time.Duration.ofMillis(500)).build();
		try (Session backup = this.driver.session(); Session load = this.driver.session()) {
			try (Transaction held = backup.beginTransaction()) {
				held.run("MATCH (k:KnowledgeBase {id: 'current'}) REMOVE k.loadingSince RETURN k.revision").consume();
				assertThatExceptionOfType(Neo4jException.class).isThrownBy(
						() -> load.run("MERGE (k:KnowledgeBase {id: 'current'}) SET k.loadingSince = 'now'", soon)
							.consume());
			}
		}
		isAsBefore();
	}

	/** Shows the differences, not the whole graph twice. */
	private void isAsBefore() {
		Map<String, String> now = graph();
		Map<String, String> gone = new TreeMap<>(this.before);
		gone.entrySet().removeAll(now.entrySet());
		assertThat(gone).as("no longer there").isEmpty();
		now.entrySet().removeAll(this.before.entrySet());
		assertThat(now).as("not there before").isEmpty();
	}

	private BackupReport restored(boolean replace) throws IOException {
		return this.backups.restore(this.file, replace, this.steps::add);
	}

	/** With a correct checksum, as an attacker would make it. */
	private static String signed(String text) {
		String content = text.substring(0, text.lastIndexOf("{\"end\""));
		byte[] hash = Fingerprint.sha256().digest(content.getBytes(StandardCharsets.UTF_8));
		return content + "{\"end\":\"" + java.util.HexFormat.of().formatHex(hash) + "\"}\n";
	}

	private static byte[] resource(String name) throws IOException {
		try (var in = BackupTests.class.getResourceAsStream(name)) {
			return Objects.requireNonNull(in).readAllBytes();
		}
	}

	/**
	 * Everything in the graph. A restore computes the contents again and stores them; if
	 * earlier tests changed the graph by hand, the value differs.
	 */
	private Map<String, String> graph() {
		Map<String, String> all = new TreeMap<>();
		run("MATCH (n) WITH labels(n) AS labels, properties(n) AS p, coalesce(n.id, '') AS id UNWIND labels AS label"
				+ " WITH label, p, id ORDER BY label RETURN id, collect(label) AS labels, p")
			.forEach((row) -> put(all, "node " + row.get("id") + row.get("labels"), row.get("p").asMap()));
		run("MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, coalesce(r.id, '') AS id, properties(r) AS p")
			.forEach((row) -> put(all, "" + row.get("a") + row.get("type") + row.get("b") + row.get("id"),
					row.get("p").asMap()));
		return all;
	}

	private static void put(Map<String, String> all, String key, Map<String, Object> properties) {
		Map<String, Object> told = new TreeMap<>(properties);
		if (key.contains("KnowledgeBase")) {
			told.remove("contents");
		}
		assertThat(all.put(key, told.toString())).as(key).isNull();
	}

	private List<Record> run(String text) {
		try (Session session = this.driver.session()) {
			return session.run(text).list();
		}
	}

}
