package org.hospitalgraph.document.membership;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Lines with a label before the hospitals, for the groupement that the text is about:
 * {@code Adhérents : …}, {@code Ses fondateurs : …}; and any such lines below a heading
 * like {@code Qui en est membre ?}.
 */
public final class LabelRule implements Rule {

	private static final String NOUN = "(?:membres?|adhérents?|parties|fondateurs?|signataires|members?|founders?|établissements?[\\s-]+(?:support|parties?|membres?|adhérents?|fondateurs?|partenaires?|associés?)|support|partenaires?|associés?|partners?)";

	/** {@code Ses deux membres fondateurs (ils votent)}. */
	private static final Pattern LABEL = Pattern
		.compile("\\W*(?:\\p{L}{1,2}[.)]\\s+)?(?:(?:les|ses|nos|l[’']|its|the|sont)\\s*)?(?:\\p{L}+\\s+|\\d+\\s+)?"
				+ NOUN + "(?:\\s+(?:fondateurs?|associés?|partenaires?|adhérents?|support|actuels?|publics|privés))?"
				+ "(?:\\s+(?:du|de\\s+la|de\\s+ce|au)\\s+\\p{L}+)?\\s*(?:\\([^()]*\\)\\s*)?", Clause.FLAGS);

	/** {@code Partenaires : …} may be said of anybody; {@code Adhérents : …} may not. */
	private static final Pattern OF_ANYBODY = Pattern
		.compile("\\W*(?:\\p{L}+\\s+)?(?:partenaires?|associés?|partners?|signataires)\\b.*", Clause.FLAGS);

	private static final Pattern ASKS = Pattern.compile(
			"\\W*(?:[^?:]{0,30}:\\s*)?(?:qui|quel(?:le)?s?|who|what|which)\\s[^?]{0,40}\\b(?:membres?|adhérents?|partie|participe|compose|support|pilote|members?|lead|rejoint|joined|quitté)\\b[^?]{0,40}\\?\\s*",
			Clause.FLAGS);

	private static final Pattern HEADING = Pattern.compile(
			"\\W*(?:(?:titre|chapitre|article|annexe)\\s+\\w+\\s*[.:–-]+\\s*|\\d[\\d.]*\\s*[.)–-]?\\s+)?(?:(?:les|ses|nos|comme|its|the)\\s+)?(?:autres\\s+|nouveaux\\s+|futurs\\s+|\\d+\\s+)?"
					+ NOUN
					+ "(?:\\s+(?:fondateurs?|associés?|partenaires?))?(?:\\s+(?:du|de\\s+la|de\\s+ce|au|of\\s+the)\\s.{0,80}|\\s+(?:au|en)\\s+\\d.{0,20}|,[^.;:]{0,60}(?=:))?\\s*[:?]?\\s*",
			Clause.FLAGS);

	/** {@code 2016 : convention signée par 4 établissements}, above their list. */
	private static final Pattern SIGNED_BY = Pattern.compile(
			"[^.;]{0,30}\\bconvention\\s[^.;]{0,30}\\bsignée?\\s+(?:par|entre)\\s+(?:\\p{L}+\\s+)?(?:\\p{L}+|\\d+)\\s+(?:établissements|hôpitaux|membres)\\W*",
			Clause.FLAGS);

	private static final Pattern DENIES = Pattern.compile("\\b(?:n[’']|ne\\s|pas\\b|not\\b|plus\\b)", Clause.FLAGS);

	/** {@code Qui l’a quitté ?} */
	private static final Pattern LEFT = Pattern.compile("\\bquitté\\b", Clause.FLAGS);

	private static final Pattern BORDER = Pattern.compile("[:→]|=>");

	private static final Pattern FRONT = Pattern.compile(
			"\\W*(?:\\d{1,2}[.)°]\\s*)?(?:c[’']est\\s+|ce\\s+sont\\s+|il\\s+s[’']agit\\s+d(?:u|e|es)\\s*)?(?:(?:le|la|les|the)\\s+|l[’']\\s*)?[«“\"]?\\s*",
			Clause.FLAGS);

	/** {@code C’est le CH de A}, as an answer. */
	private static final Pattern IT_IS = Pattern
		.compile("\\W*(?:c[’']est|ce\\s+sont|il\\s+s[’']agit\\s+d\\p{L}*)\\s*(?:les?\\s+|la\\s+|l[’'])?", Clause.FLAGS);

	private static final Pattern FUTURE = Pattern.compile("\\bfuturs?\\b", Clause.FLAGS);

	private static final int SHORT = 90;

	/** How many sentences away a groupement may be named. */
	private static final int NEAR = 2;

	private @Nullable Mention about;

	private boolean only;

	private int away;

	private boolean open;

	private @Nullable String role;

	private boolean left;

	private boolean planned;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		new LabelRule().lines(clauses, proposals);
	}

	private void lines(List<Clause> clauses, DraftProposals proposals) {
		this.only = true;
		Clause above = null;
		for (Clause clause : clauses) {
			List<Mention> groups = clause.isGround() ? List.of() : clause.groups();
			boolean heading = isHeading(clause) && !HeadingRule.isRemark(above, clause);
			above = clause;
			if (!heading && groups.isEmpty() && !isShort(clause)) {
				this.away++;
			}
			if (!groups.isEmpty() && !isLine(clause)) {
				name(groups.getLast());
			}
			if (heading) {
				this.left = LEFT.matcher(clause.text()).find();
				this.open = this.about != null && (this.only || this.away <= NEAR || !groups.isEmpty());
				this.role = role(clause.text());
				this.planned = FUTURE.matcher(clause.text()).find();
			}
			else if (!isLine(clause) || !line(clause, proposals)) {
				this.open &= isOfOthers(clause);
			}
		}
	}

	/** A title or a label, which does not lead away from the groupement. */
	private static boolean isShort(Clause clause) {
		String line = clause.text().strip();
		Matcher border = BORDER.matcher(line);
		return clause.houses().isEmpty() && line.length() < SHORT / 2 && !line.endsWith(".")
				|| border.find() && LABEL.matcher(line.substring(0, border.start())).matches();
	}

	private void name(Mention group) {
		this.only &= this.about == null || this.about.key().equals(group.key());
		this.about = group;
		this.away = 0;
	}

	/** A line of which the first entity is a hospital. */
	private static boolean isLine(Clause clause) {
		return !clause.houses().isEmpty() && clause.mentions()
			.stream()
			.filter(Clause::isGroup)
			.allMatch((one) -> one.start() > clause.houses().getFirst().end());
	}

	private static boolean isOfOthers(Clause clause) {
		return clause.text().strip().length() < 3
				|| !clause.houses().isEmpty() && HeadingRule.OTHERS.matcher(clause.text()).matches();
	}

	private static boolean isHeading(Clause clause) {
		String text = clause.text().strip();
		return text.length() < SHORT && clause.houses().isEmpty() && !DENIES.matcher(text).find()
				&& clause.groups().size() < 2 && (HEADING.matcher(text).matches() || SIGNED_BY.matcher(text).matches()
						|| ASKS.matcher(text).matches());
	}

	/** Whether it is a line of hospitals for the groupement. */
	private boolean line(Clause clause, DraftProposals proposals) {
		Mention group = this.about;
		Mention first = clause.houses().getFirst();
		String before = clause.before(first.start());
		String label = label(before);
		boolean fits = label != null && LABEL.matcher(label).matches()
				&& (this.away <= NEAR || this.open || this.only && !OF_ANYBODY.matcher(label).matches());
		boolean entry = (label == null) ? HeadingRule.isEntry(clause) || IT_IS.matcher(before).matches()
				|| clause.isBullet() && FRONT.matcher(before).matches() : label.length() < SHORT;
		if (group == null || !fits && !(this.open && entry) || HeadingRule.OTHERS.matcher(before).matches()) {
			return false;
		}
		String own = (label != null) ? role(label) : null;
		List<Mention> list = "support".equals(own) ? List.of(first) : Lineup.forwards(clause, clause.houses());
		if (Lineup.isOwner(clause, first) || Lineup.goesOnWithVerb(clause, list.getLast())) {
			return false;
		}
		if (this.left && this.open) {
			leave(clause, list, group, proposals);
			return true;
		}
		say(this.planned ? clause.planning() : clause, list, (own != null) ? own : this.role, group, proposals);
		this.role = "support".equals(this.role) ? null : this.role;
		this.away = 0;
		return true;
	}

	private static void leave(Clause clause, List<Mention> list, Mention group, DraftProposals proposals) {
		String date = Moments.of(clause, clause.start());
		if (date != null) {
			list.forEach((one) -> proposals.say(clause, "line with a label", 0.85, proposals.of(one),
					RelationshipType.MEMBER_OF, proposals.of(group), new FactDetails(null, null, date, null, null)));
		}
	}

	/** The words before the hospitals; null if there are none. */
	private static @Nullable String label(String before) {
		Matcher border = BORDER.matcher(before);
		int start = -1;
		int end = -1;
		while (border.find()) {
			start = border.start();
			end = border.end();
		}
		return (start >= 0 && FRONT.matcher(before.substring(end)).matches()) ? before.substring(0, start) : null;
	}

	private static void say(Clause clause, List<Mention> list, @Nullable String role, Mention group,
			DraftProposals proposals) {
		Clause words = clause.until(list.getLast().end());
		int start = list.getFirst().start();
		String since = clause.dates().stream().filter((one) -> one.end() <= start).count() == 1
				? clause.dates().getFirst().date() : null;
		for (Mention member : list) {
			String own = RoleWords.of(clause, member, list);
			String said = (own != null) ? own : (role != null) ? role : "member";
			proposals.say(words, "line with a label", 0.85, proposals.of(member), RelationshipType.MEMBER_OF,
					proposals.of(group), FactDetails.role(said, since));
		}
	}

	private static @Nullable String role(String label) {
		String words = label.toLowerCase(java.util.Locale.ROOT);
		return words.contains("support") ? "support"
				: words.matches("(?sU).*\\bassoci.*") ? "associate"
						: words.contains("artenaire") || words.contains("artner") ? "partner"
								: words.contains("fondat") || words.contains("founder") ? "founding"
										: words.matches("(?sU).*\\bparties\\b.*") ? "party" : null;
	}

}
