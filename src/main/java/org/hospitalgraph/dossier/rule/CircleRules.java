package org.hospitalgraph.dossier.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import org.hospitalgraph.model.RelationshipType;

/** Nothing is a part of itself or its own successor, not even indirectly. */
public final class CircleRules {

	private static final int LONGEST = 500;

	private final Collection<DossierProblem> problems;

	public CircleRules(Collection<DossierProblem> problems) {
		this.problems = problems;
	}

	public void check(List<ReadDossier> dossiers) {
		for (RelationshipType type : EnumSet.of(RelationshipType.PART_OF, RelationshipType.SUCCEEDS)) {
			Map<String, List<Step>> steps = new LinkedHashMap<>();
			for (ReadDossier read : dossiers) {
				for (Placed<FactEntry> fact : read.facts()) {
					if (type.name().equals(fact.entry().type())) {
						add(steps, read, fact);
					}
				}
			}
			Set<String> done = new HashSet<>();
			new ArrayList<>(steps.keySet()).forEach((id) -> walk(type, steps, id, new ArrayList<>(), done));
		}
	}

	private static void add(Map<String, List<Step>> steps, ReadDossier read, Placed<FactEntry> fact) {
		for (String from : fact.entry().from()) {
			for (String to : fact.entry().to()) {
				if (!from.equals(to)) {
					steps.computeIfAbsent(from, (id) -> new ArrayList<>()).add(new Step(read, fact, to));
				}
			}
		}
	}

	private void walk(RelationshipType type, Map<String, List<Step>> steps, String id, List<String> path,
			Set<String> done) {
		if (path.size() > LONGEST || !done.add(id)) {
			return;
		}
		path.add(id);
		for (Step step : steps.getOrDefault(id, List.of())) {
			int back = path.indexOf(step.to);
			if (back >= 0) {
				List<String> circle = new ArrayList<>(path.subList(back, path.size()));
				circle.add(step.to);
				this.problems
					.add(step.read.error(step.fact.place(), Sentence.CYCLE, type.name(), String.join(" → ", circle)));
			}
			else {
				walk(type, steps, step.to, path, done);
			}
		}
		path.removeLast();
	}

	/** A step along a fact. */
	private record Step(ReadDossier read, Placed<FactEntry> fact, String to) {
	}

}
