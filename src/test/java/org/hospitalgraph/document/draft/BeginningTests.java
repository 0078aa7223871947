package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Since when memberships are. All of the texts are made up. */
class BeginningTests {

	private static final String ARVANS = "CH arvans | GHT val noir | 2016-07-01";

	private static final String BELCOMBE = "CH belcombe | GHT val noir | 2016-07-01";

	@ParameterizedTest
	@ValueSource(strings = {
			"Le GHT Val-Noir est composé, à compter du 1er juillet 2016, des établissements suivants :\n- le CH d’Arvans ;\n- le CH de Belcombe.",
			"Les CH ont signé le 1er juillet 2016 la convention constitutive du GHT Val-Noir.\n\nLe GHT réunit :\n- le CH d’Arvans ;\n- le CH de Belcombe.",
			"Deux groupements ont été créés au 1er juillet 2016 :\n- GHT Val-Noir : CH d’Arvans et CH de Belcombe",
			"Le GHT Val-Noir a été créé le 1er juillet 2016 entre le CH d’Arvans et le CH de Belcombe.",
			"Depuis le 1er juillet 2016, la région change. Deux groupements y ont été créés :\n- GHT Val-Noir : CH d’Arvans et CH de Belcombe",
			"CONVENTION CONSTITUTIVE DU GHT VAL-NOIR\n\nLe GHT Val-Noir est constitué du CH d’Arvans et du CH de Belcombe.\n\nLa présente convention prend effet le 1er juillet 2016." })
	void membersSinceTheFounding(String text) {
		assertThat(Sentences.since(text)).containsExactlyInAnyOrder(ARVANS, BELCOMBE);
	}

	@Test
	void theYearOfTheSentenceBefore() {
		assertThat(Sentences.since("Le CH d’Arvans a été rebâti le 3 mai 2009. Cette même année a été constitué le GHT"
				+ " Val-Noir, associant le CH d’Arvans et le CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans | GHT val noir | 2009", "CH belcombe | GHT val noir | 2009");
	}

	@Test
	void aQuestionStatesNothing() {
		assertThat(Sentences.links("Le CH d’Arvans est membre du GHT Val-Noir ?"))
			.containsExactly("CH arvans | reported | GHT val noir");
		assertThat(Sentences.links("Le saviez-vous ? Le CH d’Arvans est membre du GHT Val-Noir."))
			.containsExactly("CH arvans | member | GHT val noir");
	}

	@Test
	void eachWithItsOwnDate() {
		assertThat(Sentences.since("""
				Le GHT Val-Noir réunit :
				- le CH d’Arvans (depuis 2015) ;
				- le CH de Belcombe, admis à compter du 1er avril 2017 ;
				- le CH de Corvières, construit en 1990.
				""")).containsExactlyInAnyOrder("CH arvans | GHT val noir | 2015",
				"CH belcombe | GHT val noir | 2017-04-01");
		assertThat(
				Sentences.since("Le CH d’Arvans est membre du GHT Val-Noir depuis sa création, le 1er juillet 2016."))
			.containsExactly(ARVANS);
		assertThat(Sentences
			.since("Le CH d’Arvans est, depuis le 1er juillet 2016, établissement support du GHT Val-Noir."))
			.containsExactly(ARVANS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le GHT Val-Noir a été créé en 2016. Il comprend le CH d’Arvans et le CH de Belcombe.",
			"Le GHT Val-Noir réunit le CH d’Arvans. Son projet médical a été signé le 3 mai 2017.",
			"Le CH d’Arvans, rénové en 2019, est membre du GHT Val-Noir." })
	void aDateOfSomethingElse(String text) {
		assertThat(Sentences.since(text)).isEmpty();
	}

}
