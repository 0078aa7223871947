package org.hospitalgraph.ask;

import java.util.regex.Pattern;

/**
 * What {@code à} and {@code de} become before the name of a hospital or groupement in
 * French: {@code lié au CHU}, {@code membre de la CHT}.
 */
enum Contractions {

	MASCULINE(
			"CHU|CHRU|CHR|CHI|CHD|CHS|CH|GHT|GCS|GCSMS|GIP|GIE|GH|GHU|DHU|GIRCI|CLCC|Centre|Groupe|Groupement|Réseau|Service",
			"au ", "du "),
	FEMININE("CHT|CPTS|FHU|FMIH|Clinique|Communauté|Convention|Direction|Délégation|Fédération", "à la ", "de la "),
	VOWEL("EPSM|EHPAD|Établissement|Hôpital|Institut|Institution|Association", "à l’", "de l’"),
	PLURAL("Hospices|Hôpitaux", "aux ", "des ");

	private final Pattern to;

	private final Pattern of;

	private final String toName;

	private final String ofName;

	Contractions(String words, String toName, String ofName) {
		this.to = before("à", words);
		this.of = before("de", words);
		this.toName = toName;
		this.ofName = ofName;
	}

	static String in(String french) {
		String told = french;
		for (Contractions one : values()) {
			told = one.of.matcher(one.to.matcher(told).replaceAll(one.toName)).replaceAll(one.ofName);
		}
		return told;
	}

	private static Pattern before(String preposition, String words) {
		return Pattern.compile("(?<![\\p{L}])" + preposition + " (?=(?:" + words + ")(?!\\p{L}))");
	}

}
