package org.hospitalgraph.page;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does with the diagram. */
class DiagramTests extends Explorer {

	@Test
	void beginsWithWhoWorksWithWhomAroundLille() {
		open("/?lang=fr");
		assertThat(this.chromium.text("#sentence")).contains("CHU de Lille coopère avec").contains("GHT");
		assertThat(nodes()).contains("chu-lille", "ght-grand-lille", "ch-roubaix", "gcs-g4");
	}

	@Test
	void theLegendFilters() {
		open("/?lang=fr");
		this.chromium.click("#legend [data-kind='Groupement/GCS']");
		this.chromium.until("return hospitalGraph.canvas().getElementById('gcs-g4').empty()");
		assertThat(nodes()).doesNotContain("gcs-g4").contains("ght-grand-lille");
		assertThat(this.chromium.ask("return document.activeElement.dataset.kind")).isEqualTo("Groupement/GCS");
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
	void namesEveryModuleOfTheFirstViewInAdvance() {
		open("/?lang=fr");
		assertThat(this.chromium
			.ask("""
					const named = [...document.querySelectorAll('link[rel=modulepreload], script')].map((one) => one.href || one.src);
					return performance.getEntriesByType('resource')
					  .filter((one) => one.startTime < Number(document.documentElement.dataset.ready)).map((one) => one.name)
					  .filter((name) => name.includes('/js/') && !named.includes(name)).join(' ');"""))
			.isEqualTo("");
	}

	/** Forty invented groupements with 1,960 members, in the page alone. */
	@Test
	void setsThousandsOfNodesAsFlowersThatDoNotOverlap() {
		open("/?lang=fr");
		Object nearest = this.chromium
			.ask("""
					const { flowers } = await import('/js/layout-many.js');
					const elements = Array.from({ length: 40 }, (_, g) => ({ data: { id: `g${g}`, size: 50 } }));
					for (let i = 0; i < 1960; i += 1) {
					  elements.push({ data: { id: `h${i}`, size: 20 } }, { data: { source: `h${i}`, target: `g${i % 40}` } });
					  if (i % 30 === 0) { elements.push({ data: { source: `h${i}`, target: `g${(i + 7) % 40}` } }); }
					}
					const cy = cytoscape({ headless: true, elements });
					flowers(cy);
					const places = cy.nodes().map((node) => node.position());
					let nearest = Infinity;
					places.forEach((one, i) => places.slice(i + 1).forEach((other) => {
					  nearest = Math.min(nearest, Math.hypot(one.x - other.x, one.y - other.y)); }));
					return nearest;""");
		assertThat(((Number) nearest).doubleValue()).isGreaterThan(15);
	}

}
