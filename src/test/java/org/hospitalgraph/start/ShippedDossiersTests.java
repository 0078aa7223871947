package org.hospitalgraph.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
	void theListOfTheAddedOnesNamesEachOfThem() throws Exception {
		List<String> added = new ArrayList<>(Dossiers.read(ShippedDossiers.ALL.files())
			.sources()
			.stream()
			.map((source) -> source.id().text())
			.toList());
		added.removeAll(Dossiers.read(ShippedDossiers.FOUNDING.files())
			.sources()
			.stream()
			.map((source) -> source.id().text())
			.toList());
		assertThat(Files.readString(Path.of("docs/sources/added.md")).lines())
			.filteredOn((line) -> line.startsWith("| [`"))
			.extracting((line) -> line.substring(4, line.indexOf('`', 4)))
			.containsExactlyInAnyOrderElementsOf(added);
	}

	@Test
	void theReadmeCountsThem() throws Exception {
		assertThat(Files.readString(Path.of("README.md")))
			.contains("`all` (" + ShippedDossiers.ALL.files().size() + " documents)");
	}

	@Test
	void noneAreAValidKnowledgeBase() throws Exception {
		assertThat(Dossiers.read(ShippedDossiers.of("none").files()).entities()).isEmpty();
	}

	@Test
	void saysWhatMayBeChosen() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> ShippedDossiers.of("five"))
			.withMessage("hospital-graph.shipped is 'five'; it can be all, founding or none.");
	}

}
