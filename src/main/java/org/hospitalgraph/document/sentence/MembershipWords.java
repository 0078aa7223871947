package org.hospitalgraph.document.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words between members and groupements. */
public final class MembershipWords {

	private static final int FAR = 200;

	/** Verbs between a groupement and its members. */
	private static final Pattern GATHERS = Pattern.compile("\\b(?:" + Verbs.GATHERS + "|" + Verbs.MEMBER
			+ "(?:\\s+(?:fondateurs?|associés?|partenaires?|founders?))?"
			+ "(?=\\s+(?:le|la|les|l[’']|the|du|des)\\b|\\s+l[’']|[^.;:(]{0,40}(?:[:(–]|\\b(?:sont|are|include|is|est)\\b)|\\s*$))(?!\\p{L})",
			Clause.FLAGS);

	private static final Pattern OPENED = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,80}\\)\\s*)*(?:,?\\s*(?:c[’']est|ce\\s+sont)\\s[^.;:()]{0,40})?(?:[:(]|[–—-]\\s)(.{0,60})",
			Clause.FLAGS);

	/** {@code auquel appartient}, {@code dont fait partie}: the members come after it. */
	private static final Pattern WHOSE = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*,?\\s*(?:auquel|à laquelle|auxquels)\\s.{0,20}\\b(?:appartien|adhèr|particip)\\p{L}*\\b.{0,30}"
					+ "|\\s*[»”\")]{0,2}\\s*,?\\s*dont\\s+(?:fait|font)\\s.{0,20}\\bpartie\\b.{0,30}",
			Clause.FLAGS);

	/**
	 * After a list of members: {@code …, dont le CH de A et le CH de B sont membres}.
	 */
	public static final Pattern OF_WHICH = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*,?\\s*(?:dont|of\\s+which)\\s+(?:le\\s|la\\s|les\\s|l[’']|the\\s)?\\s*", Clause.FLAGS);

	public static final Pattern ARE_OF_WHICH = Pattern.compile(
			"^\\s*(?:\\([^()]*\\)\\s*)?(?:,\\s*(?:à|au|aux|en)\\s[^,;.]{2,30},\\s*)?(?:\\s*,?\\s*(?:et|ainsi\\s+que)\\s+(?:notre|votre|cet|l[’'])\\s*(?:hôpital|établissement|centre))?\\s*(?:sont|est|serait|sera|seront|seraient|are|is)\\s+(?:[«“\"]\\s*)?(?:\\p{L}+\\s+){0,3}?((?:l[’']\\s*)?(?:établissements?\\s+)?(?:support|membres?|parties?|adhérents?|fondat\\p{L}+|partenaires?|associée?s?|members?|partners?|founders?)(?:\\s+(?:fondateurs?|associés?|partenaires?))?)\\b",
			Clause.FLAGS);

	/** {@code Membre du GHT …, le CH de A …}: about the hospital that follows. */
	public static final Pattern FRONTED = Pattern.compile(
			"(?:^|.*[\\s,(«])(?:tous\\s+\\p{L}+\\s+)?((?:établissements?[\\s-]+)?(?:(?:\\p{L}+\\s+)?au\\s+sein|(?:lead|host|support)\\s+(?:hospital|establishment|institution)|membres?|partenaires?|adhérents?|parties?|support|pilote|members?)(?:\\s+(?:fondateurs?|associés?|partenaires?))?|membres?\\s+\\p{L}+)\\s+(?:du|de\\s+la|au|à\\s+la|de|d[’']|of(?:\\s+the)?)\\s*(?:nouveau\\s+)?",
			Clause.FLAGS);

	public static final Pattern FRONTED_LINK = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:sont|est|reste|demeure|are|is|:|=|–|-|\\()\\s*:?\\s*(?:les\\s+suivants\\s*:\\s*)?(?:le|la|les|l[’']|the)?\\s*",
			Clause.FLAGS);

	public static final Pattern FRONTED_ASIDE = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,40}\\)\\s*)?(?:(?:depuis|since)\\s[^,]{0,30})?,\\s*(?:le|la|les|l[’']|the)?\\s*",
			Clause.FLAGS);

	/** At the beginning of a sentence, without other words. */
	public static final Pattern IN_FRONT = Pattern.compile(
			"\\W*(?:tous\\s+\\p{L}+\\s+)?(?:au\\s+sein|membres?|partenaires?|adhérents?|parties?|établissement|hôpital|member)\\b.*|.*\\bun\\s+des\\s+(?:\\p{L}+\\s+)?membres?\\b.*|.*(?:,|\\b(?:l[’']|qu[’']|un\\s|le\\s|comme\\s|que\\s))\\s*(?:établissement[\\s-]+(?:support|pilote|membre|partie)|hôpital\\s+support|membre(?:\\s+(?:fondateur|associé))?|support)\\s+\\S+\\s*(?:la\\s+)?",
			Clause.FLAGS);

	public static final Pattern SIGNED_BY = Pattern.compile(
			".*\\b(?:entre|par|between|by)\\s[^,.]{0,70}(?:,\\s*(?:à\\s+savoir\\s+)?(?:le|la|les|l[’'])\\s*)?",
			Clause.FLAGS);

	public static final Pattern SUPPORTED = Pattern.compile(
			".*\\b(?:dont|whose|(?:avec|ayant|a)\\s+pour\\s+(?:établissement\\s+)?support)\\b[^.]{0,40}|\\s*[»”\")]{0,2}\\s*(?:[^.;:,]{0,40},)?\\s*,?\\s*(?:avec|autour\\s+d[eu]s?)\\s+(?:le|la|l[’'])?\\s*",
			Clause.FLAGS);

	/** After the last of the members and before the groupement. */
	public static final Pattern BELONGS = Pattern.compile("[^.;]*\\b(?:" + Verbs.MEMBER
			+ "|appart[ei]e?n\\p{L}*|(?:fait|font|faisons|faisant|faisai(?:t|ent)) (?:\\p{L}+ )?partie|belong(?:s|ed)?|part\\s+of|parties? (?:au|à)|parties?\\s+prenantes?\\s+(?:au|du|de|à))\\b.{0,60}"
			+ "|[^.;]*\\b(?:est|sont|reste|restent|demeure|demeurent|is|are)\\s+(?:\\p{L}+\\s+){0,3}?(?:[«“\"]\\s*)?(?:membres\\s+)?(?:partenaires?|associée?s?|partners?)\\s*[»”\"]?\\s+(?:du|de|d[’']|au|à|of)\\b.{0,20}"
			+ "|[^.;]*\\b(?:est|sont|soit|soient|étai(?:t|ent)|(?:a|ont|avai(?:t|ent))\\s+été|se\\s+sont|s[’']est)\\s+(?:\\p{L}+\\s+){0,2}"
			+ Verbs.GATHERED + "\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}?(?:au|à\\s+la|dans|en|sous|autour)\\b.{0,40}"
			+ "|\\s*,?\\s*" + Verbs.GATHERED + "e?s?\\s+(?:\\p{L}+\\s+){0,2}?(?:au|à\\s+la|dans|en)\\b.{0,40}"
			+ "|[^.;]*\\bs(?:e\\s+|[’'])" + Verbs.GATHERING + "\\p{L}*\\s+(?:au\\s+sein|dans|en)\\b.{0,40}"
			+ "|[^.;]*\\b(?:relève(?:nt)?|s[’']inscri(?:t|vent)|s[’']insère(?:nt)?)\\s+(?:\\p{L}+\\s+)?(?:du|de\\s+la|dans|au\\s+sein|d[’']un\\s+autre)\\b.{0,30}"
			+ "|\\s*:\\s*(?:\\p{L}+\\s*,\\s*|toujours\\s+|bien\\s+)?au\\s+"
			+ "|[^.;]*\\b(?:dépend(?:ent)?|participe(?:nt)?)\\s+(?:(?:également|aussi|ainsi|désormais|en\\s+outre)\\s*)?(?:,[^,]{3,25},\\s*)?(?:du|de\\s+la|au|à\\s+la)\\s*"
			+ "|[^.;]*\\b(?:est|sont|reste|restent|demeure|demeurent)\\s+(?:\\p{L}+\\s+){0,2}?(?:dans|au\\s+sein\\s+d[ue])\\s*(?:le|la|l[’'])?\\s*"
			+ "|[^.;]*\\b(?:établissement|hôpital)\\s+(?:\\p{L}+\\s+){1,3}?au\\s+sein\\s+d[ue]\\s*(?:la|l[’'])?\\s*|[^.;]*\\bétablissement\\s+pivot\\s+du\\s*"
			+ "|\\s*,?\\s*(?:\\p{L}+\\s+)?(?:composent|forment|constituent|partagent)\\s+(?:\\p{L}+\\s+|depuis[^,.;]{2,30}){0,2}(?:le|la|l[’'])\\s*.{0,30}",
			Clause.FLAGS);

	/** {@code A et les établissements membres du GHT}: A itself is not a member. */
	public static final Pattern OTHERS = Pattern.compile(
			"(?!.*\\b(?:est|sont|fait|font|are|is)\\s).*\\b(?:des|aux|les|d[’']|tous|autres)\\s*(?:les\\s+)?(?:autres\\s+)?(?:établissements?|hôpitaux|structures?|centres|acteurs|médecins|hospitals)\\s+(?:\\p{L}+\\s+){0,2}(?:membres?|parties?|adhérents?|members?)\\b.*",
			Clause.FLAGS);

	/** Words for the past, after which it may no longer hold. */
	public static final Pattern PAST = Pattern.compile(
			"\\b(?:(?:a|ont)\\s+(?:\\p{L}+\\s+)?(?:appartenu|été\\s+(?:membre|adhérent|partie))|avai(?:t|ent)\\s+(?:\\p{L}+\\s+)?(?:appartenu|adhéré|fait\\s+partie|été\\s+membre)|étai(?:t|ent)|faisai(?:t|ent)|appartenai(?:t|ent)|relevai(?:t|ent)|adhérai(?:t|ent)|regroupai(?:t|ent)|réunissai(?:t|ent)|rassemblai(?:t|ent)|comprenai(?:t|ent)|associai(?:t|ent)|comptai(?:t|ent)|ex-?|ancien(?:ne)?s?\\s+(?:membres?|adhérents?|établissements?|parties?|partenaires?)|autrefois|jadis|formerly|former|used\\s+to)\\b",
			Clause.FLAGS);

	/** {@code Au 31 décembre 2021, le GCS X comptait …}: so it was on that day. */
	public static final Pattern ON_A_DAY = Pattern
		.compile("\\W*(?:au|à\\s+la\\s+date\\s+du|fin)\\s+[^,.;:]{0,24}\\d{4}\\s*,[^.;]*\\bcomptai", Clause.FLAGS);

	/** The words before the date of an end. */
	public static final Pattern UNTIL = Pattern.compile(
			".*\\bde\\s+(?:\\p{L}+\\s+)?\\d{4}\\s+à\\s+(?:\\p{L}+\\s+)?$|.*\\b(?:jusqu[’']\\s*(?:en|au|à|à\\s+la\\s+fin\\s+de|à\\s+fin)|until|dissoute?s?\\s+(?:le|en|au)|dissolution\\s+(?:le|en|au))\\s*(?:le\\s+)?$",
			Clause.FLAGS);

	/** Before the date that counts, if there are several. */
	public static final Pattern EFFECT = Pattern.compile(
			".*\\b(?:avec\\s+effet|à\\s+compter|à\\s+partir|à\\s+effet|depuis|dès|effective|since|with\\s+effect|as)\\s+(?:au|du|le|de|d[’']|from|of|on|l[’']année|l[’']été|fin|début)?\\s*(?:le\\s+)?$",
			Clause.FLAGS);

	/** {@code établissement support du}, {@code établissement partie au}. */
	public static final Pattern APPOSED = Pattern.compile(
			".*\\b(?:établissement|hôpital)[\\s-]+(?:support|pilote)\\s+d.{0,6}|.*\\b(?:est|reste|demeure|devient|sera|is)\\s+(?:\\p{L}+\\s+){0,2}?(?:le\\s+)?support\\s+d.{0,6}|.*\\b(?:lead|host|support)(?:\\s+(?:hospital|establishment|institution))?(?:\\s*\\([^()]*\\))?\\s+(?:of|for)\\s+the\\s+|\\s*(?:\\([^()]*\\)\\s*)?,\\s*(?:le\\s+)?support\\s+d.{0,6}|\\s*(?:\\([^()]*\\)\\s*)?,\\s*(?:établissement\\s+)?(?:partenaire|associé)\\s+(?:d.{0,6}|au\\s+)|\\s*,[^.;]*\\bétablissement\\s+partie\\s+(?:au|à la|du)\\s",
			Clause.FLAGS);

	public static final Pattern CREATES = Pattern.compile("[^.;]*\\b" + Verbs.CREATES
			+ "(?!\\p{L}).{0,90}|[^.;]*\\b(?:sign|conclu|ratifi|paraph)\\p{L}*\\b[^.;]{0,40}\\bconvention\\s+(?:constitutive|de\\s+création|fondatrice|qui\\s+(?:fonde|crée|institue|constitue)|portant\\s+création|créant|fondant|instituant)(?!\\p{L}).{0,40}",
			Clause.FLAGS);

	/** {@code Créé à l’initiative des CH de A et de B, le GCS X …}. */
	public static final Pattern FOUNDERS = Pattern.compile("\\b(?:" + Verbs.CREATED + "e?s?\\b.{0,60}\\b" + Verbs.BY
			+ "\\b|(?:né|issu)e?s?\\s+(?:d[’']un\\p{L}*\\s+|de\\s+l[ae]\\s+)?(?:volonté|alliance|partenariat|association)\\b|création\\s+par\\b).*",
			Clause.FLAGS);

	/** {@code Le GCS est créé par …}: not the one that is named behind. */
	public static final Pattern CREATED_ITSELF = Pattern.compile(
			"\\b(?:le|ce|ledit)\\s+(?:GCS|GHT|GIP|GIE|groupement)\\s+(?:est|fut|a\\s+été|sera)\\s+" + Verbs.CREATED,
			Clause.FLAGS);

	/** {@code le GHT X, dont l’établissement support est le CH de A}. */
	public static final Pattern WHOSE_SUPPORT = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,40}\\)\\s*)?,?\\s*dont\\s+(?:l[’']\\s*(?:établissement|hôpital)[\\s-]+|le\\s+)support\\s+(?:est|reste|demeure)\\s+(?:le|la|l[’'])?\\s*",
			Clause.FLAGS);

	/** {@code Fédérant les CH de A et de B, le GHT X …}. */
	public static final Pattern GATHERING = Pattern.compile(
			"^\\W*(?:fédérant|regroupant|réunissant|rassemblant|associant|unissant|(?:composé|constitué|formé)e?\\s+(?:de|du|des|d[’']|par))(?!\\p{L}).{0,160}$",
			Clause.FLAGS);

	/** {@code le GHT X avec le CH de B}: others with those who were named before it. */
	public static final Pattern TOGETHER = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,60}\\)\\s*|[–—-][^–—]{0,120}[–—-]\\s*|,?\\s*depuis\\s[^,;.]{3,25})?,?\\s*(?:avec|(?:tout\\s+)?comme(?:\\s+l[’']est\\s+(?:depuis\\s+\\d{4}\\s+)?)?|aux\\s+côtés\\s+(?:notamment\\s+|entre\\s+autres\\s+)?d\\p{L}+|ainsi\\s+que|(?:together\\s+|along\\s+)?with)\\s*(?:le|la|les|l[’']|du|des|the)?\\s*",
			Clause.FLAGS);

	/** {@code le CH de A a formé avec le CH de B le GCS X}. */
	public static final Pattern FORMED_WITH = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?,?\\s*(?:(?:a|ont|avai(?:t|ent))\\s+)?" + Verbs.FORMS
					+ "\\s+(?:(?:en|depuis)\\s+[^,.;]{4,16}\\s+)?,?\\s*avec\\s+(?:le\\s|la\\s|les\\s|l[’'])?\\s*",
			Clause.FLAGS);

	/** {@code le GCS X qu’il forme avec le CH de B}. */
	public static final Pattern FORMS_WITH = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*,?\\s*qu[’'](?:ils?|elles?)\\s+(?:(?:a|ont)\\s+)?" + Verbs.FORMS
					+ "\\s+(?:(?:en|depuis)\\s+[^,.;]{4,16}\\s+)?,?\\s*avec\\s+(?:le\\s|la\\s|les\\s|l[’'])?\\s*",
			Clause.FLAGS);

	/** {@code le GHT X autour des CH de A et de B}, {@code le GIP X, c’est A + B}. */
	public static final Pattern OF_ALL = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:,?\\s*(?:(?:se\\s+construi\\p{L}+|ser(?:a|ait)\\s+\\p{L}+|constitué|formé|organisé|bâti|construit)\\s+)?autour\\s+(?:des?|du|de\\s+la)|,\\s*c[’']est)\\s+(?:le\\s|la\\s|les\\s|l[’'])?\\s*",
			Clause.FLAGS);

	/** {@code le GIE X est né de la volonté des CH de A et de B}. */
	public static final Pattern BORN = Pattern.compile(
			".{0,40}\\bnée?s?\\s+(?:(?:en|le)\\s[^.;,]{4,20}\\s)?(?:d[’']une?\\s+|de\\s+(?:la|leur)\\s+|de\\s+l[’']\\s*)(?:volonté|initiative|alliance|union|association|partenariat)\\s+(?:\\p{L}+\\s+){0,2}?(?:du|de\\s+la|des|de|d[’']|entre)\\s*(?:le\\s|la\\s|les\\s|l[’'])?\\s*",
			Clause.FLAGS);

	/** {@code … dont A est le support et qui compte aussi B et C}. */
	public static final Pattern AND_GATHERS = Pattern.compile(
			"[^.;]{0,60}(?:\\bet|\\band|,)\\s*(?:qui\\s+)?" + Verbs.GATHERS + "(?!\\p{L})[^.;()]{0,60}", Clause.FLAGS);

	/** {@code PAS dans le GHT : CH de A}. */
	public static final Pattern NOT_IN = Pattern.compile(
			".*\\b(?:pas|hors|non\\s+membres?|dehors|extérieurs?|exclus?|voisins?|sauf)\\s+(?:\\p{L}+\\s+){0,2}?(?:(?:d[ue]|dans|au)\\s+)?(?:le\\s+|la\\s+)?",
			Clause.FLAGS);

	/** {@code … a renoncé et demeure membre du}: said of now, whatever was before. */
	public static final Pattern STAYS = Pattern.compile(
			".*(?:\\bet|\\bmais|,)\\s+(?:il\\s+|elle\\s+)?(?:demeure(?:nt)?|reste(?:nt)?|(?:fait|font)\\s+(?:toujours|encore|bien)|relève(?:nt)?\\s+(?:finalement|désormais|toujours)|(?:est|sont)\\s+(?:bien|toujours))\\s(?!.*\\b(?:pas|plus|jamais)\\b).*",
			Clause.FLAGS);

	/** {@code le CH de A (GHT X)}. */
	public static final Pattern BRACKETED = Pattern.compile("\\s*\\(\\s*(?:=>|→|->)?\\s*(?:le\\s+|la\\s+)?",
			Clause.FLAGS);

	public static final Pattern JOINS = Pattern.compile("\\b" + Verbs.JOINS + "\\b", Clause.FLAGS);

	public static final Pattern LEAVES = Pattern.compile("\\b" + Verbs.LEAVES, Clause.FLAGS);

	/** {@code ses cinq adhérents}. */
	public static final Pattern ITS_MEMBERS = Pattern
		.compile("\\b(?:ses|its)\\s+(?:\\p{L}+\\s+){0,2}?" + Verbs.MEMBER + "\\b[^.;]{0,30}$", Clause.FLAGS);

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

	/** {@code … du réseau X depuis 2014 et, par ailleurs, partie au GHT Y}. */
	public static final Pattern AND_IS = Pattern.compile(
			"[^.;]{0,40}(?:\\bet\\b|,)[^.;]{0,25}\\b(?:partie|membre|adhérent|associé|partenaire|établissement\\s+\\p{L}+)e?s?\\s+(?:au|du|à\\s+la|de\\s+la)\\s+",
			Clause.FLAGS);

	public static final Pattern OBJECT = Pattern.compile(".*\\b(?:le|la|the)\\s+[«“\"]?\\s*", Clause.FLAGS);

	/** {@code de la communauté X}. */
	public static final Pattern OF_OBJECT = Pattern.compile(".*\\b(?:de|à)\\s+la\\s+[«“\"]?\\s*", Clause.FLAGS);

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

	/** Whether a list may follow these words about a groupement. */
	public static boolean gathers(String words) {
		return GATHERS.matcher(words).find();
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
