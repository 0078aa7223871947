package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

import static org.assertj.core.api.Assertions.assertThat;

/** What is on the screen, as files. */
class ExportTests extends Explorer {

	private static final String COVERED = """
			const boxes = [...document.querySelectorAll('[data-label]')].map((one) => [one.dataset.label, one.getBBox()]);
			return boxes.flatMap(([name, a], i) => boxes.slice(i + 1).filter(([, b]) => a.x + 2 < b.x + b.width && a.x + a.width > b.x + 2
			  && a.y + 2 < b.y + b.height && a.y + a.height > b.y + 2).map(([other]) => `${name} ${other}`));""";

	private static final String OUTSIDE = """
			const sheet = document.querySelector('#made').getBoundingClientRect();
			const unit = sheet.width / document.querySelector('#made').viewBox.baseVal.width;
			return [...document.querySelectorAll('#made text')].filter((one) => { const box = one.getBoundingClientRect();
			  return box.left - sheet.left < 30 * unit || box.top - sheet.top < 30 * unit || sheet.right - box.right < 30 * unit
			    || sheet.bottom - box.bottom < 30 * unit; }).map((one) => one.textContent);""";

	@Test
	void savesWhatIsOnScreen() throws Exception {
		open("/?view=posts&lang=fr");
		this.chromium.click("#open-export");
		this.chromium.click("[data-export=png]");
		byte[] png = saved(".png");
		for (String format : List.of("svg", "graphml", "xlsx")) {
			this.chromium.click("[data-export=" + format + "]");
		}
		assertThat(ByteBuffer.wrap(png, 16, 8).getInt(16)).isEqualTo(3200);
		assertThat(ByteBuffer.wrap(png, 16, 8).getInt(20)).isEqualTo(1800);
		assertThat(new String(saved(".svg"), StandardCharsets.UTF_8)).contains("<svg", "CHU de Lille");
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

	/** Neither in the drawing of the service nor in the composed picture. */
	@Test
	@SuppressWarnings("unchecked")
	void noNameTouchesASign() {
		open("/?around=chu-lille&through=GHT&lang=fr");
		assertThat((List<String>) this.chromium
			.ask("""
					const drawn = document.createElement('div');
					drawn.id = 'drawn';
					drawn.style.setProperty('font-family', 'sans-serif');
					// the page allows no style sheet within the picture
					drawn.innerHTML = (await (await fetch('/api/v1/entities/chu-lille/links?through=GHT&category=CH&format=svg')).text()).replace(/<style[^]*?<\\/style>/g, '');
					const { picture } = await import('/js/picture.js');
					document.body.append(drawn, await picture('slide'));
					const touch = (names, signs) => [...document.querySelectorAll(names)].flatMap((name) => [...document.querySelectorAll(signs)].filter((sign) => {
					  const [a, b] = [name.getBBox(), sign.getBBox()];
					  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y; }).map((sign) => `${name.textContent} ${sign.textContent}`));
					return [...touch('#drawn text:has(tspan):not([aria-hidden])', '#drawn path.node'), ...touch('[data-label]', '[data-node]')];"""))
			.isEmpty();
	}

	/**
	 * The picture is composed and not a screenshot: with the panel open, and at a date.
	 */
	@ParameterizedTest
	@CsvSource({ "/?lang=fr, slide, 1600, 900", "/?lang=fr&select=ght-hainaut-cambresis, sheet, 1600, 1131",
			"/?view=interregional&lang=fr, slide, 1600, 900",
			"/?around=ch-valenciennes&at=2018&lang=fr, slide, 1600, 900",
			"/?around=ch-valenciennes&at=2012&to=2018&lang=fr, sheet, 1600, 1131" })
	@SuppressWarnings("unchecked")
	void thePictureHasEveryNameTheHeadlineTheLegendAndTheSources(String path, String form, int width, int height) {
		open(path);
		this.chromium.ask("import('/js/picture.js').then(({ picture }) => picture('" + form
				+ "')).then((made) => { window.made = made; })");
		this.chromium.until("return Boolean(window.made)");
		this.chromium.ask("window.made.id = 'made'; document.body.append(window.made)");
		String text = this.chromium.ask("return [...document.querySelectorAll('#made text')].map((one) =>"
				+ " [...one.querySelectorAll('tspan')].map((line) => line.textContent).join(' ') || one.textContent).join('|')")
			.toString()
			.replace('\u00a0', ' ');
		List<String> names = (List<String>) this.chromium
			.ask("return hospitalGraph.view().present.map((node) => node.name)");
		assertThat(text).contains(names).contains("Sources : ", "Apache 2.0", "hospital-graph");
		assertThat(text.replaceAll("\\s+", " ")).startsWith(
				this.chromium.ask("return document.querySelector('#made title').textContent.replaceAll(/\\s+/g, ' ')")
					.toString());
		assertThat(this.chromium.ask("return document.querySelector('#made').getAttribute('viewBox')"))
			.isEqualTo("0 0 " + width + " " + height);
		assertThat((List<String>) this.chromium.ask(COVERED)).as("names over each other").isEmpty();
		assertThat((List<String>) this.chromium.ask(OUTSIDE)).as("in the margin").isEmpty();
	}

	/** Where there is space, names are beside the lines; elsewhere they have a ground. */
	@Test
	@SuppressWarnings("unchecked")
	void noLineCrossesANameOfThePicture() {
		open("/?view=interregional&lang=fr");
		this.chromium.ask("const { picture } = await import('/js/picture.js'); const made = await picture('sheet');"
				+ "made.id = 'made'; document.body.append(made)");
		assertThat((List<String>) this.chromium
			.ask("""
					const lines = [...document.querySelectorAll('#made [data-part=diagram] path')];
					const inside = ({ x, y, width, height }, p) => p.x > x + 1 && p.x < x + width - 1 && p.y > y + 1 && p.y < y + height - 1;
					const points = lines.flatMap((line) => Array.from({ length: 200 }, (_, i) => line.getPointAtLength((line.getTotalLength() * i) / 200)));
					return [...document.querySelectorAll('#made [data-label]')].filter((name) => { const box = name.getBBox();
					  return points.some((point) => inside(box, point)); }).map((name) => name.textContent);"""))
			.isEmpty();
		assertThat(this.chromium.ask("return document.querySelectorAll('#made [data-part=diagram] rect').length"))
			.isEqualTo(this.chromium.ask("return document.querySelectorAll('#made [data-label]').length"));
	}

	@Test
	void printsTheDiagramOnOneSheetAndDarkOnWhite() {
		this.chromium.look(1400, 900, true);
		open("/?lang=fr&select=chu-lille");
		this.chromium.until("return import('/js/printing.js').then(({ prepared }) => prepared()).then(() => true)");
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
		for (int i = 0; i < 600; i++) {
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
