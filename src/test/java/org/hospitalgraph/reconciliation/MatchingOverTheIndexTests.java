package org.hospitalgraph.reconciliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.reconciliation.match.Match;
import org.hospitalgraph.reconciliation.match.Matching;
import org.hospitalgraph.reconciliation.match.ReconciliationQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The variants and unknown names of the matching report, asked of the service itself,
 * where the full-text index finds the candidates.
 */
@ServiceTest
class MatchingOverTheIndexTests {

	@Autowired
	private Matching matching;

	@Test
	void isSureOfMostNamesAndNeverWrong() throws IOException {
		List<String> wrong = new ArrayList<>();
		List<String> notFirst = new ArrayList<>();
		int asked = 0;
		int sure = 0;
		for (String[] variant : rows("variants.csv")) {
			if (variant[1].startsWith("finess-")) {
				continue;
			}
			asked++;
			List<Match> found = find(variant[0]);
			if (found.isEmpty() || !found.getFirst().id().equals(variant[1])) {
				notFirst.add(String.join(" | ", variant));
			}
			for (Match match : found) {
				sure += (match.match() && match.id().equals(variant[1])) ? 1 : 0;
				if (match.match() && !match.id().equals(variant[1])) {
					wrong.add(String.join(" | ", variant) + " -> " + match.id());
				}
			}
		}
		for (String[] stranger : rows("strangers.csv")) {
			find(stranger[0]).stream()
				.filter(Match::match)
				.forEach((match) -> wrong.add(String.join(" | ", stranger) + " -> " + match.id()));
		}
		System.out.printf("Over the index: %d variants, %d sure and right; not ranked first: %s%n", asked, sure,
				notFirst);
		assertThat(wrong).as("sure and wrong").isEmpty();
		assertThat((double) sure / asked).as("sure and right, of all variants").isGreaterThan(0.90);
		assertThat(notFirst.size()).isLessThan(asked / 20);
	}

	private List<Match> find(String name) {
		return this.matching.one(ReconciliationQuery.of(name, List.of()), Locale.FRENCH).result();
	}

	private static List<String[]> rows(String resource) throws IOException {
		InputStream stream = MatchingOverTheIndexTests.class.getResourceAsStream("/naming/" + resource);
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split(";")).toList();
		}
	}

}
