package org.hospitalgraph.document.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Members after their groupement: lists in parentheses or after a colon, {@code réunit},
 * {@code est composé de}.
 */
final class MembersBehind {

	private static final int FAR = 90;

	/** A sentence about today, whenever the groupement was founded. */
	private static final Pattern TODAY = Pattern.compile(
			"\\b(?:regroupe|réunit|réunissant|rapproche|rassemble|compte|comprend|comprenant|fédère|autour)(?!\\p{L})",
			Clause.FLAGS);

	private static final Pattern FOUNDING = Pattern.compile(".*\\bfounding\\s+members\\s+of\\s+(?:the\\s+)?",
			Clause.FLAGS);

	/** {@code En rejoignant le GHT X en 2020, le CH de A …}. */
	private static final Pattern BY_JOINING = Pattern.compile(
			"\\W*en\\s+(?:intégrant|rejoignant|adhérant|entrant)\\s+(?:à|au|dans|le|la)\\s*(?:le\\s+|la\\s+)?",
			Clause.FLAGS);

	private static final Pattern THE_HOUSE = Pattern.compile("[^,.;:]{0,40},\\s*(?:le|la|les|l[’'])\\s*", Clause.FLAGS);

	/** {@code … ont demandé leur adhésion au}, before a groupement. */
	private static final Pattern ASKED = Pattern.compile(
			".*\\b(?:demand|sollicit)\\p{L}+\\s+(?:leur|son|l[’'])\\s*(?:adhésion|entrée|intégration|rattachement|admission)\\s+(?:au|à\\s+la|dans)\\s*(?:le\\s|la\\s)?",
			Clause.FLAGS);

	/** {@code le GHT X, porté par le CHU de A}. */
	private static final Pattern CARRIED = Pattern
		.compile("\\s*[»”\")]{0,2}\\s*,?\\s*(?:porté|piloté)\\s+par\\s+(?:le\\s|la\\s|l[’'])?\\s*", Clause.FLAGS);

	/** {@code Le GHT X serait créé autour du CH de A}. */
	private static final Pattern WILL_BE = Pattern.compile("\\s*[»”\")]{0,2}\\s*(?:se\\s+construirai|ser(?:a|ai))",
			Clause.FLAGS);

	private static final Pattern LATER = Pattern.compile("\\bser(?:a|ai)", Clause.FLAGS);

	/** {@code Le GHT X est associé, pour la recherche, au CHU de A}. */
	private static final Pattern ASSOCIATED = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]*\\)\\s*)?est\\s+associé\\b[^.;:]{0,90}?\\b(?:au|aux|à\\s+la|avec\\s+l[ea]s?)\\s+",
			Clause.FLAGS);

	/** {@code adhèrent au GCS X, entre autres, A et B}. */
	private static final Pattern ADHERE = Pattern
		.compile(".*\\b(?:adhèrent|appartiennent|participent)\\s+(?:au|à\\s+la)\\s*", Clause.FLAGS);

	private static final Pattern AMONG = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*,?\\s*(?:(?:entre\\s+autres|notamment|également|aussi)\\s*,?\\s*)?(?:les?\\s+|la\\s+|l[’'])",
			Clause.FLAGS);

	/** {@code Quatre établissements ont rejoint le GIP X en 2018 : A, B …}. */
	private static final Pattern THEY_JOIN = Pattern.compile(
			".*\\b(?:établissements|hôpitaux|structures|adhérents|membres)\\b[^.;:]{0,60}\\b(?:rejoin\\p{L}+|adhér\\p{L}+|adhèrent|intégr\\p{L}+|intègrent|entr(?:ent|és|er))\\s+(?:le|la|au|à\\s+la|dans\\s+le)\\s+",
			Clause.FLAGS);

	private static final Pattern NAMES = Pattern.compile("\\s*[»”\")]{0,2}[^:.;]{0,50}:\\s*(?:les?\\s+|la\\s+|l[’'])?",
			Clause.FLAGS);

	/** {@code le GHT X, rejoint en 2021 par le CH de A}. */
	private static final Pattern JOINED_BY = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*,?\\s*rejointe?\\s+(?:[^.;:,]{0,30}\\s)?par\\s+(?:les?\\s+|la\\s+|l[’'])?",
			Clause.FLAGS);

	/** {@code le GIP X, qui verrait le jour avec A et B}. */
	private static final Pattern SEES_THE_DAY = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*,?\\s*(?:qui\\s+)?(?:verra|verrait|doit\\s+voir|voit|a\\s+vu)\\s+le\\s+jour\\s[^.;:]{0,30}?(?:avec|entre)\\s+(?:les?\\s+|la\\s+|l[’'])?",
			Clause.FLAGS);

	/** {@code la convention constitutive du GIP, conclue entre A et B}. */
	private static final Pattern CONCLUDED = Pattern.compile("\\b(?:conclue?|signée?|passée?|établie?)\\b.*\\bentre\\b",
			Clause.FLAGS);

	/** The parties of a GHT have a word of their own. */
	private static final Set<String> FOUNDED_BY_ALL = Set.of("GCS", "GIP", "GIE");

	private MembersBehind() {
	}

	/** What is said about those between a groupement and a position of the text. */
	static @Nullable Said of(Clause clause, Mention group, int until) {
		List<Mention> houses = Lineup.between(clause, group.end(), until);
		if (houses.isEmpty()) {
			return null;
		}
		if (houses.size() > 1 && RoleWords.isBracketed(clause, group, houses.getFirst())) {
			return Said.of(Said.LIST, Lineup.forwards(clause, houses.subList(1, houses.size())), null, null);
		}
		String link = clause.between(group.end(), houses.getFirst().start());
		Said said = fronted(clause, group, houses, link);
		if (said == null) {
			said = ofWhich(clause, houses, link);
		}
		if (said == null) {
			said = ofAll(clause, group, houses, link);
		}
		return (said != null) ? said : opened(clause, group, houses, link);
	}

	/** {@code Établissement support du GHT X, le CH de A …}. */
	private static @Nullable Said fronted(Clause clause, Mention group, List<Mention> houses, String link) {
		if (BY_JOINING.matcher(clause.before(group.start())).matches() && THE_HOUSE.matcher(link).matches()) {
			String date = Moments.of(clause.until(houses.getFirst().start()), group.end());
			return Said.of(Said.JOINING, Lineup.close(clause, houses), null, date);
		}
		Matcher front = MembershipWords.FRONTED.matcher(clause.justBefore(group.start()));
		boolean nobodyElse = front.matches() && clause.houses().stream().noneMatch((one) -> one.end() <= group.start());
		boolean fits = nobodyElse && (MembershipWords.FRONTED_LINK.matcher(link).matches()
				|| MembershipWords.FRONTED_ASIDE.matcher(link).matches()
						&& MembershipWords.IN_FRONT.matcher(clause.before(group.start())).matches());
		if (!fits) {
			return null;
		}
		boolean founders = FOUNDING.matcher(clause.justBefore(group.start())).matches();
		String role = founders ? "founding" : RoleWords.named(front.group(1));
		List<Mention> members = "support".equals(role) || "pilot".equals(role) ? houses.subList(0, 1)
				: Lineup.forwards(clause, houses);
		return Said.of(Said.WORDS, members, role, Moments.since(clause, group.end(), houses.getFirst().start()));
	}

	/** {@code le GCS X, dont le CH de A et le CH de B sont membres}. */
	private static @Nullable Said ofWhich(Clause clause, List<Mention> houses, String link) {
		if (!MembershipWords.OF_WHICH.matcher(link).matches()) {
			return null;
		}
		List<Mention> members = Lineup.forwards(clause, houses);
		Matcher are = MembershipWords.ARE_OF_WHICH.matcher(clause.behind(members.getLast().end()));
		if (!are.find()) {
			return null;
		}
		Said said = Said.of(Said.WORDS, members, RoleWords.named(are.group(1)), null);
		boolean later = LATER.matcher(are.group()).find();
		return later || clause.until(members.getFirst().start()).isDenied() ? said : said.firmly();
	}

	/**
	 * {@code le GCS X qu’il forme avec A}, {@code autour de A et de B}, {@code né de}.
	 */
	private static @Nullable Said ofAll(Clause clause, Mention group, List<Mention> houses, String link) {
		List<Mention> members = Lineup.forwards(clause, houses);
		Matcher forms = MembershipWords.FORMS_WITH.matcher(link);
		if (forms.matches()) {
			List<Mention> all = new ArrayList<>(members);
			clause.houses().stream().filter((one) -> one.end() <= group.start()).findFirst().ifPresent(all::addFirst);
			return Said.of(Said.WORDS, all, isFoundingVerb(forms.group(1)) ? "founding" : null, null).firmly();
		}
		if (MembershipWords.BORN.matcher(link).matches()) {
			String date = (clause.dates().size() == 1) ? clause.dates().getFirst().date() : null;
			return Said.of(Said.LIST, Lineup.close(clause, houses), "founding", date);
		}
		if ("GHT".equals(group.kind()) && CARRIED.matcher(link).matches()) {
			return Said.of(Said.WORDS, houses.subList(0, 1), "support", null);
		}
		if (ASSOCIATED.matcher(link).matches()) {
			return Said.of(Said.WORDS, members, "associate", null);
		}
		if (AMONG.matcher(link).matches() && ADHERE.matcher(clause.justBefore(group.start())).matches()) {
			return Said.of(Said.LIST, members, null, null);
		}
		if (NAMES.matcher(link).matches() && THEY_JOIN.matcher(clause.justBefore(group.start())).matches()) {
			return Said.of(Said.JOINING, members, null,
					Moments.of(clause.until(houses.getFirst().start()), group.end()));
		}
		if (JOINED_BY.matcher(link).matches()) {
			String date = Moments.of(clause.until(houses.getFirst().start()), group.end());
			return Said.of(Said.JOINING, members, null, date).firmly();
		}
		if (SEES_THE_DAY.matcher(link).matches()) {
			return Said.of(Said.LIST, members, null, null);
		}
		if (WILL_BE.matcher(link).lookingAt() && MembershipWords.OF_ALL.matcher(link).matches()) {
			return Said.of(Said.LIST, members, null, null);
		}
		boolean several = members.stream().map(Mention::key).distinct().count() > 1;
		if (!several || !MembershipWords.OF_ALL.matcher(link).matches()) {
			return null;
		}
		Said all = Said.of(Said.LIST, members, null, null);
		Clause words = clause.until(group.end());
		return words.isIntended() && !words.isDenied() ? all : all.firmly();
	}

	/** {@code créé avec}, and not {@code partage avec}. */
	static boolean isFoundingVerb(String verb) {
		return verb.startsWith("cr") || verb.startsWith("fond");
	}

	private static @Nullable Said opened(Clause clause, Mention group, List<Mention> houses, String link) {
		boolean signed = link.length() < FAR && MembershipWords.SIGNED_BY.matcher(link).matches()
				&& (isFounding(link) || !MembershipWords.BY.matcher(link).matches() && isFounding(clause.text()));
		boolean support = MembershipWords.SUPPORTED.matcher(link).matches()
				&& RoleWords.isSupport(clause, houses.getFirst());
		boolean not = link.contains(":") && MembershipWords.NOT_IN.matcher(clause.before(group.start())).matches();
		not |= ASKED.matcher(clause.before(group.start())).matches();
		boolean opens = MembershipWords.opens(link) && !not && !MembershipWords.LEAVES.matcher(link).find()
				&& (!MembershipWords.JOINS.matcher(link).find() || link.matches("(?isU).*\\bintègre(?:nt)?\\b.*"))
				&& !MembershipWords.OF_THE_HOUSE.matcher(ofHouse(clause, group, link)).matches();
		if (!signed && !support && !opens) {
			return null;
		}
		List<Mention> members = support ? houses.subList(0, 1) : Lineup.forwards(clause, houses);
		if (!signed && !support && link.matches("(?s)\\s*[»”\")]{0,2}\\s*:.*")
				&& Lineup.goesOnWithVerb(clause, members.getLast())) {
			return null;
		}
		boolean concluded = CONCLUDED.matcher(link).find() && FOUNDED_BY_ALL.contains(String.valueOf(group.kind()));
		String role = support ? "support"
				: signed && (concluded || MembershipWords.BY.matcher(link).matches()) ? "founding" : null;
		String since = support ? Moments.soon(clause, group.end()) : founded(clause, group, houses);
		return Said.of(Said.LIST, members, role, since).past(clause, link);
	}

	/** {@code … dont A est le support et qui compte aussi B et C}: the others. */
	static @Nullable Said more(Clause clause, Said said, int until) {
		int from = said.members().getLast().end();
		List<Mention> houses = Lineup.between(clause, from, until)
			.stream()
			.filter((one) -> !one.key().equals(said.members().getLast().key()))
			.toList();
		boolean more = "support".equals(said.role()) && !houses.isEmpty()
				&& MembershipWords.AND_GATHERS.matcher(clause.between(from, houses.getFirst().start())).matches();
		return more ? Said.of(Said.LIST, Lineup.forwards(clause, houses), null, null) : null;
	}

	private static boolean isFounding(String words) {
		return FoundingRule.FOUNDED.matcher(words).find() || FoundingRule.SIGNED.matcher(words).find();
	}

	private static String ofHouse(Clause clause, Mention group, String link) {
		return clause.houses().stream().anyMatch((one) -> one.end() <= group.start()) ? link : "";
	}

	/** The date of the clause, if it is about a founding, or says since when. */
	private static @Nullable String founded(Clause clause, Mention group, List<Mention> houses) {
		boolean founded = clause.has(FoundingRule.FOUNDED) || clause.has(FoundingRule.SIGNED)
				|| !clause.closing().isEmpty();
		String link = clause.between(group.end(), houses.getFirst().start());
		boolean today = TODAY.matcher(link).find() && !isFounding(link);
		return (founded && !today && clause.dates().size() == 1) ? clause.dates().getFirst().date()
				: Moments.since(clause, group.end(), houses.getFirst().start());
	}

}
