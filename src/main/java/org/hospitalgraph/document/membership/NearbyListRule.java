package org.hospitalgraph.document.membership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Lists of hospitals that no phrase of the other rules joins to a groupement: three or
 * more side by side, a word for coming together, only one groupement that may be meant,
 * and no word for something else. Of one or two hospitals such signs say too little.
 */
public final class NearbyListRule implements Rule {

	private static final int LIST = 3;

	/** How many sentences away the groupement of the text may be named. */
	private static final int NEAR = 3;

	private static final Pattern SIGNS = stems("sign(?:é|e|a|er|at)", "paraph", "ratifi");

	private static final Pattern CREATES = stems("cré(?:é|e|a|er|ation)", "fond(?:é|ée|er|at)", "naissance",
			"lanc(?:é|e)", "se\\s+constituer", "officialis", "initiative", "vu le jour");

	private static final Pattern MEMBERS = stems("membre", "partie\\b", "parties\\b", "adhér", "appart", "participant",
			"signataire", "member", "part of");

	private static final Pattern JOINS = Pattern.compile(
			String.join("|", SIGNS.pattern(), CREATES.pattern(), MEMBERS.pattern(),
					stems("regroup", "réuni", "rassembl", "compos", "constitu", "compren", "compt", "féd[éè]r",
							"associ", "form(?:e|ent|é|ant)", "inclu", "englob", "alli", "uni(?:t|r|ssent|s)\\b",
							"rapproch", "reli", "couvr", "convention\\s+constitutive", "mis(?:e)?\\s+en\\s+place",
							"rejoi", "int[éè]gr", "gather", "bring", "consist", "together", "join")
						.pattern()),
			Clause.FLAGS);

	/** Words for another relation, or for others than the members. */
	private static final Pattern OTHERWISE = stems("partenair", "partenariat", "convention\\s+d[’']association",
			"partner", "collabor", "accord", "direction\\s+commune", "direction\\s+d", "fusion", "absor", "merge",
			"hors\\b", "voisin", "situé", "hormis", "sauf\\b", "except", "dérog", "autres?\\s+GHT", "concurren",
			"contrairement", "quitt", "retrait", "retir", "sort(?:ie|ir)\\b", "scission", "ancien", "patients?\\b",
			"projets?\\s+de\\b", "soutien", "soutenir");

	/**
	 * {@code Baptisé Groupement hospitalier du Nord-Dauphiné, le GHT …}: a name of it.
	 */
	private static final Pattern CALLED = Pattern
		.compile(".*\\b(?:baptis|dénomm|nomm|appel|intitul)ée?s?\\s*[«“\"]?\\s*", Clause.FLAGS);

	/** {@code Il s’agit des CH de …}, of what the sentence before says. */
	private static final Pattern IT_IS = Pattern.compile("^\\W*(?:il\\s+s[’']agit|ce\\s+sont|à\\s+savoir|soit)\\b",
			Clause.FLAGS);

	/** {@code un groupement nord Essonne}, of which nothing was said before. */
	private static final Pattern NEW = Pattern.compile(".*\\bune?\\s+(?:(?:autre|second|nouveau)e?\\s+)?",
			Clause.FLAGS);

	private static final Pattern ENTRY = Pattern.compile("[^\\p{L}]*(?:(?:le|la|les)\\s+|l[’'])?", Clause.FLAGS);

	private static final List<String> KINDS = List.of("GHT", "CHT", "GCS", "GIP", "GIE");

	/** A groupement without a name. */
	private static final Pattern GROUP = Pattern
		.compile("\\b(?:(?<GHT>GHT|groupement\\s+hospitalier\\s+de\\s+territoire)"
				+ "|(?<CHT>C\\.?H\\.?T|communauté\\s+hospitalière(?:\\s+de\\s+territoire)?)"
				+ "|(?<GCS>GCS|groupement\\s+de\\s+coopération\\s+sanitaire)|(?<GIP>GIP|groupement\\s+d[’']intérêt\\s+public)"
				+ "|(?<GIE>GIE|groupement\\s+d[’']intérêt\\s+économique))\\b", Clause.FLAGS);

	private static Pattern stems(String... stems) {
		return Pattern.compile("(?<!\\p{L})(?:" + String.join("|", stems) + ")", Clause.FLAGS);
	}

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		String main = main(clauses);
		for (int i = 0; i < clauses.size(); i++) {
			i = lines(clauses, i, proposals);
			Clause clause = clauses.get(i);
			boolean joined = clause.has(JOINS)
					|| i > 0 && IT_IS.matcher(clause.text()).find() && clauses.get(i - 1).has(JOINS);
			boolean fits = clause.houses().size() >= LIST && joined && !clause.has(OTHERWISE) && !clause.isGround()
					&& !clause.isDenied();
			Mention group = fits ? group(clauses, i, main) : null;
			if (group != null) {
				for (List<Mention> row : rows(clause)) {
					say(clause, row, group, proposals);
				}
			}
		}
	}

	/**
	 * Three or more lines that each begin with a hospital, below a sentence about what a
	 * groupement is made of; the index of the last one, or the same if there are none.
	 */
	private static int lines(List<Clause> clauses, int from, DraftProposals proposals) {
		int end = from;
		while (end < clauses.size() && isEntry(clauses.get(end))) {
			end++;
		}
		if (end - from < LIST) {
			return from;
		}
		for (int i = from - 1; i >= Math.max(0, from - NEAR) && !clauses.get(i).has(OTHERWISE); i--) {
			List<Mention> groups = clauses.get(i).groups();
			if (!groups.isEmpty()) {
				boolean one = groups.stream().map(Mention::key).distinct().count() == 1;
				if (one && clauses.get(i).has(JOINS) && !clauses.get(i).isDenied()) {
					clauses.subList(from, end)
						.forEach((line) -> say(line, Lineup.close(line, line.houses()), groups.getFirst(), proposals));
				}
				break;
			}
		}
		return end - 1;
	}

	private static boolean isEntry(Clause clause) {
		return clause.isBullet() && !clause.houses().isEmpty() && clause.groups().isEmpty()
				&& ENTRY.matcher(clause.before(clause.houses().getFirst().start())).matches()
				&& !Lineup.goesOnWithVerb(clause, clause.houses().getFirst());
	}

	/** Whoever signs a constitutive convention does so for the own hospital. */
	private static boolean isSigned(Clause clause) {
		return clause.has(SIGNS) && clause.has(FoundingRule.CONSTITUTIVE);
	}

	/** The groupement named most often; empty if that is open. */
	private static @Nullable String main(List<Clause> clauses) {
		Map<String, Integer> times = new HashMap<>();
		clauses.forEach((clause) -> clause.groups().forEach((one) -> times.merge(one.key(), 1, Integer::sum)));
		int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		List<String> first = times.entrySet()
			.stream()
			.filter((one) -> one.getValue() == most)
			.map(Map.Entry::getKey)
			.toList();
		return (first.size() == 1) ? first.getFirst() : null;
	}

	/** The only one in the sentence, or else that of the text, if it is near. */
	private static @Nullable Mention group(List<Clause> clauses, int index, @Nullable String main) {
		List<Mention> here = clauses.get(index).groups();
		if (!here.isEmpty()) {
			boolean one = here.stream().map(Mention::key).distinct().count() == 1;
			return one ? here.getFirst() : null;
		}
		Mention only = only(clauses, clauses.get(index));
		if (only != null) {
			return only;
		}
		for (int away = 1; away <= NEAR; away++) {
			for (int at : (away == 1) ? new int[] { index - 1, index + 1 } : new int[] { index - away }) {
				List<Mention> near = (at >= 0 && at < clauses.size()) ? clauses.get(at).groups() : List.of();
				if (!near.isEmpty()) {
					boolean one = near.stream().map(Mention::key).distinct().count() == 1;
					boolean fresh = at > index
							&& NEW.matcher(clauses.get(at).before(near.getFirst().start())).matches();
					return (one && !fresh && near.getFirst().key().equals(main)) ? near.getFirst() : null;
				}
			}
		}
		return null;
	}

	/**
	 * {@code Un même GHT regroupe les CH de …}, where the text names only one GHT, if
	 * only later.
	 */
	private static @Nullable Mention only(List<Clause> clauses, Clause clause) {
		Matcher word = GROUP.matcher(clause.text());
		if (!word.find()) {
			return null;
		}
		String kind = KINDS.stream().filter((one) -> word.group(one) != null).findFirst().orElseThrow();
		List<Mention> named = clauses.stream()
			.flatMap((one) -> one.groups().stream())
			.filter((one) -> kind.equals(one.kind()))
			.toList();
		return (named.stream().map(Mention::key).distinct().count() == 1) ? named.getFirst() : null;
	}

	/** The lists in a sentence. */
	private static List<List<Mention>> rows(Clause clause) {
		List<List<Mention>> rows = new ArrayList<>();
		List<Mention> houses = clause.houses();
		for (int from = 0; from < houses.size();) {
			List<Mention> row = Lineup.forwards(clause, houses.subList(from, houses.size()));
			if (row.stream().map(Mention::key).distinct().count() >= LIST
					&& (isSigned(clause) || !Lineup.isOwner(clause, row.getFirst()))
					&& !CALLED.matcher(clause.before(row.getFirst().start())).matches()) {
				rows.add(row);
			}
			from = houses.indexOf(row.getLast()) + 1;
		}
		return rows;
	}

	private static void say(Clause clause, List<Mention> row, Mention group, DraftProposals proposals) {
		Subject whole = proposals.of(group);
		if (!isSigned(clause) && row.stream().anyMatch((one) -> isRead(clause, proposals.of(one), whole, proposals))) {
			return;
		}
		boolean before = group.start() >= row.getLast().end() || group.end() <= clause.start();
		boolean founding = clause.has(SIGNS) || clause.has(CREATES) && !clause.has(MEMBERS);
		Clause words = clause.until(Math.max(row.getLast().end(), Math.min(group.end(), clause.end())));
		for (Mention member : row) {
			String own = RoleWords.of(clause, member, row);
			String role = (own != null) ? own : (before && founding) ? "founding" : "member";
			if (!proposals.membersOf(whole).contains(proposals.of(member))) {
				proposals.say(words, "list near a groupement", 0.75, proposals.of(member), RelationshipType.MEMBER_OF,
						whole, FactDetails.role(role, null));
			}
		}
	}

	/**
	 * Whether another rule has read it as a member of another groupement, or has read
	 * this sentence.
	 */
	private static boolean isRead(Clause clause, Subject house, Subject group, DraftProposals proposals) {
		return proposals.facts()
			.stream()
			.filter((fact) -> fact.from().equals(house.id) && "MEMBER_OF".equals(fact.type()))
			.anyMatch((fact) -> !fact.to().equals(group.id)
					|| fact.passage().start() < clause.end() && fact.passage().end() > clause.start());
	}

}
