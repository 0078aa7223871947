package org.hospitalgraph.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.database.Terminal;
import org.hospitalgraph.fetch.DataSet;
import org.hospitalgraph.fetch.Fetcher;
import org.hospitalgraph.fetch.NotFetched;
import org.hospitalgraph.fetch.RegisterCatalogue;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.ImportReport;
import org.hospitalgraph.register.Imports;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.list.ImportOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Imports the registers named by {@code hospital-graph.registers} while the service runs:
 * at once if they are not in the graph, and again when they are no longer fresh.
 * Questions are answered meanwhile.
 */
@Component
@ConditionalOnProperty(FreshRegisters.SETTING)
@ConditionalOnWebApplication
class FreshRegisters implements DisposableBean {

	static final String SETTING = "hospital-graph.registers";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("registers").factory());

	private final RegisterCatalogue catalogue = RegisterCatalogue.shipped();

	private final Imports imports;

	private final Cypher cypher;

	private final List<String> names;

	private final Path data;

	private final String standIn;

	private final boolean embedded;

	FreshRegisters(Imports imports, Cypher cypher, @Value("${" + SETTING + "}") List<String> names,
			@Value("${hospital-graph.data:data}") Path data, @Value("${hospital-graph.data-gouv:}") String standIn,
			@Value("${spring.neo4j.uri:embedded}") String database) {
		this.imports = imports;
		this.cypher = cypher;
		this.names = names;
		this.data = data;
		this.standIn = standIn;
		this.embedded = "embedded".equals(database);
	}

	@EventListener
	void begin(ApplicationReadyEvent event) {
		this.clock.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.HOURS);
	}

	void refresh() {
		for (String name : this.names) {
			List<DataSet> dataSets = this.catalogue.named(name.strip());
			if (dataSets.isEmpty()) {
				System.err.println("  " + SETTING + ": there is no data set " + name + "; the data sets are "
						+ String.join(", ", this.catalogue.names()) + ".");
			}
			dataSets.forEach(this::renewIfStale);
		}
	}

	/** Whatever goes wrong, the schedule and the service continue. */
	private void renewIfStale(DataSet dataSet) {
		try {
			if (isStale(dataSet)) {
				renew(dataSet);
			}
		}
		catch (UnreadableRegister ex) {
			failed(dataSet, ex.sentence().in(Terminal.language()));
		}
		catch (NotFetched ex) {
			failed(dataSet, ex.sentence().in(Terminal.language()));
		}
		catch (IOException ex) {
			failed(dataSet, ex.getMessage());
		}
		catch (RuntimeException ex) {
			failed(dataSet, ex.toString());
		}
	}

	private static void failed(DataSet dataSet, @Nullable String why) {
		System.err.println(
				"  " + Message.of("import.fresh.failed", dataSet.name(), String.valueOf(why)).in(Terminal.language()));
	}

	/** Whether its last import is too long ago to be fresh. */
	private boolean isStale(DataSet dataSet) {
		String last = this.cypher.still((graph) -> graph.run("register-last-run", Map.of("source", dataSet.source())))
			.getFirst()
			.get("at")
			.asString("");
		return last.isEmpty() || Instant.parse(last).plus(dataSet.fresh()).isBefore(Instant.now());
	}

	private void renew(DataSet dataSet) throws IOException {
		System.out.println("  " + Message.of("import.fresh.begun", dataSet.title()).in(Terminal.language()));
		Fetcher fetcher = new Fetcher(this.catalogue, this.data.resolve("registers"),
				this.standIn.isBlank() ? null : URI.create(this.standIn), PATIENCE, (bytes, size) -> {
				});
		Path fetched = fetcher.fetch(dataSet);
		if (this.embedded && Files.size(fetched) >= BoundedHeap.LARGE) {
			large(dataSet, fetched);
			return;
		}
		ImportOptions options = new ImportOptions(null, null, this.data.resolve("rejects"), Map.of(), null,
				Terminal.language());
		try (RegisterFiles files = RegisterFiles.of(fetched.toString())) {
			for (RegisterFile file : this.imports.inOrder(files.all(), options)) {
				one(file, options);
			}
		}
	}

	/** As by the command, in another process, whose report comes here too. */
	private void large(DataSet dataSet, Path fetched) throws IOException {
		int status = BoundedHeap.run(List.of(fetched.toString(), "--hospital-graph.data=" + this.data.toAbsolutePath(),
				"--lang=" + Terminal.language().getLanguage()));
		if (status != 0) {
			failed(dataSet, Message.of("import.fresh.status", status).in(Terminal.language()));
		}
	}

	private void one(RegisterFile file, ImportOptions options) throws IOException {
		try {
			ImportReport report = this.imports.run(file, options);
			System.out.println(
					"  " + Message
						.of("import.fresh.done", report.title(), report.extracted(), report.created(), report.changed(),
								report.rejectedRecords(), report.revision())
						.in(Terminal.language()));
		}
		catch (UnreadableRegister ex) {
			if (!ex.isForeign()) {
				throw ex;
			}
		}
	}

	@Override
	public void destroy() {
		this.clock.shutdownNow();
	}

}
