package org.hospitalgraph.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.load.Joins;
import org.hospitalgraph.load.SameAsProposals;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.naming.IndexWords;
import org.hospitalgraph.register.code.Nomenclature;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.list.ImportOptions;
import org.hospitalgraph.register.write.EntitiesByNumber;
import org.hospitalgraph.register.write.ImportCounts;
import org.hospitalgraph.register.write.RegisterWriter;
import org.hospitalgraph.register.write.Rejects;
import org.hospitalgraph.register.write.Staging;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** One import of one file, and the node that remembers it. */
final class Run {

	private final RegisterFile file;

	private final RegisterReader reader;

	private final Register register;

	private final ImportOptions options;

	private final Rejects rejects;

	private final Staging staging;

	private final Instant begin = Instant.now();

	Run(RegisterFile file, RegisterReader reader, Register register, ImportOptions options, Rejects rejects,
			Staging staging) {
		this.file = file;
		this.reader = reader;
		this.register = register;
		this.options = options;
		this.rejects = rejects;
		this.staging = staging;
	}

	/**
	 * Runs the import while a transaction holds the lock, and shows the result within
	 * that transaction.
	 * @param present the fingerprints of what the graph holds
	 */
	ImportReport in(Cypher.Writing graph, Record present) {
		try {
			return imported(graph, present);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.staging.await();
		}
	}

	private ImportReport imported(Cypher.Writing graph, Record present) throws IOException {
		String sha256 = this.file.sha256();
		EntitiesByNumber held = new EntitiesByNumber(graph);
		int joined = held.review(this.staging.later());
		territories(graph, held);
		String before = published(graph, this.register);
		boolean newer = isNewer(before);
		source(before, this.register, sha256);
		List<Record> unjoined = graph.run("register-unjoined", Map.of())
			.stream()
			.filter((row) -> !held.isReviewed(row.get("id").asString()))
			.toList();
		SameAsProposals proposals = new SameAsProposals(unjoined);
		RegisterWriter writer = new RegisterWriter(graph, this.register, held, this.rejects, this.staging, newer,
				proposals);
		this.reader.read(writer);
		ImportCounts counts = writer.finish(this.options.whole());
		if (counts.read == 0) {
			throw new UnreadableRegister(Message.of("import.no-record", this.file.name()));
		}
		this.staging.show(graph, Joins::takeApart);
		// what a list says of entities of documents without a number
		graph.run("registered-older", Map.of());
		graph.run("registered-show", Map.of());
		if (counts.isChange()) {
			graph.run("register-categories", Map.of());
			graph.run("register-places", Map.of());
		}
		Joins.join(graph);
		String registers = present.get("registers").asString("");
		boolean changed = counts.isChange() || newer || joined > 0;
		return remember(graph, counts, sha256, changed ? Fingerprint.of(registers + sha256) : registers,
				present.get("dossiers").asString(""));
	}

	/** Whether this extraction is newer than the one that the graph holds. */
	private boolean isNewer(@Nullable String before) {
		if (before != null && before.compareTo(this.register.extracted().text()) > 0) {
			throw new UnreadableRegister(
					Message.of("import.older", this.file.name(), this.register.extracted().text(), before));
		}
		return before == null || before.compareTo(this.register.extracted().text()) < 0;
	}

	/** The date of the register in the graph; null if it is not there. */
	private static @Nullable String published(Cypher.Writing graph, Register register) {
		List<Record> held = graph.run("register-held", Map.of("id", register.source()));
		return held.isEmpty() ? null : held.getFirst().get("published").asString("");
	}

	/** Writes the source; if it is new, it is staged like its entities. */
	private void source(@Nullable String before, Register register, String sha256) {
		Map<String, Object> properties = described(register, sha256);
		if (before == null) {
			this.staging.source(properties);
		}
		this.staging.later().run("register-source", Map.of("properties", properties));
	}

	/** Imports régions and départements, in which everything else is. */
	private void territories(Cypher.Writing graph, EntitiesByNumber held) {
		Register cog = new Register("insee-cog", "Code officiel géographique", "INSEE", PartialDate.valueOf("2026"),
				"https://www.insee.fr/fr/information/2560452");
		source(published(graph, cog), cog, "");
		RegisterWriter writer = new RegisterWriter(graph, cog, held, this.rejects, this.staging, false,
				new SameAsProposals(List.of()));
		int line = 2;
		for (List<String> row : Nomenclature.rows("territories")) {
			List<Entry.Tie> ties = new ArrayList<>();
			if (!row.get(3).isEmpty()) {
				ties.add(Entry.Tie.to(RelationshipType.PART_OF, new RegisterKey(RegisterKey.Kind.COG, row.get(3))));
			}
			writer
				.accept(new Entry(line++, new RegisterKey(RegisterKey.Kind.COG, row.get(0)), List.of(), Label.TERRITORY,
						row.get(0).startsWith("REG") ? "REGION" : "DEPARTEMENT", row.get(2), Map.of(), ties));
		}
		writer.finish(false);
	}

	private static Map<String, Object> described(Register register, String sha256) {
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
		properties.put("searchText", new IndexWords().name(register.title()).text());
		return properties;
	}

	/** Stores the report and the new revision, or the same one if nothing has changed. */
	private ImportReport remember(Cypher.Writing graph, ImportCounts counts, String sha256, String registers,
			String dossiers) {
		Duration took = Duration.between(this.begin, Instant.now());
		String revision = Revision.of(dossiers, registers.isEmpty() ? null : registers);
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", "run-" + this.register.source() + "-" + sha256.substring(0, 12));
		properties.put("file", this.file.name());
		properties.put("sha256", sha256);
		properties.put("source", this.register.source());
		properties.put("extracted", this.register.extracted().text());
		properties.put("read", counts.read);
		properties.put("created", counts.created);
		properties.put("changed", counts.changed);
		properties.put("unchanged", counts.unchanged);
		properties.put("closed", counts.closed);
		properties.put("rejected", this.rejects.count());
		properties.put("rejects", this.rejects.reasons().toString());
		properties.put("seconds", took.toMillis() / 1000.0);
		properties.put("at", text(this.begin));
		properties.put("registers", registers.isEmpty() ? null : registers);
		properties.put("revision", revision);
		graph.run("register-run", Map.of("properties", properties, "joins", Joins.rule()));
		return new ImportReport(this.register.title(), this.register.extracted().text(), counts.read, counts.created,
				counts.changed, counts.unchanged, counts.closed, counts.missing, counts.onlyNumbers,
				this.rejects.reasons(), this.rejects.mended(), this.rejects.notes(), this.rejects.file(), revision,
				took);
	}

	private static String text(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
