package org.hospitalgraph.document.drafting;

import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;

/** The words for hospitals with one director. */
final class DirectionWords {

	static final Pattern COMMON = Pattern.compile(
			"\\b(?:a|ont)\\s+un\\s+seul\\s+(?:et\\s+même\\s+)?direct(?:eur|rice)\\b|\\b(?:a|ont)\\s+(?:(?:en\\s+outre|également|aussi)\\s+)?le\\s+même\\s+direct(?:eur|rice)\\b|\\bdirect(?:eur|rice)\\s+commune?\\b|\\bdirection\\s+(?:commune|unique|conjointe)\\b|\\bmême\\s+direction\\b|\\bune\\s+seule\\s+(?:et\\s+(?:même|unique)\\s+)?direction\\b|\\brun\\s+by\\s+the\\s+same\\b|\\bjoint\\s+management\\b"
					+ "|\\bdirection\\b(?=\\s+(?:du|de|des)\\s[^.;]{0,200}\\b(?:est|sera|devient)\\s+commune\\b)"
					+ "|\\bpartag(?:e|ent|eant)\\s+(?:depuis\\s[^,;.]{3,20}\\s+)?(?:(?:le|un|la)\\s+(?:même|seule?)|son|sa|leur)\\s+direct(?:eur|rice|ion)\\b"
					+ "|\\bshar(?:e|es|ed|ing)\\s+(?:one|a\\s+single|the\\s+same|a\\s+common)\\s+(?:chief\\s+executive|CEO|director|management)\\b",
			Clause.FLAGS);

	static final Pattern OVER = Pattern.compile(
			"\\b(?:fin\\s+(?:de|à|à\\s+la)|terme\\s+à|rupture|rompu\\p{L}*|dénonc\\p{L}+|dissolution|sortie|quitt\\p{L}+)\\b[^.;]{0,25}\\bdirection\\b|\\bdirection\\s+commune\\b[^.;]{0,80}\\b(?:a\\s+pris\\s+fin|prend\\s+fin|s[’']est\\s+achevée)"
					+ "|\\b(?:ended|terminated|left)\\s+(?:its|their|the)\\s+joint\\s+management\\b",
			Clause.FLAGS);

	/**
	 * {@code , déjà en direction commune}, {@code conduira la direction commune}: it is
	 * there, whatever the sentence plans.
	 */
	static final Pattern THERE = Pattern.compile(
			"\\b(?:est|sont|déjà|tous\\s+deux|toutes\\s+deux|actuellement|are|is)\\s+(?:(?:déjà|actuellement|aujourd[’']hui|désormais|tous|placée?s?|already|now)\\s+){0,2}(?:en|sous\\s+(?:une|la)|under)\\s*$"
					+ "|\\b(?:conduira|dirigera|pilotera|assurera|animera|exercera|prendra|chargée?\\s+de|nommée?\\s+à)\\s+(?:la\\s+tête\\s+de\\s+)?la\\s*$",
			Clause.FLAGS);

	private DirectionWords() {
	}

}
