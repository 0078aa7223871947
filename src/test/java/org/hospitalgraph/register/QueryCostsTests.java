package org.hospitalgraph.register;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.hospitalgraph.cypher.file.CypherFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cost of each question in a département with thousands of establishments: db hits
 * per returned row, compared with recorded values. It counts, so the speed of the machine
 * does not matter.
 */
@Tag("service")
class QueryCostsTests extends RegisterTest {

	private static final int SITES = 12_000;

	/**
	 * The tolerance: statistics vary a little from run to run, other plans differ by
	 * more.
	 */
	private static final double TOLERANCE = 1.5;

	private static final int SLACK = 5;

	/** Questions that read everything; see QueryPlansTests. */
	private static final Set<String> LOOK_AT_EVERYTHING = Set.of("contents", "relationships", "categories", "decided");

	@Autowired
	private Driver driver;

	@Test
	void noQuestionTouchesMoreThanWhenItsPlanWasLookedAt() throws IOException {
		imported("many.csv", generated().getBytes(StandardCharsets.UTF_8));
		run("CALL db.prepareForReplanning(1)");
		Properties measured = new Properties();
		measured.load(new StringReader(new String(resource("query-costs.properties"), StandardCharsets.UTF_8)));
		Map<String, String> worse = new TreeMap<>();
		for (CypherFile file : this.files.all("queries")) {
			if (LOOK_AT_EVERYTHING.contains(file.name())) {
				continue;
			}
			long cost = cost(file);
			String known = measured.getProperty(file.name());
			if (known == null || cost > Long.parseLong(known) * TOLERANCE + SLACK) {
				worse.put(file.name(), cost + " db hits per row, measured before: " + known);
			}
		}
		assertThat(worse).isEmpty();
	}

	private long cost(CypherFile file) {
		try (Session session = this.driver.session()) {
			var result = session.run("PROFILE " + file.text(), file.examples());
			int rows = result.list().size();
			ResultSummary summary = result.consume();
			return hits(summary) / Math.max(1, rows);
		}
	}

	@SuppressWarnings("deprecation")
	private static long hits(ResultSummary summary) {
		return hits(summary.profile());
	}

	@SuppressWarnings("deprecation")
	private static long hits(org.neo4j.driver.summary.ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(QueryCostsTests::hits).sum();
	}

	/** Sites in the Nord, all of one category, ten for each legal entity. */
	private static String generated() {
		StringBuilder text = new StringBuilder("finess;etalab;0;2021-01-08\n");
		for (int i = 0; i < SITES; i++) {
			text.append(
					"structureet;%s;%s;PHARMACIE DU MARCHE %d;;;;1;R;DE LA PAIX;;;;59;;59000 LILLE;;;620;Pharmacie;;;;;;;;;2001-02-03;;;%n"
						.formatted(checked(59_100_000 + i), checked(59_900_000 + i / 10), i));
		}
		return text.toString();
	}

	/** Eight digits and their check digit. */
	private static String checked(int eight) {
		String digits = String.valueOf(eight);
		int sum = 0;
		for (int place = 0; place < digits.length(); place++) {
			int digit = digits.charAt(digits.length() - 1 - place) - '0';
			int weighted = (place % 2 == 0) ? 2 * digit : digit;
			sum += (weighted > 9) ? weighted - 9 : weighted;
		}
		return digits + (10 - sum % 10) % 10;
	}

}
