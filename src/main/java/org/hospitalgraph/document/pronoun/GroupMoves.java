package org.hospitalgraph.document.pronoun;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;

/**
 * What happens with a groupement that is not named: {@code y adhère}, {@code l’a
 * rejoint}, {@code s’en est retiré}, {@code il réunit}.
 */
final class GroupMoves {

	/** {@code devrait adhérer à son tour}. */
	private static final Pattern BARE_JOINING = Pattern.compile(
			"(?<!\\by\\s)\\b(?:adhère(?:nt)?|adhérer|adhérera|adhéreront|(?:a|ont)\\s+adhéré)(?=\\s*[,.;:)]|\\s*$|\\s+(?:à\\s+(?:son|leur)\\s+tour|en\\s+\\d{4}|depuis|également|aussi)(?!\\p{L}))",
			Clause.FLAGS);

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
	private static final Pattern FINDS_THERE = Pattern.compile(
			"\\b(?:nous|il|elle|on|ils|elles)\\s+y\\s+((?:re)?trouv(?:e|ent|ons|era|erons|eront))\\b", Clause.FLAGS);

	/** {@code s’est retiré le 30 juin}, without saying of what. */
	private static final Pattern BARE_LEAVING = Pattern.compile(
			"\\bs(?:[’']est|e\\s+sont|[’']était|[’']étaient)\\s+(?:\\p{L}+\\s+)?retirée?s?(?=\\s*[,.;]|\\s*$|\\s+(?:le|en|au|à\\s+compter|à\\s+la\\s+fin)(?!\\p{L}))",
			Clause.FLAGS);

	/** {@code Il prend la suite du GCS X}. */
	private static final Pattern FOLLOWS = Pattern.compile(
			"(?<![\\p{L}’'-])(?:il|celui-ci|ce\\s+dernier|ce\\s+groupement|elle|celle-ci)(?=\\s+(?:prend|succède|remplace|se\\s+substitue|a\\s+(?:succédé|remplacé|pris)|est\\s+(?:remplacé|transformé|devenu))e?[\\s,]|\\s+a\\s+été\\s+(?:remplacé|transformé))",
			Clause.FLAGS);

	/** {@code Fondé en 2012 par A et B, il …}. */
	private static final Pattern FOUNDED = Pattern
		.compile("^\\W*()((?:fondée?|créée?|constituée?))(?=\\s[^.;:]{0,40}\\bpar\\s)", Clause.FLAGS);

	/** {@code Il comprend}, {@code Elle a été fondée}, of a groupement. */
	private static final Pattern IT_GATHERS = Pattern.compile(
			"(?<![\\p{L}’'-])(?:il|elle|celui-ci|celle-ci)(?=\\s+(?:se\\s+compose|comprend|regroupe|réunit|rassemble|fédère|associe|unit|compte\\s+(?:[\\p{L}\\d]+\\s+){0,3}?(?:membres?|adhérents?|établissements|hôpitaux)|est\\s+(?:composé|constitué|formé)|a\\s+été\\s+(?:fondé|créé|constitué))\\p{L}*)",
			Clause.FLAGS);

	/** {@code s’en est retiré}, {@code en est sorti}. */
	private static final Pattern LEFT_IT = Pattern.compile(
			"\\b(en\\s+)(?:(?:est|sont|étai(?:t|ent))\\s+(?:\\p{L}+\\s+)?(?:retir|sorti|parti)\\p{L}*|retire(?:nt)?)\\b(?!\\s+(?:du|de)\\b)",
			Clause.FLAGS);

	private static final Pattern RELATIVE = Pattern.compile("\\b(?:auquel|laquelle|lequel|dont)\\s+(?:n[’'])?$",
			Clause.FLAGS);

	private final Clause clause;

	private final Replacements words;

	private final boolean open;

	private GroupMoves(Clause clause, Topic topic, Replacements words) {
		this.clause = clause;
		this.words = words;
		this.open = topic.isOpen();
	}

	static void in(Clause clause, Topic topic, Replacements words) {
		new GroupMoves(clause, topic, words).all();
	}

	private void all() {
		this.words.each(LEFT_IT, (found, group) -> this.words.of(found, group, " "));
		this.words.each(ADHERES, this.words::to);
		this.words.each(ENTERS, (found, group) -> {
			this.words.remove(found);
			this.words.add(new Edit(this.words.end(found, 0), this.words.end(found, 0), " dans le ", group));
		});
		this.words.each(SITS, (found, group) -> this.words.replace(found, 0,
				found.group(1).endsWith("nt") ? "sont membres du " : "est membre du ", group));
		this.words.each(IT_GATHERS, (found, group) -> {
			if (isEarlier(group)) {
				this.words.replace(found, 0, Edit.isFeminine(group) ? "La " : "Le ", group);
			}
		});
		this.words.each(FOUNDED, (found, group) -> {
			if (isEarlier(group)) {
				this.words.replace(found, 1, "Le ", group);
				this.words.replace(found, 2, ", fondé", null);
			}
		});
		this.words.each(FOLLOWS, (found, group) -> this.words.replace(found, 0, "Le ", group));
		this.words.each(HAS_JOINED, (found, group) -> object(found, group, found.group(2).isEmpty()));
		this.words.each(JOINS_IT, (found, group) -> object(found, group, !found.group(1).strip().equals("la")));
		this.words.each(FINDS_THERE, (found, group) -> {
			this.words.add(new Edit(this.words.start(found, 0), this.words.start(found, 1),
					Character.isUpperCase(found.group().charAt(0)) ? "Le " : "le ", group));
			this.words.replace(found, 1, " réunit", null);
		});
		this.words.each(BARE_LEAVING, (found, group) -> this.words.add(Edit.of(this.words.end(found, 0), group)));
		this.words.each(BARE_JOINING, (found, group) -> {
			if (!RELATIVE.matcher(this.clause.before(this.words.start(found, 0))).find()) {
				this.words.add(Edit.to(this.words.end(found, 0), group));
			}
		});
	}

	/** A groupement of which the text goes on to speak, named in an earlier sentence. */
	private boolean isEarlier(Mention group) {
		return this.open && !this.clause.mentions().contains(group);
	}

	/** {@code l’a rejointe} is said of a fédération. */
	private void object(Matcher found, Mention group, boolean masculine) {
		boolean others = found.group(1).matches("(?iu)(?:les|nous|vous)\\s+");
		if (others || masculine != Edit.isFeminine(group)
				|| found.group(1).matches("l[’']") && found.groupCount() < 2) {
			this.words.remove(found);
			this.words.add(Edit.object(this.words.end(found, 0), group));
		}
	}

}
