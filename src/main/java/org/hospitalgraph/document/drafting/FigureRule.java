package org.hospitalgraph.document.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.document.draft.DraftFigure;
import org.hospitalgraph.document.draft.Passages;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.FigureMention;

import static java.util.Map.entry;

/** Figures with their units, of the entity that they describe. */
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
			entry("domaines", "missions"), entry("irm", "scanners"), entry("scanners", "scanners"),
			entry("demandes", "requests"), entry("réseaux", "networks"), entry("régions", "regions"),
			entry("centres", "centres"), entry("m€", "EUR"), entry("k€", "EUR"));

	/**
	 * Below it, what nobody has a word for is rather in passing: {@code deux équipes}.
	 */
	private static final BigDecimal CROWD = BigDecimal.valueOf(20);

	private static final Pattern AND_MORE = Pattern.compile(
			"(?iU)\\s*(?:\\p{L}[\\p{L}’'-]*\\s+){0,4}?(?:et|and)\\s+(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four)\\s");

	private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
			"points", "syndicats", "hours", "days", "weeks", "votes", "miles", "times", "ans", "an", "années", "mois",
			"years", "months", "exemplaires", "groupements", "ght", "cht", "gcs", "départements", "communes", "cantons",
			"villes", "questions", "réponses", "commentaires");

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
		FigureOwners owners = new FigureOwners(clauses);
		for (Clause clause : clauses) {
			for (FigureMention figure : clause.figures()) {
				if (isMeasure(clause, figure)) {
					owner(clause, figure, owners).map((of) -> figure(clause, figure, of))
						.ifPresent((found) -> add(figures, found));
				}
			}
			owners.pass(clause);
		}
		return figures;
	}

	/**
	 * The entity that it describes, or else the document: its reader says whose it is. A
	 * count of members without a groupement says nothing, and of two counts none is that
	 * of all.
	 */
	private Optional<String> owner(Clause clause, FigureMention figure, FigureOwners owners) {
		boolean members = isMembers(figure);
		Mention owner = !members ? owners.of(clause, figure)
				: isPart(clause, figure) ? null : owners.group(clause, figure);
		if (members && owner == null) {
			return Optional.empty();
		}
		return Optional
			.of((owner == null || FigureOwners.isOfDocument(clause)) ? this.source : this.proposals.of(owner).id);
	}

	/** {@code cinq hôpitaux et deux Ehpad}: neither is the number of all members. */
	private static boolean isPart(Clause clause, FigureMention figure) {
		return AND_MORE.matcher(clause.behind(figure.end())).lookingAt() || clause.figures()
			.stream()
			.filter((other) -> other != figure && isMembers(other))
			.anyMatch((other) -> clause
				.between(Math.min(figure.end(), other.end()), Math.max(figure.start(), other.start()))
				.matches("(?isU).{0,60}\\s(?:et|and)\\s.{0,12}"));
	}

	private static boolean isMembers(FigureMention figure) {
		return "establishments".equals(UNITS.get(figure.unit().toLowerCase(Locale.ROOT)));
	}

	private static boolean isMeasure(Clause clause, FigureMention figure) {
		String noun = figure.unit().toLowerCase(Locale.ROOT);
		if (PASSING.contains(noun) || noun.length() < 2 && !UNITS.containsKey(noun)) {
			return false;
		}
		if (!UNITS.containsKey(noun)) {
			return figure.value().compareTo(CROWD) >= 0;
		}
		return !isMembers(figure) || figure.value().compareTo(FEW) > 0
				|| !NAMED_BEFORE.matcher(clause.before(figure.start())).matches()
				|| WHOSE.matcher(clause.behind(figure.end())).matches();
	}

	private DraftFigure figure(Clause clause, FigureMention figure, String of) {
		String noun = figure.unit().toLowerCase(Locale.ROOT);
		String unit = UNITS.getOrDefault(noun, noun);
		String slug = DraftProposals.slug(noun);
		String metric = isMembers(figure) ? "members-stated"
				: "%".equals(noun) ? "share" : "EUR".equals(unit) ? "amount" : slug.isEmpty() ? "value" : slug;
		int zeros = "m€".equals(noun) ? 6 : "k€".equals(noun) ? 3 : 0;
		BigDecimal upTo = figure.upTo();
		return new DraftFigure(of, metric, FigureNames.of(clause, figure), scaled(figure.value(), zeros),
				(upTo != null) ? scaled(upTo, zeros) : null, unit, figure.qualifier(),
				this.passages.at(figure.start(), figure.end()), of.equals(this.source) ? 0.5 : 0.7,
				"number with its unit");
	}

	private static BigDecimal scaled(BigDecimal number, int zeros) {
		return (zeros == 0) ? number : new BigDecimal(number.scaleByPowerOfTen(zeros).toBigInteger());
	}

	/** Only once: the one with more digits of two that are nearly the same. */
	private static void add(List<DraftFigure> figures, DraftFigure figure) {
		for (int i = 0; i < figures.size(); i++) {
			DraftFigure other = figures.get(i);
			if (isSame(other, figure)) {
				if (digits(figure) > digits(other)) {
					figures.set(i, figure);
				}
				return;
			}
		}
		figures.add(figure);
	}

	private static boolean isSame(DraftFigure one, DraftFigure other) {
		BigDecimal apart = one.value().subtract(other.value()).abs();
		boolean rounded = (isRound(one) || isRound(other))
				&& apart.multiply(TWENTY).compareTo(one.value().max(other.value())) <= 0;
		return one.of().equals(other.of()) && one.metric().equals(other.metric()) && one.unit().equals(other.unit())
				&& (apart.signum() == 0 || rounded);
	}

	/** Whether it may be another number in short: {@code près de 900 000}. */
	private static boolean isRound(DraftFigure figure) {
		return figure.qualifier() != null || figure.value().compareTo(HUNDRED) >= 0 && digits(figure) == 1;
	}

	private static int digits(DraftFigure figure) {
		return figure.value().stripTrailingZeros().precision();
	}

}
