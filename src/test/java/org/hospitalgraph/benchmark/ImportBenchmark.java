package org.hospitalgraph.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.register.ImportReport;
import org.hospitalgraph.register.Imports;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.list.ImportOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the import of the national register, from the file to the commit, with
 * programs that only write the same nodes and relationships: {@code UNWIND} in two
 * sessions, and PostgreSQL's {@code COPY}. They take turns, each with an empty graph; the
 * first turn is a warm-up.
 */
class ImportBenchmark {

	private static final String FINESS = "finess-classic/etalab-cs1100507-stock-20210108-derived.csv.gz";

	private static final int TURNS = Integer.getInteger("turns", 4);

	@TempDir
	Path folder;

	private final List<Double> imported = new ArrayList<>();

	private final List<Double> unwound = new ArrayList<>();

	@Test
	void importsAgainstWhatOnlyWrites() throws Exception {
		String registers = System.getProperty("registers");
		Assumptions.assumeTrue(registers != null, "no -Dregisters=DIR: the import is not measured");
		Path file = Path.of(registers, FINESS);
		Peers peers = null;
		for (int turn = 0; turn < TURNS; turn++) {
			try (ConfigurableApplicationContext context = empty("import-" + turn)) {
				this.imported.add(imported(context, file));
				peers = (peers != null) ? peers : Peers.of(context.getBean(Driver.class));
			}
			try (ConfigurableApplicationContext context = empty("unwind-" + turn)) {
				this.unwound.add(peers.unwind(context.getBean(Driver.class)));
			}
		}
		List<Double> copied = peers.copy(this.folder, TURNS);
		double rows = peers.nodes().size() + peers.relationships().size();
		System.out.printf(Locale.ROOT, "%n%,d nodes and %,d relationships%n%n", peers.nodes().size(),
				peers.relationships().size());
		System.out.println(
				"| how | seconds, in turns | median of the warm turns | rows per second | the import against it |");
		System.out.println("| --- | --- | --- | --- | --- |");
		row("import, from the file to the commit", this.imported, rows);
		row("`UNWIND`, two sessions, no transaction around it", this.unwound, rows);
		row("PostgreSQL `COPY` with keys", copied, rows);
	}

	private ConfigurableApplicationContext empty(String name) {
		return new SpringApplicationBuilder(HospitalGraph.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.properties("hospital-graph.data=" + this.folder.resolve(name), "hospital-graph.bolt-port=0",
					"hospital-graph.load=once", "hospital-graph.shipped=founding")
			.run();
	}

	private double imported(ConfigurableApplicationContext context, Path path) throws Exception {
		long begin = System.nanoTime();
		try (RegisterFiles file = RegisterFiles.of(path.toString())) {
			ImportReport report = context.getBean(Imports.class)
				.run(file.all().getFirst(), new ImportOptions(null, null, this.folder));
			assertThat(report.created() + report.changed() + report.rejectedRecords()).isEqualTo(report.read());
		}
		return (System.nanoTime() - begin) / 1e9;
	}

	private void row(String how, List<Double> seconds, double rows) {
		if (seconds.isEmpty()) {
			System.out.printf("| %s | not measured: see above | | | |%n", how);
			return;
		}
		System.out.printf(Locale.ROOT, "| %s | %s | %.1f s | %,.0f | %.2f |%n", how,
				seconds.stream().map((one) -> String.format(Locale.ROOT, "%.1f", one)).toList(), median(seconds),
				rows / median(seconds), median(this.imported) / median(seconds));
	}

	private static double median(List<Double> seconds) {
		List<Double> warm = seconds.stream().skip((seconds.size() > 1) ? 1 : 0).sorted().toList();
		return warm.get(warm.size() / 2);
	}

}
