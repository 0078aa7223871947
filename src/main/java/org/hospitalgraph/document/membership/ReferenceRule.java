package org.hospitalgraph.document.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Members of a groupement named earlier: {@code Il réunit …}, {@code Son
 * établissement support est …}, {@code Le CH de A l’a rejoint en 2018}.
 */
public final class ReferenceRule implements Rule {

	/** {@code Sont également membres : …}. */
	private static final Pattern ARE_MEMBERS = Pattern.compile(
			"^\\s*(?:(?:en\\s+)?sont\\s+(?:également\\s+|aussi\\s+)?(?:membres|parties|adhérents)|les\\s+(?:autres\\s+)?(?:membres|établissements)\\b[^:.;]{0,40}\\bsont|the\\s+other\\s+members(?:\\s+of\\s+the\\s+\\p{L}+)?\\s+(?:are|include))\\b",
			Clause.FLAGS);

	/** A groupement without its name. */
	private static final String GROUP = "(?:groupement|GHT|GCS|GIP|GIE|CHT|communauté|réseau)(?!\\p{L})";

	/** {@code Le CH de … est partenaire du groupement}. */
	private static final Pattern HAS_ROLE = Pattern.compile(
			"^[^.;:]{0,40}?\\b(?:est|sont|devient|deviennent|reste|restent)\\s+(?:\\p{L}+\\s+){0,2}?((?:établissements?\\s+)?(?:partenaires?|membres?(?:\\s+(?:associés?|fondateurs?|partenaires?))?|parties?|adhérents?|associée?s?|support))\\s+(?:du|de\\s+ce|dudit|au|à\\s+ce|de\\s+la)\\s+"
					+ GROUP
					+ "|^\\s*(?:\\([^()]*\\)\\s*)?,?\\s*(?:est|sont)\\s+(associée?s?)\\s+à\\s+l[’']élaboration\\b"
					+ "|^\\s*(?:\\([^()]*\\)\\s*)?,\\s*(?:établissement\\s+)?(partenaire|associé|membre|partie|support)\\s+(?:du|de\\s+ce|au)\\s+"
					+ GROUP,
			Clause.FLAGS);

	/** {@code Ses membres ont été rejoints en 2015 par le CH de …}. */
	private static final Pattern JOINED_BY = Pattern
		.compile(".*\\b(?:a|ont)\\s+été\\s+rejointe?s?\\s[^.;:]{0,60}\\bpar\\b[^.;:]{0,40}", Clause.FLAGS);

	/** {@code En font également partie le CH de …}. */
	private static final Pattern PART_OF_IT = Pattern.compile(
			"(?:\\W*|.*,\\s*)(?:en\\s+(?:fait|font)\\s+(?:\\p{L}+\\s+)?partie|y\\s+adhère(?:nt)?(?:\\s+(?:notamment|également|aussi))?)\\s*:?\\s*(?:le\\s|la\\s|les\\s|l[’'])?\\s*",
			Clause.FLAGS);

	/** {@code Outre le CH de A, y adhèrent …}. */
	private static final Pattern BESIDES = Pattern.compile("\\W*(?:outre|en\\s+plus\\s+d)(?!\\p{L})", Clause.FLAGS);

	/** {@code Il a été fondé en 2006 par le CH de …}. */
	private static final Pattern FOUNDED_BY = Pattern.compile(
			"\\W*(?:sa\\s+convention\\s+constitutive\\s+(?:est|a\\s+été|fut)\\s+(?:signée|conclue)|(?:il|elle|it|(?:le|ce)\\s+groupement)\\s+(?:a\\s+été|est|fut|was)\\s+(?:créée?|fondée?|constituée?|instituée?|founded|formed|created))(?=\\s)[^.;:]{0,40}\\b(?:par|entre|by|between)\\s+(?:les?\\s+|la\\s+|l[’']|the\\s+)?\\s*",
			Clause.FLAGS);

	private static final Pattern DENIES = Pattern.compile("\\b(?:n[’']|ne\\s|pas|plus|jamais|ni|sans)(?!\\p{L})",
			Clause.FLAGS);

	/** {@code L’établissement support est A ; les autres membres sont B et C}. */
	private static final Pattern THE_OTHERS = Pattern.compile(
			"[^.]{0,90}[;,.]\\s*(?:les\\s+autres|the\\s+other)\\s+(?:membres|hôpitaux|établissements|parties|adhérents|members|hospitals)[^.;:]{0,30}\\s(?:sont|are)\\s*:?\\s*(?:le\\s|la\\s|les\\s|l[’']|the\\s)?\\s*",
			Clause.FLAGS);

	/** {@code Son établissement support est le CH de …}. */
	private static final Pattern ITS_SUPPORT = Pattern.compile(
			"^\\W*(?:article\\s+\\w+\\s*[:.–-]+\\s*)?(?:its\\s+lead\\s+hospital\\s+is|the\\s+lead\\s+hospital(?:\\s+of\\s+the\\s+group)?\\s*(?:\\([^()]*\\)\\s*)?is|le\\s+support\\s*,?\\s+(?:c[’'])?est|(?:the|this)\\s+group(?:ing)?\\s+is\\s+(?:led|headed|coordinated)\\s+by|(?:son|l[’'])\\s*établissement[\\s-]+support(?:\\s+(?:du|de\\s+ce|dudit|de\\s+la)\\s+"
					+ GROUP + ")?(?:\\s+désigné[^.;,]{0,50})?\\s+est)\\s.{0,8}$",
			Clause.FLAGS);

	/** {@code Le CH de … en est l’établissement support}. */
	private static final Pattern IS_SUPPORT = Pattern.compile(
			"^\\s*(?:\\([^()]*\\)\\s*)?en\\s+(?:est|assure|reste|demeure|devient)\\s+(?:l[’']|le\\s+)?\\s*(?:rôle\\s+d[’'])?\\s*(?:établissement[\\s-]+support|support|hôpital\\s+support)\\b.*"
					+ "|^\\s*(?:\\([^()]*\\)\\s*)?(?:est|a\\s+été)\\s+(?:désigné|choisi|retenu|nommé)e?\\s+(?:comme\\s+)?(?:l[’'])?\\s*(?:établissement[\\s-]+)?support\\b(?!\\s+(?:du|de|d[’'])).*"
					+ "|^\\s*(?:\\([^()]*\\)\\s*)?is\\s+its\\s+lead\\s+(?:hospital|establishment)\\b.*",
			Clause.FLAGS);

	private static final Pattern IS_OF_IT = Pattern.compile(
			"^[^.;:]{0,120}?\\ben\\s+(?:est|sont)\\s+(?:l[’'])?(?:\\p{L}+\\s+){0,2}?(?:[«“\"]\\s*)?((?:établissements?\\s+)?(?:partenaires?|membres?(?:\\s+(?:associés?|fondateurs?|partenaires?))?|parties?|adhérents?|associée?s?|fondat\\p{L}+))\\b|^[^.;:]{0,120}?\\b(?:are|is)\\s+(?:also\\s+|a\\s+)?((?:founding\\s+|associate\\s+)?(?:members?|partners?))\\s*[.;]?\\s*$",
			Clause.FLAGS);

	private static final Pattern OBJECT = Pattern.compile(
			"\\b(?:nous\\s+a|nous\\s+ont|nous|y a|y ont|le|la)\\s+(?:rejoi|adhér|intégr|quitt)|\\ben\\s+(?:est|sont|était|étaient)\\s+(?:\\p{L}+\\s+)?(?:sorti|parti|retir)\\p{L}*"
					+ "|\\bs[’']en\\s+(?:est|sont)\\s+retir|\\b(?:rejoi\\p{L}+|quitt\\p{L}+|intégr\\p{L}+)\\s+(?:le|ce|ledit|notre)\\s+"
					+ GROUP
					+ "|\\b(?:joined|left)\\s+(?:it|the\\s+(?:federation|group|network|grouping))\\b|\\bjoined\\s+(?:in|on)\\s",
			Clause.FLAGS);

	/** {@code l’ensemble des membres fondateurs (…)}. */
	private static final Pattern IN_BRACKETS = Pattern.compile(
			".*?\\b((?:établissements\\s+)?(?:membres|fondateurs|adhérents|parties|signataires|partenaires)(?:\\s+(?:et\\s+)?(?:membres|fondateurs|adhérents|associés|partenaires)){0,2})\\s*(?:\\(|(?<=fondateurs)\\s*[,:])\\s*(?:(?!"
					+ Lineup.OF_A_HOSPITAL + ")[^()]){0,60}$",
			Clause.FLAGS);

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Topic topic = new Topic();
		Antecedents before = new Antecedents();
		for (Clause clause : clauses) {
			Mention group = topic.last();
			if (clause.groups().isEmpty() && group != null) {
				Said said = clause.houses().isEmpty() ? ofThem(clause, before) : said(clause, topic);
				if (said != null) {
					MembershipRule.say(clause, said, group, proposals);
				}
				Said others = others(clause, said);
				if (others != null) {
					MembershipRule.say(clause, others, group, proposals);
				}
			}
			topic.pass(clause);
			before.pass(clause);
		}
	}

	/** {@code Il en est partenaire}. */
	private static @Nullable Said ofThem(Clause clause, Antecedents before) {
		Matcher are = IS_OF_IT.matcher(clause.text());
		boolean states = are.find() && !DENIES.matcher(are.group()).find();
		List<Mention> who = states ? before.of(clause) : List.of();
		return who.isEmpty() ? null : Said.of(Said.WORDS, who, RoleWords.named(role(are)), null);
	}

	private static String role(Matcher are) {
		for (int i = 1; i <= are.groupCount(); i++) {
			if (are.group(i) != null) {
				return are.group(i);
			}
		}
		return "";
	}

	private static @Nullable Said others(Clause clause, @Nullable Said said) {
		if (said == null || !"support".equals(said.role()) || said.members().size() != 1) {
			return null;
		}
		Mention support = said.members().getFirst();
		List<Mention> houses = Lineup.between(clause, support.end(), clause.end());
		boolean opens = !houses.isEmpty()
				&& THE_OTHERS.matcher(clause.between(support.end(), houses.getFirst().start())).matches();
		return opens ? Said.of(Said.LIST, Lineup.forwards(clause, houses), null, null) : null;
	}

	private static @Nullable Said said(Clause clause, Topic topic) {
		List<Mention> all = clause.houses();
		List<Mention> anew = all.stream().filter((one) -> !one.repeated()).toList();
		Said said = state(clause, all);
		if (said == null && !anew.isEmpty()) {
			said = list(clause, anew, topic);
		}
		if (said == null) {
			said = bracketed(clause, topic);
		}
		if (said == null && JOINED_BY.matcher(clause.before(all.getFirst().start())).matches()) {
			return Said.of(Said.WORDS, Lineup.forwards(clause, all), "member", Moments.of(clause, clause.start()));
		}
		Matcher moves = OBJECT.matcher(clause.text());
		if (said != null || !moves.find() || Lineup.isOwner(clause, all.getFirst())) {
			return said;
		}
		int verb = clause.start() + moves.start();
		List<Mention> before = all.stream().filter((one) -> one.end() <= verb).toList();
		return moved(clause, Lineup.backwards(clause, before.isEmpty() ? all : before));
	}

	/** What is said about some of them: the support establishment, partners. */
	private static @Nullable Said state(Clause clause, List<Mention> houses) {
		Mention first = houses.getFirst();
		boolean support = IS_SUPPORT.matcher(clause.behind(first.end())).matches()
				|| ITS_SUPPORT.matcher(clause.before(first.start())).find();
		if (support) {
			return Said.of(Said.WORDS, houses.subList(0, 1), "support", null);
		}
		List<Mention> some = Lineup.forwards(clause, houses);
		String behind = clause.behind(some.getLast().end());
		for (int i = 0; i < houses.size(); i++) {
			int from = (i == 0) ? clause.start() : houses.get(i - 1).end();
			if (PART_OF_IT.matcher(clause.between(from, houses.get(i).start())).matches()) {
				List<Mention> all = new ArrayList<>(
						BESIDES.matcher(clause.text()).lookingAt() ? houses.subList(0, i) : List.of());
				all.addAll(Lineup.forwards(clause, houses.subList(i, houses.size())));
				return Said.of(Said.LIST, all, null, null);
			}
		}
		Matcher are = HAS_ROLE.matcher(behind);
		if (!are.find()) {
			are = IS_OF_IT.matcher(behind);
			are = are.find() ? are : null;
		}
		if (are == null || Lineup.isOwner(clause, first) || DENIES.matcher(are.group()).find()) {
			return null;
		}
		String role = RoleWords.named(role(are));
		return Said.of(Said.WORDS, some, role, Moments.since(clause, some.getLast().end(), clause.end()));
	}

	private static @Nullable Said list(Clause clause, List<Mention> houses, Topic topic) {
		String link = clause.before(houses.getFirst().start());
		if (topic.isOpen() && FOUNDED_BY.matcher(link).matches()) {
			return Said.of(Said.LIST, Lineup.forwards(clause, houses), "founding",
					Moments.of(clause, houses.getFirst().start()));
		}
		boolean meant = Topic.isThis(clause) || Topic.isIt(clause) && topic.isOpen()
				|| ARE_MEMBERS.matcher(clause.text()).find() || MembershipWords.ITS_MEMBERS.matcher(link).find();
		if (meant && !MembershipWords.PAST.matcher(link).find() && MembershipWords.opens(link)) {
			return Said.of(Said.LIST, Lineup.forwards(clause, houses), null,
					Moments.since(clause, clause.start(), houses.getFirst().start()));
		}
		return null;
	}

	/** For the only groupement in the text so far. */
	private static @Nullable Said bracketed(Clause clause, Topic topic) {
		List<Mention> all = clause.houses();
		Matcher brackets = IN_BRACKETS.matcher(clause.before(all.getFirst().start()));
		if (!topic.isOnly() || !brackets.matches()) {
			return null;
		}
		String words = brackets.group(1);
		String role = words.contains("fondateur") ? "founding" : RoleWords.named(words);
		return Said.of(Said.LIST, Lineup.forwards(clause, all), role, null);
	}

	private static @Nullable Said moved(Clause clause, List<Mention> who) {
		if (MembershipWords.LEAVES.matcher(clause.text()).find()) {
			Said left = new Said(Said.LEFT, who, null, null, Moments.of(clause, clause.start()));
			return left.isOver() ? null : left;
		}
		String date = Moments.of(clause, clause.start());
		return Said.of(Said.JOINING, who, null, (date != null) ? date : Moments.behind(clause, who.getLast()));
	}

}
