package org.hospitalgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.dump.format.DumpFormat;
import org.hospitalgraph.dump.format.DumpTable;
import org.hospitalgraph.dump.format.RowWriter;
import org.hospitalgraph.model.message.Message;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes everything of one revision. It reads page by page, so that it needs no more
 * memory for a country than for a hospital. With each page it checks that the graph is
 * still the same, and breaks off if it is not.
 */
@Component
public class Dump {

	/**
	 * Not the first day that a zip file can hold: for that one, Java adds a time zone.
	 */
	private static final Instant UNKNOWN = Instant.parse("1980-01-02T00:00:00Z");

	private final Cypher cypher;

	private final CypherFiles files;

	private final Revision revision;

	private final Duration longest;

	private final int page;

	Dump(Cypher cypher, CypherFiles files, Revision revision,
			@Value("${hospital-graph.dump-timeout:10m}") Duration longest,
			@Value("${hospital-graph.dump-page:2000}") int page) {
		this.cypher = cypher;
		this.files = files;
		this.revision = revision;
		this.longest = longest;
		this.page = page;
	}

	/**
	 * Writes a zip as a stream.
	 * @throws BrokenOff if somebody changes the graph meanwhile, or it takes too long;
	 * the zip is then incomplete
	 */
	public DumpReport zip(DumpFormat format, OutputStream out) throws IOException {
		Same same = new Same();
		ZipTarget zip = new ZipTarget(out, LocalDateTime.ofInstant(same.loaded, ZoneOffset.UTC));
		DumpReport report = write(format, same, zip);
		zip.finish();
		return report;
	}

	/**
	 * Writes the same files into a folder, where they appear when all of them are
	 * complete.
	 * @throws BrokenOff if somebody changes the graph meanwhile, or it takes too long
	 */
	public DumpReport folder(DumpFormat format, Path into) throws IOException {
		try (FolderTarget folder = new FolderTarget(into)) {
			DumpReport report = write(format, new Same(), folder);
			folder.finish();
			return report;
		}
	}

	private DumpReport write(DumpFormat format, Same same, Target target) throws IOException {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (DumpTable table : DumpTable.all()) {
			OutputStream file = target.begin(table.name() + "." + format);
			RowWriter rows = format.rows(table, file);
			counts.put(table.name(), write(table, rows, same));
			rows.end();
			target.end();
		}
		same.requireAtTheEnd();
		DumpReport report = new DumpReport(format, same.revision, same.loaded, counts,
				Duration.between(same.begin, Instant.now()));
		DumpDocuments.write(report, sources(), target);
		return report;
	}

	private long write(DumpTable table, RowWriter rows, Same same) throws IOException {
		TableRows.Source source = TableRows.of(table);
		CypherFile query = this.files.get("dump", source.query());
		long count = 0;
		String after = "";
		List<Record> page;
		do {
			page = this.cypher.query(query).bind("after", after).bind("limit", this.page).list((row) -> row);
			same.require();
			for (Record record : page) {
				for (Map<String, Object> row : source.rows().apply(record)) {
					rows.write(row);
					count++;
				}
				after = record.get("key").asString();
			}
		}
		while (page.size() == this.page);
		return count;
	}

	private List<Map<String, Object>> sources() {
		return this.cypher.query(this.files.get("dump", "sources"))
			.bind("after", "")
			.bind("limit", Integer.MAX_VALUE)
			.list((row) -> TableRows.of(DumpTable.named("sources")).rows().apply(row).getFirst());
	}

	/** When the present revision was loaded. */
	private Instant loaded() {
		return this.cypher.query("revision")
			.list((row) -> row.get("loadedAt").asString(""))
			.stream()
			.filter((text) -> !text.isEmpty())
			.map(Instant::parse)
			.findFirst()
			.orElse(UNKNOWN);
	}

	/** How many nodes and relationships there are; the database keeps these counts. */
	private Map<String, Object> size() {
		Map<String, Object> size = this.cypher.query(this.files.get("load", "contents-size"))
			.list((row) -> row.asMap())
			.getFirst();
		return Map.of("nodes", size.get("nodes"), "relationships", size.get("relationships"));
	}

	/** The graph as it was at the beginning, and the deadline for reading it. */
	private final class Same {

		private final Instant begin = Instant.now();

		private final String revision = Dump.this.revision.now();

		private final Instant loaded = loaded();

		private final Map<String, Object> size = size();

		/** The revision is asked for once a second. */
		void require() {
			if (!Dump.this.revision.current().equals(this.revision)) {
				throw new BrokenOff(Message.of("dump.changed"));
			}
			if (Instant.now().isAfter(this.begin.plus(Dump.this.longest))) {
				throw new BrokenOff(Message.of("dump.too-long", Dump.this.longest.toSeconds()));
			}
		}

		/** A change by hand makes no new revision, but may change the counts. */
		void requireAtTheEnd() {
			if (!Dump.this.revision.now().equals(this.revision) || !size().equals(this.size)) {
				throw new BrokenOff(Message.of("dump.changed"));
			}
		}

	}

}
