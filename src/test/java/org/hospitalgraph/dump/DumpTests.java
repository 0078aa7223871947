package org.hospitalgraph.dump;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.dump.format.DumpFormat;
import org.hospitalgraph.dump.format.DumpTable;
import org.hospitalgraph.dump.format.Field;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** In each format, a dump has exactly what the graph holds. */
@ServiceTest
class DumpTests {

	private static final int SMALL_PAGES = 37;

	/** How many rows each table should have. */
	private static final Map<String, String> COUNTS = Map.of("entities", "MATCH (n:Entity) RETURN count(n) AS n",
			"names", "MATCH (:Entity)-[r:KNOWN_AS]->(:Name) RETURN count(r) AS n", "figures",
			"MATCH (n:Figure) RETURN count(n) AS n", "relationships",
			"MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n", "citations",
			"MATCH (:Entity)-[r]->(:Entity) RETURN sum(size(coalesce(r.citations, []))) AS n", "statements",
			"MATCH (n:Statement) RETURN count(n) AS n", "mentions",
			"MATCH (:Entity)-[r:CITED_IN]->(:Source) RETURN count(r) AS n", "sources",
			"MATCH (n:Source) RETURN count(n) AS n");

	/** Properties for internal use, or in another column or table. */
	private static final Set<String> NOT_TOLD = Set.of("searchText", "revision", "names", "createdSaid", "endedSaid",
			"signedSaid", "inForceSaid", "noteSaid", "said", "print", "joined", "label", "countsDirection",
			"countsType", "countsCategory", "countsLabel", "countsAs", "countsUnder", "countsStatus", "ownFact");

	@Autowired
	private Api api;

	@Autowired
	private Driver driver;

	@Autowired
	private Cypher cypher;

	@Autowired
	private CypherFiles files;

	@Autowired
	private Revision revision;

	@Test
	void holdsAsManyRowsAsTheGraphInEveryFormat() throws IOException {
		Map<String, Long> held = new TreeMap<>();
		COUNTS.forEach((table, query) -> held.put(table, number(query)));
		Map<String, String> csv = texts("csv");
		Map<String, String> json = texts("jsonl");
		Map<String, byte[]> parquet = entries(dump("parquet").bytes());
		for (DumpTable table : DumpTable.all()) {
			List<NamedCsvRecord> rows = rows(csv.get(table.name() + ".csv"));
			List<Map<String, Object>> columns = Parquet.rows(parquet.get(table.name() + ".parquet"));
			List<JsonNode> lines = lines(json.get(table.name() + ".jsonl"));
			assertThat(rows).as(table.name()).hasSize(held.get(table.name()).intValue());
			assertThat(lines).hasSameSizeAs(rows);
			assertThat(columns).hasSameSizeAs(rows);
			assertThat(rows.getFirst().getHeader()).isEqualTo(table.fields().stream().map(Field::name).toList());
			String key = table.fields().getFirst().name();
			List<String> keys = rows.stream().map((row) -> row.getField(key)).toList();
			assertThat(lines.stream().map((line) -> line.get(key).asString())).isEqualTo(keys);
			assertThat(columns.stream().map((row) -> String.valueOf(row.get(key)))).isEqualTo(keys);
		}
		assertThat(csv.get("README.md")).contains("`" + this.revision.current() + "`",
				"| `relationships.csv` | " + held.get("relationships") + " |");
		JsonNode description = JsonMapper.shared().readTree(csv.get("datapackage.json"));
		assertThat(description.get("resources").valueStream().map((one) -> one.get("rows").asLong()))
			.isEqualTo(DumpTable.all().stream().map((table) -> held.get(table.name())).toList());
		assertThat(csv.get("LICENCES.md").lines().filter((line) -> line.startsWith("| ")).count())
			.isEqualTo(held.get("sources") + 2);
	}

	@Test
	void keepsKindsOfValues() throws IOException {
		JsonNode member = lines(texts("jsonl").get("relationships.jsonl")).stream()
			.filter((line) -> line.get("type").asString().equals("MEMBER_OF")
					&& line.get("from").asString().equals("chu-lille")
					&& line.get("to").asString().equals("ght-grand-lille"))
			.findFirst()
			.orElseThrow();
		Map<String, Object> column = Parquet.rows(entries(dump("parquet").bytes()).get("relationships.parquet"))
			.stream()
			.filter((row) -> member.get("id").asString().equals(row.get("id")))
			.findFirst()
			.orElseThrow();
		assertThat(column.get("sinceMin").toString()).isEqualTo(member.get("sinceMin").asString());
		assertThat(member.get("citations").isArray()).isTrue();
		assertThat(column.get("citations")).isEqualTo(Api.texts(member.get("citations"), ""));
		NamedCsvRecord row = rows(texts("csv").get("relationships.csv")).stream()
			.filter((one) -> one.getField("id").equals(member.get("id").asString()))
			.findFirst()
			.orElseThrow();
		assertThat(row.getField("citations")).isEqualTo(String.join(" | ", Api.texts(member.get("citations"), "")));
		assertThat(row.getField("sinceMin")).isEqualTo(member.get("sinceMin").asString());
	}

	@Test
	void isRdfThatSaysTheSameAsTheDiagrams() throws IOException {
		Model model = ModelFactory.createDefaultModel();
		entries(dump("ttl").bytes()).forEach((name, bytes) -> {
			if (name.endsWith(".ttl")) {
				RDFDataMgr.read(model, new ByteArrayInputStream(bytes), Lang.TURTLE);
			}
		});
		String org = "http://www.w3.org/ns/org#";
		assertThat(model.listSubjectsWithProperty(model.createProperty(org, "memberOf")).toList()).isNotEmpty();
		assertThat(number("MATCH (:Entity)-[r:MEMBER_OF]->(:Entity) RETURN count(r) AS n"))
			.isEqualTo(model.listSubjectsWithProperty(model.createProperty(org, "organization")).toList().size());
		assertThat(number("MATCH (n:Statement) RETURN count(n) AS n"))
			.isEqualTo(model.listStatements(null, null, model.createResource("urn:hospital-graph:vocabulary:Statement"))
				.toList()
				.size());
		Model diagram = ModelFactory.createDefaultModel();
		RDFDataMgr.read(diagram,
				new ByteArrayInputStream(
						this.api.ask("/api/v1/entities/ght-hainaut-cambresis/neighbourhood?format=ttl").bytes()),
				Lang.TURTLE);
		String type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
		assertThat(model.listStatements(null, model.createProperty(type), (String) null).toList().size())
			.isGreaterThan(1000);
		diagram.listStatements(null, diagram.createProperty(org, "memberOf"), (org.apache.jena.rdf.model.RDFNode) null)
			.forEach((triple) -> assertThat(model.contains(triple)).as(triple.toString()).isTrue());
	}

	@Test
	void hasAColumnForEachPropertyThatTheGraphHas() {
		holds("MATCH (n:Entity) UNWIND keys(n) AS k RETURN DISTINCT k", "entities");
		holds("MATCH (:Entity)-[n]->(:Entity) UNWIND keys(n) AS k RETURN DISTINCT k", "relationships");
		holds("MATCH (:Entity)-[n:KNOWN_AS]->() UNWIND keys(n) AS k RETURN DISTINCT k", "names");
		holds("MATCH ()-[:HAS_FIGURE]->(n) UNWIND keys(n) AS k RETURN DISTINCT k", "figures");
		holds("MATCH (n:Statement) UNWIND keys(n) AS k RETURN DISTINCT k", "statements");
		holds("MATCH (n:Source) UNWIND keys(n) AS k RETURN DISTINCT k", "sources");
	}

	private void holds(String query, String table) {
		Set<String> columns = DumpTable.named(table).fields().stream().map(Field::name).collect(Collectors.toSet());
		Set<String> missing = new TreeSet<>();
		try (Session session = this.driver.session()) {
			session.run(query).list((row) -> row.get("k").asString()).forEach((key) -> {
				if (!columns.contains(key) && !NOT_TOLD.contains(key)) {
					missing.add(key);
				}
			});
		}
		assertThat(missing).as(table).isEmpty();
	}

	@Test
	void readsPageByPageAndMissesNothing() throws IOException {
		ByteArrayOutputStream small = new ByteArrayOutputStream();
		DumpReport report = dump(Duration.ofMinutes(5)).zip(DumpFormat.JSON_LINES, small);
		assertThat(report.counts().get("entities")).isEqualTo(number(COUNTS.get("entities")));
		Map<String, byte[]> pages = entries(small.toByteArray());
		Map<String, byte[]> whole = entries(dump("jsonl").bytes());
		for (DumpTable table : DumpTable.all()) {
			assertThat(pages.get(table.name() + ".jsonl")).as(table.name())
				.isEqualTo(whole.get(table.name() + ".jsonl"));
		}
	}

	@Test
	void refusesOtherFormatsAndOtherTypes() {
		Api.Answer unknown = this.api.ask("/api/v1/dump?format=sas");
		assertThat(unknown.status()).isEqualTo(400);
		assertThat(Api.texts(unknown.json().at("/errors/0/allowed"), "")).containsExactly("parquet", "csv", "ttl",
				"jsonl");
		assertThat(this.api.ask("/api/v1/dump", "Accept", "application/json").status()).isEqualTo(406);
		Api.Answer head = this.api.send("HEAD", "/api/v1/dump?format=parquet");
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.header("Content-Disposition")).endsWith("-parquet.zip\"");
		assertThat(this.api
			.ask("/api/v1/dump?format=csv", "If-None-Match",
					this.api.send("HEAD", "/api/v1/dump?format=csv").header("ETag"))
			.status()).isEqualTo(304);
	}

	private Dump dump(Duration longest) {
		return new Dump(this.cypher, this.files, this.revision, longest, SMALL_PAGES);
	}

	private Api.Answer dump(String format) {
		Api.Answer answer = this.api.ask("/api/v1/dump?format=" + format);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
		return answer;
	}

	private Map<String, String> texts(String format) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		entries(dump(format).bytes())
			.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
		return texts;
	}

	private static Map<String, byte[]> entries(byte[] archive) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	private static List<NamedCsvRecord> rows(String csv) {
		return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
	}

	private static List<JsonNode> lines(String text) {
		return text.lines().map((line) -> JsonMapper.shared().readTree(line)).toList();
	}

	private long number(String query) {
		try (Session session = this.driver.session()) {
			return session.run(query).single().get("n").asLong();
		}
	}

}
