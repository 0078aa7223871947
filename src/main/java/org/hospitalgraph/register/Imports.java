package org.hospitalgraph.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Revision;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.naming.HospitalName;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Brings a file of a register into the graph in one transaction: readers see the graph
 * before or the graph after, and an import that is killed leaves nothing. The same file a
 * second time changes nothing.
 */
@Component
public class Imports {

	private final Cypher cypher;

	private final Revision revision;

	Imports(Cypher cypher, Revision revision) {
		this.cypher = cypher;
		this.revision = revision;
	}

	/**
	 * Imports a file.
	 * @throws UnreadableRegister with a sentence, where the file as a whole cannot be
	 * imported; the graph is as it was
	 */
	public ImportReport run(RegisterFile file, ImportOptions options) throws IOException {
		Instant begin = Instant.now();
		RegisterReader reader = RegisterFormat.reader(file, options.date());
		Register register = reader.register();
		Path rejected = options.rejects().resolve(file.name().replaceAll("[^A-Za-z0-9._-]+", "-") + ".rejects.csv");
		try (Rejects rejects = new Rejects(rejected); ExecutorService writing = Executors.newSingleThreadExecutor()) {
			ImportReport report = this.cypher
				.writeOnce((graph) -> run(graph, file, reader, register, options, rejects, writing, begin));
			this.revision.changed();
			return report;
		}
	}

	private static ImportReport run(Cypher.Writing graph, RegisterFile file, RegisterReader reader, Register register,
			ImportOptions options, Rejects rejects, ExecutorService writing, Instant begin) {
		try {
			Record present = graph.run("begin", Map.of("at", text(begin))).getFirst();
			Held held = new Held(graph);
			int joined = held.review(graph);
			territories(graph, held, rejects, writing);
			boolean newer = isNewer(graph, file, register);
			RegisterWriter writer = new RegisterWriter(graph, register, held, rejects, writing, newer);
			reader.read(writer);
			RegisterWriter.Counts counts = writer.finish(options.whole());
			if (counts.read == 0) {
				throw new UnreadableRegister(
						file.name() + " has no record: its beginning is right, and nothing follows.");
			}
			if (counts.isChange()) {
				graph.run("register-categories", Map.of());
			}
			String registers = present.get("registers").asString("");
			String after = counts.isChange() || newer || joined > 0 ? Fingerprint.of(registers + file.sha256())
					: registers;
			String revision = Revision.of(present.get("dossiers").asString(""), after.isEmpty() ? null : after);
			Duration took = Duration.between(begin, Instant.now());
			graph.run("register-run",
					Map.of("properties", properties(file, register, counts, rejects, after, revision, begin, took)));
			return new ImportReport(register.title(), register.extracted().text(), counts.read, counts.created,
					counts.changed, counts.unchanged, counts.closed, counts.missing, counts.onlyNumbers,
					rejects.reasons(), rejects.mended(), rejects.file(), revision, took);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes the source, and tells whether this extraction is newer than the one before.
	 */
	private static boolean isNewer(Cypher.Writing graph, RegisterFile file, Register register) throws IOException {
		Record held = graph.run("register-source", Map.of("properties", source(register, file.sha256()))).getFirst();
		String before = held.get("published").asString("");
		if (!before.isEmpty() && before.compareTo(register.extracted().text()) > 0) {
			throw new UnreadableRegister(file.name() + " is of " + register.extracted().text()
					+ ", and the graph holds this register as of " + before
					+ ". An older extraction would undo what the newer one says; import it into an empty graph.");
		}
		return before.isEmpty() || before.compareTo(register.extracted().text()) < 0;
	}

	private static Map<String, Object> source(Register register, String sha256) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", register.source());
		properties.put("label", Label.SOURCE.text());
		properties.put("name", register.title());
		properties.put("publisher", register.publisher());
		properties.put("published", register.extracted().text());
		properties.put("publishedMin", register.extracted().earliest());
		properties.put("publishedMax", register.extracted().latest());
		properties.put("language", "fr");
		properties.put("kind", "register");
		properties.put("sha256", sha256);
		properties.put("url", register.url());
		properties.put("origin", register.source());
		properties.put("searchText", HospitalName.of(register.title()).indexed());
		return properties;
	}

	/** Régions and départements, in which everything else lies. */
	private static void territories(Cypher.Writing graph, Held held, Rejects rejects, ExecutorService writing) {
		Register cog = new Register("insee-cog", "Code officiel géographique", "INSEE", PartialDate.valueOf("2026"),
				"https://www.insee.fr/fr/information/2560452");
		graph.run("register-source", Map.of("properties", source(cog, "")));
		RegisterWriter writer = new RegisterWriter(graph, cog, held, rejects, writing, false);
		int line = 2;
		for (List<String> row : Nomenclature.rows("territories")) {
			List<Entry.Tie> ties = new ArrayList<>();
			if (!row.get(3).isEmpty()) {
				ties.add(Entry.Tie.to(RelationshipType.PART_OF, new Key(Key.Kind.COG, row.get(3))));
			}
			writer.accept(new Entry(line++, new Key(Key.Kind.COG, row.get(0)), List.of(), Label.TERRITORY,
					row.get(0).startsWith("REG") ? "REGION" : "DEPARTEMENT", row.get(2), Map.of(), ties));
		}
		writer.finish(false);
	}

	private static Map<String, Object> properties(RegisterFile file, Register register, RegisterWriter.Counts counts,
			Rejects rejects, String registers, String revision, Instant begin, Duration took) throws IOException {
		Map<String, Object> properties = new HashMap<>();
		String sha256 = file.sha256();
		properties.put("id", "run-" + register.source() + "-" + sha256.substring(0, 12));
		properties.put("file", file.name());
		properties.put("sha256", sha256);
		properties.put("source", register.source());
		properties.put("extracted", register.extracted().text());
		properties.put("read", counts.read);
		properties.put("created", counts.created);
		properties.put("changed", counts.changed);
		properties.put("unchanged", counts.unchanged);
		properties.put("closed", counts.closed);
		properties.put("rejected", rejects.count());
		properties.put("rejects", rejects.reasons().toString());
		properties.put("seconds", took.toMillis() / 1000.0);
		properties.put("at", text(begin));
		properties.put("registers", registers.isEmpty() ? null : registers);
		properties.put("revision", revision);
		return properties;
	}

	private static String text(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
