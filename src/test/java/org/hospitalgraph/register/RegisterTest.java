package org.hospitalgraph.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import org.hospitalgraph.Api;
import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.TestDatabase;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.revision.StagedWork;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.list.ImportOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Tests of imports share a database with those of the service, which holds the five
 * documents. Each begins without data of registers, and the last one of a class leaves
 * none.
 */
@SpringBootTest(classes = HospitalGraph.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Api.class)
@ContextCustomizerFactories(TestDatabase.Factory.class)
@Tag("service")
public abstract class RegisterTest {

	static final Charset WINDOWS = Charset.forName("windows-1252");

	@TempDir
	protected Path folder;

	@Autowired
	protected Imports imports;

	@Autowired
	protected Api api;

	@Autowired
	protected Cypher cypher;

	@Autowired
	StagedWork work;

	@Autowired
	CypherFiles files;

	@Autowired
	private Driver driver;

	private static @Nullable RegisterTest last;

	@BeforeEach
	protected void withoutRegisters() {
		last = this;
		clear();
	}

	@AfterAll
	static void leavesNothing() {
		if (last != null) {
			last.clear();
			last = null;
		}
	}

	private void clear() {
		for (String file : List.of("joined-remove", "joined-apart", "joined-statements")) {
			run(this.files.get("load", file).text());
		}
		run("MATCH (e:Entity|Source|Name|Figure) WHERE e.origin <> 'dossiers' DETACH DELETE e");
		run("MATCH ()-[r]->() WHERE r.origin <> 'dossiers' DELETE r");
		run("MATCH (e:Entity) REMOVE e.finess, e.siren, e.ght, e.saeCode, e.cog, e.pmSmsseId, e.latitude, e.longitude, e.placeOf, e.extracted");
		run("MATCH (r:Run|Registered) DELETE r");
		run("MATCH (k:KnowledgeBase) REMOVE k.registers, k.joins SET k.revision = k.dossiers");
	}

	/** A file of the test resources, as bytes. */
	protected static byte[] resource(String name) {
		try (var in = RegisterTest.class.getResourceAsStream("/registers/" + name)) {
			return java.util.Objects.requireNonNull(in).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String sites() {
		return new String(resource("finess-sites.csv"), WINDOWS);
	}

	ImportReport imported(String name) {
		return imported(name, resource(name));
	}

	ImportReport imported(String name, String text) {
		return imported(name, text.getBytes(StandardCharsets.UTF_8));
	}

	ImportReport imported(String name, byte[] content) {
		return imported(name, content, null, null);
	}

	ImportReport imported(String name, byte[] content, @Nullable String date, @Nullable Boolean whole) {
		try {
			Path path = this.folder.resolve(name.substring(name.lastIndexOf('/') + 1));
			Files.write(path, content);
			return imported(path, new ImportOptions((date != null) ? PartialDate.valueOf(date) : null, whole,
					this.folder.resolve("rejects")))
				.getLast();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Imports all files of a path, in the right order. */
	List<ImportReport> imported(Path path, ImportOptions options) throws IOException {
		List<ImportReport> reports = new ArrayList<>();
		try (RegisterFiles files = RegisterFiles.of(path.toString())) {
			if (!files.broken().isEmpty()) {
				throw files.broken().getFirst();
			}
			for (RegisterFile file : this.imports.inOrder(files.all(), options)) {
				reports.add(this.imports.run(file, options));
			}
		}
		return reports;
	}

	protected static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	protected List<Record> run(String text) {
		return run(text, Map.of());
	}

	protected List<Record> run(String text, Map<String, Object> values) {
		try (Session session = this.driver.session()) {
			return session.run(text, values).list();
		}
	}

	/**
	 * All nodes and relationships with all their properties, except those about imports.
	 */
	protected Map<String, String> graph() {
		Map<String, String> all = new TreeMap<>();
		run("MATCH (e:Entity|Source|Name|Figure) RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties")
			.forEach((row) -> all.put("node " + row.get("id"), row.toString()));
		run("MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS a, b.id AS b, properties(r) AS p")
			.forEach((row) -> all.put("relationship " + row.get("a") + row.get("type") + row.get("b") + row.get("id"),
					row.toString()));
		return all;
	}

	Record only(String text) {
		List<Record> rows = run(text);
		if (rows.size() != 1) {
			throw new AssertionError(rows.size() + " rows: " + text + " " + rows);
		}
		return rows.getFirst();
	}

}
