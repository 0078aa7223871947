package org.hospitalgraph.start;

import java.util.Optional;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Contents;
import org.hospitalgraph.cypher.revision.GraphReady;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.database.Neo4jServer;
import org.hospitalgraph.database.Terminal;
import org.hospitalgraph.load.LoadReport;
import org.hospitalgraph.load.Loader;
import org.hospitalgraph.model.KnowledgeBase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Brings the graph up to date before the first request can come: dossiers, database,
 * schema, load. In this order, because mistakes in dossiers are the most common and are
 * found quickest.
 */
@Component
public class Preparation implements SmartInitializingSingleton {

	private final Neo4jServer server;

	private final Cypher cypher;

	private final Loader loader;

	private final Revision revision;

	private final ObjectProvider<ReadAhead> dossiers;

	private final ApplicationEventPublisher events;

	private final String load;

	private Optional<LoadReport> report = Optional.empty();

	Preparation(Neo4jServer server, Cypher cypher, Loader loader, Revision revision, ObjectProvider<ReadAhead> dossiers,
			ApplicationEventPublisher events, @Value("${hospital-graph.load:auto}") String load) {
		this.server = server;
		this.cypher = cypher;
		this.loader = loader;
		this.revision = revision;
		this.dossiers = dossiers;
		this.events = events;
		this.load = load;
	}

	@Override
	public void afterSingletonsInstantiated() {
		switch (this.load) {
			case "never" -> this.server.await();
			case "auto", "keep" -> load(this.dossiers.getObject().knowledge());
			// leaves alone what a service with its own dossiers has loaded
			case "once" -> {
				KnowledgeBase knowledge = this.dossiers.getObject().knowledge();
				this.server.await();
				if (isEmpty()) {
					load(knowledge);
				}
				else {
					schema();
				}
			}
			default -> throw new IllegalStateException(this.load);
		}
		this.events.publishEvent(new GraphReady());
		this.cypher.startIsOver();
	}

	private boolean isEmpty() {
		return this.server.patiently("la révision du graphe", "the revision of the graph",
				() -> this.revision.current().equals(Revision.NONE));
	}

	private void load(KnowledgeBase knowledge) {
		this.server.await();
		schema();
		System.out.printf(
				Terminal.text("%n  Mise à jour du graphe : %d documents, %d entités, %d faits …%n",
						"%n  Bringing the graph up to date: %d documents, %d entities, %d facts …%n"),
				knowledge.sources().size(), knowledge.entities().size(), knowledge.facts().size());
		this.report = Optional.of(this.server.patiently("le chargement des dossiers", "the dossiers to be loaded",
				() -> this.loader.load(knowledge, "keep".equals(this.load))));
		this.report.map(LoadReport::byHand).ifPresent(this::sayByHand);
	}

	private void sayByHand(Contents.Difference change) {
		String french = "Le graphe avait été modifié manuellement ("
				+ ((change.nodes() == 0 && change.relationships() == 0) ? "des valeurs"
						: "%+d nœuds, %+d relations".formatted(change.nodes(), change.relationships()))
				+ ") ; ";
		String english = "The graph had been changed manually (" + ((change.nodes() == 0 && change.relationships() == 0)
				? "values" : "%+d nodes, %+d relationships".formatted(change.nodes(), change.relationships())) + "); ";
		if ("keep".equals(this.load)) {
			Terminal.say(french + "ces modifications sont gardées (hospital-graph.load=keep).",
					english + "the changes are kept (hospital-graph.load=keep).");
		}
		else {
			Terminal.say(
					french + "il correspond de nouveau aux dossiers. --hospital-graph.load=keep garde de tels"
							+ " changements.",
					english + "it matches the dossiers again. --hospital-graph.load=keep keeps such changes.");
		}
	}

	private void schema() {
		this.server.patiently("les index", "the indexes", () -> {
			this.cypher.schema();
			return true;
		});
	}

	/** What was loaded; empty with {@code hospital-graph.load=never}. */
	public Optional<LoadReport> report() {
		return this.report;
	}

}
