package org.hospitalgraph.document.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words between members and groupements. */
public final class MembershipWords {

	private static final int FAR = 90;

	/** Verbs between a groupement and its members. */
	private static final Pattern GATHERS = Pattern.compile(
			"\\b(?:regroup(?!ement)\\p{L}+|(?<!\\bse\\s)(?<!\\bse\\ssont\\s)(?<![’']est\\s)réuni(?!on)\\p{L}*|rassembl(?!ement)\\p{L}+|compren\\p{L}+"
					+ "|compos\\p{L}+|associe(?:nt|ra)?|associant|fédèr\\p{L}+|fédér(?:ant|era)|uni(?:t|ssent|ssant|ra)|compte(?:nt|ra)?(?!\\s+tenu)|comptant"
					+ "|formée?s?(?=\\s+(?:par|de|du|des|d[’']))|constituée?s?|inclu(?:t|ant|ent|s)|englob(?:e|ant)|intègre(?:nt)?|accueille"
					+ "|concerne(?:nt)?(?=\\s+(?:\\p{L}+|\\d+)\\s+(?:établissements|hôpitaux))|port\\p{L}+\\s+en\\s+commun\\s+par|includes?|comprises?|brings?\\s+together|consists?"
					+ "|(?:membres?|adhérents?|members?|établissements?\\s+(?:parties?|membres?))(?:\\s+(?:fondateurs?|associés?|partenaires?|founders?))?"
					+ "(?=\\s+(?:le|la|les|l[’']|the|du|des)\\b|\\s+l[’']|[^.;:(]{0,40}(?:[:(]|\\b(?:sont|are|include|is|est)\\b)|\\s*$))(?!\\p{L})",
			Clause.FLAGS);

	private static final Pattern OPENED = Pattern
		.compile("\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,80}\\)\\s*)*(?:[:(]|[–—-]\\s)(.{0,60})", Clause.FLAGS);

	/** {@code auquel appartient}, {@code dont fait partie}: the members come after it. */
	private static final Pattern WHOSE = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*,?\\s*(?:auquel|à laquelle|auxquels)\\s.{0,20}\\b(?:appartien|adhèr)\\p{L}*\\b.{0,30}"
					+ "|\\s*[»”\")]{0,2}\\s*,?\\s*dont\\s+(?:fait|font)\\s.{0,20}\\bpartie\\b.{0,30}",
			Clause.FLAGS);

	/**
	 * After a list of members: {@code …, dont le CH de A et le CH de B sont membres}.
	 */
	public static final Pattern OF_WHICH = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*,?\\s*(?:dont|of\\s+which)\\s+(?:le\\s|la\\s|les\\s|l[’']|the\\s)?\\s*", Clause.FLAGS);

	public static final Pattern ARE_OF_WHICH = Pattern.compile(
			"^\\s*(?:sont|est|are|is)\\s+(?:[«“\"]\\s*)?(?:\\p{L}+\\s+){0,2}?((?:établissements?\\s+)?(?:membres?|parties?|adhérents?|fondat\\p{L}+|partenaires?|associée?s?|members?|partners?|founders?)(?:\\s+(?:fondateurs?|associés?|partenaires?))?)\\b",
			Clause.FLAGS);

	/** {@code Membre du GHT …, le CH de A …}: about the hospital that follows. */
	public static final Pattern FRONTED = Pattern.compile(
			"(?:^|.*[\\s,(«])(?:tous\\s+\\p{L}+\\s+)?((?:établissements?[\\s-]+)?(?:membres?|partenaires?|adhérents?|parties?|support|pilote|members?)(?:\\s+(?:fondateurs?|associés?|partenaires?))?|membres?\\s+\\p{L}+)\\s+(?:du|de\\s+la|au|à\\s+la|de|d[’']|of(?:\\s+the)?)\\s*(?:nouveau\\s+)?",
			Clause.FLAGS);

	public static final Pattern FRONTED_LINK = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:sont|est|reste|demeure|are|is|:|–|-|\\()\\s*:?\\s*(?:les\\s+suivants\\s*:\\s*)?(?:le|la|les|l[’']|the)?\\s*",
			Clause.FLAGS);

	public static final Pattern FRONTED_ASIDE = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:(?:depuis|since)\\s[^,]{0,30})?,\\s*(?:le|la|les|l[’']|the)?\\s*",
			Clause.FLAGS);

	/** At the beginning of a sentence, without other words. */
	public static final Pattern IN_FRONT = Pattern.compile(
			"\\W*(?:tous\\s+\\p{L}+\\s+)?(?:membres?|partenaires?|adhérents?|parties?|établissement|hôpital|member)\\b.*|.*\\bun\\s+des\\s+(?:\\p{L}+\\s+)?membres?\\b.*|.*(?:,|\\b(?:l[’']|qu[’']|un\\s|le\\s|comme\\s|que\\s))\\s*(?:établissement[\\s-]+(?:support|pilote|membre|partie)|hôpital\\s+support|membre(?:\\s+(?:fondateur|associé))?|support)\\s+\\S+\\s*(?:la\\s+)?",
			Clause.FLAGS);

	public static final Pattern SIGNED_BY = Pattern.compile(".*\\b(?:entre|par|between|by)\\s[^,.]{0,40}",
			Clause.FLAGS);

	public static final Pattern SUPPORTED = Pattern.compile(
			".*\\b(?:dont|whose|(?:avec|ayant|a)\\s+pour\\s+(?:établissement\\s+)?support)\\b[^.]{0,40}|\\s*[»”\")]{0,2}\\s*,?\\s*(?:avec|autour\\s+d[eu]s?)\\s+(?:le|la|l[’'])?\\s*",
			Clause.FLAGS);

	private static final String LINKED = "(?:regroupé|réuni|rassemblé|fédéré|uni|organisé|constitué|engagé|rattaché|inséré|inscri|impliqué)";

	/** After the last of the members and before the groupement. */
	public static final Pattern BELONGS = Pattern.compile(
			"[^.;]*\\b(?:membres?|members?|appart[ei]e?n\\p{L}*|(?:fait|font|faisant|faisai(?:t|ent)) (?:\\p{L}+ )?partie|belongs?|adhérents?|parties? (?:au|à)|parties?\\s+prenantes?\\s+(?:au|du|de|à))\\b.{0,60}"
					+ "|[^.;]*\\b(?:est|sont|is|are)\\s+(?:\\p{L}+\\s+)?(?:partenaires?|associée?s?|partners?)\\s+(?:du|de|d[’']|au|à|of)\\b.{0,20}"
					+ "|[^.;]*\\b(?:est|sont|étai(?:t|ent)|(?:a|ont|avai(?:t|ent))\\s+été|se\\s+sont|s[’']est)\\s+(?:\\p{L}+\\s+){0,2}"
					+ LINKED + "\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}?(?:au|à\\s+la|dans|en|sous|autour)\\b.{0,40}"
					+ "|\\s*,?\\s*" + LINKED + "e?s?\\s+(?:\\p{L}+\\s+){0,2}?(?:au|à\\s+la|dans|en)\\b.{0,40}"
					+ "|[^.;]*\\bse\\s+(?:rapproch|regroup|réuni|fédér|associ|uni|rassembl|ralli)\\p{L}*\\s+(?:au\\s+sein|dans|en)\\b.{0,40}"
					+ "|[^.;]*\\b(?:relèvent?|s[’']inscri(?:t|vent)|s[’']insèrent?)\\s+(?:\\p{L}+\\s+)?(?:du|de\\s+la|dans|au\\s+sein)\\b.{0,30}"
					+ "|\\s*,?\\s*(?:\\p{L}+\\s+)?(?:composent|forment|constituent)\\s+(?:\\p{L}+\\s+)?(?:le|la|l[’'])\\s*.{0,30}",
			Clause.FLAGS);

	/** {@code A et les établissements membres du GHT}: A itself is not a member. */
	public static final Pattern OTHERS = Pattern.compile(
			"(?!.*\\b(?:est|sont|fait|font|are|is)\\s).*\\b(?:des|aux|les|d[’']|tous|autres)\\s*(?:les\\s+)?(?:autres\\s+)?(?:établissements?|hôpitaux|structures?|centres|acteurs|médecins|hospitals)\\s+(?:\\p{L}+\\s+){0,2}(?:membres?|parties?|adhérents?|members?)\\b.*",
			Clause.FLAGS);

	/** Words for the past, after which it may no longer hold. */
	public static final Pattern PAST = Pattern.compile(
			"\\b(?:étai(?:t|ent)|faisai(?:t|ent)|appartenai(?:t|ent)|relevai(?:t|ent)|adhérai(?:t|ent)|regroupai(?:t|ent)|réunissai(?:t|ent)|rassemblai(?:t|ent)|comprenai(?:t|ent)|associai(?:t|ent)|comptai(?:t|ent)|ex-?|ancien(?:ne)?s?\\s+(?:membres?|adhérents?|établissements?|parties?|partenaires?)|autrefois|jadis|formerly|former|used\\s+to)\\b",
			Clause.FLAGS);

	/** The words before the date of an end. */
	public static final Pattern UNTIL = Pattern.compile(
			".*\\b(?:jusqu[’']\\s*(?:en|au|à|à\\s+la\\s+fin\\s+de|à\\s+fin)|until|dissoute?s?\\s+(?:le|en|au)|dissolution\\s+(?:le|en|au))\\s*(?:le\\s+)?$",
			Clause.FLAGS);

	/** Before the date that counts, if there are several. */
	public static final Pattern EFFECT = Pattern.compile(
			".*\\b(?:avec\\s+effet|à\\s+compter|à\\s+partir|à\\s+effet|depuis|dès|effective|since|with\\s+effect|as)\\s+(?:au|du|le|de|d[’']|from|of|on|l[’']année|l[’']été|fin|début)?\\s*(?:le\\s+)?$",
			Clause.FLAGS);

	/** {@code établissement support du}, {@code établissement partie au}. */
	public static final Pattern APPOSED = Pattern.compile(
			".*\\b(?:établissement|hôpital)[\\s-]+(?:support|pilote)\\s+d.{0,6}|\\s*,\\s*(?:le\\s+)?support\\s+d.{0,6}|\\s*,[^.;]*\\bétablissement\\s+partie\\s+(?:au|à la|du)\\s",
			Clause.FLAGS);

	public static final Pattern CREATES = Pattern.compile(
			"[^.;]*\\b(?:créer|créent|créant|ont créé|ont lancé|constituer|constituent un\\p{L}*|ont constitué|fonder|ont fondé|forment un\\p{L}*|sont à l[’']origine d\\p{L}*|have created|create)\\b.{0,90}"
					+ "|[^.;]*\\b(?:sign|conclu|ratifi|paraph)\\p{L}*\\b[^.;]{0,40}\\bconvention\\s+(?:constitutive|de\\s+création|fondatrice)\\b.{0,40}",
			Clause.FLAGS);

	public static final Pattern FOUNDERS = Pattern
		.compile("(?:créé|fondé|constitué|founded|created)e?s?\\b.{0,60}\\b(?:par|by)\\b.*", Clause.FLAGS);

	public static final Pattern JOINS = Pattern.compile(
			"\\b(?:rejoi\\p{L}+|adhèr\\p{L}+|adhér(?!ents?\\b)\\p{L}+|int[éè]gr\\p{L}+|join|joined|joins|entr[eé]\\p{L}* (?:au|dans)|devien\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:membres?|adhérents?|parties?)|devenue?s?\\s+(?:\\p{L}+\\s+)?(?:membres?|adhérents?|parties?))\\b",
			Clause.FLAGS);

	public static final Pattern LEAVES = Pattern.compile(
			"\\b(?:quitt\\p{L}+|s[’']est retir\\p{L}+|se retir\\p{L}+|s[’']en est retir\\p{L}+|retrait|sort(?:i|ie|ent)? d|(?:en|s[’']en)\\s+(?:est|sont|était|étaient)\\s+(?:\\p{L}+\\s+)?(?:sorti|parti|retir)|left|leaves|withdr\\p{L}+"
					+ "|n[’']est plus membre|ne fait plus partie|ne font plus partie|ne sont plus membres|n[’']appartien\\p{L}+ plus)",
			Clause.FLAGS);

	/** The words before a hospital that is only mentioned, or an exception. */
	private static final Pattern OTHER_THINGS = Pattern.compile(Lineup.OF_A_HOSPITAL
			+ "|à\\s+l[’']exception|\\b(?:sauf|hormis|excepté|contrairement|voir|cf)\\b|\\bex-?\\s*$|\\bancien\\p{L}*\\s+\\p{L}*\\s*$",
			Clause.FLAGS);

	/** Whether the verb or the noun is in the singular or the plural. */
	private static final Pattern NUMBER = Pattern.compile(
			"\\b(est|fait|a|était|faisait|appartient|appartenait|adhère|rejoint|quitte|intègre|relève|devient|reste|has|is)\\b|\\b(?:sont|font|ont|étaient|faisaient|appartiennent|appartenaient|adhèrent|rejoignent|quittent|intègrent|relèvent|deviennent|restent|have|are)\\b|(?<=,)\\s*((?:établissement\\s+)?(?:membre|partie|adhérent))\\b",
			Clause.FLAGS);

	/**
	 * Between two groupements with the same statement: {@code du GHT X et du GCS Y}.
	 */
	public static final Pattern AND_OF = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]*\\)\\s*)?(?:,|,?\\s*(?:et|ainsi\\s+que|puis|and))\\s*(?:du|de\\s+la|au|à\\s+la|of(?:\\s+the)?)\\s+[«“\"]?\\s*",
			Clause.FLAGS);

	/** {@code le GHT X et le GCS Y}. */
	public static final Pattern AND = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]*\\)\\s*)?,?\\s*(?:et|ainsi\\s+que|and)\\s+(?:le|la|the)\\s+[«“\"]?\\s*",
			Clause.FLAGS);

	public static final Pattern OBJECT = Pattern.compile(".*\\b(?:le|la|the)\\s+[«“\"]?\\s*", Clause.FLAGS);

	/** {@code Le CH de A, membre du GHT X, regroupe …}: the hospital is the subject. */
	public static final Pattern OF_THE_HOUSE = Pattern.compile(
			"^\\s*[»”\")]*\\s*(?:\\([^()]*\\)\\s*)?(?:,|et)\\s+(?:a|est|has|is|\\p{L}+(?:e|it|end|ent)(?=\\s+(?:les?|la|des|deux|trois|quatre|cinq|plusieurs|\\d+|aujourd|désormais|également)\\b)|\\p{L}+(?:e|it|end)(?=\\s+l[’']))\\b.*",
			Clause.FLAGS);

	/** A different groupement, not the same one under a shorter name. */
	public static final Pattern ASIDE_OF = Pattern
		.compile("\\([^()]*\\p{L}{2,}[^()]*\\b(?:du|de\\s+la|le|la|au|of)\\s*", Clause.FLAGS);

	/** {@code …, établissement support du}. */
	public static final Pattern ASIDE = Pattern.compile(
			"^\\s*,\\s*(?:le\\s+|l[’'])?(?:établissements?|hôpital|support|membres?|parties?)\\b[^,.;]*$",
			Clause.FLAGS);

	/** {@code supervisé par} is no founding; {@code créé par} is one. */
	public static final Pattern BY = Pattern.compile("(?s).*\\b(?:par|by)\\b.*");

	private MembershipWords() {
	}

	/** Whether a groupement and the words after it begin the list of its members. */
	public static boolean opens(String link) {
		Matcher opened = OPENED.matcher(link);
		if (opened.matches()) {
			return isFree(opened.group(1));
		}
		if (WHOSE.matcher(link).matches()) {
			return true;
		}
		Matcher verb = GATHERS.matcher(link);
		int end = -1;
		while (verb.find()) {
			end = verb.end();
		}
		return end >= 0 && link.length() - end <= FAR && isFree(link.substring(end));
	}

	/** Whether there is no other hospital and no exception before the first member. */
	private static boolean isFree(String words) {
		String last = words.substring(Math.max(words.lastIndexOf(':'), words.lastIndexOf('(')) + 1);
		return !OTHER_THINGS.matcher(last).find();
	}

	/**
	 * Whether only one hospital is a member, joins or leaves, according to the number of
	 * the verb.
	 */
	public static boolean isOfOne(String link) {
		Matcher number = NUMBER.matcher(link);
		return number.find() && (number.group(1) != null || number.group(2) != null);
	}

}
