package org.hospitalgraph.dump;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.dump.format.DumpFormat;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A dump is of one revision, or it is broken off. */
@ServiceTest
class BrokenOffTests {

	private static final int SMALL_PAGES = 37;

	@Autowired
	private Driver driver;

	@Autowired
	private Cypher cypher;

	@Autowired
	private CypherFiles files;

	@Autowired
	private Revision revision;

	@Test
	void breaksOffWhereSomebodyLoadsMeanwhile() {
		String before = this.revision.now();
		Hook hook = new Hook(() -> {
			set("another");
			this.revision.changed();
		});
		try {
			assertThatExceptionOfType(BrokenOff.class)
				.isThrownBy(() -> dump(Duration.ofMinutes(5)).zip(DumpFormat.CSV, hook))
				.withMessageContaining("graph changed while it was being written");
			assertThat(names(hook)).isNotEmpty().doesNotContain("README.md");
		}
		finally {
			set(before);
			this.revision.changed();
		}
	}

	@Test
	void breaksOffWhereSomebodyChangesTheGraphByHand() {
		Hook hook = new Hook(() -> run("CREATE (:Name {id: 'name-by-hand', label: 'Name', name: 'x'})"));
		try {
			assertThatExceptionOfType(BrokenOff.class)
				.isThrownBy(() -> dump(Duration.ofMinutes(5)).zip(DumpFormat.PARQUET, hook));
		}
		finally {
			run("MATCH (n:Name {id: 'name-by-hand'}) DELETE n");
		}
	}

	@Test
	void breaksOffWhatTakesTooLong() {
		assertThatExceptionOfType(BrokenOff.class)
			.isThrownBy(() -> dump(Duration.ZERO).zip(DumpFormat.TURTLE, OutputStream.nullOutputStream()))
			.withMessageContaining("took more than 0 seconds");
	}

	private Dump dump(Duration longest) {
		return new Dump(this.cypher, this.files, this.revision, longest, SMALL_PAGES);
	}

	/** The files that are there, complete or not. */
	private static List<String> names(Hook broken) {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(broken.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		catch (IOException ex) {
			// the archive ends in the middle
		}
		return names;
	}

	private void set(String revision) {
		try (Session session = this.driver.session()) {
			session.run("MATCH (k:KnowledgeBase) SET k.revision = $revision", Map.of("revision", revision)).consume();
		}
	}

	private void run(String cypher) {
		try (Session session = this.driver.session()) {
			session.run(cypher).consume();
		}
	}

	/** Runs some code when the first bytes come. */
	private static final class Hook extends ByteArrayOutputStream {

		private final Runnable work;

		private boolean done;

		Hook(Runnable work) {
			this.work = work;
		}

		@Override
		public void write(byte[] some, int from, int length) {
			if (!this.done) {
				this.done = true;
				this.work.run();
			}
			super.write(some, from, length);
		}

	}

}
