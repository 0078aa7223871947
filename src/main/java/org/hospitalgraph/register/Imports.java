package org.hospitalgraph.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.StagedWork;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.list.ImportOptions;
import org.hospitalgraph.register.write.Rejects;
import org.hospitalgraph.register.write.Staging;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Imports a file of a register into the graph. Readers see either the graph before or the
 * graph after, also if the import is killed. Importing the same file again changes
 * nothing.
 */
@Component
public class Imports {

	private static final List<String> PLACES = List.of("finess-etablissements", "finess-entites-juridiques",
			"finess-plus", "sae-ght", "sae-etablissements", "sae-ght-declares");

	private final Cypher cypher;

	private final StagedWork work;

	private final long mostChanges;

	private final boolean unread;

	Imports(Cypher cypher, StagedWork work,
			@Value("${hospital-graph.import-copies-from:" + Staging.MOST_CHANGES + "}") long mostChanges,
			@Value("${hospital-graph.import-unread:false}") boolean unread) {
		this.cypher = cypher;
		this.work = work;
		this.mostChanges = mostChanges;
		this.unread = unread;
	}

	/**
	 * The files in the order in which they should be imported: files to which others
	 * refer first, and older ones before newer ones. Files that cannot be read come last.
	 */
	public List<RegisterFile> inOrder(List<RegisterFile> files, ImportOptions options) {
		return files.stream().sorted(Comparator.comparing((file) -> place(file, options))).toList();
	}

	private static String place(RegisterFile file, ImportOptions options) {
		try {
			file.encoding(options.encoding());
			Register register = RegisterFormat.reader(file, options).register();
			return Math.floorMod(PLACES.indexOf(register.source()), PLACES.size() + 1) + register.extracted().text();
		}
		catch (IOException | UnreadableRegister ex) {
			return "9";
		}
	}

	/**
	 * Imports a file.
	 * @throws UnreadableRegister with a sentence, if the whole file cannot be imported;
	 * the graph is as it was
	 */
	public ImportReport run(RegisterFile file, ImportOptions options) throws IOException {
		file.encoding(options.encoding());
		RegisterReader reader = RegisterFormat.reader(file, options);
		Register register = reader.register();
		Path rejected = options.rejects().resolve(file.name().replaceAll("[^A-Za-z0-9._-]+", "-") + ".rejects.csv");
		try (Rejects rejects = new Rejects(rejected, options.language());
				Staging staging = new Staging(this.cypher, this.mostChanges, this.unread)) {
			Run run = new Run(file, reader, register, options, rejects, staging);
			ImportReport report = this.work.run(run::in);
			if (staging.isToBeCleaned()) {
				tidy();
			}
			return report;
		}
	}

	/**
	 * Removes nodes that are no longer visible; if this fails, the next import does it
	 * first.
	 */
	private void tidy() {
		try {
			this.work.clean();
		}
		catch (RuntimeException ex) {
			// The import has succeeded, and nobody sees what is left.
		}
	}

}
