package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.mention.Mention;

/** Hospitals that one person heads, which is a common direction without these words. */
final class Heads {

	/**
	 * {@code un seul directeur pour A, B et C}, {@code Mme Roy dirige à la fois A et B}.
	 */
	private static final Pattern ONE_HEAD = Pattern.compile(
			"\\b(?:une?\\s+(?:seule?\\s+(?:et\\s+même\\s+)?|même\\s+)direct(?:eur|rice)\\s+(?:pour|à\\s+la\\s+tête\\s+d(?:u|es?|e\\s+la))"
					+ "|dirige\\s+(?:à\\s+la\\s+fois|aussi\\s+bien|en\\s+même\\s+temps)|(?:heads|runs|leads)\\s+both)\\s+(?:les?\\s+|la\\s+|l[’']\\s*|the\\s+|d[’']\\s*)?$",
			Clause.FLAGS);

	/** {@code Le directeur du CH de A dirige également le CH de B}. */
	private static final Pattern HEADS_TOO = Pattern.compile(
			"\\s*[»”\")]?\\s*(?:\\([^()]*\\)\\s*)?(?:dirige|assure)\\s+(?:également|aussi|en\\s+outre|par\\s+ailleurs)\\s+(?:la\\s+direction\\s+d(?:u|es?|e\\s+la)\\s+)?(?:les?\\s+|la\\s+|l[’']\\s*)?",
			Clause.FLAGS);

	/**
	 * {@code directeur du CH de A et, dans le cadre de la direction commune, du CH de B}.
	 */
	private static final Pattern AND_OF = Pattern.compile(
			"\\s*(?:\\([^()]*\\)\\s*)?,?\\s*et\\s*,\\s*(?:dans\\s+le\\s+cadre\\s+d\\p{L}+\\s+(?:la\\s+|leur\\s+)?|par\\s+|en\\s+)direction\\s+commune\\s*,\\s*(?:du|de\\s+la|de\\s+l[’']|des|de)\\s*",
			Clause.FLAGS);

	private static final Pattern HEAD_OF = Pattern
		.compile("\\bdirect(?:eur|rice)(?:\\s+générale?)?\\s+d(?:u|es?|e\\s+la|e\\s+l[’']|[’'])\\s*$", Clause.FLAGS);

	private Heads() {
	}

	static List<List<Mention>> of(Clause clause) {
		List<Mention> houses = clause.houses();
		List<List<Mention>> all = new ArrayList<>();
		for (int i = 0; i + 1 < houses.size(); i++) {
			Mention house = houses.get(i);
			String before = clause.justBefore(house.start());
			List<Mention> next = houses.subList(i + 1, houses.size());
			Matcher too = HEADS_TOO.matcher(clause.between(house.end(), next.getFirst().start()));
			if (ONE_HEAD.matcher(before).find() && !clause.until(house.start()).isDenied()) {
				all.add(Lineup.forwards(clause, houses.subList(i, houses.size())));
			}
			else if ((too.matches() || AND_OF.matcher(clause.between(house.end(), next.getFirst().start())).matches())
					&& HEAD_OF.matcher(before).find()) {
				List<Mention> both = new ArrayList<>(List.of(house));
				both.addAll(Lineup.close(clause, next));
				all.add(both);
			}
		}
		return all;
	}

}
