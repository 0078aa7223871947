package org.hospitalgraph.document.pronoun;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Roles in a groupement that is not named: {@code en est membre}, {@code y est associé},
 * {@code est membre} without saying of what; and {@code le groupement}, where several
 * have been named.
 */
final class GroupRoles {

	private static final String ROLE = "(?:établissements?[\\s-]+(?:support|parties?|membres?|associés?|partenaires?|adhérents?)|hôpital[\\s-]+support|support"
			+ "|membres?(?:\\s+(?:fondateurs?|associés?|partenaires?))?|adhérents?|partenaires?|parties?(?:\\s+prenantes?)?|associée?s?|fondat(?:eurs?|rices?)|chef\\s+de\\s+file)";

	private static final String WORDS = "(?:\\s+(?!en\\b|y\\b)[\\p{L}’'-]+)";

	private static final Pattern ROLE_OF_IT = Pattern.compile(
			"\\b(en\\s+)(?:est|sont|étai(?:t|ent)|fut|reste(?:nt)?|demeure(?:nt)?|devien(?:t|nent|dra)|sera|seront|serait|assure(?:nt)?|assume|porte|fait|font|faisai(?:t|ent)|fera|(?:a|ont)\\s+été)"
					+ WORDS + "{0,4}?\\s+(?:l[’']|d[’'])?(?:[«“\"]\\s*)?" + ROLE
					+ "\\b(?:\\s*[»”\"])?(?!\\s+(?:du|de\\s+la|d[’']un|au|à\\s+la)\\b)",
			Clause.FLAGS);

	/** {@code il n’en est plus}. */
	private static final Pattern NO_MORE = Pattern.compile(
			"\\bn[’'](en\\s+)(?:est|sont|fait|font)\\s+plus\\b(?!" + WORDS + "?\\s+" + ROLE + "\\b)", Clause.FLAGS);

	/** {@code en sera à son tour}. */
	private static final Pattern TOO = Pattern
		.compile("\\b(en\\s+)(?:est|sont|sera|seront|serait)\\s+(?:aussi|également|à\\s+(?:son|leur)\\s+tour)\\b(?!"
				+ WORDS + "?\\s+" + ROLE + "\\b)", Clause.FLAGS);

	/** {@code y participe comme établissement partenaire}. */
	private static final Pattern TAKES_PART_AS = Pattern.compile(
			"\\b(n[’']y\\s+(?:est|sont)\\s+qu[e’']\\s*(?:un\\s+)?|y\\s+(?:participe|siège|adhère|figure)(?:nt)?\\s+(?:comme|en\\s+tant\\s+qu[e’']|en\\s+qualité\\s+d[e’']|à\\s+titre\\s+d[e’'])\\s*)"
					+ ROLE + "\\b",
			Clause.FLAGS);

	/** {@code sans en être membre,}: what it is not, on the way. */
	private static final Pattern WITHOUT = Pattern
		.compile(",\\s*sans\\s+(?:pour\\s+autant\\s+)?(?:en|y)\\s+être\\s+[^,.;:]{3,40},", Clause.FLAGS);

	/** {@code y est associé}. */
	private static final Pattern JOINED_TO_IT = Pattern
		.compile("\\b(y\\s+)(?:est|sont|sera|seront|serait|étai(?:t|ent)|reste(?:nt)?|demeure(?:nt)?|(?:a|ont)\\s+été)"
				+ WORDS + "{0,3}?\\s+(?:associ|intégr|rattach|affili)ée?s?\\b", Clause.FLAGS);

	/** {@code A est support, B et C sont membres}, of what has been named. */
	private static final Pattern BARE_ROLE = Pattern.compile(
			"(?<!\\ben\\s)\\b(?:(?:est|sont)\\s+devenue?s?|est|sont|sera|seront|devenir|être|reste(?:nt)?|demeure(?:nt)?|devien(?:t|nent))\\s+(?:(?:aussi|également|toujours|bien|eux|désormais|aujourd[’']hui|donc|ainsi|tous)\\s+){0,2}(?:l[’']\\s*|le\\s+)?"
					+ "(?:établissements?[\\s-]+(?:support|parties?|membres?|associés?)|support|membres?(?:\\s+(?:fondateurs?|associés?))?|adhérents?)"
					+ "(?=\\s*[,.;)\\[]|\\s*$|\\s+(?:depuis|en\\s+\\d{4}|le\\s+\\d|et|jusqu[’']|à\\s+compter|au\\s+titre|tandis|mais)(?!\\p{L}))",
			Clause.FLAGS);

	/** {@code , adhérent depuis mars 2023}. */
	private static final Pattern BARE_ASIDE = Pattern.compile(
			",\\s*(?:établissement\\s+)?(?:membre|adhérent|partenaire|associé|partie)e?s?(?=\\s+(?:depuis|jusqu[’']|à\\s+compter|de\\s+longue\\s+date)(?!\\p{L}))|,\\s*également\\s+(?:membre|adhérent|partie)s?(?=\\s*,)|,\\s*(?:l[’'])?établissement[\\s-]+support(?=\\s*[,.;])",
			Clause.FLAGS);

	/** {@code Le groupement}, where several have been named. */
	private static final Pattern THE_GROUP = Pattern.compile(
			"(?<![\\p{L}’'-])((?:l(?:e|a)|cet?te|ce|du|au|notre|dudit|ledit|ladite|(?:de|à)\\s+(?:la|cet?te|ce|notre))\\s+(?:m[êe]me\\s+)?)(groupement|GHT|GCS|GIP|CHT|CPTS|fédération|communauté|réseau|FHU|FMIH)(?!\\s+(?:hospital|inter|de\\s|d[’']|du\\s|des\\s|médical|[«“\"]|(?-i:\\p{Lu}|\\d)))(?![\\p{L}-])",
			Clause.FLAGS);

	/** {@code the support hospital of the group}. */
	private static final Pattern ENGLISH = Pattern.compile(
			"\\b(?:hospital|institution|members?|partners?)\\s+of\\s+the\\s+(group(?:ing)?|federation|network)\\b",
			Clause.FLAGS);

	/** How near the next entry of a list is. */
	private static final int NEXT = 25;

	/** A list that goes on behind {@code A, qui en est le support}. */
	private static final Pattern GOES_ON = Pattern.compile(
			"\\s*(?:[,;]\\s*(?:et\\s+|ainsi\\s+que\\s+)?(?:les?|la|l[’']|de\\s|du|des)\\s*(?:CH|GH|EH|EPS|hôpita|centres?\\s+hosp|clin|poly|établissement\\s+public)|;|,?\\s+et\\s+(?:de|du|des)\\b)",
			Clause.FLAGS);

	private static final Pattern WHOSE = Pattern.compile("\\b(?:dont|auquel|laquelle|lequel)\\b", Clause.FLAGS);

	private final Clause clause;

	private final Replacements words;

	/** The groupement in the heading of the text. */
	private final @Nullable Mention main;

	private GroupRoles(Clause clause, Topic topic, Replacements words) {
		this.clause = clause;
		this.words = words;
		this.main = topic.main();
	}

	static void in(Clause clause, Topic topic, Replacements words) {
		new GroupRoles(clause, topic, words).all();
	}

	private void all() {
		this.words.each(ROLE_OF_IT, (found, group) -> {
			if (!isOnTheWay(found)) {
				this.words.of(found, group, " ");
			}
		});
		this.words.each(TOO, (found, group) -> this.words.of(found, group, " membre "));
		this.words.each(NO_MORE, (found, group) -> this.words.of(found, group,
				found.group().matches("(?iuU).*\\bf(?:ait|ont)\\b.*") ? " partie " : " membre "));
		this.words.each(TAKES_PART_AS, (found, group) -> {
			this.words.replace(found, 1, "est ", null);
			this.words.add(Edit.of(this.words.end(found, 0), group));
		});
		this.words.each(JOINED_TO_IT, this.words::to);
		this.words.each(BARE_ROLE, this::bare);
		this.words.each(THE_GROUP, this::again);
		this.words.each(ENGLISH, (found, group) -> this.words.replace(found, 1, "", group));
		this.words.each(BARE_ASIDE, this::bare);
		this.words.each(WITHOUT, (found, group) -> this.words.replace(found, 0, "", null));
	}

	/**
	 * {@code En font partie le CH de A …}, whose members come behind it;
	 * {@code le GHT X :
	 * le CH de A, qui en est le support, …}, where the list goes on.
	 */
	private boolean isOnTheWay(Matcher found) {
		String before = this.clause.before(this.words.start(found, 0)).strip();
		return before.isEmpty() || before.endsWith(",") && !before.matches("(?isU).*\\b(?:lui|elle|eux|elles),")
				|| before.endsWith("qui") && GOES_ON.matcher(this.clause.behind(this.words.end(found, 0))).lookingAt();
	}

	/** The one that the document is about, or that was named last. */
	private void again(Matcher found, Mention last) {
		boolean within = last.start() >= this.clause.start();
		boolean main = !within && this.main != null
				&& found.group(1).matches("(?iu)(?:le|la|du|au|de\\s+la|à\\s+la)\\s+");
		Mention group = main ? Objects.requireNonNull(this.main) : last;
		String word = found.group(2).toUpperCase(Locale.ROOT);
		boolean fits = word.equals(String.valueOf(group.kind())) || !word.matches("G..|C..|CPTS|F...?")
				&& Edit.isFeminine(group) == word.matches("FÉDÉRATION|COMMUNAUTÉ");
		if (fits) {
			this.words.replace(found, 2, "", group);
		}
	}

	/** Not {@code le GHT X, dont A est membre}, which says of what, nor in its list. */
	private void bare(Matcher found, Mention group) {
		boolean support = found.group().endsWith("support") && found.group().startsWith(",");
		int near = (group.start() >= this.clause.start()) ? this.clause.end() : this.words.end(found, 0) + NEXT;
		if (support && this.clause.houses()
			.stream()
			.anyMatch((one) -> one.start() > this.words.start(found, 0) && one.start() < near)) {
			return;
		}
		int from = (group.start() >= this.clause.start()) ? group.end() : this.clause.start();
		String between = this.clause.between(from, this.words.start(found, 0));
		boolean who = this.clause.houses().stream().anyMatch((one) -> one.end() <= this.words.start(found, 0));
		boolean bracketed = between.lastIndexOf('(') > between.lastIndexOf(')');
		if (who && !bracketed && !WHOSE.matcher(between).find()) {
			this.words.add(Edit.of(this.words.end(found, 0), group));
		}
	}

}
