package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does on the page, and the questions that it must answer. */
@PageTest
class ExplorerTests {

	@Autowired
	Api api;

	Chromium chromium;

	@BeforeAll
	void start() {
		Chromium.assume();
		this.chromium = Chromium.start();
	}

	@AfterAll
	void stop() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@BeforeEach
	void desktop() {
		this.chromium.look(1400, 900, false);
	}

	@AfterEach
	void theConsoleIsSilent() {
		assertThat(this.chromium.errors()).isEmpty();
	}

	@Test
	void beginsWithWhoWorksWithWhomAroundLille() {
		open("/?lang=fr");
		assertThat(this.chromium.text("#sentence")).contains("CHU de Lille coopère avec").contains("GHT");
		assertThat(nodes()).contains("chu-lille", "ght-grand-lille", "ch-roubaix", "gcs-g4");
	}

	@Test
	void tellsWhoIsLinkedToLilleThroughAGroupement() {
		open("/?lang=fr");
		this.chromium.click("#presets li:nth-child(2) button");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('par un GHT')");
		assertThat(nodes()).contains("ch-roubaix", "ch-valenciennes", "ght-hainaut-cambresis");
		this.chromium.click("[data-show=table]");
		assertThat(this.chromium.text("#view-table table")).contains("CH de Cambrai", "CH de Roubaix");
	}

	@Test
	void findsAHospitalByTypingAndTellsItsMembershipsOf2012And2017() {
		open("/?lang=fr");
		this.chromium.choose("#search", "CH Valenciennes");
		this.chromium.until("return document.querySelector('#panel-title')?.textContent.includes('Valenciennes')");
		year("2012");
		assertThat(this.chromium.text("#panel")).contains("CHT du Valenciennois").contains("certain");
		assertThat(this.chromium.text("#panel")).doesNotContain("GHT du Hainaut-Cambrésis");
		year("2017");
		assertThat(this.chromium.text("#panel")).contains("GHT du Hainaut-Cambrésis");
		assertThat(this.chromium.text("#year-now")).isEqualTo("2017");
	}

	@Test
	void namesTheDocumentThatSaysThatHugoHasAssociates() {
		open("/?lang=fr");
		this.chromium.choose("#search", "HUGO");
		this.chromium.until("return document.querySelector('#panel-title')?.textContent.includes('Hugo')");
		assertThat(this.chromium.text("#panel")).contains("membre associé");
		this.chromium.ask("document.querySelectorAll('#panel details').forEach((each) => { each.open = true; })");
		this.chromium.until("return document.querySelector('#panel [data-source=gcs-chu-panorama]')");
		assertThat(this.chromium.text("#panel .relation .evidence"))
			.contains("Les groupements de coopération sanitaire")
			.contains("hugo");
		this.chromium.click("#panel .relation .source");
		this.chromium.until("return new URLSearchParams(location.search).get('source') === 'gcs-chu-panorama'");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('énonce')");
		assertThat(nodes()).contains("gcs-hugo", "ch-le-mans");
	}

	@Test
	void explainsHowTwoHospitalsAreConnected() {
		open("/?lang=fr");
		this.chromium.click("#open-path");
		this.chromium.choose("#path-from", "CH Lens");
		this.chromium.choose("#path-to", "CHU Rouen");
		this.chromium.click("#panel .primary");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('sont reliés')");
		assertThat(this.chromium.text("#sentence")).contains("4 étapes")
			.contains("CH de Lens et CHU de Lille sont membres de GCS HU de l’Artois");
		assertThat(nodes()).contains("ch-lens", "chu-lille", "chu-rouen");
	}

	@Test
	void tellsWhatTwoHospitalsHaveInCommon() {
		open("/?common=ch-lens,ch-valenciennes&lang=fr");
		assertThat(this.chromium.text("#sentence")).contains("commun");
	}

	@Test
	void showsTheEvidenceOfALinkOfTheDiagram() {
		open("/?view=interregional&lang=fr");
		Object link = this.chromium.until("return performance.getEntriesByType('resource').length && fetch"
				+ "('/api/v1/graph?id=chu-rouen,gcs-g4').then((answer) => answer.json())"
				+ ".then((graph) => graph.relationships[0].id)");
		open("/?view=interregional&lang=fr&select=" + link);
		this.chromium.until("return document.querySelector('#panel .evidence li')");
		assertThat(this.chromium.text("#panel")).contains("est membre de", "CHU de Rouen", "GCS G4");
	}

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
	void theLegendFilters() {
		open("/?lang=fr");
		this.chromium.click("#legend [data-kind='Groupement/GCS']");
		this.chromium.until("return location.search.includes('hide=')");
		assertThat(nodes()).doesNotContain("gcs-g4").contains("ght-grand-lille");
	}

	@Test
	void unfoldsAndTakesAwayByKeyboardAlone() {
		open("/?lang=fr");
		this.chromium.ask("document.activeElement.blur()");
		this.chromium.press("/");
		this.chromium.choose(":focus", "GHT Hainaut");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('Hainaut')");
		this.chromium.ask("document.querySelector('#diagram').focus()");
		this.chromium.press(Keys.ARROW_RIGHT);
		this.chromium.until("return new URLSearchParams(location.search).get('select') !== 'ght-hainaut-cambresis'");
		Object selected = this.chromium.ask("return new URLSearchParams(location.search).get('select')");
		this.chromium.press(Keys.ENTER);
		this.chromium.until("return document.activeElement.id === 'panel-title'");
		this.chromium.press(Keys.ESCAPE);
		this.chromium.until("return document.querySelector('#panel').hidden");
		assertThat(selected).isNotNull();
	}

	@Test
	void speaksEnglishWhenAsked() {
		open("/?lang=fr");
		this.chromium.click("#language");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('works with')");
		assertThat(this.chromium.ask("return document.documentElement.lang")).isEqualTo("en");
		assertThat(this.chromium.text("#presets")).contains("Shared posts");
	}

	@Test
	void fitsAPhone() {
		this.chromium.look(360, 740, false);
		open("/?lang=fr&select=chu-lille");
		this.chromium.until("return document.querySelector('#panel-title')");
		assertThat(this.chromium.ask("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		assertThat(this.chromium.text("#panel")).contains("CHU de Lille");
	}

	@Test
	void anAddressReproducesTheView() {
		open("/?around=ch-valenciennes&at=2012&show=timeline&lang=fr");
		assertThat(this.chromium.text("#year-now")).isEqualTo("2012");
		assertThat(this.chromium.text("#view-timeline")).contains("CHT du Valenciennois");
		open("/?around=ch-valenciennes&show=map&lang=fr");
		this.chromium.until("return document.querySelectorAll('#view-map .contour').length > 90");
	}

	@Test
	void suggestsWhoWasMeantByAWrongId() {
		open("/?lang=fr");
		this.chromium.visit(this.api.base() + "/?around=ch-valencienes&lang=fr");
		this.chromium.until("return document.querySelector('#message').textContent.includes('Valenciennes')");
		assertThat(this.chromium.errors()).allMatch((line) -> line.contains("404"));
	}

	@Test
	void listsTheFindings() {
		open("/quality.html?lang=fr");
		assertThat(this.chromium.text("#findings")).isNotBlank();
	}

	@Test
	void runsNothingButItsOwnFiles() {
		String policy = this.api.ask("/").response().headers().firstValue("Content-Security-Policy").orElse("");
		assertThat(policy).contains("script-src 'self';", "style-src 'self';", "frame-ancestors")
			.doesNotContain("unsafe");
		open("/?lang=fr");
		assertThat(this.chromium
			.ask("const script = document.createElement('script'); script.textContent = 'window.ran = 1';"
					+ " document.head.append(script); return window.ran ?? 'refused'"))
			.isEqualTo("refused");
		assertThat(this.chromium.errors()).allMatch((line) -> line.contains("Content Security Policy"));
	}

	private void open(String path) {
		this.chromium.open(this.api.base() + path);
	}

	private void year(String year) {
		this.chromium.ask("const range = document.querySelector('#year'); range.value = '" + year
				+ "'; range.dispatchEvent(new Event('input', { bubbles: true }))");
		this.chromium.until("return document.querySelector('#panel').textContent.includes('(" + year + ")')"
				+ " && document.querySelector('#time-said').textContent.startsWith('" + year + "')");
	}

	/** What the diagram shows. */
	@SuppressWarnings("unchecked")
	private List<String> nodes() {
		return (List<String>) this.chromium
			.ask("return window.hospitalGraph.canvas().nodes().map((node) => node.id())");
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
