package org.hospitalgraph.document.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.document.draft.DraftFigure;
import org.hospitalgraph.document.draft.Passage;
import org.hospitalgraph.document.draft.Passages;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.FigureMention;
import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;

/** Figures with their units, which belong to the entity named last before them. */
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

	/**
	 * Below it, what nobody has a word for is rather in passing: {@code deux équipes}.
	 */
	private static final BigDecimal CROWD = BigDecimal.valueOf(20);

	private static final BigDecimal FEW = BigDecimal.TEN;

	/** {@code Les deux hôpitaux}: a reference, not a count. */
	private static final Pattern NAMED_BEFORE = Pattern.compile(
			"(?isU).*(?:\\b(?:les|des|ces|ses|leurs|nos|aux|the|these|their|its|our|both)|\\btou(?:te)?s les)\\s*$");

	/** {@code les quatre CHU de la région}: here the text says to whom they belong. */
	private static final Pattern WHOSE = Pattern
		.compile("(?isU)^\\s*(?:\\p{L}+\\s+)?(?:du|de|des|d[’']|of|membres)\\b.*|^\\s*[:(–-].*");

	/**
	 * What is counted in a meeting, a text or a journey, and does not describe an entity.
	 */
	private static final Set<String> PASSING = Set.of("voix", "abstentions", "abstention", "suffrages", "pages",
			"articles", "alinéas", "minutes", "heures", "jours", "semaines", "km", "kilomètres", "mètres", "fois",
			"points", "syndicats", "hours", "days", "weeks", "votes", "miles", "times");

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
				if (isMeasure(clause, figure)) {
					figures.add(figure(clause, figure, owner(clause, figure, group)));
				}
			}
			group = clause.groups().isEmpty() ? group : clause.groups().getLast();
		}
		return figures;
	}

	private static boolean isMeasure(Clause clause, FigureMention figure) {
		String noun = figure.unit().toLowerCase(Locale.ROOT);
		if (PASSING.contains(noun)) {
			return false;
		}
		if (!UNITS.containsKey(noun)) {
			return figure.value().compareTo(CROWD) >= 0;
		}
		return !"establishments".equals(UNITS.get(noun)) || figure.value().compareTo(FEW) > 0
				|| !NAMED_BEFORE.matcher(clause.before(figure.start())).matches()
				|| WHOSE.matcher(clause.behind(figure.end())).matches();
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

	/** Members belong to a groupement; everything else to the entity before it. */
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
