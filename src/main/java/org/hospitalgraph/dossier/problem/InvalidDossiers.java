package org.hospitalgraph.dossier.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong in a set of dossiers, all at once. */
public final class InvalidDossiers extends Exception {

	private static final int MOST_LINES = 200;

	private final transient List<DossierProblem> problems;

	public InvalidDossiers(Collection<DossierProblem> problems) {
		super(problems.stream().limit(MOST_LINES).map(DossierProblem::toString).collect(Collectors.joining("\n"))
				+ ((problems.size() > MOST_LINES) ? "\n…" : "") + "\n" + problems.size()
				+ ((problems.size() == 1) ? " error" : " errors") + ", nothing was loaded.");
		this.problems = List.copyOf(problems);
	}

	public List<DossierProblem> problems() {
		return this.problems;
	}

}
