package org.hospitalgraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.hospitalgraph.dump.BrokenOff;
import org.hospitalgraph.dump.Dump;
import org.hospitalgraph.dump.DumpReport;
import org.hospitalgraph.dump.format.DumpFormat;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code export}: writes everything into a folder as tables, from the graph
 * of a running service, of the data folder, or of the database that
 * {@code spring.neo4j.uri} names.
 */
public final class ExportCommand {

	private static final String USAGE = """
			export DIR [options]   writes everything as tables into a folder, with a README
			  --format=csv, parquet, ttl, jsonl   the format of the files (default: csv)
			  --hospital-graph.data=DIR, --spring.neo4j.uri=URI and other settings, as for the service""";

	private static final String FORMAT = "--format=";

	private final GraphSettings graph = new GraphSettings();

	private DumpFormat format = DumpFormat.CSV;

	private @Nullable Path folder;

	private ExportCommand() {
	}

	/**
	 * Exports.
	 * @param arguments the folder, options and settings
	 * @return the exit status: 0 if everything was written, 1 if not, 2 if the command
	 * line is wrong
	 */
	public static int run(String[] arguments) {
		ExportCommand command = new ExportCommand();
		String mistake = command.read(arguments);
		if (mistake != null || command.folder == null) {
			System.err.println(((mistake != null) ? mistake : "No folder is given.") + "\n\n" + USAGE);
			return 2;
		}
		try (ConfigurableApplicationContext context = command.graph.start("once")) {
			System.out
				.println(text(context.getBean(Dump.class).folder(command.format, command.folder), command.folder));
			return 0;
		}
		catch (BrokenOff ex) {
			System.err.println("\n" + ex.getMessage());
		}
		catch (IOException | UncheckedIOException ex) {
			System.err.println("\n" + command.folder + " cannot be written: " + ex.getMessage());
		}
		catch (Neo4jException ex) {
			System.err.println(GraphSettings.sentence(ex));
		}
		System.err.println("Nothing was exported.");
		return 1;
	}

	private @Nullable String read(String[] arguments) {
		for (String argument : arguments) {
			if (argument.startsWith(FORMAT)) {
				DumpFormat wanted = DumpFormat.of(argument.substring(FORMAT.length())).orElse(null);
				if (wanted == null) {
					return argument + ": there are " + Arrays.toString(DumpFormat.values()) + ".";
				}
				this.format = wanted;
			}
			else if (argument.startsWith("-") && !this.graph.take(argument)) {
				return "There is no option " + argument + ".";
			}
			else if (!argument.startsWith("-")) {
				if (this.folder != null) {
					return "One folder is enough: " + this.folder + " or " + argument + "?";
				}
				this.folder = Path.of(argument);
			}
		}
		return null;
	}

	private static String text(DumpReport report, Path folder) {
		StringBuilder text = new StringBuilder("\n");
		report.counts()
			.forEach((table, rows) -> text
				.append(String.format(Locale.ROOT, "    %,9d  %s.%s%n", rows, table, report.format())));
		return text.append(String.format(Locale.ROOT,
				"%n  Written to %s in %.1f s, with a README.md and LICENCES.md." + "%n  The graph is at revision %s.",
				folder, report.took().toMillis() / 1000.0, report.revision()))
			.toString();
	}

}
