package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

import static org.assertj.core.api.Assertions.assertThat;

/** What is on screen, as files. */
class ExportTests extends Explorer {

	@Test
	void savesWhatIsOnScreen() throws Exception {
		open("/?view=posts&lang=fr");
		this.chromium.click("#open-export");
		for (String format : List.of("png", "svg", "graphml", "xlsx")) {
			this.chromium.click("[data-export=" + format + "]");
		}
		assertThat(saved(".png")).isNotEmpty();
		assertThat(new String(saved(".svg"))).contains("<svg", "CHU de Lille");
		assertThat(new String(saved(".graphml"))).contains("<graphml", "SHARES_STAFF_WITH");
		assertThat(saved(".xlsx")).startsWith('P', 'K');
	}

	@Test
	void namesTheFormatsInTheLanguageOfTheReader() {
		open("/?view=posts&lang=fr");
		this.chromium.click("#open-export");
		assertThat(this.chromium.text("[data-export=geojson-links]")).isEqualTo("Carte, relations (GeoJSON)");
		open("/?view=posts&lang=en");
		this.chromium.click("#open-export");
		assertThat(this.chromium.text("[data-export=geojson-links]")).isEqualTo("Map, relations (GeoJSON)");
	}

	@Test
	void printsTheDiagramOnOneSheetAndDarkOnWhite() {
		this.chromium.look(1400, 900, true);
		open("/?lang=fr&select=chu-lille");
		this.chromium
			.ask("addEventListener('afterprint', () => { window.after = document.querySelectorAll('.sheet').length; });"
					+ "addEventListener('beforeprint', () => { window.paper = document.querySelector('.sheet rect').getAttribute('fill'); });");
		PrintOptions sheet = new PrintOptions().setOrientation(PrintOptions.Orientation.LANDSCAPE)
			.setPageSize(PageSize.ISO_A4);
		byte[] pdf = Base64.getDecoder().decode(this.chromium.driver().print(sheet).getContent());
		assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\b(?!s)")).hasSize(2);
		assertThat(this.chromium.ask("return window.paper")).isEqualTo("#fff");
		this.chromium.until("return window.after === 0");
	}

	private byte[] saved(String ending) throws IOException, InterruptedException {
		for (int i = 0; i < 200; i++) {
			try (Stream<Path> files = Files.list(this.chromium.downloads())) {
				Path file = files.filter((path) -> path.toString().endsWith(ending)).findFirst().orElse(null);
				if (file != null && Files.size(file) > 0) {
					return Files.readAllBytes(file);
				}
			}
			Thread.sleep(50);
		}
		throw new AssertionError("no file that ends in " + ending + " was saved");
	}

}
