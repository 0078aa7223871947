package org.hospitalgraph.document.sentence;

/**
 * The words for what hospitals do with groupements: one list for each sense, which serves
 * in all forms of sentences, active and passive, as a verb, a participle or a noun.
 */
final class Verbs {

	/** {@code le GHT regroupe}, {@code regroupant}, {@code est composé de}. */
	static final String GATHERS = "(?:regroup(?!ement)\\p{L}+|(?<!\\bse\\s)(?<!\\bse\\ssont\\s)(?<![’']est\\s)réuni(?!on)\\p{L}*"
			+ "|rapproche(?:nt)?(?=\\s)|rassembl(?!ement)\\p{L}+|compren\\p{L}+|comporte(?:nt)?|comportant|compos\\p{L}+|associe(?:nt|ra)?|associant"
			+ "|fédèr\\p{L}+|fédér(?:ant|era)|uni(?:t|ssent|ssant|ra)|compte(?:nt|ra)?(?!\\s+tenu)|comptant"
			+ "|formée?s?(?=\\s+(?:par|de|du|des|d[’']))|constituée?s?|inclu(?:t|ant|ent|s)|englob(?:e|ant)|intègre(?:nt)?"
			+ "|accueille|(?:concerne|couvre)(?:nt)?(?=\\s+(?:\\p{L}+|\\d+)\\s+(?:établissements|hôpitaux)|\\s+(?:les|le|l[’'])\\s*$)|port\\p{L}+\\s+en\\s+commun\\s+par"
			+ "|includes?|including|comprises?|comprising|brings?\\s+together|bringing\\s+together|consists?|made\\s+up\\s+of|gathers?)";

	/** {@code les hôpitaux regroupés au sein du GHT}. */
	static final String GATHERED = "(?:regroupé|réuni|rassemblé|fédéré|uni|associé|organisé|constitué|engagé|rattaché|inséré|inscri|impliqué"
			+ "|affilié|adossé|rapproché|incorporé|inclus)";

	/** {@code se sont regroupés}. */
	static final String GATHERING = "(?:rapproch|regroup|réuni|fédér|associ|uni|rassembl|ralli|retrouv|engag)";

	/** {@code les hôpitaux créent un GCS}, {@code ont mis en place}. */
	static final String CREATES = "(?:créer|créent|créant|(?:a|ont|avaient|ayant)\\s+(?:\\p{L}+\\s+){0,2}?(?:créé|lancé|constitué|fondé|monté|instauré|institué)|constituer"
			+ "|constituent\\s+un\\p{L}*|fonder|forment\\s+un\\p{L}*|sont\\s+à\\s+l[’']origine\\s+d\\p{L}*|(?:se\\s+)?(?:sont\\s+)?dot(?:és|ent)\\s+d\\p{L}*"
			+ "|(?:mettent|ont\\s+mis|mettre|mettant)\\s+en\\s+place|have\\s+created|have\\s+founded|create)";

	/** {@code un GCS créé par}, {@code né de la volonté de}. */
	static final String CREATED = "(?:créé|fondé|constitué|institué|lancé|mis\\s+en\\s+place|porté|founded|created|set\\s+up)";

	/** {@code par}, {@code à l’initiative de}. */
	static final String BY = "(?:par|by|à\\s+l[’']initiative|sous\\s+l[’']impulsion)";

	/** {@code a formé avec}, {@code partage avec}. */
	static final String FORMS = "(form(?:é|e|ent)|cr(?:éé|ée|éent)|constitu(?:é|e|ent)|fond(?:é|e|ent)|partage(?:nt)?|g[èé]r(?:é|e|ent)|anim(?:é|e|ent))";

	static final String JOINS = "(?:rejoi\\p{L}+|adhèr\\p{L}+|adhér(?!ents?\\b)\\p{L}+|int[éè]gr\\p{L}+|join|joined|joins|entr[eé]\\p{L}* (?:au|dans)"
			+ "|devien\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:membres?|adhérents?|parties?)|devenue?s?\\s+(?:\\p{L}+\\s+)?(?:membres?|adhérents?|parties?))";

	static final String LEAVES = "(?:quitt\\p{L}+|s[’']est retir\\p{L}+|se retir\\p{L}+|s[’']en est retir\\p{L}+|retrait|sort(?:i|ie|ent)? d|(?<=:\\s)partie?s? d"
			+ "|(?:en|s[’']en)\\s+(?:est|sont|était|étaient)\\s+(?:\\p{L}+\\s+)?(?:sorti|parti|retir)|left|leaves|withdr\\p{L}+"
			+ "|n[’']est\\s+plus\\s+(?:membre|adhérente?|partie)|ne fait plus partie|ne font plus partie|ne\\s+sont\\s+plus\\s+(?:membres|adhérente?s|parties)|n[’']appartien\\p{L}+ plus)";

	/** {@code membre}, {@code établissement partie}. */
	static final String MEMBER = "(?:membres?|adhérents?|members?|établissements?\\s+(?:parties?|membres?|adhérents?))";

	private Verbs() {
	}

}
