package org.hospitalgraph.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.hospitalgraph.database.EmbeddedNeo4j;
import org.hospitalgraph.database.EmbeddedStart;
import org.hospitalgraph.database.StartFailure;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Begins what takes longest before Spring creates its beans: reads and checks the
 * dossiers and starts the embedded database, both in parallel with Spring. A database
 * that does not exist yet waits for the dossiers, so that mistakes in them leave no new
 * folder.
 */
class EarlyStart implements ApplicationListener<ApplicationPreparedEvent> {

	private static final Set<String> LOADS = Set.of("auto", "keep", "once", "never");

	private static final String EMBEDDED = "embedded";

	/**
	 * Mebibytes of the graph in memory, used as it grows: little for the five documents,
	 * 250 for the country.
	 */
	private static final int PAGES = 512;

	/** A graph that is only being written needs fewer. */
	private static final int PAGES_UNREAD = 192;

	private static final CompletionStage<?> NOTHING = CompletableFuture.completedStage(null);

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		Environment settings = event.getApplicationContext().getEnvironment();
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) event.getApplicationContext().getBeanFactory();
		String load = settings.getProperty("hospital-graph.load", "auto");
		if (!LOADS.contains(load)) {
			throw new StartFailure(
					"hospital-graph.load vaut « " + load + " » ; valeurs possibles : auto, keep, once, never.",
					"hospital-graph.load is '" + load + "'; it can be auto, keep, once or never.", null);
		}
		requireSafeAtelier(settings, load);
		CompletionStage<?> first = NOTHING;
		if (!"never".equals(load)) {
			ReadAhead dossiers = ReadAhead.of(settings.getProperty(ShippedDossiers.SETTING, "all"),
					settings.getProperty("hospital-graph.dossiers", ""));
			beans.registerSingleton("readAhead", dossiers);
			first = dossiers.done();
		}
		if (EMBEDDED.equals(settings.getProperty("spring.neo4j.uri", EMBEDDED))) {
			Path folder = Path.of(settings.getProperty("hospital-graph.data", "./data"));
			int port = settings.getProperty("hospital-graph.bolt-port", Integer.class, 7687);
			boolean unread = settings.getProperty("hospital-graph.import-unread", Boolean.class, false);
			EmbeddedStart database = EmbeddedStart.of(folder, port, unread ? PAGES_UNREAD : PAGES,
					EmbeddedNeo4j.isIn(folder) ? NOTHING : first);
			beans.registerSingleton("embeddedStart", database);
			// Destroyed last, also if the start fails before anybody asks for it.
			beans.registerDisposableBean("embeddedStart", database::close);
		}
	}

	/**
	 * Refuses to let the page write into the folder of dossiers if other machines can
	 * reach the service, or if the folder is not loaded.
	 */
	static void requireSafeAtelier(Environment settings, String load) {
		String atelier = settings.getProperty("hospital-graph.atelier", "off");
		if ("off".equals(atelier)) {
			return;
		}
		if (!"write".equals(atelier)) {
			throw new StartFailure("hospital-graph.atelier vaut « " + atelier + " » ; valeurs possibles : off, write.",
					"hospital-graph.atelier is '" + atelier + "'; it can be off or write.", null);
		}
		if (!isLoopback(settings.getProperty("server.address", ""))) {
			throw new StartFailure(
					"hospital-graph.atelier=write n’est permis que sur cette machine : laissez server.address à 127.0.0.1.",
					"hospital-graph.atelier=write is allowed on this machine only: leave server.address at 127.0.0.1.",
					null);
		}
		String folder = settings.getProperty("hospital-graph.dossiers", "");
		if (folder.isBlank() || !Files.isDirectory(Path.of(folder)) || !Set.of("auto", "keep").contains(load)) {
			throw new StartFailure(
					"hospital-graph.atelier=write demande un répertoire existant où écrire (hospital-graph.dossiers=RÉPERTOIRE) et"
							+ " hospital-graph.load=auto ou keep.",
					"hospital-graph.atelier=write needs an existing folder to write to (hospital-graph.dossiers=FOLDER) and"
							+ " hospital-graph.load=auto or keep.",
					null);
		}
	}

	private static boolean isLoopback(String address) {
		try {
			return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
