package org.hospitalgraph.start;

import java.io.IOException;

import org.hospitalgraph.dossier.Dossiers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ShippedDossiersTests {

	@Test
	void theFoundingOnesAreFive() throws Exception {
		assertThat(Dossiers.read(ShippedDossiers.of("founding").files()).sources())
			.extracting((source) -> source.id().text())
			.containsExactlyInAnyOrder("chru-lille-territoire-2013", "convention-hainaut-cambresis-2017",
					"gcs-chu-panorama", "gcs-g4-atlas-2021", "ght-grand-lille-2024");
	}

	@Test
	void allAreValidTogetherAndHoldTheFoundingOnes() throws Exception {
		assertThat(ShippedDossiers.of("all").files()).containsAll(ShippedDossiers.FOUNDING.files());
		assertThat(Dossiers.read(ShippedDossiers.ALL.files()).sources()).hasSameSizeAs(ShippedDossiers.ALL.files());
	}

	@Test
	void noneAreAValidKnowledgeBase() throws Exception {
		assertThat(Dossiers.read(ShippedDossiers.of("none").files()).entities()).isEmpty();
	}

	@Test
	void saysWhatMayBeChosen() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> ShippedDossiers.of("five"))
			.withMessage("hospital-graph.shipped is 'five'; it may be all, founding or none.");
	}

}
