package org.hospitalgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.dossier.DossierFile;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.InvalidDossiers;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.start.DossierFiles;
import org.hospitalgraph.start.ShippedDossiers;

/**
 * The command for authors: checks dossiers together with those that ship with the
 * project, and loads nothing.
 */
public final class ValidateCommand {

	private static final String SHIPPED = "--" + ShippedDossiers.SETTING + "=";

	private ValidateCommand() {
	}

	/**
	 * Checks.
	 * @param arguments folders of dossiers beside those of the project, and which of
	 * these
	 * @return the exit status: 0 when all is well, 1 when something is wrong
	 */
	public static int run(String[] arguments) {
		try {
			List<DossierFile> files = new ArrayList<>();
			String shipped = "all";
			for (String argument : arguments) {
				if (argument.startsWith(SHIPPED)) {
					shipped = argument.substring(SHIPPED.length());
				}
				else {
					files.addAll(DossierFiles.in(Path.of(argument)));
				}
			}
			files.addAll(ShippedDossiers.of(shipped).files());
			KnowledgeBase knowledge = Dossiers.read(files);
			System.out.printf("%d dossiers are valid: %d entities, %d facts, %d figures. Revision %s.%n",
					knowledge.sources().size(), knowledge.entities().size(), knowledge.facts().size(),
					knowledge.figures().size(), knowledge.revision());
			return 0;
		}
		catch (InvalidDossiers | IOException ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
	}

}
