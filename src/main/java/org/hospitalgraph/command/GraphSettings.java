package org.hospitalgraph.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.database.EmbeddedNeo4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The graph that a command works on: that of a service running on the data folder, of the
 * data folder itself, or of the database that {@code spring.neo4j.uri} names.
 */
final class GraphSettings {

	private static final String DATA = "--hospital-graph.data=";

	private final List<String> settings = new ArrayList<>();

	private Path data = Path.of("data");

	/** Takes an argument if it is a setting of the service, and says whether it is. */
	boolean take(String argument) {
		if (!argument.matches("--(hospital-graph|spring|logging|server)\\..*")) {
			return false;
		}
		this.settings.add(argument);
		this.data = argument.startsWith(DATA) ? Path.of(argument.substring(DATA.length())) : this.data;
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
		return this.data;
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

	/**
	 * Starts the parts of the service that a command needs, without the web.
	 * @param load whether dossiers are loaded first, as {@code hospital-graph.load}
	 */
	ConfigurableApplicationContext start(String load) {
		if (this.settings.stream().noneMatch((setting) -> setting.startsWith("--spring.neo4j.uri="))) {
			EmbeddedNeo4j.running(this.data).ifPresent((running) -> {
				System.out.println("  Using the graph of the service that runs at " + running.uri() + ".");
				this.settings.addAll(
						List.of("--spring.neo4j.uri=" + running.uri(), "--spring.neo4j.authentication.username=neo4j",
								"--spring.neo4j.authentication.password=" + running.password()));
			});
		}
		return new SpringApplicationBuilder(HospitalGraph.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			// Nobody else needs to connect to a database that runs for one command.
			.properties("hospital-graph.load=" + load, "hospital-graph.bolt-port=0")
			.run(this.settings.toArray(String[]::new));
	}

}
