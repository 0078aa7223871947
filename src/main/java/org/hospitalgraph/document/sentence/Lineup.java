package org.hospitalgraph.document.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.Label;

/** Hospitals side by side in a sentence, as in a list. */
public final class Lineup {

	private static final int FAR = 120;

	private static final Pattern BEFORE_ENTRY = Pattern.compile("\\p{L}\\s*[,–‐—-]\\s*$", Clause.FLAGS);

	private static final Pattern BEHIND_ENTRY = Pattern.compile("\\s*[,–‐—-]", Clause.FLAGS);

	/** {@code le CH de A, la clinique B et le GCS C}: a groupement among hospitals. */
	private static final Pattern LISTED = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?(?:,|-\\s|,?\\s*(?:et|ainsi\\s+que|and))\\s*(?:les?|la|l[’']|the)?\\s*[«“\"]?\\s*",
			Clause.FLAGS);

	/** {@code les CH de A (support), de B ; de C}. */
	private static final Pattern NEXT = Pattern.compile(
			"\\s*[»”\"]?\\s*(?:\\([^()]*\\)\\s*)?(?:[,;/+→]|-\\s|,?\\s*(?:et|ainsi\\s+que|and))\\s*(?:(?:celui|ceux)\\s+)?(?:(?:du|des|de|d[’'])\\s*)?(?:les?\\s|la\\s|l[’']|the\\s)?\\s*[«“\"]?\\s*",
			Clause.FLAGS);

	private static final Pattern LISTED_BEHIND = Pattern.compile(
			"\\s*[»”\"]?\\s*(?:\\([^()]*\\)\\s*)?(?:[,.;]|et\\b|ainsi\\b|$|(?:ont|sont)\\s+(?:\\p{L}+\\s+)?(?:adhér|rejoi|intégr|membres))",
			Clause.FLAGS);

	/** How many characters beside a name say whether it is in a list. */
	private static final int CLOSE = 10;

	/** Remarks about one entry that do not end the list. */
	private static final Pattern REMARK = Pattern.compile(
			",\\s+(?:qui|dont)\\s[^,.;:()]{3,60}(?=,)|qui (?:en )?est l[’']\\s*établissement support|qui sont|ainsi qu(?:e|[’'])|ou encore|en tant qu(?:e|[’'])|\\([^)]*\\)"
					+ "|et\\s+(?:\\p{L}+\\s+)?avec|(?:auxquel(?:le)?s|auquel|à\\s+laquelle)\\s+(?:s[’']ajout\\p{L}+|se\\s+joi\\p{L}+)"
					+ "|(?:rejoint|complété|épaulé|renforcé)e?s?\\s+par|sans\\s+oublier|(?:a\\s+|ont\\s+)?fusionn\\p{L}+\\s+avec|mais\\s+(?:aussi|également)",
			Clause.FLAGS);

	/** {@code l’EPSM de A, ex-CHS de B}: the same under its former name. */
	private static final Pattern FORMER = Pattern.compile(
			"\\s*[,(]\\s*(?:ex[-\\s]+|anciennement\\s+|autrefois\\s+|jadis\\s+|formerly\\s+|l[’']ancien(?:ne)?\\s+)(?:le\\s+|la\\s+|l[’'])?",
			Clause.FLAGS);

	/** Between two entries of a list: no verb of a new sentence, and no exception. */
	private static final Pattern APART = Pattern.compile(
			".*(?:\\b(?:ont|a|est|sont|afin|pour|avec|dont|qui|que|où|mais|has|have|with|for|was|were|sauf|hormis|hors|sans|tandis|alors"
					+ "|soutient|apporte|aide|assure|accueille|rejoint|quitte|intègre|signe|crée|fusionne|reprend|gère|dirige|pilote|porte"
					+ "|reçoit|confie|transfère|oriente|adresse|envoie|travaille|coopère|collabore|partage|propose|dispose|compte|possède"
					+ "|relève|devient|reste|demeure|absorbe|remplace|succède|lance|ouvre|ferme|inaugure|annonce|souhaite|envisage|prévoit"
					+ "|doit|peut|va|vient|fait|voit|prend|permet|bénéficie|participe|appartient|adhère|auprès|contre|vers)\\b"
					+ "|\\b(?:le\\s+|l[’'])?(?:retrait|départ|adhésion|entrée)\\s+d\\p{L}*\\b|à\\s+l[’']exception|à\\s+l[’']exclusion|excepté|contrairement|\\bs[’']\\p{L}|\\b\\p{L}{2,}(?<!m)(?<!pati)(?<!réc)ent\\b).*",
			Clause.FLAGS);

	/** A person or a unit of a hospital is not that hospital. */
	public static final String OF_A_HOSPITAL = "\\b(?:direct(?:eurs?|rices?|ions?)|présid\\p{L}+|représent\\p{L}+|médecins?|professeurs?|chefs?|doyens?|maires?|élus|docteurs?"
			+ "|activités?|laboratoires?|services?|équipes?|lits|moyens|compétences|professionnel(?:le)?s?|praticiens|patients|usagers|pharmacies?|urgences"
			+ "|filières?|pôles?|plateaux?|blocs?|blanchisseries?|unités?|maternités?|agents?|personnels?|salariés?|internes?|fonctions?|systèmes?|conseils?"
			+ "|commissions?|sièges?|situées?|installées?|implantées?|basée?s?|projets?|missions?|conventions?|fusions?|absorptions?|regroupements?|rapprochements?|lors|chirurgi\\p{L}+|fermetures?|ouvertures?|travaux|site\\s+web|hébergé\\p{L}*"
			+ "|staff|teams?|doctors?|beds|departments?|director|chief|based|located)\\b";

	private static final Pattern OWNER = Pattern.compile(
			".*" + OF_A_HOSPITAL
					+ "[^,.;:()]{0,60}\\b(?:du|de|des|d|of)\\b[’']?\\s*(?:la\\s|les\\s|l[’']|the\\s)?\\s*$",
			Clause.FLAGS);

	/** A word that continues a name, or says more about it. */
	private static final String SAYS_MORE = "(?:de|du|des|d|à|au|aux|en|et|ou|sur|sous|lès|les|la|le|l|ainsi|dont|comme|avec|sites?|établissements?"
			+ "|hôpita\\p{L}*|support|membres?|depuis|pour|par|puis|qui|que|ex|anciennement|associé\\p{L}*|partenaires?|situé\\p{L}*|désigné\\p{L}*|composé\\p{L}*|constitué\\p{L}*|regroupant|réunissant|soit|plus|and|as|the|of|in|with"
			+ "|(?:\\p{L}+(?:al|ale|aux|ique|iques|aire|aires|if|ive|ifs|ives|ois|oise|ais|aise|ien|ienne|iens|iennes|ier|ière)))";

	private static final Pattern VERB = Pattern.compile("(?sU)^\\s+(?!" + SAYS_MORE + "\\b)\\p{Ll}+\\b.*");

	/** {@code …) et trois membres associés (}: what follows is no remark. */
	private static final Pattern OF_OTHERS = Pattern.compile(
			"\\b(?:membres?|établissements|hôpitaux|associés|partenaires|fondateurs|members|partners)\\b[^()]{0,20}\\([^()]*$",
			Clause.FLAGS);

	/** A verb directly behind an entry: {@code le CH de A constitue …}. */
	private static final Pattern GOES_ON = Pattern.compile("[ \\u00A0]+(?!" + SAYS_MORE + "\\b)(?-i:\\p{Ll}{3,})\\b",
			Clause.FLAGS);

	private static final Pattern WITH = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?(?:avec|à|with|et)\\s+(?:celui\\s+)?(?:le|la|l[’']|du|de|d[’'])?\\s*(?:la|l[’'])?\\s*",
			Clause.FLAGS);

	private Lineup() {
	}

	/**
	 * The hospitals between two positions, and groupements listed among them; without
	 * hospitals of which only a person or a unit is mentioned.
	 */
	public static List<Mention> between(Clause clause, int from, int to) {
		return all(clause, from, to).stream().filter((one) -> !isOwner(clause, one)).toList();
	}

	public static List<Mention> all(Clause clause, int from, int to) {
		return clause.mentions()
			.stream()
			.filter((one) -> one.start() >= from && one.end() <= to)
			.filter((one) -> Label.ESTABLISHMENT.text().equals(one.label())
					|| Clause.isGroup(one) && isListed(clause, one))
			.toList();
	}

	/** {@code Seclin – CRRC – Lille}: a groupement that is a member of another. */
	public static boolean isListed(Clause clause, Mention group) {
		if (group.kind() != null && !group.repeated()
				&& LISTED_BEHIND.matcher(clause.behind(group.end())).lookingAt()) {
			List<Mention> before = clause.mentions().stream().filter((one) -> one.end() <= group.start()).toList();
			return !before.isEmpty() && Label.ESTABLISHMENT.text().equals(before.getLast().label())
					&& LISTED.matcher(clause.between(before.getLast().end(), group.start())).matches();
		}
		return group.kind() == null && !group.repeated()
				&& BEFORE_ENTRY.matcher(clause.between(group.start() - CLOSE, group.start())).find()
				&& BEHIND_ENTRY.matcher(clause.between(group.end(), group.end() + CLOSE)).lookingAt();
	}

	/** From the first entry as far as the list continues. */
	public static List<Mention> forwards(Clause clause, List<Mention> houses) {
		List<Mention> list = new ArrayList<>();
		for (Mention house : houses) {
			if (!list.isEmpty() && (isInRemark(clause, list.getLast(), house)
					|| FORMER.matcher(clause.between(list.getLast().end(), house.start())).matches())) {
				continue;
			}
			if (!list.isEmpty() && isApart(clause, list.getLast(), house)) {
				break;
			}
			list.add(house);
		}
		return list;
	}

	/** As far as only commas and {@code et} are between them. */
	public static List<Mention> close(Clause clause, List<Mention> houses) {
		int end = 1;
		while (end < houses.size()
				&& NEXT.matcher(clause.between(houses.get(end - 1).end(), houses.get(end).start())).matches()) {
			end++;
		}
		return houses.subList(0, end);
	}

	/** The same for those that merge: {@code le CH de A avec celui de B}. */
	public static List<Mention> merged(Clause clause, List<Mention> houses) {
		List<Mention> list = forwards(clause, houses);
		if (list.size() == 1 && houses.size() > 1
				&& WITH.matcher(clause.between(list.getFirst().end(), houses.get(1).start())).matches()) {
			return houses.subList(0, 2);
		}
		return list;
	}

	/** From the last entry back as far as the list goes. */
	public static List<Mention> backwards(Clause clause, List<Mention> houses) {
		List<Mention> list = new ArrayList<>(List.of(houses.getLast()));
		for (int i = houses.size() - 2; i >= 0; i--) {
			if (isApart(clause, houses.get(i), list.getFirst())) {
				break;
			}
			list.addFirst(houses.get(i));
		}
		return list;
	}

	/** {@code CH de A, CH de B (ex-hôpital de C), CH de D}: C is not in the list. */
	private static boolean isInRemark(Clause clause, Mention one, Mention next) {
		String gap = clause.between(one.end(), next.start());
		return gap.lastIndexOf('(') > gap.lastIndexOf(')') && !OF_OTHERS.matcher(gap).find();
	}

	private static boolean isApart(Clause clause, Mention one, Mention next) {
		String gap = REMARK.matcher(clause.between(one.end(), next.start())).replaceAll(" ");
		return APART.matcher(gap).matches() || GOES_ON.matcher(gap).lookingAt() || gap.length() > FAR;
	}

	/** {@code le directeur du CH de …}, {@code les urgences de l’hôpital …}. */
	public static boolean isOwner(Clause clause, Mention house) {
		String before = clause.before(house.start());
		return OWNER.matcher(before.substring(Math.max(0, before.length() - 120))).matches();
	}

	/** {@code GHT du Nord : le CH de … ouvre une unité}: a sentence, not a list. */
	public static boolean goesOnWithVerb(Clause clause, Mention last) {
		return VERB.matcher(clause.behind(last.end())).matches();
	}

}
