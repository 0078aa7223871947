package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/** What became of one hospital or groupement: a new name, or it is absorbed. */
final class SuccessionRule implements Rule {

	/** {@code la transformation de la CHT X en GHT Y}. */
	private static final Pattern TRANSFORMED = Pattern
		.compile("(?isU).*\\btransformation\\s+(?:du|de\\s+la|de\\s+l[’'])\\s*");

	private static final Pattern TURNS = Pattern.compile("(?isU)\\s*[»”\")]{0,2}\\s*en\\b.{0,12}");

	/** {@code Le GIP X est issu, en 2014, de la transformation du GCS Y}. */
	private static final Pattern CAME_OF = Pattern.compile(
			"(?isU).*\\b(?:issue?|née?|résulte|provient)\\b[^.;:]{0,40}\\b(?:de\\s+la\\s+transformation|du\\s+changement\\s+de\\s+nom)\\s+(?:du\\s+|de\\s+la\\s+|de\\s+l[’']|d[’'])\\s*(?:ancien(?:ne)?\\s+)?");

	private static final Pattern ABSORBS = Pattern.compile("(?isU).*\\b(?:absorbe|a\\s+absorbé)\\b.{0,30}"
			+ "|(?isU).*\\b(?:avale|rachète|a\\s+(?:avalé|racheté|acquis))\\s+(?:en\\s+\\d{4}\\s+)?(?:la\\s+|le\\s+|l[’'])\\s*");

	/** {@code Le CH de A a succédé à l’hôpital de B}. */
	private static final Pattern FOLLOWS = Pattern.compile(
			"(?isU).*\\b(?:succède|(?:a|ont)\\s+succédé(?:\\s+(?:en|le|depuis)\\s[^,;:]{3,20})?|s[’']est\\s+substituée?|se\\s+substitue|a\\s+remplacé|remplace|(?:prend|a\\s+pris)\\s+la\\s+suite|replaced|succeeded)\\b.{0,20}");

	/** {@code Il succède à l’ancien GIE X}: about the one that is only meant. */
	private static final Pattern IT_FOLLOWS = Pattern.compile(
			"(?isU)\\W*(?:il|elle|(?:le|ce|cet?t?e?)\\s+(?:groupement|structure|hôpital|établissement)|l[’'](?:établissement|hôpital)|ce\\s+dernier|celui-ci)\\s+(?:ainsi\\s+|donc\\s+)?(?:succède\\s+|a\\s+(?:ainsi\\s+)?succédé\\s+|se\\s+substitue\\s+|s[’']est\\s+substituée?\\s+|remplace\\s+|a\\s+remplacé\\s+)(?:à\\s+|au\\s+)?(?:les?\\s+|la\\s+|l[’'])?(?:ancien(?:ne)?\\s+)?");

	/** {@code Le GH de A est créé en 2016 pour remplacer le CH de B}. */
	private static final Pattern REPLACES = Pattern.compile(
			"(?isU)\\s*[»”\")]{0,2}\\s*(?:\\([^()]*\\)\\s*)?(?:est|a\\s+été|fut)\\s+(?:créée?|fondée?|constituée?)\\s.{0,35}\\bpour\\s+(?:remplacer|succéder\\s+à|se\\s+substituer\\s+à)\\b.{0,10}");

	/** {@code Anciennement dénommée FHU X, la FHU Y …}. */
	private static final Pattern FRONTED_FORMERLY = Pattern.compile(
			"(?isU)\\W*(?:anciennement|autrefois|jadis|précédemment)\\s+(?:dénommée?\\s+|appelée?\\s+|nommée?\\s+)?(?:le\\s+|la\\s+|l[’'])?[«“\"]?\\s*");

	private static final Pattern COMMA = Pattern
		.compile("(?isU)\\s*[»”\")]?\\s*,\\s*(?:les?\\s+|la\\s+|l[’']\\s*)\\W*");

	/** {@code Depuis 2023, A s’appelle B}. */
	private static final Pattern CALLED = Pattern
		.compile("(?isU)\\s*[»”\")]?\\s*s[’']appelle\\s+(?:le\\s+|la\\s+|l[’'])?[«“\"]?\\s*");

	private static final Pattern SINCE = Pattern.compile("(?isU).*\\b(?:depuis|dès|à\\s+compter)\\b.{0,60}");

	private static final Pattern AT_THE_HEAD = Pattern.compile("(?iU)\\s*(?:à\\s+la|comme|en\\s+tant)\\b");

	private static final Pattern ABSORBED = Pattern.compile(
			"(?isU).*\\b(?:est|a\\s+été|fut)\\s+(?:absorbée?|rachetée?|avalée?)\\s+(?:[^,;:]{0,30}\\s)?par\\b.{0,12}");

	private static final Pattern RENAMED = Pattern.compile(
			"(?isU).*\\b(?:devient|devenue?|pour\\s+devenir|(?:est|a\\s+été)\\s+(?:renommée?|rebaptisée?|transformée?\\s+en|remplacée?\\s*,?\\s*(?:[^,;:]{3,30},\\s*)?par)|(?:prend|prit|a\\s+pris)\\s+(?:[^,;:]{1,20}\\s|,[^,;:]{3,40},\\s*)?(?:le\\s+nom|la\\s+dénomination)|(?:depuis|dès|à\\s+compter)\\b[^;:.]{3,90}\\bs[’']appelle|s[’']appelle\\s+(?:désormais|maintenant|aujourd[’']hui)"
					+ "|(?:laiss|cèd|céd|f(?:ai|on|ir))\\p{L}*\\s+(?:la\\s+)?place\\s+(?:au|à)|becomes|became|renamed|is\\s+now\\s+called)\\b.{0,40}");

	/** {@code devient membre du …}: a role, not a new name. */
	private static final Pattern ROLE = Pattern.compile(
			"\\b(?:membres?|partenaires?|support|associée?s?|adhérente?s?|référente?|direct\\p{L}+|chefs?|sites?|antenne|annexe|filiale|propriétaire|partie|président\\p{L}*|service|urgences|member|partner|site\\s+of)\\b",
			Clause.FLAGS);

	/** {@code la clinique A (ex-clinique B)}, {@code le GHT A, anciennement GHT B}. */
	private static final Pattern FORMERLY = Pattern
		.compile("\\s*[»”\")]{0,2}\\s*(?:\\(\\s*(?:l[’']|les?\\s+|la\\s+)?|,\\s*|[–—]\\s*)"
				+ "(?:ex[-‑–\\s]\\s*|ancien(?:ne)?\\s+|(?:anciennement|autrefois|jadis|précédemment)\\s+(?:dénommée?\\s+|appelée?\\s+)?(?:les?\\s+|la\\s+|l[’'])?|(?:formerly|previously)\\s+(?:called\\s+|known\\s+as\\s+)?(?:the\\s+)?)[«“\"]?\\s*",
				Clause.FLAGS);

	/**
	 * {@code Le CH de A, né de la fusion de B et de C, …}: A goes on behind the aside.
	 */
	private static final Pattern ASIDE = Pattern.compile(
			"(?isU)\\s*[»”\")]{0,2}\\s*(?:\\([^()]*\\)\\s*)?,\\s*(?:née?|issue?|créée?|constituée?|fruit|qui|lui-même|elle-même)\\b.*");

	private static final Pattern BEHIND_ASIDE = Pattern.compile("(?isU)\\s*[»”\")]{0,2}\\s*(?:\\([^()]*\\)\\s*)?,.*");

	private static final int FAR = 70;

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Antecedents before = new Antecedents();
		Topic topic = new Topic();
		for (Clause clause : clauses) {
			if (!clause.mentions().isEmpty()) {
				formerly(clause, proposals);
			}
			if (!clause.mentions().isEmpty() && !clause.isDenied()) {
				replaced(clause, proposals);
				meant(clause, before, topic, proposals);
			}
			before.pass(clause);
			topic.pass(clause);
		}
	}

	/** An old name beside a name, whatever else the sentence says. */
	private static void formerly(Clause clause, DraftProposals proposals) {
		List<Mention> all = clause.mentions();
		for (int i = 0; i + 1 < all.size(); i++) {
			Mention now = all.get(i);
			Mention old = all.get(i + 1);
			if (isAlike(now, old) && FORMERLY.matcher(clause.between(now.end(), old.start())).matches()) {
				proposals.say(clause, "renaming", 0.9, proposals.of(now), RelationshipType.SUCCEEDS, proposals.of(old),
						new FactDetails(null, null, null, null, "renaming", true));
			}
			else if (isAlike(now, old) && FRONTED_FORMERLY.matcher(clause.before(now.start())).matches()
					&& COMMA.matcher(clause.between(now.end(), old.start())).matches()) {
				succeeds(clause, old, now, "renaming", proposals);
			}
		}
	}

	/** {@code X devient Y}, {@code X absorbe Y}. */
	private static void replaced(Clause clause, DraftProposals proposals) {
		List<Mention> all = clause.mentions();
		for (int i = 0; i + 1 < all.size(); i++) {
			Mention one = all.get(i);
			Mention next = all.get(i + 1);
			String link = clause.between(one.end(), next.start());
			if (link.length() < FAR) {
				Mention subject = BEHIND_ASIDE.matcher(link).matches() ? subject(clause, i) : one;
				if (isAlike(subject, next) && !subject.key().equals(next.key())) {
					said(clause, subject, next, link, proposals);
				}
			}
		}
	}

	private static void said(Clause clause, Mention one, Mention next, String link, DraftProposals proposals) {
		boolean turns = TURNS.matcher(link).matches() && TRANSFORMED.matcher(clause.justBefore(one.start())).matches();
		if (CAME_OF.matcher(link).matches()) {
			succeeds(clause, one, next, "renaming", proposals);
		}
		else if (turns || RENAMED.matcher(link).matches() && !ROLE.matcher(link).find()) {
			succeeds(clause, next, one, "renaming", proposals);
		}
		else if (ABSORBS.matcher(link).matches()) {
			succeeds(clause, one, next, "absorption", proposals);
		}
		else if (FOLLOWS.matcher(link).matches() && !AT_THE_HEAD.matcher(clause.behind(next.end())).lookingAt()) {
			succeeds(clause, one, next, "renaming", proposals);
		}
		else if (ABSORBED.matcher(link).matches()) {
			succeeds(clause, next, one, "absorption", proposals);
		}
		else if (CALLED.matcher(link).matches() && SINCE.matcher(clause.before(one.start())).matches()) {
			succeeds(clause, next, one, "renaming", proposals);
		}
		else if (REPLACES.matcher(link).matches()) {
			succeeds(clause.until(next.end()), one, next, "renaming", proposals);
		}
	}

	/** The one before the aside that ends behind a mention. */
	private static Mention subject(Clause clause, int place) {
		List<Mention> all = clause.mentions();
		for (int i = 0; i < place; i++) {
			if (ASIDE.matcher(clause.between(all.get(i).end(), all.get(i + 1).start())).matches()) {
				return all.get(i);
			}
		}
		return all.get(place);
	}

	/**
	 * {@code Il succède à X}, {@code Le groupement est issu de la transformation de X}.
	 */
	private static void meant(Clause clause, Antecedents before, Topic topic, DraftProposals proposals) {
		Mention old = clause.mentions().getFirst();
		String words = clause.before(old.start());
		boolean follows = IT_FOLLOWS.matcher(words).matches() || CAME_OF.matcher(words).matches();
		if (!follows || AT_THE_HEAD.matcher(clause.behind(old.end())).lookingAt()) {
			return;
		}
		Mention now = now(clause, old, before, topic);
		if (now != null && isAlike(now, old) && !now.key().equals(old.key())) {
			succeeds(clause, now, old, "renaming", proposals);
		}
	}

	private static @Nullable Mention now(Clause clause, Mention old, Antecedents before, Topic topic) {
		if (Clause.isGroup(old)) {
			return (topic.isOpen() && Topic.isIt(clause) || Topic.isThis(clause)) ? topic.last() : null;
		}
		List<Mention> houses = before.before(clause, old.start());
		return (houses.size() == 1) ? houses.getFirst() : null;
	}

	private static boolean isAlike(Mention one, Mention next) {
		return one.label() != null && one.label().equals(next.label())
				&& (Clause.isGroup(one) || Label.ESTABLISHMENT.text().equals(one.label()));
	}

	private static void succeeds(Clause clause, Mention now, Mention old, String how, DraftProposals proposals) {
		proposals.say(clause, how, 0.9, proposals.of(now), RelationshipType.SUCCEEDS, proposals.of(old),
				FactDetails.how(how, MergerRule.date(clause)));
	}

}
