package org.hospitalgraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

import org.hospitalgraph.backup.BackupReport;
import org.hospitalgraph.backup.Backups;
import org.hospitalgraph.backup.UnusableBackup;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The commands {@code backup} and {@code restore}, for the graph of a running service, of
 * the data folder, or of the database that {@code spring.neo4j.uri} names.
 */
public final class BackupCommand {

	private static final String USAGE = """
			backup FILE [settings]               writes the whole graph into a file
			restore FILE [--replace] [settings]  brings it back, into an empty graph
			  --replace         deletes everything in the graph, if the backup can replace it
			  --hospital-graph.data=DIR, --spring.neo4j.uri=URI and other settings, as for the service""";

	private final boolean restoring;

	private final GraphSettings graph = new GraphSettings();

	private @Nullable Path file;

	private boolean replace;

	private BackupCommand(boolean restoring) {
		this.restoring = restoring;
	}

	/**
	 * Writes a backup.
	 * @param arguments the file and settings
	 * @return the exit status: 0 if it was written, 1 if not, 2 if the command line is
	 * wrong
	 */
	public static int backup(String[] arguments) {
		return run(new BackupCommand(false), arguments);
	}

	/**
	 * Restores a backup.
	 * @param arguments the file, options and settings
	 * @return the exit status: 0 if it was restored, 1 if not, 2 if the command line is
	 * wrong
	 */
	public static int restore(String[] arguments) {
		return run(new BackupCommand(true), arguments);
	}

	private static int run(BackupCommand command, String[] arguments) {
		String mistake = command.read(arguments);
		if (mistake != null || command.file == null) {
			System.err.println(((mistake != null) ? mistake : "No file is given.") + "\n\n" + USAGE);
			return 2;
		}
		try {
			System.out.println(command.restoring ? command.restored(command.file) : command.written(command.file));
			return 0;
		}
		catch (UnusableBackup ex) {
			System.err.println("\n" + ex.getMessage());
		}
		catch (IOException | UncheckedIOException ex) {
			System.err
				.println("\nThe file cannot be " + (command.restoring ? "read: " : "written: ") + ex.getMessage());
		}
		catch (Neo4jException ex) {
			System.err.println(GraphSettings.sentence(ex));
		}
		System.err
			.println(command.restoring ? "Nothing was restored; the graph is as it was." : "No backup was written.");
		return 1;
	}

	private @Nullable String read(String[] arguments) {
		for (String argument : arguments) {
			if (this.restoring && "--replace".equals(argument)) {
				this.replace = true;
			}
			else if (argument.startsWith("-") && !this.graph.take(argument)) {
				return "There is no option " + argument + ".";
			}
			else if (!argument.startsWith("-")) {
				if (this.file != null) {
					return "One file is enough: " + this.file + " or " + argument + "?";
				}
				this.file = Path.of(argument);
			}
		}
		return null;
	}

	private String written(Path into) throws IOException {
		try (ConfigurableApplicationContext context = this.graph.start("never")) {
			BackupReport report = context.getBean(Backups.class).write(into, BackupCommand::step);
			return text(report, "were written to", into);
		}
	}

	private String restored(Path from) throws IOException {
		// Before a database is started or even created: the file may not be a backup.
		step("Reading " + from + " to check that it is complete");
		Backups.check(from);
		try (ConfigurableApplicationContext context = this.graph.start("never")) {
			BackupReport report = context.getBean(Backups.class).restore(from, this.replace, BackupCommand::step);
			return text(report, "were restored from", from) + (report.otherSchema()
					? "\n  It was written by a version with another schema; if something is missing, import the"
							+ " registers again."
					: "");
		}
	}

	/**
	 * Prints what is done next, because each step may take up to a minute on the graph of
	 * a country.
	 */
	private static void step(String step) {
		System.out.println("  " + step + " …");
	}

	private static String text(BackupReport report, String done, Path file) {
		return String.format(Locale.ROOT,
				"%n  %,d nodes and %,d relationships %s %s (%.1f MB) in %.1f s.%n  The graph is at revision %s.",
				report.nodes(), report.relationships(), done, file, report.bytes() / 1e6,
				report.took().toMillis() / 1000.0, report.revision());
	}

}
