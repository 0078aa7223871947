package org.hospitalgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.start.DossierFiles;
import org.hospitalgraph.start.ShippedDossiers;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code validate}, for authors: checks dossiers together with those that
 * ship with the project, and loads nothing.
 */
public final class ValidateCommand {

	private static final String USAGE = """
			validate [DIR…] [options]   checks your dossiers together with the supplied ones; loads nothing
			  DIR               a folder of dossiers (.yaml), or one dossier; none: those supplied with the program
			  --watch           checks again whenever a file changes, until you stop it
			  --lang=fr, en     the language of the messages (default: that of the terminal)
			  --hospital-graph.shipped=all, founding, none: which of the supplied dossiers""";

	private static final String SHIPPED = "--" + ShippedDossiers.SETTING + "=";

	private static final String LANGUAGE = "--lang=";

	/** Short enough for somebody who has just saved a file. */
	private static final long MILLISECONDS_BETWEEN_LOOKS = 300;

	private final List<Path> folders = new ArrayList<>();

	private String shipped = "all";

	private Locale language = Locale.getDefault();

	private boolean watch;

	private ValidateCommand() {
	}

	/**
	 * Checks.
	 * @param arguments folders of dossiers beside those of the project, and options
	 * @return the exit status: 0 if all is well, 1 if something is wrong, 2 if the
	 * command line is wrong
	 */
	public static int run(String[] arguments) {
		ValidateCommand command = new ValidateCommand();
		String mistake = command.read(arguments);
		if (mistake != null) {
			System.err.println(mistake + "\n\n" + USAGE);
			return 2;
		}
		try {
			return command.watch ? command.watch() : command.told(command.own());
		}
		catch (IOException ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 0;
		}
	}

	private @Nullable String read(String[] arguments) {
		for (String argument : arguments) {
			if (argument.startsWith(SHIPPED)) {
				this.shipped = argument.substring(SHIPPED.length());
			}
			else if (argument.startsWith(LANGUAGE)) {
				if (!List.of("fr", "en").contains(argument.substring(LANGUAGE.length()))) {
					return argument + ": it can be fr or en.";
				}
				this.language = Locale.forLanguageTag(argument.substring(LANGUAGE.length()));
			}
			else if ("--watch".equals(argument)) {
				this.watch = true;
			}
			else if (argument.startsWith("-")) {
				return "There is no option " + argument + ".";
			}
			else {
				this.folders.add(Path.of(argument));
			}
		}
		return (this.watch && this.folders.isEmpty()) ? "Say which folder to watch." : null;
	}

	private List<DossierFile> own() throws IOException {
		List<DossierFile> files = new ArrayList<>();
		for (Path folder : this.folders) {
			files.addAll(DossierFiles.in(folder));
		}
		return files;
	}

	private int told(List<DossierFile> own) throws IOException {
		Checked checked = Dossiers.check(ShippedDossiers.of(this.shipped).files(), own);
		boolean valid = checked.errors().isEmpty();
		(valid ? System.out : System.err).println(checked.text(this.language));
		return valid ? 0 : 1;
	}

	/** Checks again and again, until somebody stops the program. */
	private int watch() throws IOException, InterruptedException {
		List<DossierFile> before = List.of();
		while (true) {
			List<DossierFile> now = own();
			if (!now.equals(before)) {
				System.out.println("\n— " + LocalTime.now().truncatedTo(ChronoUnit.SECONDS));
				told(now);
				before = now;
			}
			Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
		}
	}

}
