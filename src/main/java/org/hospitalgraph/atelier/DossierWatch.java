package org.hospitalgraph.atelier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.load.LoadReport;
import org.hospitalgraph.load.Loader;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.start.DossierFiles;
import org.hospitalgraph.start.Glance;
import org.hospitalgraph.start.ReadAhead;
import org.hospitalgraph.start.ShippedDossiers;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Watches the folder of dossiers while the service runs. When the folder has changed and
 * nobody is writing into it any more, all of it is checked and loaded, as at a start. If
 * something is wrong, the graph stays as it was until that is mended.
 */
@Component
public class DossierWatch implements DisposableBean {

	private static final long MILLISECONDS_BETWEEN_LOOKS = 400;

	/** If the folder answers slowly, it is read less often. */
	private static final long TIMES_AS_LONG = 20;

	private static final long MILLISECONDS_AFTER_TROUBLE = 10_000;

	private static final Logger log = LoggerFactory.getLogger(DossierWatch.class);

	private final Loader loader;

	private final ObjectProvider<ReadAhead> start;

	private final @Nullable Path folder;

	private final String shipped;

	private final boolean keep;

	private final boolean loads;

	private volatile FolderState state = FolderState.of(FolderState.Kind.NONE, 0, List.of());

	private volatile List<DossierFile> taken = List.of();

	private @Nullable Thread thread;

	DossierWatch(Loader loader, ObjectProvider<ReadAhead> start, @Value("${hospital-graph.dossiers:}") String folder,
			@Value("${" + ShippedDossiers.SETTING + ":all}") String shipped,
			@Value("${hospital-graph.load:auto}") String load) {
		this.loader = loader;
		this.start = start;
		this.folder = folder.isBlank() ? null : Path.of(folder);
		this.shipped = shipped;
		this.keep = "keep".equals(load);
		this.loads = this.keep || "auto".equals(load);
	}

	/** The folder; empty if none is watched. */
	@Nullable Path folder() {
		return this.loads ? this.folder : null;
	}

	/** Whether the graph says what the folder says. */
	public FolderState state() {
		return this.state;
	}

	/**
	 * A different value for each different answer. A dossier in the folder may have
	 * changed before the graph has.
	 */
	public String fingerprint(String path) {
		Path watched = folder();
		String files = (watched != null && path.contains("/dossiers/")) ? Glance.of(watched).toString() : "";
		return this.state.fingerprint() + files;
	}

	@EventListener
	void begin(ApplicationReadyEvent event) {
		if (folder() != null && event.getApplicationContext() instanceof WebServerApplicationContext) {
			ReadAhead.Read read = this.start.getObject().result();
			this.taken = read.own();
			this.state = state(FolderState.Kind.LOADED, read.own(), read.checked().warnings());
			this.thread = Thread.ofPlatform().name("dossiers").daemon().start(this::watch);
		}
	}

	@Override
	public void destroy() {
		if (this.thread != null) {
			this.thread.interrupt();
		}
	}

	private void watch() {
		Path watched = Objects.requireNonNull(this.folder);
		Glance settled = Glance.NOTHING;
		Glance before = Glance.NOTHING;
		long rest = MILLISECONDS_BETWEEN_LOOKS;
		try {
			while (true) {
				Thread.sleep(rest);
				long begin = System.nanoTime();
				Glance now = Glance.of(watched);
				rest = Math.max(MILLISECONDS_BETWEEN_LOOKS, TIMES_AS_LONG * (System.nanoTime() - begin) / 1_000_000);
				// what has changed since the last look may not be complete
				if (now.equals(before) && !now.equals(settled)) {
					look();
					boolean trouble = this.state.kind() == FolderState.Kind.FAILED;
					settled = trouble ? Glance.NOTHING : now;
					rest = trouble ? MILLISECONDS_AFTER_TROUBLE : rest;
				}
				before = now;
			}
		}
		catch (InterruptedException ex) {
			// The service stops.
		}
	}

	/** Reads the folder, and loads it if it has changed. */
	synchronized FolderState look() {
		try {
			List<DossierFile> own = own();
			if (!own.equals(this.taken) || this.state.kind() == FolderState.Kind.FAILED) {
				take(own);
			}
		}
		catch (IOException ex) {
			trouble(Message.of("dossiers.unreadable", String.valueOf(ex.getMessage())));
		}
		catch (Neo4jException ex) {
			trouble(Message.of("dossiers.not-loaded", String.valueOf(ex.getMessage())));
		}
		catch (RuntimeException ex) {
			log.error("The dossiers were not loaded", ex);
			trouble(Message.of("dossiers.not-loaded", ex.getClass().getSimpleName()));
		}
		return this.state;
	}

	private void take(List<DossierFile> own) throws IOException {
		Checked checked = check(own);
		if (checked.knowledge().isEmpty()) {
			this.state = state(FolderState.Kind.WRONG, own, all(checked));
			log.warn("{}", checked.text(Locale.getDefault()));
		}
		else {
			LoadReport report = this.loader.load(checked.knowledge().get(), this.keep);
			this.state = state(FolderState.Kind.LOADED, own, checked.warnings());
			log.info("{}",
					Message
						.of("dossiers.loaded", report.revision(), report.sources(),
								String.format(Locale.ROOT, "%.1f", report.took().toMillis() / 1000.0))
						.in(Locale.getDefault()));
		}
		this.taken = own;
	}

	private void trouble(Message trouble) {
		boolean known = trouble.equals(this.state.trouble());
		if (!known) {
			this.state = this.state.failed(trouble);
			log.warn("{}", trouble.in(Locale.getDefault()));
		}
	}

	/** What was in the folder when it was last loaded. */
	List<DossierFile> taken() {
		return this.taken;
	}

	/** What is in the folder; empty if there is no folder. */
	List<DossierFile> own() throws IOException {
		return (this.folder != null) ? DossierFiles.in(this.folder) : List.of();
	}

	/** Checks all dossiers of the user together with those of the project. */
	private Checked check(List<DossierFile> own) throws IOException {
		return Dossiers.check(ShippedDossiers.of(this.shipped).files(), own);
	}

	/** Checks one dossier together with those of the project and others in the folder. */
	Checked check(DossierFile one, List<DossierFile> others) throws IOException {
		List<DossierFile> given = new ArrayList<>(ShippedDossiers.of(this.shipped).files());
		// with this one, the folder is no longer without dossiers
		others.stream().filter(Predicate.not(DossierFile::isNone)).forEach(given::add);
		return Dossiers.check(given, List.of(one));
	}

	static List<DossierProblem> all(Checked checked) {
		return Stream.concat(checked.errors().stream(), checked.warnings().stream()).toList();
	}

	private static FolderState state(FolderState.Kind kind, List<DossierFile> own, List<DossierProblem> problems) {
		int read = (int) own.stream().filter((file) -> file.notRead() == null).count();
		return FolderState.of(kind, read, problems);
	}

}
