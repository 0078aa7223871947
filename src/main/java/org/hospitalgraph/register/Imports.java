package org.hospitalgraph.register;

import java.io.IOException;
import java.nio.file.Path;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.StagedWork;
import org.springframework.stereotype.Component;

/**
 * Brings a file of a register into the graph: readers see the graph before or the graph
 * after, and what is killed on the way leaves nothing that they could see. The same file
 * a second time changes nothing.
 */
@Component
public class Imports {

	private final Cypher cypher;

	private final StagedWork work;

	Imports(Cypher cypher, StagedWork work) {
		this.cypher = cypher;
		this.work = work;
	}

	/**
	 * Imports a file.
	 * @throws UnreadableRegister with a sentence, where the file as a whole cannot be
	 * imported; the graph is as it was
	 */
	public ImportReport run(RegisterFile file, ImportOptions options) throws IOException {
		RegisterReader reader = RegisterFormat.reader(file, options.date());
		Register register = reader.register();
		Path rejected = options.rejects().resolve(file.name().replaceAll("[^A-Za-z0-9._-]+", "-") + ".rejects.csv");
		try (Rejects rejects = new Rejects(rejected); Staging staging = new Staging(this.cypher)) {
			Run run = new Run(file, reader, register, options, rejects, staging);
			return this.work.run(run::in);
		}
	}

}
