package org.hospitalgraph.document.draft;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who does what for whom. All of the texts are made up. */
class SupportTests {

	@ParameterizedTest
	@ValueSource(strings = { "Dans ce cadre, le CH d’Arvans assure pour le CH de Belcombe la permanence des soins.",
			"Les médecins du CH d’Arvans assurent, pour le CH de Belcombe, la permanence des soins, depuis peu.",
			"Le CH d’Arvans assure la permanence des soins au bénéfice du CH de Belcombe.",
			"Le CH d’Arvans assure la permanence des soins en appui au CH de Belcombe.",
			"Le CH d’Arvans assure au profit du CH de Belcombe la permanence des soins." })
	void withTheActivity(String text) {
		assertThat(supports(text)).containsExactly("ch-arvans ch-belcombe permanence des soins");
	}

	@Test
	void whatIsDoneByAnother() {
		assertThat(supports("Les achats du CH de Belcombe sont désormais assurés par le CH d’Arvans."))
			.containsExactly("ch-arvans ch-belcombe achats");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le CH d’Arvans n’assure pas pour le CH de Belcombe la permanence des soins.",
			"Le CH d’Arvans se bat pour le CH de Belcombe, la clinique et les soins.",
			"Les patients du CH de Belcombe sont reçus par le CH d’Arvans." })
	void otherThings(String text) {
		assertThat(supports(text)).isEmpty();
	}

	private static List<String> supports(String text) {
		return Sentences.draft(text)
			.facts()
			.stream()
			.filter((one) -> "SUPPORTS".equals(one.type()))
			.map((one) -> one.from().replace("-d-", "-") + " " + one.to().replace("-de-", "-") + " " + one.activity())
			.toList();
	}

}
