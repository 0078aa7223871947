package org.hospitalgraph.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.hospitalgraph.Patience;
import org.hospitalgraph.dossier.read.DossierFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Any file is read or refused with sentences, within a short time. */
class HostileDossiersTests {

	private static final String GOOD = """
			source: { id: own, title: Own, published: 2020-03, language: fr, kind: press-release, extent: excerpt }
			places:
			  p.1/2: { page: 1, start: 3, end: 40 }
			  p.2: { lines: 3-5 }
			entities:
			  - { id: ch-a, label: Establishment, category: CH, name: CH de A, at: p.1/2, names: [{ name: CHA, at: p.2 }] }
			  - id: ght-b
			    label: Groupement
			    category: GHT
			    name: GHT B
			    status: active
			    created: 2016
			    at: p.1/2
			    members: { support: CH de A, since: 2016, at: p.2 }
			facts:
			  - { from: [ch-a], type: LOCATED_IN, to: town, at: p.2 }
			  - { from: ch-a, type: SUPPORTS, to: ght-b, amount: 5, unit: EUR, since: 2018, until: 2019, at: [p.1/2, p.2] }
			figures:
			  - { id: beds, of: ch-a, metric: beds, value: 5, upTo: 6, unit: beds, at: p.2 }
			  - { of: ch-a, metric: beds-of-it, value: 5, unit: beds, partOf: beds, at: p.2, counts: { type: LOCATED_IN, direction: out } }
			""";

	private static final List<String> ODD = List.of("", "~", "[]", "{}", "[[[]]]", "{ a: { b: [ 1 ] } }", "-1", "1e400",
			".nan", "2021-13-45", "99999999999999999999", "true", "'", "\"\\u0000\"", "!!binary AAAA", "&a b", "*a",
			"| \n x", "x".repeat(5_000), "é/ü#", "- - -", "? a", "<<: 1", "%TAG", "\t", "0x1F", "p.1/2: 1",
			"\uD83D\uDE00");

	/** The seeds are fixed, so that a failure can be repeated. */
	@RepeatedTest(300)
	void survivesAChange(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<String> lines = new ArrayList<>(GOOD.lines().toList());
		for (int change = 0; change < 1 + random.nextInt(3); change++) {
			int at = random.nextInt(lines.size());
			String[] words = lines.get(at).split("(?<=[ :,{}\\[\\]])");
			words[random.nextInt(words.length)] = ODD.get(random.nextInt(ODD.size()));
			lines.set(at, String.join("", words));
		}
		survives(String.join("\n", lines));
	}

	@TestFactory
	Stream<DynamicTest> survivesMuchOfOneThing() {
		String facts = "facts:\n" + "  - { from: ch-a, type: PART_OF, to: ch-b, at: p.1 }\n".repeat(20_000);
		StringBuilder chain = new StringBuilder("facts:\n");
		for (int i = 0; i < 20_000; i++) {
			chain.append("  - { from: t-")
				.append(i)
				.append(", type: PART_OF, to: t-")
				.append(i + 1)
				.append(", at: p }\n");
		}
		return Stream
			.of("a: ".repeat(100_000), "[".repeat(100_000), "- ".repeat(100_000), "\n".repeat(100_000), facts,
					chain.toString(), "title: " + "x".repeat(8_000_000),
					"title:\n" + (" " + "x".repeat(1_000) + "\n").repeat(8_000), "x".repeat(1_000_000) + ": 1",
					"\uFEFF".repeat(1_000), "a: &a [*a]", "a: &a {b: *a}", "source: *b")
			.map((text) -> DynamicTest.dynamicTest("a file of " + text.length() + " characters", () -> survives(text)));
	}

	private static void survives(String text) {
		assertTimeoutPreemptively(Patience.ofSeconds(20), () -> {
			Checked checked = Dossiers.check(List.of(), List.of(new DossierFile("own.yaml", text)));
			assertThatCode(() -> checked.text(Locale.FRENCH)).doesNotThrowAnyException();
			assertThat(checked.text(Locale.FRENCH).lines()).allMatch((line) -> line.length() < 900);
		});
	}

}
