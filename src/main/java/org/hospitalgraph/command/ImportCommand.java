package org.hospitalgraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.register.ImportOptions;
import org.hospitalgraph.register.ImportReport;
import org.hospitalgraph.register.Imports;
import org.hospitalgraph.register.RegisterFile;
import org.hospitalgraph.register.UnreadableRegister;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command that brings files of national registers into the graph: that of a service
 * which runs meanwhile, that of the data folder, or that which {@code spring.neo4j.uri}
 * names.
 */
public final class ImportCommand {

	private static final String USAGE = """
			import FILE… [options]    brings FINESS, FINESS+, SAE or lists of memberships into the graph
			  FILE              a file as it was fetched, also .gz or .zip; - for standard input
			  --date=DATE       of which day or year it is, where it does not say so itself
			  --whole, --part   what the file lacks has ended, or is left as it is (default: by its size)
			  --rejects=DIR     where rejected records are written (default: rejects in the data folder)
			  --hospital-graph.data=DIR, --spring.neo4j.uri=URI and other settings, as for the service""";

	private final List<String> files = new ArrayList<>();

	private final GraphSettings graph = new GraphSettings();

	private @Nullable PartialDate date;

	private @Nullable Boolean whole;

	private @Nullable Path rejects;

	private ImportCommand() {
	}

	/**
	 * Imports.
	 * @param arguments files and options
	 * @return the exit status: 0 when all files were imported, 1 when one could not be, 2
	 * when the command is wrong
	 */
	public static int run(String[] arguments) {
		ImportCommand command = new ImportCommand();
		String mistake = command.read(arguments);
		if (mistake != null) {
			System.err.println(mistake + "\n\n" + USAGE);
			return 2;
		}
		try {
			return command.run();
		}
		catch (UnreadableRegister ex) {
			System.err.println(
					"\n" + ex.getMessage() + "\nNothing of this file was imported; the graph is as it was before it.");
		}
		catch (Neo4jException ex) {
			System.err.println(GraphSettings.sentence(ex)
					+ "\nNothing of this file was imported. Begin again; what is imported already is not written twice.");
		}
		catch (IOException | UncheckedIOException ex) {
			System.err.println("\nThe file cannot be read: " + ex.getMessage());
		}
		catch (OutOfMemoryError ex) {
			System.err.println(
					"\nJava's memory is full: give this command more, such as java -Xmx4g, or import into a service"
							+ " that runs, which then holds the database.\nNothing of this file was imported.");
		}
		return 1;
	}

	private @Nullable String read(String[] arguments) {
		for (String argument : arguments) {
			if (argument.startsWith("--date=")) {
				try {
					this.date = PartialDate.valueOf(argument.substring("--date=".length()));
				}
				catch (IllegalArgumentException ex) {
					return argument + ": " + ex.getMessage();
				}
			}
			else if ("--whole".equals(argument) || "--part".equals(argument)) {
				this.whole = "--whole".equals(argument);
			}
			else if (argument.startsWith("--rejects=")) {
				this.rejects = Path.of(argument.substring("--rejects=".length()));
			}
			else if (!argument.startsWith("-") || "-".equals(argument)) {
				this.files.add(argument);
			}
			else if (!this.graph.take(argument)) {
				return "There is no option " + argument + ".";
			}
		}
		return this.files.isEmpty() ? "No file is given." : null;
	}

	private int run() throws IOException {
		Path folder = (this.rejects != null) ? this.rejects : this.graph.data().resolve("rejects");
		try (ConfigurableApplicationContext context = this.graph.start("once")) {
			Imports imports = context.getBean(Imports.class);
			for (String name : this.files) {
				try (RegisterFile file = RegisterFile.of(name);
						ImportProgress progress = ImportProgress.of(name, file)) {
					ImportReport report = imports.run(file, new ImportOptions(this.date, this.whole, folder));
					progress.close();
					System.out.println(text(name, report));
				}
			}
			return 0;
		}
	}

	private static String text(String name, ImportReport report) {
		StringBuilder text = new StringBuilder();
		text.append(String.format(Locale.ROOT, "%n  %s: %s, as of %s%n", name, report.title(), report.extracted()));
		text.append(String.format(Locale.ROOT,
				"  %,d records read in %.1f s: %,d new, %,d changed, %,d unchanged, %,d rejected%n", report.read(),
				report.took().toMillis() / 1000.0, report.created(), report.changed(), report.unchanged(),
				report.rejectedRecords()));
		counted(text, report.onlyNumbers(), "entities are known by their number or place only");
		counted(text, report.closed(), "are no longer in the register and have ended");
		counted(text, report.missing(),
				"that the register had are not in this file and were left as they are; if the file"
						+ " is the whole register, say --whole");
		report.mended()
			.forEach((what, count) -> text.append(String.format(Locale.ROOT, "    %,d × %s%n", count, what)));
		for (Map.Entry<String, Long> reason : report.rejected().entrySet()) {
			text.append(String.format(Locale.ROOT, "    rejected %,d × %s%n", reason.getValue(), reason.getKey()));
		}
		if (report.rejects() != null) {
			text.append("  The rejected records, with their lines: ").append(report.rejects()).append('\n');
		}
		return text.append("  The graph is at revision ").append(report.revision()).append('.').toString();
	}

	private static void counted(StringBuilder text, long count, String what) {
		if (count > 0) {
			text.append(String.format(Locale.ROOT, "    %,d %s%n", count, what));
		}
	}

}
