package org.hospitalgraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.fetch.NotFetched;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.ImportReport;
import org.hospitalgraph.register.Imports;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.list.ImportOptions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command that brings files of national registers into the graph: that of a service
 * which runs meanwhile, that of the data folder, or that which {@code spring.neo4j.uri}
 * names. A file that cannot be imported stops no other.
 */
public final class ImportCommand {

	private static final String USAGE = """
			import NAME… [options]    brings FINESS, FINESS+, SAE or lists of memberships into the graph
			  finess-plus, sae, country   downloads the data set, or both, and imports it
			  https://…         downloads the file and imports it
			  FILE              a file as downloaded, also .gz, .zip or .7z, or a folder; - for standard input
			  --offline         downloads nothing, and uses what was downloaded earlier
			  --date=DATE       the day or year of the file, if it does not say so itself
			  --whole, --part   what is missing from the file has ended, or stays as it is (default: by its size)
			  --columns=finess=COLUMN,groupement=COLUMN,…   which column of a list holds what
			  --encoding=NAME   utf-8, windows-1252, cp850 or macroman, if it cannot be detected
			  --rejects=DIR     where rejected records are written (default: rejects in the data folder)
			  --hospital-graph.data=DIR, --spring.neo4j.uri=URI and other settings, as for the service""";

	private final List<String> names = new ArrayList<>();

	private final GraphSettings graph = new GraphSettings();

	private @Nullable PartialDate date;

	private @Nullable Boolean whole;

	private @Nullable Path rejects;

	private boolean offline;

	private Map<String, String> columns = Map.of();

	private @Nullable Charset encoding;

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
		return command.run();
	}

	private @Nullable String read(String[] arguments) {
		for (String argument : arguments) {
			try {
				if (!argument.startsWith("-") || "-".equals(argument)) {
					this.names.add(argument);
				}
				else if (!option(argument) && !this.graph.take(argument)) {
					return "There is no option " + argument + ".";
				}
			}
			catch (IllegalArgumentException ex) {
				return argument + ": " + ex.getMessage();
			}
		}
		return this.names.isEmpty() ? "No file is given." : null;
	}

	private boolean option(String argument) {
		String value = argument.substring(argument.indexOf('=') + 1);
		if (argument.startsWith("--date=")) {
			this.date = PartialDate.valueOf(value);
		}
		else if ("--whole".equals(argument) || "--part".equals(argument)) {
			this.whole = "--whole".equals(argument);
		}
		else if ("--offline".equals(argument)) {
			this.offline = true;
		}
		else if (argument.startsWith("--columns=")) {
			this.columns = ImportOptions.columns(value);
		}
		else if (argument.startsWith("--encoding=")) {
			Optional<Charset> named = ImportOptions.encoding(value);
			this.encoding = named
				.orElseThrow(() -> new IllegalArgumentException("no encoding is called " + value + " here"));
		}
		else if (argument.startsWith("--rejects=")) {
			this.rejects = Path.of(value);
		}
		else {
			return false;
		}
		return true;
	}

	private int run() {
		Path folder = (this.rejects != null) ? this.rejects : this.graph.data().resolve("rejects");
		ImportOptions options = new ImportOptions(this.date, this.whole, folder, this.columns, this.encoding);
		ImportSummary summary = new ImportSummary();
		RegisterSources sources = new RegisterSources(this.graph.data(), this.graph.get("hospital-graph.data-gouv"),
				this.offline);
		try (ConfigurableApplicationContext context = this.graph.start("once")) {
			Imports imports = context.getBean(Imports.class);
			for (String name : this.names) {
				for (RegisterSources.Source source : sources.of(name)) {
					all(source, imports, options, summary);
				}
			}
			summary.end();
			String port = this.graph.get("server.port");
			System.out.println(new GraphContents(context.getBean(Cypher.class),
					"http://localhost:" + ((port != null) ? port : "8080"))
				.text());
		}
		catch (Neo4jException ex) {
			summary.failed(GraphSettings.sentence(ex));
		}
		return summary.status();
	}

	/** Imports all files that a name stands for. */
	private static void all(RegisterSources.Source source, Imports imports, ImportOptions options,
			ImportSummary summary) {
		try (RegisterFiles files = RegisterFiles.of(source.path().get().toString())) {
			files.broken().forEach((broken) -> summary.failed(String.valueOf(broken.getMessage())));
			boolean several = files.all().size() > 1;
			for (RegisterFile file : several ? imports.inOrder(files.all(), options) : files.all()) {
				one(file, several, imports, options, summary);
			}
		}
		catch (UnreadableRegister | NotFetched ex) {
			summary.failed(String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			summary.failed(source.name() + " cannot be read: " + ex.getMessage());
		}
	}

	private static void one(RegisterFile file, boolean several, Imports imports, ImportOptions options,
			ImportSummary summary) {
		try (ImportProgress progress = ImportProgress.of(file.name(), file)) {
			ImportReport report = imports.run(file, options);
			progress.close();
			summary.imported(file.name(), report);
		}
		catch (UnreadableRegister ex) {
			if (several && ex.isForeign()) {
				summary.passedBy(file.name());
			}
			else {
				summary.failed(String.valueOf(ex.getMessage()));
			}
		}
		catch (Neo4jException ex) {
			summary.failed(file.name() + ": " + GraphSettings.sentence(ex)
					+ "\nStart again; what has already been imported is not written twice.");
		}
		catch (IOException | UncheckedIOException ex) {
			summary.failed("The file " + file.name() + " cannot be read: " + ex.getMessage());
		}
		catch (OutOfMemoryError ex) {
			summary.failed(file.name()
					+ ": Java ran out of memory: give this command more, such as java -Xmx4g, or import into a running service,"
					+ " which then holds the database.");
		}
	}

}
