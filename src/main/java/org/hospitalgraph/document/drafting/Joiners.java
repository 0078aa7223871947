package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Who joins the common direction of which a text has told, and who is meant where it
 * names nobody.
 */
final class Joiners {

	/** {@code sont entrés à leur tour dans cette}: before {@code direction commune}. */
	private static final Pattern ENTERS = Pattern.compile(
			"\\b(?:entr(?:e|ent|é|ée|és|ées)\\s+(?:[^.;:,]{0,20}\\s)?dans|rejoi(?:nt|gnent)|(?:a|ont)\\s+rejoint|int[èé]gr(?:e|ent|é|ée|és|ées)|s[’'](?:est|ajoute|ajoutent)\\s+(?:ajoutée?\\s+)?à|rattachée?s?\\s+à)\\s+(?:la|cette|leur)\\s*$",
			Clause.FLAGS);

	/** {@code La direction commune intègre également l’EHPAD de C}. */
	private static final Pattern EXTENDS = Pattern.compile(
			"\\s*,?\\s*(?:(?:intègre|inclut|comprend|concerne)\\s+(?:également|aussi|désormais|en\\s+outre)|(?:s[’'](?:est|étend)|(?:a\\s+été|est))\\s+(?:également\\s+|ensuite\\s+)?(?:étendue|élargie)?\\s*(?:en\\s+\\d{4}\\s+)?(?:au|à)|(?:étendue|élargie)\\s+(?:ensuite\\s+|en\\s+\\d{4}\\s+)?(?:au|à))\\s*(?:les?\\s|la\\s|l[’'])?\\s*(?:\\p{L}+\\s)?",
			Clause.FLAGS);

	/** {@code le CH de C y a été intégré}, {@code les a suivis}. */
	private static final Pattern FOLLOWS = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?(?:y\\s+(?:a|ont)\\s+été\\s+(?:intégré|rattaché|associé|inclus)\\p{L}*|y\\s+(?:est|sont)\\s+entrée?s?\\b|les\\s+(?:a|ont)\\s+(?:suivis?|rejointe?s?)\\b|l[’'](?:a|ont)\\s+(?:ensuite\\s+)?rejointe?\\b|s[’']y\\s+(?:est|sont)\\s+(?:joint|ajouté|intégré)\\p{L}*)",
			Clause.FLAGS);

	/** {@code les trois établissements du GHT X, déjà en}: before the words. */
	private static final Pattern OF_GROUP = Pattern.compile(
			"\\b(?:les|ses|ces)\\s+(\\p{L}+|\\d{1,2})\\s+(?:établissements|hôpitaux|membres)\\s+(?:membres\\s+)?(?:du|de\\s+la)\\s+$",
			Clause.FLAGS);

	/** {@code , suivi par le CH de D}. */
	private static final Pattern FOLLOWED = Pattern
		.compile("[^.;:]{0,40},?\\s*suivie?s?\\s+(?:par|d[eu])\\s*(?:les?\\s|la\\s|l[’'])?", Clause.FLAGS);

	private static final Pattern IN_HEAD = Pattern
		.compile("\\W*direct(?:eur|rice)(?:\\s+ou\\s+directrice|-adjoint\\p{L}*)?\\W*", Clause.FLAGS);

	private static final Pattern NAMES_ONLY = Pattern.compile(
			"(?iU)\\([^)]*\\)|\\b(?:et|des?|du|la|les?|d|l|à|en|ehpad|centres?|hospitaliers?|hôpitaux|établissements?|groupe|annexe|\\w{1,3})\\b");

	private static final Pattern THE = Pattern.compile("\\b(?:la|cette)\\s*$", Clause.FLAGS);

	/** {@code Il …}, which goes on about the same hospital. */
	private static final Pattern GOES_ON = Pattern.compile("\\W*(?:il|elle|it)\\b", Clause.FLAGS);

	private List<Mention> heading = List.of();

	private List<Mention> names = List.of();

	private @Nullable Mention first;

	private @Nullable Mention about;

	private @Nullable Subject last;

	/** Whether this sentence, or the one before it, tells of it. */
	private boolean told;

	private boolean recent;

	/** Whether a sentence in between has told nothing of it. */
	private boolean passed;

	/**
	 * Before a sentence is read: whether the one before it was a heading of a vacancy.
	 */
	void meet(Clause clause) {
		if (!this.names.isEmpty() && IN_HEAD.matcher(clause.text()).matches()) {
			this.heading = this.names;
		}
	}

	/** Continues with the next sentence. */
	void pass(Clause clause) {
		List<Mention> houses = clause.houses();
		this.names = (houses.size() > 1 && isNames(clause, houses)) ? houses : List.of();
		if (!houses.isEmpty() && !GOES_ON.matcher(clause.text()).lookingAt()) {
			this.about = houses.getFirst();
		}
		this.first = (this.first == null && !houses.isEmpty()) ? houses.getFirst() : this.first;
		this.recent = this.told || this.recent && !this.passed;
		this.passed = !this.told;
		this.told = false;
	}

	/** A direction that has just been told. */
	void told(@Nullable Subject direction) {
		if (direction != null && !direction.planned) {
			this.last = direction;
			this.told = true;
		}
	}

	/** Whether it is the hospital that the text named first. */
	boolean isFirst(Mention house) {
		return this.first != null && this.first.key().equals(house.key());
	}

	/** The hospital that the text has been about. */
	@Nullable Mention about() {
		return this.about;
	}

	/** The hospitals in the heading of a vacancy, for {@code la direction commune}. */
	List<Mention> heading(Clause clause, int common) {
		return THE.matcher(clause.text().substring(0, common)).find() ? this.heading : List.of();
	}

	/** The members of a groupement, if the text has named as many as it counts. */
	static List<Subject> ofGroup(Clause clause, int common, DraftProposals proposals) {
		for (Mention group : clause.groups()) {
			String gap = clause.between(group.end(), clause.start() + common);
			Matcher counted = OF_GROUP.matcher(clause.before(group.start()));
			if (group.end() <= clause.start() + common && gap.length() < 30 && counted.find()) {
				List<Subject> members = proposals.membersOf(proposals.of(group));
				int number = Antecedents.number(counted.group(1).toLowerCase(Locale.ROOT));
				return (members.size() == number) ? members : List.of();
			}
		}
		return List.of();
	}

	/** Whether somebody joins the direction that was told last. */
	boolean read(Clause clause, int start, int end, DraftProposals proposals) {
		Subject direction = this.last;
		if (direction == null) {
			return false;
		}
		List<Mention> before = Lineup.all(clause, clause.start(), clause.start() + start);
		List<Mention> behind = Lineup.all(clause, clause.start() + end, clause.end());
		boolean follows = !behind.isEmpty()
				&& FOLLOWED.matcher(clause.between(clause.start() + end, behind.getFirst().start())).matches();
		if (follows && !before.isEmpty()
				&& ENTERS.matcher(clause.between(before.getLast().end(), clause.start() + start)).find()) {
			add(clause.until(behind.getFirst().start()), Lineup.backwards(clause, before), behind.getFirst().start(),
					direction, proposals);
			say(clause, Lineup.forwards(clause, behind), since(clause, behind.getFirst().end(), clause.end()),
					direction, proposals);
			return true;
		}
		if (!before.isEmpty() && ENTERS.matcher(clause.between(before.getLast().end(), clause.start() + start)).find()
				&& (behind.isEmpty()
						|| clause.between(clause.start() + end, behind.getFirst().start()).contains(";"))) {
			add(clause, Lineup.backwards(clause, before), clause.start() + start, direction, proposals);
			return true;
		}
		if (!behind.isEmpty()
				&& EXTENDS.matcher(clause.between(clause.start() + end, behind.getFirst().start())).matches()) {
			add(clause, Lineup.forwards(clause, behind), behind.getLast().end(), direction, proposals);
			return true;
		}
		return false;
	}

	/** {@code …, que l’EHPAD de C y a été intégré}. */
	void follow(Clause clause, DraftProposals proposals) {
		Subject direction = this.last;
		if (direction == null || !this.told && !this.recent) {
			return;
		}
		List<Mention> houses = clause.houses();
		for (int i = 0; i < houses.size(); i++) {
			int end = houses.get(i).end();
			Matcher follows = FOLLOWS.matcher(clause.behind(end));
			if (follows.lookingAt()) {
				List<Mention> list = Lineup.backwards(clause, houses.subList(0, i + 1));
				Clause words = clause.until(end + follows.end());
				say(words, list, since(clause, end, clause.end()), direction, proposals);
			}
		}
	}

	private void add(Clause clause, List<Mention> houses, int place, Subject direction, DraftProposals proposals) {
		Clause words = clause.until(Math.max(place, houses.getLast().end()));
		say(words, houses, since(clause, clause.start(), place), direction, proposals);
		this.told = true;
	}

	/** The only date between two places. */
	private static @Nullable String since(Clause clause, int from, int to) {
		List<String> dates = clause.dates()
			.stream()
			.filter((one) -> one.start() >= from && one.end() <= to)
			.map(DateMention::date)
			.distinct()
			.toList();
		return (dates.size() == 1) ? dates.getFirst() : null;
	}

	private static void say(Clause words, List<Mention> houses, @Nullable String since, Subject direction,
			DraftProposals proposals) {
		for (Mention house : houses) {
			if (!Clause.isGroup(house) && !words.isDenied()) {
				proposals.say(words, "common direction", 0.85, proposals.of(house), RelationshipType.MEMBER_OF,
						direction, FactDetails.role("member", since));
			}
		}
	}

	private static boolean isNames(Clause clause, List<Mention> houses) {
		StringBuilder rest = new StringBuilder(clause.text());
		for (Mention house : houses.reversed()) {
			rest.delete(house.start() - clause.start(), Math.min(rest.length(), house.end() - clause.start()));
		}
		return NAMES_ONLY.matcher(rest).replaceAll("").chars().filter(Character::isLetter).count() < 4;
	}

}
