package org.hospitalgraph.dossier.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Invisible;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.rule.Declarations.Declaration;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.naming.OfficialNumber;
import org.jspecify.annotations.Nullable;

/** What the dossiers say about one entity must fit its label, and must fit together. */
public final class EntityRules {

	private static final String ACTIVE = "active";

	private final Declarations declarations;

	private final Collection<DossierProblem> problems;

	/** The entity of each official number. */
	private final Map<String, Declaration> numbers = new HashMap<>();

	public EntityRules(Declarations declarations, Collection<DossierProblem> problems) {
		this.declarations = declarations;
		this.problems = problems;
	}

	public void check() {
		for (String id : this.declarations.entities()) {
			Set<String> files = new HashSet<>();
			for (Declaration one : this.declarations.of(id)) {
				if (!files.add(one.read().file())) {
					this.problems.add(one.error("/id", Sentence.DECLARED_TWICE, id));
				}
				one.label().ifPresent((label) -> check(one, label));
			}
		}
	}

	private void check(Declaration one, Label label) {
		EntityEntry entity = one.entity();
		agree(one, label);
		category(one, label);
		if (!label.mayHaveStatus() && entity.status() != null) {
			this.problems.add(one.error("/status", Sentence.HAS_NO_STATUS, Articles.of(label)));
		}
		only(one, "kind", entity.kind(), Objects.equals(entity.category(), "GHT"), "GHT");
		only(one, "form", entity.form(), Objects.equals(entity.category(), "GCS"), "GCS");
		only(one, "reference", entity.reference(), label == Label.ACT || label == Label.CONVENTION, "Act, Convention");
		only(one, "signed", entity.signed(), label.hasStatus() || label == Label.ACT,
				"Act, Convention, Groupement, Federation, Network, Initiative");
		only(one, "inForce", entity.inForce(), label.hasStatus() || label == Label.ACT,
				"Act, Convention, Groupement, Federation, Network, Initiative");
		only(one, "level", entity.level(), label == Label.ESTABLISHMENT, "Establishment");
		blank(one, "/name", entity.name());
		if (entity.names() != null) {
			for (int i = 0; i < entity.names().size(); i++) {
				blank(one, "/names/" + i + "/name", entity.names().get(i).name());
			}
		}
		status(one);
		number(one, "finess", "FINESS", entity.finess());
		number(one, "siren", "SIREN", entity.siren());
	}

	private void agree(Declaration one, Label label) {
		Declaration first = this.declarations.of(one.entity().id()).getFirst();
		Optional<Label> other = first.label();
		if (other.isPresent() && other.get() != label) {
			this.problems.add(one.error("/label", Sentence.OTHER_LABEL, one.entity().id(), Articles.of(other.get()),
					first.read().file()));
			return;
		}
		String category = one.entity().category();
		for (Declaration before : this.declarations.of(one.entity().id())) {
			String known = before.entity().category();
			if (before == one || category == null) {
				return;
			}
			if (known != null && !known.equals(category)) {
				this.problems.add(one.error("/category", Sentence.OTHER_CATEGORY, one.entity().id(), known,
						before.read().file()));
				return;
			}
		}
	}

	private void category(Declaration one, Label label) {
		String category = one.entity().category();
		if (category == null || label.categories().contains(category)) {
			return;
		}
		this.problems.add(label.categories().isEmpty()
				? one.error("/category", Sentence.HAS_NO_CATEGORY, category, Articles.of(label))
				: one.read()
					.errorWithList(one.placed().place() + "/category", Sentence.NO_CATEGORY_OF,
							List.of(category, Articles.of(label)), label.categories()));
	}

	private void only(Declaration one, String field, @Nullable Object value, boolean right, String whose) {
		if (value != null && !right) {
			this.problems.add(one.error("/" + field, Sentence.ONLY_OF, field, whose));
		}
	}

	private void blank(Declaration one, String field, String name) {
		if (Invisible.isBlank(name)) {
			this.problems.add(one.error(field, Sentence.BLANK));
		}
	}

	private void status(Declaration one) {
		EntityEntry entity = one.entity();
		PartialDate ended = DateRules.read(entity.ended());
		Publication published = one.read().published().orElse(null);
		if (ended == null) {
			return;
		}
		if ("planned".equals(entity.status())) {
			this.problems.add(one.error("/status", Sentence.PLANNED_YET_ENDED));
		}
		if (ACTIVE.equals(entity.status()) && published != null) {
			LocalDate latest = (published.latest() != null) ? published.latest() : published.earliest();
			if (ended.latest().isBefore(published.earliest())) {
				this.problems.add(one.error("/ended", Sentence.ENDED_YET_ACTIVE, ended.text(), published.text()));
			}
			else if (!ended.earliest().isAfter(latest)) {
				this.problems.add(one.warning("/ended", Sentence.ENDS_YET_ACTIVE, ended.text(), published.text()));
			}
		}
	}

	private void number(Declaration one, String field, String kind, @Nullable String number) {
		if (number == null) {
			return;
		}
		if (!OfficialNumber.isOne(number)) {
			this.problems.add(one.error("/" + field, Sentence.CHECK_DIGIT, number, kind));
		}
		Declaration owner = this.numbers.putIfAbsent(kind + number, one);
		if (owner != null && !owner.entity().id().equals(one.entity().id())) {
			this.problems
				.add(one.error("/" + field, Sentence.NUMBER_TAKEN, number, owner.entity().id(), owner.read().file()));
		}
	}

}
