package org.hospitalgraph.naming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hospitalgraph.dossier.problem.InvalidDossiers;
import org.hospitalgraph.naming.match.Ranking;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well names are matched, with the variants and unknown names in
 * {@code src/test/resources/naming}. Prints a report and writes it to
 * {@code target/matching-report.txt}.
 */
class MatchingReportTests {

	private static final int CANDIDATES = 25;

	private final NamePool pool;

	private final List<String[]> variants = KnownNames.rows("variants.csv");

	private final List<String[]> strangers = KnownNames.rows("strangers.csv");

	MatchingReportTests() throws IOException, InvalidDossiers {
		this.pool = new NamePool(KnownNames.all());
	}

	@Test
	void isSureOfMostNamesAndNeverWrong() throws IOException {
		List<String> missed = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		int first = 0;
		int sure = 0;
		for (String[] variant : this.variants) {
			Ranking ranking = rank(variant[0]);
			first += best(ranking).equals(variant[1]) ? 1 : 0;
			Optional<Candidate> meant = ranking.meant();
			if (meant.isEmpty()) {
				missed.add(described(variant, ranking));
			}
			else if (meant.get().id().equals(variant[1])) {
				sure++;
			}
			else {
				wrong.add(described(variant, ranking));
			}
		}
		for (String[] stranger : this.strangers) {
			Ranking ranking = rank(stranger[0]);
			ranking.meant().ifPresent((meant) -> wrong.add(described(stranger, ranking)));
		}
		double recall = (double) sure / this.variants.size();
		double precision = (double) sure / (sure + wrong.size());
		double ranked = (double) first / this.variants.size();
		report(precision, recall, ranked, missed, wrong);
		assertThat(wrong).as("sure and wrong").isEmpty();
		assertThat(recall).as("sure and right, of all variants").isGreaterThan(0.90);
		assertThat(ranked).as("first, sure or not").isGreaterThan(0.97);
	}

	@Test
	void hasEnoughNamesToSaySo() {
		assertThat(this.variants).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
		assertThat(this.strangers).hasSizeGreaterThanOrEqualTo(40);
	}

	private Ranking rank(String name) {
		WrittenName written = WrittenName.of(name);
		return Ranking.of(written, this.pool.find(written, CANDIDATES));
	}

	private static String best(Ranking ranking) {
		return ranking.ranked().isEmpty() ? "nothing" : ranking.ranked().getFirst().candidate().id();
	}

	private static String described(String[] row, Ranking ranking) {
		return KnownNames.line(row) + " -> " + best(ranking)
				+ (ranking.ranked().isEmpty() ? "" : " " + ranking.ranked().getFirst().likeness().score());
	}

	private void report(double precision, double recall, double ranked, List<String> missed, List<String> wrong)
			throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("%d variants, %d strangers".formatted(this.variants.size(), this.strangers.size()));
		lines.add("precision of sure matches %.3f, recall of sure matches %.3f, right one ranked first %.3f"
			.formatted(precision, recall, ranked));
		lines.add("Sure and wrong: " + wrong.size());
		wrong.forEach((line) -> lines.add("  " + line));
		lines.add("Not sure: " + missed.size() + " (written | meant -> ranked first, score)");
		missed.forEach((line) -> lines.add("  " + line));
		lines.forEach(System.out::println);
		Files.write(Files.createDirectories(Path.of("target")).resolve("matching-report.txt"), lines);
	}

}
