package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;

/**
 * Hospitals that became one, written as a sum: {@code fusion CH A + CH B → CH C},
 * {@code CH C = ex-CH A + ex-CH B}.
 */
final class MergedSum {

	private static final Pattern MERGED = Pattern.compile("\\bfusion\\p{L}*|\\bex[-\\s]|\\bancien(?:ne)?s?\\b",
			Clause.FLAGS);

	private static final String FORMER = "(?:les?\\s+|la\\s+|l[’']\\s*)?(?:ex[-\\s]\\s*|ancien(?:ne)?\\s+)?";

	private static final String BEHIND = "\\s*[»”\")]*\\s*(?:\\([^()]*\\)\\s*)?";

	private static final Pattern PLUS = Pattern.compile(BEHIND + "[+&]\\s*" + FORMER, Clause.FLAGS);

	private static final Pattern ARROW = Pattern
		.compile(BEHIND + "(?:→|⇒|➜|➔|➡|=>|->|=)\\s*(?:les?\\s+|la\\s+|l[’']\\s*)?", Clause.FLAGS);

	private static final Pattern EQUALS = Pattern.compile(BEHIND + "=\\s*" + FORMER, Clause.FLAGS);

	private MergedSum() {
	}

	/** Whether a clause has such sums; hands on the new hospital and each old one. */
	static boolean read(Clause clause, BiConsumer<Mention, Mention> merged) {
		List<Mention> houses = clause.houses();
		boolean sums = false;
		if (houses.size() < 3 || !clause.has(MERGED)) {
			return false;
		}
		for (int i = 0; i < houses.size(); i++) {
			List<Mention> parts = new ArrayList<>(List.of(houses.get(i)));
			int end = i + 1;
			while (end < houses.size() && follows(clause, houses, end, PLUS)) {
				parts.add(houses.get(end++));
			}
			if (parts.size() > 1) {
				Mention now = (i > 0 && follows(clause, houses, i, EQUALS)) ? houses.get(i - 1)
						: (end < houses.size() && follows(clause, houses, end, ARROW)) ? houses.get(end) : null;
				if (now != null) {
					parts.forEach((old) -> merged.accept(now, old));
					sums = true;
				}
				i = end - 1;
			}
		}
		return sums;
	}

	private static boolean follows(Clause clause, List<Mention> houses, int place, Pattern sign) {
		return sign.matcher(clause.between(houses.get(place - 1).end(), houses.get(place).start())).matches();
	}

}
