package org.hospitalgraph.document.pronoun;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a hospital before what is said of it: {@code il rejoindra},
 * {@code notre établissement est membre}.
 */
final class HousePronouns {

	/** What is only said of hospitals. */
	private static final String SAID = "(?:n[’']|ne\\s+)?(?:en\\s+|y\\s+|l[’']|le\\s+|la\\s+|s[’']en\\s+)?(?:"
			+ "(?:est|sera|était|serait|demeure|reste|devient|deviendra|a\\s+été)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:membre|partie|adhérent|partenaire|associé|rattaché|intégré|(?:l[’'])?établissement[\\s-]+(?:support|membre|partie|associé|partenaire|pivot)|(?:l[’'])?hôpital\\s+support|support|en\\s+direction|commune?|placé|plus|sorti|dirigé)"
			+ "|(?:a|avait|aura|vient\\s+d[e’']|doit|devrait|pourrait|va|souhaite|veut|envisage\\s+d[e’'])\\s*(?:[\\p{L}-]+\\s+){0,2}?(?:rejoi|quitt|intégr|adhér|fusionn|entrer|partag|appartenu|fait\\s+partie)"
			+ "|(?:rejoi|quitt|intègr|intégrer|adhèr|adhérer|appart|relèv|partag)\\p{L}+|(?:entre|entrera|sort|sortira)\\s+(?:au|dans|du|de)|fait\\s+(?:\\p{L}+\\s+)?partie|a\\s+(?:aussi\\s+|également\\s+)?le\\s+même\\s+direct|est\\s+(?:née?|issue?)\\s|(?:reste|demeure)\\s+(?:dans|au\\s+sein)|se\\s+retire|s[’']est\\s+(?:\\p{L}+\\s+){0,2}?retir|compte\\s+parmi)";

	/** {@code It is the lead hospital}, {@code Our hospital belongs to}. */
	private static final Pattern ENGLISH = Pattern.compile(
			"(?<![\\p{L}’'-])(it|(?:the|our|this)\\s+hospital)\\s+(?=(?:(?:is|was|has\\s+been|became|remains)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:members?|part|partner|lead|host|support)|(?:has\\s+)?(?:joined|left|belongs?|shares?)|(?:will|is\\s+to|plans\\s+to|should)\\s+(?:join|leave))\\b)",
			Clause.FLAGS);

	/** {@code Un établissement de 280 lits, membre du GHT X}, of whom the text speaks. */
	private static final Pattern PRESENTED = Pattern.compile(
			"\\W*((?:c[’']est\\s+)?un\\s+(?:établissement|hôpital)|établissement(?=\\s+(?:public|membre|partie)))\\s(?=[^.;]*\\b(?:membre|partie|direction\\s+commune)\\b)",
			Clause.FLAGS);

	/** {@code l’adhésion de l’établissement au GCS X}. */
	private static final Pattern OF_THE_HOUSE = Pattern.compile(
			"\\b(?:adhésion|entrée|intégration|rattachement|retrait|sortie)\\s+de\\s+(l[’'](?:établissement|hôpital))\\s*(?=(?:au|à\\s+la|à\\s+compter|dans|du)\\b|[,.;])",
			Clause.FLAGS);

	/** {@code son adhésion au GHT X}. */
	private static final Pattern ITS_COMING = Pattern.compile(
			"(?<![\\p{L}’'-])(son|sa|leur)\\s+((?:future\\s+|prochaine\\s+)?(?:adhésion|entrée|intégration|arrivée|rattachement|départ|retrait|sortie))\\s+(?=(?:officielle\\s+)?(?:au|à\\s+la|dans|du|de\\s+la)\\b)",
			Clause.FLAGS);

	/** {@code le groupement, dont il est membre}. */
	private static final Pattern OF_WHICH = Pattern.compile(
			",\\s*((?:dont|auquel|à\\s+laquelle)\\s+(?:il|elle|(?:notre|cet)\\s+(?:établissement|hôpital)|l[’'](?:établissement|hôpital)))\\s+(?:fait\\s+(?:\\p{L}+\\s+)?partie|appartient|adhère|participe|(?:est|reste|demeure)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:membre(?:\\s+fondateur)?|adhérent|partenaire|l[’']établissement\\s+support|le\\s+support|partie))\\b",
			Clause.FLAGS);

	/** {@code dont nous sommes membre}. */
	private static final Pattern OF_WHICH_WE = Pattern.compile(
			",\\s*(dont\\s+nous)\\s+(sommes)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:membres?|adhérents?|partenaires?)\\b",
			Clause.FLAGS);

	/** {@code Le conseil de surveillance a voté l’adhésion au GHT X}. */
	private static final Pattern VOTED = Pattern.compile(
			"\\bconseil\\s+(?:de\\s+surveillance|d[’']administration)\\b[^.;]{0,60}\\b(?:vot|approuv|décid|demand|souhait|valid|sollicit)\\p{L}+\\s[^.;]{0,30}?l[’'](?:adhésion|entrée|intégration|admission)(?=\\s+(?:au|à\\s+la|dans)\\b)",
			Clause.FLAGS);

	private static final Pattern SUBJECT = Pattern.compile(
			"(?<![\\p{L}’'-])(?<!\\b(?:de|par|avec|pour|sur|dont|où|auquel|lequel|laquelle)\\s)(il|elle|celui-ci|celle-ci|ce\\s+dernier|(?:notre|votre|cet)\\s+(?:établissement|hôpital)|notre\\s+centre\\s+hospitalier|l[’'](?:établissement|hôpital))(?!\\s+est\\s+(?:constitu|cré|institu|prév|rappel|décid|conven|propos|demand|précis|possible|entendu))\\s+(?="
					+ SAID + ")",
			Clause.FLAGS);

	/** {@code Le CH de A, lui, …}. */
	private static final Pattern STRESSED = Pattern
		.compile("\\s*,\\s*(?:quant\\s+à\\s+)?(?:lui|elle|eux|elles)\\s*,\\s*", Clause.FLAGS);

	/** {@code Issu de la fusion de A et de B, il …}: neither of these. */
	private static final Pattern CAME_OF = Pattern.compile("[^,;]{0,40}\\b(?:issue?|née?|fruit|résultat)\\s+d",
			Clause.FLAGS);

	/** {@code il est en direction commune}: no groupement is. */
	private static final Pattern ONLY_OF_HOUSES = Pattern.compile(
			"\\p{L}+\\s+(?:(?:est|sera|a\\s+été)\\s+(?:\\p{L}+\\s+){0,2}?(?:en\\s+direction|placée?|dirigée?)|a\\s+(?:\\p{L}+\\s+)?le\\s+même\\s+direct|partage\\s)",
			Clause.FLAGS);

	private static final int FRONT = 45;

	private final Clause clause;

	private final Topic topic;

	private final Antecedents before;

	private final Replacements words;

	private HousePronouns(Clause clause, Topic topic, Antecedents before, Replacements words) {
		this.clause = clause;
		this.topic = topic;
		this.before = before;
		this.words = words;
	}

	static void in(Clause clause, Topic topic, Antecedents before, Replacements words) {
		new HousePronouns(clause, topic, before, words).all();
	}

	private void all() {
		stressed();
		this.words.each(SUBJECT, this::subject);
		this.words.each(ENGLISH, this::subject);
		presented();
		this.words.each(OF_THE_HOUSE, (found) -> {
			Mention house = meant(this.words.start(found, 0), "l’établissement");
			if (house != null) {
				this.words.add(Edit.subject(this.words.start(found, 1), found.group(1), house));
			}
		});
		this.words.each(OF_WHICH, this::ofWhich);
		this.words.each(OF_WHICH_WE, this::ofWhichWe);
		this.words.each(VOTED, (found) -> {
			if (this.clause.houses().isEmpty() && this.before.owner().size() == 1) {
				this.words.add(Edit.of(this.words.end(found, 0), this.before.owner().getFirst()));
			}
		});
		this.words.each(ITS_COMING, (found) -> {
			Mention house = meant(this.words.start(found, 0), "son");
			if (house != null) {
				this.words.replace(found, 1, "l’", null);
				this.words.add(Edit.of(this.words.end(found, 2), house));
			}
		});
	}

	private void stressed() {
		for (Mention house : this.clause.houses()) {
			Matcher stressed = STRESSED.matcher(this.clause.behind(house.end()));
			if (stressed.lookingAt()) {
				this.words.add(new Edit(house.end(), house.end() + stressed.end(), " ", null));
			}
		}
	}

	private void subject(Matcher found) {
		String words = found.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		Mention house = meant(this.words.start(found, 1), words);
		if (house != null && isOfItsGender(words, house)) {
			this.words.add(Edit.subject(this.words.start(found, 1), found.group(1), house));
		}
	}

	private void presented() {
		Matcher presented = PRESENTED.matcher(this.clause.text());
		if (presented.lookingAt() && this.before.owner().size() == 1) {
			this.words
				.add(Edit.subject(this.words.start(presented, 1), presented.group(1), this.before.owner().getFirst()));
		}
	}

	private void ofWhich(Matcher found) {
		int start = this.words.start(found, 1);
		Mention house = meant(start, "l’établissement");
		Mention group = this.words.named(start);
		if (house != null && group != null) {
			this.words.add(Edit.subject(start, found.group(1), house));
			boolean to = found.group(1).startsWith("a") || found.group(1).startsWith("à");
			int end = this.words.end(found, 0);
			this.words.add(to ? Edit.to(end, group) : Edit.of(end, group));
		}
	}

	private void ofWhichWe(Matcher found) {
		Mention group = this.words.named(this.words.start(found, 0));
		if (this.before.owner().size() == 1 && group != null) {
			this.words.add(Edit.subject(this.words.start(found, 1), found.group(1), this.before.owner().getFirst()));
			this.words.replace(found, 2, "est", null);
			this.words.add(Edit.of(this.words.end(found, 0), group));
		}
	}

	private static boolean isOfItsGender(String words, Mention house) {
		return switch (words) {
			case "il", "celui-ci", "ce dernier" -> !Edit.isFeminine(house);
			case "elle", "celle-ci" -> Edit.isFeminine(house);
			default -> true;
		};
	}

	private @Nullable Mention meant(int start, String words) {
		List<Mention> within = this.clause.houses().stream().filter((one) -> one.end() <= start).toList();
		boolean last = words.startsWith("ce");
		if (!within.isEmpty() && !CAME_OF.matcher(this.clause.text()).lookingAt()) {
			long different = within.stream().map(Mention::key).distinct().count();
			return last ? within.getLast() : (different == 1 || within.getFirst().start() - this.clause.start() < FRONT)
					? within.getFirst() : null;
		}
		boolean pronoun = List.of("il", "elle", "it", "son").contains(words);
		boolean open = this.topic.isOpen() && !ONLY_OF_HOUSES.matcher(this.clause.behind(start)).lookingAt();
		if (pronoun && (open || this.clause.groups().stream().anyMatch((one) -> one.end() <= start))) {
			return null;
		}
		List<Mention> meant = this.before.of(pronoun ? "il est " : last ? words + " est " : "l’établissement est ");
		meant = meant.isEmpty() ? this.before.owner() : meant;
		return (meant.size() == 1) ? meant.getFirst() : null;
	}

}
