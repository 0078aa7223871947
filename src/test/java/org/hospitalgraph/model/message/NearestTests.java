package org.hospitalgraph.model.message;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

	@Test
	void takesTwoExchangedLettersForOneError() {
		assertThat(Nearest.to("GTH", List.of("GCS", "CHT", "GHT"))).contains("GHT");
	}

	@Test
	void findsNothingWhereNothingIsNear() {
		assertThat(Nearest.to("colour", List.of("through", "category"))).isEmpty();
	}

	@Test
	void bearsWordsOfAnyLength() {
		assertThat(Nearest.to("x".repeat(100_000), List.of("through"))).isEmpty();
	}

}
