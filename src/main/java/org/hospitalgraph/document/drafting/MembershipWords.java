package org.hospitalgraph.document.drafting;

import java.util.regex.Pattern;

/** The words that join members and groupements. */
final class MembershipWords {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

	/** Between a groupement and the first of its members. */
	static final Pattern OPENS = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]{0,80}\\)\\s*)*(?:[:(]|[–—-]\\s).{0,60}|.*\\bport\\p{L}+ en commun par\\b.{0,90}|.*\\b(?:regroup|réuni|rassembl|compren"
					+ "|compos|associe|fédère|unit|compte|formé|constitué|includes?|comprises?|brings? together|members?"
					+ "|consists?|membres?|établissements? parties?)\\p{L}*\\b.{0,90}"
					+ "|\\s*[»”\")]{0,2}\\s*,?\\s*(?:auquel|à laquelle|auxquels)\\s.{0,20}\\b(?:appartien|adhèr)\\p{L}*\\b.{0,30}"
					+ "|\\s*[»”\")]{0,2}\\s*,?\\s*dont\\s+(?:fait|font)\\s.{0,20}\\bpartie\\b.{0,30}",
			FLAGS);

	static final Pattern SIGNED_BY = Pattern.compile(".*\\b(?:entre|par|between|by)\\s[^,.]{0,40}", FLAGS);

	static final Pattern SUPPORTED = Pattern.compile(".*\\b(?:dont|whose|avec pour établissement support)\\b[^.]{0,40}",
			FLAGS);

	/** Behind the last of the members and before the groupement. */
	static final Pattern BELONGS = Pattern.compile(
			"[^.;]*\\b(?:membres?|members?|appartien\\p{L}*|(?:fait|font) (?:\\p{L}+ )?partie|belongs?|adhérents?|parties? (?:au|à))\\b.{0,60}|[^.;]*\\b(?:est|sont|is|are)\\s+(?:\\p{L}+\\s+)?(?:partenaires?|associée?s?|partners?)\\s+(?:du|de|d[’']|au|à|of)\\b.{0,20}",
			FLAGS);

	/** Before the one of several dates that counts. */
	static final Pattern EFFECT = Pattern.compile(
			".*\\b(?:avec\\s+effet|à\\s+compter|à\\s+partir|à\\s+effet|depuis|effective|with\\s+effect|as)\\s+(?:au|du|le|from|of|on)?\\s*(?:le\\s+)?$",
			FLAGS);

	/** {@code établissement support du}, {@code établissement partie au}. */
	static final Pattern APPOSED = Pattern.compile(
			".*\\bétablissement\\s+(?:support|pilote)\\s+d.{0,6}|\\s*,[^.;]*\\bétablissement\\s+partie\\s+(?:au|à la|du)\\s",
			FLAGS);

	static final Pattern CREATES = Pattern.compile(
			"[^.;]*\\b(?:créer|créent|ont créé|constituer|constituent|ont constitué|fonder|ont fondé|forment|have created|create)\\b.{0,90}",
			FLAGS);

	static final Pattern FOUNDERS = Pattern
		.compile("(?:créé|fondé|constitué|founded|created)e?s?\\b.{0,60}\\b(?:par|by)\\b.*", FLAGS);

	static final Pattern JOINS = Pattern.compile(
			"\\b(?:rejoi\\p{L}+|adh[éè]r\\p{L}+|int[éè]gr\\p{L}+|join|joined|joins|entr[eé]\\p{L}* (?:au|dans))\\b",
			FLAGS);

	static final Pattern LEAVES = Pattern.compile(
			"\\b(?:quitt\\p{L}+|s[’']est retir\\p{L}+|se retir\\p{L}+|s’en est retir\\p{L}+|retrait|sort(?:i|ie|ent)? d|(?:en|s[’']en)\\s+(?:est|sont|était|étaient)\\s+(?:\\p{L}+\\s+)?(?:sorti|parti|retir)|left|leaves|withdr\\p{L}+"
					+ "|n[’']est plus membre|ne fait plus partie|ne font plus partie)",
			FLAGS);

	static final Pattern PRONOUN = Pattern.compile(
			"^\\s*(?:il|elle|ils|its (?:members|hospitals)|ses\\s+(?:(?:autres\\s+)?établissements|hôpitaux|membres|adhérents|partenaires|parties)|it|ce groupement|le groupement|ce gcs|ce ght|cette cht)\\b",
			FLAGS);

	/** {@code Sont également membres : …}. */
	static final Pattern ARE_MEMBERS = Pattern.compile(
			"^\\s*(?:(?:en\\s+)?sont\\s+(?:également\\s+|aussi\\s+)?(?:membres|parties|adhérents)|les\\s+(?:autres\\s+)?(?:membres|établissements)\\b[^:.;]{0,40}\\bsont)\\b",
			FLAGS);

	/** {@code Son établissement support est le CH de …}. */
	static final Pattern ITS_SUPPORT = Pattern.compile(
			"^\\s*(?:its\\s+lead\\s+hospital\\s+is|(?:son|l[’'])\\s*établissement\\s+support\\s+est)\\s.{0,8}$", FLAGS);

	static final Pattern IS_OF_IT = Pattern.compile(
			"^[^.;:]{0,120}?\\ben\\s+(?:est|sont)\\s+(?:\\p{L}+\\s+){0,2}?((?:établissements?\\s+)?(?:partenaires?|membres?(?:\\s+(?:associés?|fondateurs?))?|parties?|adhérents?|associée?s?|fondat\\p{L}+))\\b|^[^.;:]{0,120}?\\b(?:are|is)\\s+(?:also\\s+|a\\s+)?((?:founding\\s+|associate\\s+)?(?:members?|partners?))\\s*[.;]?\\s*$",
			FLAGS);

	static final Pattern OBJECT = Pattern.compile(
			"\\b(?:l[’']a|l[’']ont|nous\\s+a|nous\\s+ont|y a|y ont|le|la)\\s+(?:rejoi|adhér|intégr|quitt)|\\ben\\s+(?:est|sont|était|étaient)\\s+(?:\\p{L}+\\s+)?(?:sorti|parti|retir)\\p{L}*"
					+ "|\\bs[’']en\\s+(?:est|sont)\\s+retir",
			FLAGS);

	/** Between two of a list: no verb of a new sentence. */
	static final Pattern APART = Pattern
		.compile(".*\\b(?:ont|a|est|sont|afin|pour|avec|dont|que|où|mais|has|have|with|for|was|were)\\b.*", FLAGS);

	private MembershipWords() {
	}

}
