package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hospitalgraph.export.drawing.Palette;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.model.RelationshipType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page and the exports have the same colours and shapes. */
class PaletteTests {

	private final String page = read("js/palette.js");

	private final String browser = read("guide/hospital-graph.grass");

	@Test
	void everyKindHasTheColourAndShapeOfTheExports() {
		Palette.swatches().forEach((swatch) -> {
			String key = (swatch.category() != null) ? "'" + swatch.label() + "/" + swatch.category() + "'"
					: swatch.label();
			assertThat(this.page).contains(key + ": '" + swatch.style().colour() + "'");
			assertThat(this.page).contains(swatch.label() + ": '" + swatch.style().shape().cytoscapeJs() + "'");
		});
	}

	@Test
	void everyRelationshipHasTheColourOfTheExports() {
		for (RelationshipType type : RelationshipType.values()) {
			assertThat(
					this.page.lines().filter((line) -> line.contains("'" + type.name() + "'")).findFirst().orElse(""))
				.contains("colour: '" + Stroke.of(type.name()).colour() + "'");
		}
	}

	@Test
	void neo4jBrowserGetsTheSameColours() {
		Palette.swatches()
			.forEach((swatch) -> assertThat(this.browser)
				.contains("node." + ((swatch.category() != null) ? swatch.category() : swatch.label()) + " {\n  color: "
						+ swatch.style().colour()));
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of("src/main/resources/static", file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
