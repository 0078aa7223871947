package org.hospitalgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.database.EmbeddedNeo4j;
import org.hospitalgraph.database.successor.NoSuccessor;
import org.hospitalgraph.database.successor.Successor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The graph that a command works on: that of a service running on the data folder, of the
 * data folder itself, or of the database that {@code spring.neo4j.uri} names.
 */
final class GraphSettings {

	private static final String DATA = "--hospital-graph.data=";

	private final List<String> settings = new ArrayList<>();

	/** Takes an argument if it is a setting of the service, and says whether it is. */
	boolean take(String argument) {
		if (!argument.matches("--(hospital-graph|spring|logging|server)\\..*")) {
			return false;
		}
		this.settings.add(argument);
		return true;
	}

	/** The value of a setting, if it is given. */
	@Nullable String get(String name) {
		String begin = "--" + name + "=";
		return this.settings.stream()
			.filter((setting) -> setting.startsWith(begin))
			.map((setting) -> setting.substring(begin.length()))
			.findFirst()
			.orElse(null);
	}

	Path data() {
		return Path.of(environment().getProperty("hospital-graph.data", "data"));
	}

	/**
	 * All settings, as the service reads them: of the command line, of environment
	 * variables and of files.
	 */
	private Environment environment() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource(this.settings.toArray(String[]::new)));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return environment;
	}

	/** A sentence for a failure of the database, with a remedy if there is one. */
	static String sentence(Neo4jException failure) {
		String remedy = "";
		if (failure.code().contains(".Forbidden")) {
			remedy = "\nThe command needs a database and a user with write access, because it takes the lock of loads.";
		}
		else if (failure.code().contains("OutOfMemory")
				|| String.valueOf(failure.getMessage()).contains("Java heap space")) {
			remedy = "\nChanges made in one step need memory in the database. Start its process with twice as"
					+ " much (java -Xmx…): the service, or this command if no service is running.";
		}
		return "\nNeo4j could not complete the command: " + failure.getMessage() + remedy;
	}

	/** Whether it is the graph of the data folder, and not that of a server. */
	boolean isEmbedded() {
		return "embedded".equals(environment().getProperty("spring.neo4j.uri", "embedded"));
	}

	/**
	 * Copies the graph of the data folder, for changes that are shown at once in the end.
	 * @throws NoSuccessor if it cannot be copied now
	 */
	Successor successor() throws IOException {
		String takeLock = new CypherFiles().get("load", "begin").text();
		Path data = data();
		return Successor.of(data,
				EmbeddedNeo4j.running(data)
					.map((running) -> new Successor.Service(running.uri(), running.password()))
					.orElse(null),
				takeLock);
	}

	/**
	 * Starts the parts of the service that an import needs, on a graph that nobody reads.
	 */
	ConfigurableApplicationContext start(Successor successor) {
		List<String> all = new ArrayList<>(this.settings);
		all.removeIf((setting) -> setting.startsWith(DATA));
		all.addAll(List.of("--spring.neo4j.uri=embedded", DATA + successor.folder(),
				"--hospital-graph.import-unread=true"));
		return started("once", all);
	}

	/**
	 * Starts the parts of the service that a command needs, without the web.
	 * @param load whether dossiers are loaded first, as {@code hospital-graph.load}
	 */
	ConfigurableApplicationContext start(String load) {
		if (isEmbedded()) {
			EmbeddedNeo4j.running(data()).ifPresent((running) -> {
				System.out.println("  Using the graph of the service that runs at " + running.uri() + ".");
				this.settings.addAll(
						List.of("--spring.neo4j.uri=" + running.uri(), "--spring.neo4j.authentication.username=neo4j",
								"--spring.neo4j.authentication.password=" + running.password()));
			});
		}
		return started(load, this.settings);
	}

	private static ConfigurableApplicationContext started(String load, List<String> settings) {
		return new SpringApplicationBuilder(HospitalGraph.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			// Nobody else needs to connect to a database that runs for one command.
			.properties("hospital-graph.load=" + load, "hospital-graph.bolt-port=0")
			.run(settings.toArray(String[]::new));
	}

}
