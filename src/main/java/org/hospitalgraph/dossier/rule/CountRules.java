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
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.Dossier.FigureEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import org.hospitalgraph.dossier.rule.Declarations.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * What the dossiers show as still to be done: announced numbers that differ from what is
 * known, groupements without members, entities about which nothing is said.
 */
public final class CountRules {

	private static final Set<String> EXPECTED = Set.of("intended", "reported");

	private final Declarations declarations;

	private final Predicate<ReadDossier> looked;

	private final Collection<DossierProblem> problems;

	/** The other ends of facts by type, direction and entity. */
	private final Map<String, List<Other>> others = new HashMap<>();

	private final Set<String> mentioned = new HashSet<>();

	/** Groupements whose members are only intended or reported. */
	private final Set<String> expected = new HashSet<>();

	public CountRules(Declarations declarations, Predicate<ReadDossier> looked, Collection<DossierProblem> problems) {
		this.declarations = declarations;
		this.looked = looked;
		this.problems = problems;
	}

	public void check(List<ReadDossier> dossiers) {
		for (ReadDossier read : dossiers) {
			read.facts().forEach((fact) -> note(fact.entry()));
			read.figures().forEach((figure) -> this.mentioned.add(figure.entry().of()));
		}
		dossiers.stream().filter(this.looked).forEach((read) -> {
			read.figures().forEach((figure) -> counted(read, figure));
			read.entities().forEach((entity) -> spokenOf(new Declaration(read, entity)));
		});
	}

	private void note(FactEntry fact) {
		this.mentioned.addAll(fact.from());
		this.mentioned.addAll(fact.to());
		if (EXPECTED.contains(String.valueOf(fact.modality())) && "MEMBER_OF".equals(fact.type())) {
			this.expected.addAll(fact.to());
		}
		if (!LifeRules.isStated(fact)) {
			return;
		}
		for (String from : fact.from()) {
			for (String to : fact.to()) {
				add(fact.type() + " out " + from, new Other(to, fact));
				add(fact.type() + " in " + to, new Other(from, fact));
			}
		}
	}

	private void add(String key, Other other) {
		this.others.computeIfAbsent(key, (missing) -> new ArrayList<>()).add(other);
	}

	private void counted(ReadDossier read, Placed<FigureEntry> placed) {
		FigureEntry figure = placed.entry();
		Map<String, String> counts = figure.counts();
		// The subjects of a whole document are counted in the graph.
		if (counts == null || "CITED_IN".equals(counts.get("type"))) {
			return;
		}
		long known = this.others
			.getOrDefault(counts.get("type") + " " + counts.get("direction") + " " + figure.of(), List.of())
			.stream()
			.filter((other) -> isCounted(other, counts))
			.map(Other::id)
			.distinct()
			.count();
		if (figure.value().compareTo(BigDecimal.valueOf(known)) != 0) {
			this.problems.add(read.warning(placed.place() + "/value", Sentence.COUNTED_OTHERWISE,
					(figure.name() != null) ? figure.name() : figure.metric(), figure.value().toPlainString(),
					Long.toString(known)));
		}
	}

	private boolean isCounted(Other other, Map<String, String> counts) {
		String under = counts.get("under");
		return isOrAny(counts.get("label"), this.declarations.label(other.id).map((label) -> label.text()).orElse(null))
				&& isOrAny(counts.get("category"), this.declarations.category(other.id))
				&& isOrAny(counts.get("as"), other.fact.text("as"))
				&& isOrAny(counts.get("status"),
						this.declarations.of(other.id)
							.stream()
							.map((one) -> one.entity().status())
							.filter((status) -> status != null)
							.findFirst()
							.orElse(null))
				&& (under == null || other.fact.at().stream().anyMatch((at) -> at.startsWith(under)));
	}

	private static boolean isOrAny(@Nullable String wanted, @Nullable String value) {
		return wanted == null || wanted.equals(value);
	}

	private void spokenOf(Declaration one) {
		String id = one.entity().id();
		if (!this.mentioned.contains(id)) {
			this.problems.add(one.warning("/id", Sentence.WITHOUT_FACTS, id));
		}
		else if ("Groupement".equals(one.entity().label()) && !this.others.containsKey("MEMBER_OF in " + id)
				&& !this.expected.contains(id)) {
			this.problems.add(one.warning("/id", Sentence.NO_MEMBERS, id));
		}
	}

	/** The other end of a fact. */
	private record Other(String id, FactEntry fact) {
	}

}
