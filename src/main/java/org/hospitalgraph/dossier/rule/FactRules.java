package org.hospitalgraph.dossier.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.message.Nearest;

/** Each fact relates known entities, and says only what its type can say. */
public final class FactRules {

	private final Declarations declarations;

	private final Collection<DossierProblem> problems;

	public FactRules(Declarations declarations, Collection<DossierProblem> problems) {
		this.declarations = declarations;
		this.problems = problems;
	}

	public void check(ReadDossier read) {
		Set<FactEntry> seen = new HashSet<>();
		for (Placed<FactEntry> fact : read.facts()) {
			ends(read, fact);
			RelationshipType.of(fact.entry().type()).ifPresent((type) -> says(read, fact, type));
			if (!seen.add(fact.entry())) {
				this.problems.add(read.error(fact.place(), Sentence.FACT_TWICE));
			}
		}
	}

	private void ends(ReadDossier read, Placed<FactEntry> fact) {
		fact.entry().from().forEach((id) -> known(read, fact.place() + "/from", id));
		fact.entry().to().forEach((id) -> known(read, fact.place() + "/to", id));
		Optional<RelationshipType> type = RelationshipType.of(fact.entry().type());
		for (String from : fact.entry().from()) {
			for (String to : fact.entry().to()) {
				if (from.equals(to)) {
					this.problems.add(read.error(fact.place() + "/to", Sentence.WITH_ITSELF, to));
				}
				Optional<Label> start = this.declarations.label(from);
				Optional<Label> end = this.declarations.label(to);
				if (type.isPresent() && start.isPresent() && end.isPresent()
						&& !type.get().joins(start.get(), end.get())) {
					this.problems.add(read.error(fact.place() + "/type", Sentence.WRONG_ENDS, type.get().name(),
							Articles.of(start.get()), from, Articles.of(end.get()), to, labels(type.get().from()),
							labels(type.get().to())));
				}
			}
		}
	}

	private void known(ReadDossier read, String place, String id) {
		if (!this.declarations.knows(id)) {
			this.problems.add(Nearest.to(id, this.declarations.ids())
				.map((near) -> read.error(place, Sentence.UNKNOWN_ID_NEAR, id, near))
				.orElseGet(() -> read.error(place, Sentence.UNKNOWN_ID, id)));
		}
	}

	private void says(ReadDossier read, Placed<FactEntry> placed, RelationshipType type) {
		FactEntry fact = placed.entry();
		String role = fact.text("role");
		if (role != null && !type.roles().contains(role)) {
			this.problems.add(type.roles().isEmpty()
					? read.error(placed.place() + "/role", Sentence.HAS_NO_ROLE, type.name(), role)
					: read.errorWithList(placed.place() + "/role", Sentence.NO_ROLE_OF, List.of(role, type.name()),
							type.roles()));
		}
		if (fact.text("how") != null && type != RelationshipType.SUCCEEDS) {
			this.problems.add(read.error(placed.place() + "/how", Sentence.ONLY_OF, "how", "SUCCEEDS"));
		}
		if (fact.text("as") != null && type != RelationshipType.FOCUSES_ON) {
			this.problems.add(read.error(placed.place() + "/as", Sentence.ONLY_OF, "as", "FOCUSES_ON"));
		}
		if (type == RelationshipType.POSSIBLY_SAME_AS && fact.text("why") == null) {
			this.problems.add(read.error(placed.place() + "/why", Sentence.WHY_SAME));
		}
		if (fact.text("deduced") != null && fact.text("why") == null) {
			this.problems.add(read.error(placed.place() + "/why", Sentence.WHY_DEDUCED));
		}
		if (fact.properties().get("amount") instanceof Number amount && amount.doubleValue() < 0) {
			this.problems.add(read.error(placed.place() + "/amount", Sentence.NEGATIVE, amount.toString()));
		}
	}

	private static String labels(Set<Label> labels) {
		return String.join(", ", labels.stream().map(Label::text).toList());
	}

}
