package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.document.draft.DraftFigure;
import org.hospitalgraph.document.draft.Passage;
import org.hospitalgraph.document.draft.Passages;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.FigureMention;
import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;

/** Values with their units, of whoever is named nearest before them. */
final class FigureRule {

	private static final Map<String, String> UNITS = Map.ofEntries(entry("professionnels", "people"),
			entry("agents", "people"), entry("salariés", "people"), entry("personnes", "people"),
			entry("habitants", "people"), entry("collaborateurs", "people"), entry("médecins", "people"),
			entry("soignants", "people"), entry("internes", "people"), entry("étudiants", "people"),
			entry("secrétaires", "people"), entry("staff", "people"), entry("employees", "people"),
			entry("lits", "beds"), entry("places", "beds"), entry("beds", "beds"), entry("%", "percent"),
			entry("€", "EUR"), entry("euros", "EUR"), entry("établissements", "establishments"),
			entry("hôpitaux", "establishments"), entry("membres", "establishments"), entry("chu", "establishments"),
			entry("ch", "establishments"), entry("séjours", "stays"), entry("publications", "publications"),
			entry("essais", "trials"), entry("conventions", "conventions"), entry("postes", "posts"),
			entry("assistants", "posts"), entry("axes", "axes"), entry("parcours", "pathways"),
			entry("domaines", "missions"), entry("cht", "groupements"), entry("ght", "groupements"),
			entry("gcs", "groupements"), entry("irm", "scanners"), entry("scanners", "scanners"),
			entry("demandes", "requests"), entry("réseaux", "networks"), entry("régions", "regions"),
			entry("centres", "centres"), entry("ans", "years"), entry("années", "years"));

	private static final int NAME = 120;

	private final DraftProposals proposals;

	private final Passages passages;

	private final String source;

	FigureRule(DraftProposals proposals, Passages passages, String source) {
		this.proposals = proposals;
		this.passages = passages;
		this.source = source;
	}

	List<DraftFigure> in(List<Clause> clauses) {
		List<DraftFigure> figures = new ArrayList<>();
		Mention group = null;
		for (Clause clause : clauses) {
			for (FigureMention figure : clause.figures()) {
				figures.add(figure(clause, figure, owner(clause, figure, group)));
			}
			group = clause.groups().isEmpty() ? group : clause.groups().getLast();
		}
		return figures;
	}

	private DraftFigure figure(Clause clause, FigureMention figure, @Nullable Mention owner) {
		String noun = figure.unit().toLowerCase(Locale.ROOT);
		String unit = UNITS.getOrDefault(noun, noun);
		String slug = DraftProposals.slug(noun);
		String metric = "%".equals(noun) ? "share" : "EUR".equals(unit) ? "amount" : slug.isEmpty() ? "value" : slug;
		Passage passage = this.passages.at(figure.start(), figure.end());
		String words = clause.text().replaceAll("\\s+", " ").strip();
		String of = (owner != null) ? this.proposals.of(owner).id : this.source;
		return new DraftFigure(of, metric, (words.length() > NAME) ? words.substring(0, NAME) + "…" : words,
				figure.value(), figure.upTo(), unit, figure.qualifier(), passage, (owner != null) ? 0.7 : 0.5,
				"number with its unit");
	}

	/** Members are those of a groupement; all else is of who stands before it. */
	private static @Nullable Mention owner(Clause clause, FigureMention figure, @Nullable Mention group) {
		boolean members = "establishments".equals(UNITS.get(figure.unit().toLowerCase(Locale.ROOT)));
		Mention before = null;
		Mention behind = null;
		for (Mention mention : clause.mentions()) {
			boolean fits = members ? Clause.isGroup(mention) : isOwner(mention);
			if (fits && mention.end() <= figure.start()) {
				before = mention;
			}
			else if (fits && behind == null) {
				behind = mention;
			}
		}
		return (before != null) ? before : (behind != null) ? behind : group;
	}

	private static boolean isOwner(Mention mention) {
		return Clause.isGroup(mention) || Clause.isParty(mention) && "Establishment".equals(mention.label());
	}

}
