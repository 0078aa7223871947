package org.hospitalgraph.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Revision;
import org.hospitalgraph.database.Neo4jServer;
import org.hospitalgraph.database.StartFailure;
import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.DossierFile;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.InvalidDossiers;
import org.hospitalgraph.load.LoadReport;
import org.hospitalgraph.load.Loader;
import org.hospitalgraph.model.KnowledgeBase;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings the graph up to date before the first request can come: dossiers, database,
 * schema, load. In this order, because wrong dossiers are the commonest mistake and the
 * quickest to find.
 */
@Component
public class Preparation implements SmartInitializingSingleton {

	private final Neo4jServer server;

	private final Cypher cypher;

	private final Loader loader;

	private final Revision revision;

	private final String load;

	private final String shipped;

	private final String folder;

	private Optional<LoadReport> report = Optional.empty();

	Preparation(Neo4jServer server, Cypher cypher, Loader loader, Revision revision,
			@Value("${hospital-graph.load:auto}") String load,
			@Value("${" + ShippedDossiers.SETTING + ":all}") String shipped,
			@Value("${hospital-graph.dossiers:}") String folder) {
		this.server = server;
		this.cypher = cypher;
		this.loader = loader;
		this.revision = revision;
		this.load = load;
		this.shipped = shipped;
		this.folder = folder;
	}

	@Override
	public void afterSingletonsInstantiated() {
		switch (this.load) {
			case "never" -> this.server.await();
			case "auto" -> loadAll();
			// what a service with dossiers of its own has loaded is left alone
			case "once" -> {
				this.server.await();
				if (this.revision.current().equals(Revision.NONE)) {
					loadAll();
				}
				else {
					this.cypher.schema();
				}
			}
			default ->
				throw new StartFailure("hospital-graph.load is '" + this.load + "'; it may be auto, once or never.",
						new IllegalArgumentException(this.load));
		}
	}

	private void loadAll() {
		try {
			List<DossierFile> own = this.folder.isBlank() ? List.of() : DossierFiles.in(Path.of(this.folder));
			Checked checked = Dossiers.check(ShippedDossiers.of(this.shipped).files(), own);
			KnowledgeBase knowledge = checked.orThrow();
			if (!own.isEmpty() && !checked.warnings().isEmpty()) {
				System.out.printf("%n  Your dossiers have %d warnings; 'validate %s' shows them.%n",
						checked.warnings().size(), this.folder);
			}
			this.server.await();
			this.cypher.schema();
			System.out.printf("%n  Bringing the graph to revision %s: %d documents, %d entities, %d facts …%n",
					knowledge.revision(), knowledge.sources().size(), knowledge.entities().size(),
					knowledge.facts().size());
			this.report = Optional.of(this.loader.load(knowledge));
		}
		catch (InvalidDossiers | IOException ex) {
			throw new StartFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

	/** What was loaded; empty with {@code hospital-graph.load=never}. */
	public Optional<LoadReport> report() {
		return this.report;
	}

}
