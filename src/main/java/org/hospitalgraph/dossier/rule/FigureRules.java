package org.hospitalgraph.dossier.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.FigureEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import org.hospitalgraph.model.message.Nearest;

/** Figures belong to known entities, and fit together. */
public final class FigureRules {

	/** Units that may be below zero: a share that falls, a result. */
	private static final Set<String> MAY_BE_NEGATIVE = Set.of("percent", "EUR", "points");

	private final Declarations declarations;

	private final Predicate<ReadDossier> looked;

	private final Collection<DossierProblem> problems;

	private final Map<String, List<BigDecimal>> parts = new HashMap<>();

	public FigureRules(Declarations declarations, Predicate<ReadDossier> looked, Collection<DossierProblem> problems) {
		this.declarations = declarations;
		this.looked = looked;
		this.problems = problems;
	}

	public void check(List<ReadDossier> dossiers) {
		Set<String> ids = new HashSet<>();
		for (ReadDossier read : dossiers) {
			for (Placed<FigureEntry> figure : read.figures()) {
				String id = figure.entry().id();
				if (id != null && !ids.add(id)) {
					this.problems.add(read.error(figure.place() + "/id", Sentence.FIGURE_ID_TAKEN, id));
				}
			}
		}
		dossiers.forEach((read) -> read.figures().forEach((figure) -> check(read, figure, ids)));
		dossiers.stream().filter(this.looked).forEach(this::totals);
	}

	private void check(ReadDossier read, Placed<FigureEntry> placed, Set<String> ids) {
		FigureEntry figure = placed.entry();
		if (!this.declarations.knows(figure.of())) {
			this.problems.add(Nearest.to(figure.of(), this.declarations.ids())
				.map((near) -> read.error(placed.place() + "/of", Sentence.UNKNOWN_ID_NEAR, figure.of(), near))
				.orElseGet(() -> read.error(placed.place() + "/of", Sentence.UNKNOWN_ID, figure.of())));
		}
		String total = figure.partOf();
		if (total != null && ids.contains(total)) {
			this.parts.computeIfAbsent(total, (id) -> new ArrayList<>()).add(figure.value());
		}
		else if (total != null) {
			this.problems.add(Nearest.to(total, ids)
				.map((near) -> read.error(placed.place() + "/partOf", Sentence.UNKNOWN_FIGURE_NEAR, total, near))
				.orElseGet(() -> read.error(placed.place() + "/partOf", Sentence.UNKNOWN_FIGURE, total)));
		}
		if (figure.upTo() != null && figure.upTo().compareTo(figure.value()) < 0) {
			this.problems.add(read.error(placed.place() + "/upTo", Sentence.RANGE_BACKWARDS));
		}
		if (figure.value().signum() < 0 && !MAY_BE_NEGATIVE.contains(figure.unit())) {
			this.problems.add(read.error(placed.place() + "/value", Sentence.NEGATIVE, figure.value().toString()));
		}
	}

	private void totals(ReadDossier read) {
		for (Placed<FigureEntry> figure : read.figures()) {
			String id = figure.entry().id();
			List<BigDecimal> own = (id != null) ? this.parts.getOrDefault(id, List.of()) : List.of();
			BigDecimal sum = own.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			if (!own.isEmpty() && sum.compareTo(figure.entry().value()) != 0) {
				this.problems.add(read.warning(figure.place() + "/value", Sentence.TOTAL_OTHERWISE,
						(figure.entry().name() != null) ? figure.entry().name() : figure.entry().metric(),
						figure.entry().value().toPlainString(), sum.toPlainString()));
			}
		}
	}

}
