package org.hospitalgraph.document.pronoun;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Pronouns that stand for a groupement: {@code en est membre}, {@code y adhère},
 * {@code l’a rejoint}; and {@code est membre} without saying of what.
 */
final class GroupPronouns {

	private static final String ROLE = "(?:établissements?[\\s-]+(?:support|parties?|membres?|associés?|partenaires?|adhérents?)|hôpital[\\s-]+support|support"
			+ "|membres?(?:\\s+(?:fondateurs?|associés?|partenaires?))?|adhérents?|partenaires?|parties?(?:\\s+prenantes?)?|associée?s?|fondat(?:eurs?|rices?)|chef\\s+de\\s+file)";

	private static final String WORDS = "(?:\\s+(?!en\\b|y\\b)[\\p{L}’'-]+)";

	/**
	 * {@code n’en est pas membre}, {@code en assure la fonction d’établissement support}.
	 */
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

	/** {@code devrait adhérer à son tour}. */
	private static final Pattern BARE_JOINING = Pattern.compile(
			"(?<!\\by\\s)\\b(?:adhère(?:nt)?|adhérer|adhérera|adhéreront|(?:a|ont)\\s+adhéré)(?=\\s*[,.;:)]|\\s*$|\\s+(?:à\\s+(?:son|leur)\\s+tour|en\\s+\\d{4}|depuis|également|aussi)(?!\\p{L}))",
			Clause.FLAGS);

	/** {@code y est associé}. */
	private static final Pattern JOINED_TO_IT = Pattern
		.compile("\\b(y\\s+)(?:est|sont|sera|seront|serait|étai(?:t|ent)|reste(?:nt)?|demeure(?:nt)?|(?:a|ont)\\s+été)"
				+ WORDS + "{0,3}?\\s+(?:associ|intégr|rattach|affili)ée?s?\\b", Clause.FLAGS);

	/** {@code y a adhéré}. */
	private static final Pattern ADHERES = Pattern.compile(
			"\\b(y\\s+)(?:(?:a|ont|avai(?:t|ent)|aura)\\s+(?:\\p{L}+\\s+)?)?(?:adh[éè]r\\p{L}+|particip\\p{L}+|appart\\p{L}+)\\b",
			Clause.FLAGS);

	/** {@code y est entré}, {@code y siègent}. */
	private static final Pattern ENTERS = Pattern
		.compile("\\b(y\\s+)(?:(?:est|sont)\\s+(?:\\p{L}+\\s+)?entrée?s?|entr(?:e|ent|era|eront|er))\\b", Clause.FLAGS);

	private static final Pattern SITS = Pattern.compile("\\by\\s+(siège(?:nt)?|figure(?:nt)?)\\b", Clause.FLAGS);

	/** {@code l’a rejoint}; {@code l’a rejointe} is said of a fédération. */
	private static final Pattern HAS_JOINED = Pattern.compile(
			"\\b(l[’']|les\\s+|nous\\s+|vous\\s+)(?:a|ont|avai(?:t|ent)|aura|auront)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:rejoint|quitté|intégré)(e?)s?\\b(?!\\s+(?:dans|en)\\s+(?:cette\\s+|la\\s+|leur\\s+)?direction)",
			Clause.FLAGS);

	private static final Pattern JOINS_IT = Pattern.compile(
			"(?<![\\p{L}’'-])(le\\s+|la\\s+|l[’'])(?:rejoin\\p{L}+|quitt\\p{L}+|intègre(?:nt)?|intégrer\\p{L}*)(?![\\p{L}’'])",
			Clause.FLAGS);

	/** {@code Nous y retrouvons A et B}: they are its members. */
	private static final Pattern FINDS_THERE = Pattern
		.compile("\\b(?:nous|il|elle|on|ils|elles)\\s+y\\s+((?:re)?trouv(?:e|ent|ons))\\b", Clause.FLAGS);

	/** {@code s’est retiré le 30 juin}, without saying of what. */
	private static final Pattern BARE_LEAVING = Pattern.compile(
			"\\bs(?:[’']est|e\\s+sont|[’']était|[’']étaient)\\s+(?:\\p{L}+\\s+)?retirée?s?(?=\\s*[,.;]|\\s*$|\\s+(?:le|en|au|à\\s+compter|à\\s+la\\s+fin)(?!\\p{L}))",
			Clause.FLAGS);

	/** {@code Il prend la suite du GCS X}. */
	private static final Pattern FOLLOWS = Pattern.compile(
			"(?<![\\p{L}’'-])(?:il|celui-ci|ce\\s+dernier|ce\\s+groupement|elle|celle-ci)(?=\\s+(?:prend|succède|remplace|se\\s+substitue|a\\s+(?:succédé|remplacé|pris)|est\\s+(?:remplacé|transformé|devenu))e?[\\s,]|\\s+a\\s+été\\s+(?:remplacé|transformé))",
			Clause.FLAGS);

	/** {@code Il comprend}, {@code Elle a été fondée}, of a groupement. */
	private static final Pattern IT_GATHERS = Pattern.compile(
			"(?<![\\p{L}’'-])(?:il|elle|celui-ci|celle-ci)(?=\\s+(?:se\\s+compose|comprend|regroupe|réunit|rassemble|fédère|associe|unit|compte\\s+(?:[\\p{L}\\d]+\\s+){0,3}?(?:membres?|adhérents?|établissements|hôpitaux)|est\\s+(?:composé|constitué|formé)|a\\s+été\\s+(?:fondé|créé|constitué))\\p{L}*)",
			Clause.FLAGS);

	/** {@code s’en est retiré}, {@code en est sorti}. */
	private static final Pattern LEFT_IT = Pattern.compile(
			"\\b(en\\s+)(?:(?:est|sont|étai(?:t|ent))\\s+(?:\\p{L}+\\s+)?(?:retir|sorti|parti)\\p{L}*|retire(?:nt)?)\\b(?!\\s+(?:du|de)\\b)",
			Clause.FLAGS);

	/** {@code A est support, B et C sont membres}, of what has been named. */
	private static final Pattern BARE_ROLE = Pattern.compile(
			"(?<!\\ben\\s)\\b(?:(?:est|sont)\\s+devenue?s?|est|sont|sera|seront|devenir|être|reste(?:nt)?|demeure(?:nt)?|devien(?:t|nent))\\s+(?:(?:aussi|également|toujours|bien|eux|désormais|aujourd[’']hui|donc|ainsi|tous)\\s+){0,2}(?:l[’']\\s*|le\\s+)?"
					+ "(?:établissements?[\\s-]+(?:support|parties?|membres?|associés?)|support|membres?(?:\\s+(?:fondateurs?|associés?))?|adhérents?)"
					+ "(?=\\s*[,.;)]|\\s*$|\\s+(?:depuis|en\\s+\\d{4}|le\\s+\\d|et|jusqu[’']|à\\s+compter|au\\s+titre|tandis|mais)(?!\\p{L}))",
			Clause.FLAGS);

	/** {@code , adhérent depuis mars 2023}. */
	private static final Pattern BARE_ASIDE = Pattern.compile(
			",\\s*(?:établissement\\s+)?(?:membre|adhérent|partenaire|associé|partie)e?s?(?=\\s+(?:depuis|jusqu[’']|à\\s+compter|de\\s+longue\\s+date)(?!\\p{L}))|,\\s*également\\s+(?:membre|adhérent|partie)s?(?=\\s*,)|,\\s*(?:l[’'])?établissement[\\s-]+support(?=\\s*[,.;])",
			Clause.FLAGS);

	/** {@code Le groupement}, where several have been named. */
	private static final Pattern THE_GROUP = Pattern.compile(
			"(?<![\\p{L}’'-])((?:l(?:e|a)|cet?te|ce|du|au|notre|dudit|ledit|ladite|(?:de|à)\\s+(?:la|cet?te|ce|notre))\\s+(?:m[êe]me\\s+)?)(groupement|GHT|GCS|GIP|CHT|CPTS|fédération|communauté|réseau|FHU|FMIH)(?!\\s+(?:hospital|inter|de\\s|d[’']|du\\s|des\\s|médical|[«“\"]|(?-i:\\p{Lu}|\\d)))(?![\\p{L}-])",
			Clause.FLAGS);

	/** How near the next entry of a list is. */
	private static final int NEXT = 25;

	private static final Pattern RELATIVE = Pattern.compile("\\b(?:auquel|laquelle|lequel|dont)\\s+(?:n[’'])?$", Clause.FLAGS);

	/** A list that goes on behind {@code A, qui en est le support}. */
	private static final Pattern GOES_ON = Pattern.compile(
			"\\s*(?:[,;]\\s*(?:et\\s+|ainsi\\s+que\\s+)?(?:les?|la|l[’']|de\\s|du|des)\\s*(?:CH|GH|EH|EPS|hôpita|centres?\\s+hosp|clin|poly|établissement\\s+public)|;|,?\\s+et\\s+(?:de|du|des)\\b)", Clause.FLAGS);

	private static final Pattern WHOSE = Pattern.compile("\\b(?:dont|auquel|laquelle|lequel)\\b", Clause.FLAGS);

	private final Clause clause;

	private final @Nullable Mention earlier;

	private final List<Edit> edits;

	private final boolean open;

	/** The groupement in the heading of the text. */
	private final @Nullable Mention main;

	private GroupPronouns(Clause clause, Topic topic, List<Edit> edits) {
		this.clause = clause;
		this.earlier = topic.last();
		this.open = topic.isOpen();
		this.main = topic.main();
		this.edits = edits;
	}

	static void in(Clause clause, Topic topic, List<Edit> edits) {
		if (topic.last() != null || !clause.groups().isEmpty()) {
			new GroupPronouns(clause, topic, edits).all();
		}
	}

	private void all() {
		each(ROLE_OF_IT, (found, group) -> {
			if (!isOnTheWay(found)) {
				of(found, group, " ");
			}
		});
		each(TOO, (found, group) -> of(found, group, " membre "));
		each(LEFT_IT, (found, group) -> of(found, group, " "));
		each(NO_MORE, this::noMore);
		each(TAKES_PART_AS, (found, group) -> {
			this.edits.add(new Edit(start(found, 1), end(found, 1), "est ", null));
			this.edits.add(Edit.of(end(found, 0), group));
		});
		each(JOINED_TO_IT, this::to);
		each(ADHERES, this::to);
		each(ENTERS, (found, group) -> {
			remove(found);
			this.edits.add(new Edit(end(found, 0), end(found, 0), " dans le ", group));
		});
		each(SITS, (found, group) -> {
			String are = found.group(1).endsWith("nt") ? "sont membres du " : "est membre du ";
			this.edits.add(new Edit(start(found, 0), end(found, 0), are, group));
		});
		each(IT_GATHERS, (found, group) -> {
			if (this.open && !this.clause.mentions().contains(group)) {
				this.edits.add(new Edit(start(found, 0), end(found, 0), Edit.isFeminine(group) ? "La " : "Le ", group));
			}
		});
		each(HAS_JOINED, (found, group) -> object(found, group, found.group(2).isEmpty()));
		each(FINDS_THERE, (found, group) -> {
			this.edits.add(new Edit(start(found, 0), start(found, 1), "le ", group));
			this.edits.add(new Edit(start(found, 1), end(found, 1), " réunit", null));
		});
		each(BARE_LEAVING, (found, group) -> this.edits.add(Edit.of(end(found, 0), group)));
		each(FOLLOWS, (found, group) -> this.edits.add(new Edit(start(found, 0), end(found, 0), "Le ", group)));
		each(JOINS_IT, (found, group) -> object(found, group, !found.group(1).strip().equals("la")));
		each(BARE_ROLE, this::bare);
		each(THE_GROUP, this::again);
		each(BARE_ASIDE, this::bare);
		each(BARE_JOINING, (found, group) -> {
			if (!RELATIVE.matcher(this.clause.before(start(found, 0))).find()) {
				this.edits.add(Edit.to(end(found, 0), group));
			}
		});
		each(WITHOUT, (found, group) -> this.edits.add(Edit.delete(start(found, 0), end(found, 0))));
	}

	private interface Replacing {

		void by(Matcher found, Mention group);

	}

	private void each(Pattern pattern, Replacing replacing) {
		Matcher found = pattern.matcher(this.clause.text());
		while (found.find()) {
			Mention group = group(start(found, 0));
			if (group != null) {
				replacing.by(found, group);
			}
		}
	}

	private int start(Matcher found, int part) {
		return this.clause.start() + found.start(part);
	}

	private int end(Matcher found, int part) {
		return this.clause.start() + found.end(part);
	}

	/** The groupement named last before a position. */
	private @Nullable Mention group(int place) {
		List<Mention> before = this.clause.groups().stream().filter((one) -> one.end() <= place).toList();
		return before.isEmpty() ? this.earlier : before.getLast();
	}

	private void of(Matcher found, Mention group, String words) {
		remove(found);
		Edit of = Edit.of(end(found, 0), group);
		this.edits.add(new Edit(of.start(), of.end(), words + of.before().strip() + " ", group));
	}

	/**
	 * {@code En font partie le CH de A …}, whose members come behind it;
	 * {@code le GHT X :
	 * le CH de A, qui en est le support, …}, where the list goes on.
	 */
	private boolean isOnTheWay(Matcher found) {
		String before = this.clause.before(start(found, 0)).strip();
		return before.isEmpty() || before.endsWith(",")
				|| before.endsWith("qui") && GOES_ON.matcher(this.clause.behind(end(found, 0))).lookingAt();
	}

	/** The one that the document is about, or that was named last. */
	private void again(Matcher found, Mention last) {
		boolean within = last.start() >= this.clause.start();
		boolean main = !within && this.main != null
				&& found.group(1).matches("(?iu)(?:le|la|du|au|de\\s+la|à\\s+la)\\s+");
		Mention group = main ? Objects.requireNonNull(this.main) : last;
		String word = found.group(2).toUpperCase(java.util.Locale.ROOT);
		boolean fits = word.equals(String.valueOf(group.kind())) || !word.matches("G..|C..|CPTS|F...?")
				&& Edit.isFeminine(group) == word.matches("FÉDÉRATION|COMMUNAUTÉ");
		if (fits) {
			this.edits.add(new Edit(start(found, 2), end(found, 2), "", group));
		}
	}

	/** Without the pronoun; the line break behind it stays. */
	private void remove(Matcher found) {
		int line = found.group(1).indexOf('\n');
		this.edits.add(Edit.delete(start(found, 1), (line < 0) ? end(found, 1) : start(found, 1) + line));
	}

	private void noMore(Matcher found, Mention group) {
		boolean part = found.group().matches("(?iuU).*\\bf(?:ait|ont)\\b.*");
		of(found, group, part ? " partie " : " membre ");
	}

	private void to(Matcher found, Mention group) {
		remove(found);
		this.edits.add(Edit.to(end(found, 0), group));
	}

	private void object(Matcher found, Mention group, boolean masculine) {
		boolean others = found.group(1).matches("(?iu)(?:les|nous|vous)\\s+");
		if (others || masculine != Edit.isFeminine(group)
				|| found.group(1).matches("l[’']") && found.groupCount() < 2) {
			remove(found);
			this.edits.add(Edit.object(end(found, 0), group));
		}
	}

	/** Not {@code le GHT X, dont A est membre}, which says of what, nor in its list. */
	private void bare(Matcher found, Mention group) {
		boolean support = found.group().endsWith("support") && found.group().startsWith(",");
		int near = (group.start() >= this.clause.start()) ? this.clause.end() : end(found, 0) + NEXT;
		if (support && this.clause.houses().stream().anyMatch((one) -> one.start() > start(found, 0) && one.start() < near)) {
			return;
		}
		int from = (group.start() >= this.clause.start()) ? group.end() : this.clause.start();
		String between = this.clause.between(from, start(found, 0));
		boolean who = this.clause.houses().stream().anyMatch((one) -> one.end() <= start(found, 0));
		boolean bracketed = between.lastIndexOf('(') > between.lastIndexOf(')');
		if (who && !bracketed && !WHOSE.matcher(between).find()) {
			this.edits.add(Edit.of(end(found, 0), group));
		}
	}

}
