package org.hospitalgraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.database.Terminal;
import org.hospitalgraph.database.successor.NoSuccessor;
import org.hospitalgraph.database.successor.Successor;
import org.hospitalgraph.fetch.NotFetched;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.ImportReport;
import org.hospitalgraph.register.Imports;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.list.ImportOptions;
import org.hospitalgraph.start.BoundedHeap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code import}: brings files of national registers into the graph of a
 * running service, of the data folder, or of the database that {@code spring.neo4j.uri}
 * names. A file that cannot be imported does not stop the others.
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
			  --lang=fr, --lang=en   the language of what is told (default: that of the machine)
			  --hospital-graph.data=DIR, --spring.neo4j.uri=URI and other settings, as for the service""";

	private static final String USAGE_FRENCH = """
			import NOM… [options]    importe FINESS, FINESS+, la SAE ou des listes d’adhésions dans le graphe
			  finess-plus, sae, country   télécharge le jeu de données, ou les deux, et l’importe
			  https://…         télécharge le fichier et l’importe
			  FICHIER           un fichier tel qu’il a été téléchargé, aussi .gz, .zip ou .7z, ou un dossier ; - pour l’entrée
			  --offline         ne télécharge rien, et prend ce qui l’a déjà été
			  --date=DATE       de quel jour ou de quelle année il est, s’il ne le dit pas lui-même
			  --whole, --part   ce que le fichier n’a pas a pris fin, ou reste tel quel (par défaut : selon sa taille)
			  --columns=finess=COLONNE,groupement=COLONNE,…   quelle colonne d’une liste dit quoi
			  --encoding=NOM    utf-8, windows-1252, cp850 ou macroman, là où rien ne le prouve
			  --rejects=DOSSIER où sont écrits les enregistrements rejetés (par défaut : rejects dans le dossier de données)
			  --lang=fr, --lang=en   la langue des messages (par défaut : celle de la machine)
			  --hospital-graph.data=DOSSIER, --spring.neo4j.uri=URI et d’autres réglages, comme pour le service""";

	private final List<String> names = new ArrayList<>();

	private Locale language = Terminal.language();

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
	 * @return the exit status: 0 if all files were imported, 1 if one was not, 2 if the
	 * command line is wrong
	 */
	public static int run(String[] arguments) {
		ImportCommand command = new ImportCommand();
		String mistake = command.read(arguments);
		if (mistake != null) {
			boolean french = Locale.FRENCH.getLanguage().equals(command.language.getLanguage());
			System.err.println(mistake + "\n\n" + (french ? USAGE_FRENCH : USAGE));
			return 2;
		}
		return command.run();
	}

	/**
	 * Imports, and does what is large in another JVM, whose heap has a limit.
	 * @return as {@link #run}
	 */
	public static int runApart(String[] arguments) {
		BoundedHeap.endWithParent();
		ImportCommand command = new ImportCommand();
		if (BoundedHeap.isNeeded() && command.read(arguments) == null && command.isLarge()) {
			try {
				return BoundedHeap.run(List.of(arguments));
			}
			catch (IOException ex) {
				// No other JVM can be started here, so this one does it.
			}
		}
		return run(arguments);
	}

	/** Whether so much may come that it is imported into a copy of the graph. */
	private boolean isLarge() {
		return this.graph.isEmbedded() && sources().areLarge(this.names);
	}

	private RegisterSources sources() {
		return new RegisterSources(this.graph.data(), this.graph.get("hospital-graph.data-gouv"), this.offline,
				this.language);
	}

	private @Nullable String read(String[] arguments) {
		for (String argument : arguments) {
			try {
				if (!argument.startsWith("-") || "-".equals(argument)) {
					this.names.add(argument);
				}
				else if (!option(argument) && !this.graph.take(argument)) {
					return say("import.no-option", argument);
				}
			}
			catch (IllegalArgumentException ex) {
				return argument + ": " + ex.getMessage();
			}
		}
		return this.names.isEmpty() ? say("import.nothing-given") : null;
	}

	private boolean option(String argument) {
		String value = argument.substring(argument.indexOf('=') + 1);
		if (argument.startsWith("--date=")) {
			this.date = PartialDate.valueOf(value);
		}
		else if ("--whole".equals(argument) || "--part".equals(argument)) {
			this.whole = "--whole".equals(argument);
		}
		else if (argument.startsWith("--lang=")) {
			if (!List.of("fr", "en").contains(value)) {
				throw new IllegalArgumentException("fr, en");
			}
			this.language = Locale.forLanguageTag(value);
		}
		else if ("--offline".equals(argument)) {
			this.offline = true;
		}
		else if (argument.startsWith("--columns=")) {
			this.columns = ImportOptions.columns(value);
		}
		else if (argument.startsWith("--encoding=")) {
			Optional<Charset> named = ImportOptions.encoding(value);
			this.encoding = named.orElseThrow(() -> new IllegalArgumentException(say("import.no-encoding", value)));
		}
		else if (argument.startsWith("--rejects=")) {
			this.rejects = Path.of(value);
		}
		else {
			return false;
		}
		return true;
	}

	private String say(String key, Object... arguments) {
		return Message.of(key, arguments).in(this.language);
	}

	private int run() {
		Path folder = (this.rejects != null) ? this.rejects : this.graph.data().resolve("rejects");
		ImportOptions options = new ImportOptions(this.date, this.whole, folder, this.columns, this.encoding,
				this.language);
		ImportSummary summary = new ImportSummary(this.language);
		RegisterSources sources = sources();
		try {
			if (isLarge()) {
				beside(sources, options, summary);
			}
			else {
				try (ConfigurableApplicationContext context = this.graph.start("once")) {
					System.out.println(imported(context, sources, options, summary));
				}
			}
		}
		catch (Neo4jException ex) {
			summary.failed(GraphSettings.sentence(ex));
		}
		catch (NoSuccessor ex) {
			summary.failed(Message.of("import.successor." + ex.reason().name().toLowerCase(Locale.ROOT)));
		}
		catch (IOException ex) {
			summary.failed(Message.of("import.successor.failed", String.valueOf(ex.getMessage())));
		}
		return summary.status();
	}

	/**
	 * Imports into a copy of the graph, which then takes its place: so much at once needs
	 * the memory of many small transactions only.
	 */
	private void beside(RegisterSources sources, ImportOptions options, ImportSummary summary) throws IOException {
		try (Successor successor = this.graph.successor()) {
			String contents;
			try (ConfigurableApplicationContext context = this.graph.start(successor)) {
				contents = imported(context, sources, options, summary);
			}
			if (summary.isAnythingImported()) {
				successor.takePlace();
				System.out.println(contents);
			}
		}
	}

	/** Imports all names, and says what the graph then holds. */
	private String imported(ConfigurableApplicationContext context, RegisterSources sources, ImportOptions options,
			ImportSummary summary) {
		Imports imports = context.getBean(Imports.class);
		for (String name : this.names) {
			for (RegisterSources.Source source : sources.of(name)) {
				all(source, imports, options, summary);
			}
		}
		summary.end();
		String port = this.graph.get("server.port");
		return new GraphContents(context.getBean(Cypher.class), "http://localhost:" + ((port != null) ? port : "8080"),
				this.language)
			.text();
	}

	/** Imports all files that a name stands for. */
	private static void all(RegisterSources.Source source, Imports imports, ImportOptions options,
			ImportSummary summary) {
		try (RegisterFiles files = RegisterFiles.of(source.path().get().toString())) {
			files.broken().forEach((broken) -> summary.failed(broken.sentence()));
			boolean several = files.all().size() > 1;
			for (RegisterFile file : several ? imports.inOrder(files.all(), options) : files.all()) {
				one(file, several, imports, options, summary);
			}
		}
		catch (UnreadableRegister ex) {
			summary.failed(ex.sentence());
		}
		catch (NotFetched ex) {
			summary.failed(ex.sentence());
		}
		catch (IOException ex) {
			summary.failed(Message.of("import.unreadable", source.name(), String.valueOf(ex.getMessage())));
		}
	}

	private static void one(RegisterFile file, boolean several, Imports imports, ImportOptions options,
			ImportSummary summary) {
		try (ImportProgress progress = ImportProgress.of(file.name(), file, options.language())) {
			ImportReport report = imports.run(file, options);
			progress.close();
			summary.imported(file.name(), report);
		}
		catch (UnreadableRegister ex) {
			if (several && ex.isForeign()) {
				summary.passedBy(file.name());
			}
			else {
				summary.failed(ex.sentence());
			}
		}
		catch (Neo4jException ex) {
			summary.failed(Message.of("import.again", file.name(), GraphSettings.sentence(ex)));
		}
		catch (IOException | UncheckedIOException ex) {
			summary.failed(Message.of("import.unreadable", file.name(), String.valueOf(ex.getMessage())));
		}
		catch (OutOfMemoryError ex) {
			summary.failed(Message.of("import.memory", file.name()));
		}
	}

}
