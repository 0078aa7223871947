package org.hospitalgraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a designer sees first: names that cannot be read, and what does not fit. */
class LegibilityTests extends Explorer {

	/** In pixels of the screen; a label of the usual size has 11. */
	private static final String FAULTS = """
			const cy = hospitalGraph.canvas();
			const named = cy.nodes().filter((node) => !node.hasClass('untitled') && !node.hasClass('absent')).toArray();
			const name = (node) => node.data('full');
			const boxes = named.map((node) => [name(node), node.boundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false, includeUnderlays: false })]);
			const least = 4 / cy.zoom();
			const gap = (box, node) => { const { x, y } = node.position(); return Math.hypot(Math.max(box.x1 - x, 0, x - box.x2), Math.max(box.y1 - y, 0, y - box.y2)) - node.data('size') / 2; };
			const both = (one, other) => Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > least && Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > least;
			return [...named.filter((node) => node.numericStyle('font-size') * cy.zoom() < 9.5).map((node) => `${name(node)} is too small`),
			  ...boxes.flatMap(([one, box], i) => boxes.slice(i + 1).filter(([, other]) => both(box, other)).map(([other]) => `${one} covers ${other}`)),
			  ...cy.nodes('.origin, :selected').filter('.untitled').map((node) => `${name(node)} has no label`),
			  ...cy.nodes('.hub.untitled').filter((node) => cy.width() > 600 && node.degree(false) > 4).map((node) => `${name(node)} is large and has no label`),
			  ...named.filter((node) => node.numericStyle('text-background-opacity') < 0.9).map((node) => `lines cross ${name(node)}`),
			  ...named.flatMap((node, i) => node.is('.origin, :selected') ? [] : cy.nodes(node.hasClass('hub') ? '.hub, .origin' : 'node').not('.absent').not(node).toArray()
			    .filter((other) => gap(boxes[i][1], other) < gap(boxes[i][1], node) - least).map((other) => `${name(node)} seems to be the name of ${name(other)}`))];""";

	private static final String ADDED = """
			const { element } = await import('/js/diagram-elements.js');
			const { frame } = await import('/js/diagram-frame.js');
			const cy = hospitalGraph.canvas();
			""";

	@ParameterizedTest
	@CsvSource({ "/?lang=fr&select=ght-hainaut-cambresis, 400", "/?lang=fr&select=ght-hainaut-cambresis, 1400",
			"/?lang=fr, 1400", "/?around=ch-valenciennes&at=2018&to=2012&lang=en, 1400", "/?view=change&lang=fr, 400",
			"/?around=ch-valenciennes&at=2012&lang=fr, 400",
			"/?around=ght-hainaut-cambresis&select=ght-hainaut-cambresis&lang=fr, 400",
			"/?view=interregional&lang=fr, 2560" })
	@SuppressWarnings("unchecked")
	void namesInTheDiagramCanBeRead(String path, int width) {
		this.chromium.look(width, (width < 600) ? 820 : 900, false);
		open(path);
		this.chromium.settle();
		assertThat((List<String>) this.chromium.ask(FAULTS)).isEmpty();
	}

	/** A lone "CH" or "du" in a line of its own looks like a mistake. */
	@Test
	@SuppressWarnings("unchecked")
	void noLineOfANameHasOneShortWordIfThereIsAnotherWay() {
		open("/?lang=fr");
		assertThat((List<String>) this.chromium.ask("const { wrapped } = await import('/js/label-lines.js');"
				+ "return ['CH d’Hénin-Beaumont', 'CH d’Avesnes-sur-Helpe', 'Convention d’association avec le CHRU de Lille',"
				+ " 'Projet médical partagé du GHT du Hainaut-Cambrésis', 'GHT du Hainaut-Cambrésis']"
				+ ".flatMap((name) => wrapped(name, 11, 104, false).lines).filter((line) => line.length < 5);"))
			.isEmpty();
	}

	/**
	 * What stands beside a name of several lines begins where its first line begins.
	 */
	@Test
	@SuppressWarnings("unchecked")
	void theCellsOfARowBeginOnOneLine() {
		open("/?around=bassin-metropole&show=list&lang=en");
		assertThat((List<String>) this.chromium
			.ask("""
					const first = (cell) => { const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
					  const range = document.createRange(); range.selectNodeContents(text); return range.getClientRects()[0].bottom; };
					document.querySelector('#view-list table').style.setProperty('width', '500px');
					return [...document.querySelectorAll('#view-list tbody tr')].filter((row) => {
					  const lines = [...row.cells].filter((cell) => cell.textContent).map(first);
					  return Math.max(...lines) - Math.min(...lines) > 3; }).map((row) => row.textContent);"""))
			.isEmpty();
	}

	/** Not in names and titles, which stay as their sources write them. */
	@ParameterizedTest
	@ValueSource(strings = { "/?lang=fr", "/?ask=Pourquoi%20%3F&lang=fr", "/?path=ch-lens%2Cchu-rouen&lang=fr" })
	void noFrenchLineBeginsWithPunctuation(String path) {
		open(path);
		this.chromium.settle();
		assertThat((String) this.chromium.ask("return document.body.innerText")).doesNotContainPattern(" [;:?!»]|« ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?view=foo&lang=fr", "/?around=ch-valenciennes&at=2012&to=2018&lang=fr",
			"/?around=bassin-metropole&show=list&lang=fr", "/?ask=Pourquoi&lang=fr", "/quality.html?lang=fr",
			"/atelier?lang=fr", "/?view=posts&show=map&lang=en", "/?source=gcs-chu-panorama&lang=en" })
	void aPhoneNeedNotScrollSideways(String path) {
		this.chromium.look(400, 820, false);
		open(path);
		this.chromium.settle();
		assertThat(this.chromium.ask("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		assertThat(this.chromium
			.ask("""
					const message = document.querySelector('#message:not([hidden])');
					if (!message) { return true; }
					const [box, frame] = [message, message.parentElement].map((one) => one.getBoundingClientRect());
					return box.top >= frame.top && box.bottom <= frame.bottom && message.scrollHeight <= message.clientHeight + 1;"""))
			.as("the message is shown whole")
			.isEqualTo(true);
	}

	/**
	 * A failure, a cut answer, an unknown part of the address, what a map knows: each has
	 * its own room.
	 */
	@ParameterizedTest
	@CsvSource({ "/?lang=fr, 1400, true", "/?lang=fr, 400, true", "/?view=interregional&show=map&lang=fr, 1400, true",
			"/?near=ch-cambrai&show=map&lang=fr, 400, false", "/?around=chu-lille&arround=x&lang=fr, 400, false",
			"/?around=chu-lille&at=demain&lang=fr, 1400, false" })
	@SuppressWarnings("unchecked")
	void aNoticeCoversNothingThatIsDrawn(String path, int width, boolean fails) {
		this.chromium.look(width, (width < 600) ? 820 : 900, false);
		open(path);
		if (fails) {
			this.chromium.ask("window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));"
					+ " document.querySelectorAll('.preset')[1].click()");
			this.chromium.until("return document.querySelector('#message .failure')?.checkVisibility()");
		}
		this.chromium.settle();
		assertThat((List<String>) this.chromium
			.ask("""
					const box = (one) => one.getBoundingClientRect();
					const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility() && one.textContent.trim());
					const both = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
					const drawn = ['#diagram', '#view-map .map-ground'].map((one) => document.querySelector(one)).filter((one) => one?.checkVisibility());
					return seen('#message, #working, .map-said, .map-from').filter((one) => drawn.some((other) => both(box(one), box(other)))).map((one) => one.textContent);"""))
			.isEmpty();
		assertThat(this.chromium.ask("return document.querySelectorAll('#diagram, .map-ground').length"))
			.isNotEqualTo(0L);
	}

	/** In rows, each beside its sign. */
	@Test
	void entitiesWithoutLinksHaveTheirNames() {
		open("/?around=ght-hainaut-cambresis&lang=fr");
		assertThat(this.chromium.ask(
				ADDED + """
						cy.add(Array.from({ length: 40 }, (_, i) => element({ id: `alone-${i}`, label: 'Establishment', category: 'CH', name: `Clinique de la Ville ${i}` }, 0)));
						frame(cy);
						const { x1, x2, y1, y2 } = cy.nodes().renderedBoundingBox();
						return [cy.nodes('.lone').length, cy.nodes('.lone.untitled').length, x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height()].join();"""))
			.isEqualTo("40,0,true");
		assertThat((List<?>) this.chromium.ask(FAULTS)).isEmpty();
	}

	/**
	 * Its members stand all around a groupement, so close that there is no room for its
	 * name.
	 */
	@Test
	void aGroupementHasItsNameEvenAmidItsMembers() {
		open("/?around=ght-hainaut-cambresis&lang=fr");
		assertThat(this.chromium.ask(
				ADDED + """
						cy.elements().remove();
						const hub = element({ id: 'hub', label: 'Groupement', category: 'GHT', name: 'Groupement hospitalier de territoire du Centre' }, 14);
						cy.add({ ...hub, position: { x: 0, y: 0 } });
						for (let i = 0; i < 14; i += 1) {
						  const angle = (i * Math.PI) / 7;
						  cy.add({ ...element({ id: `m${i}`, label: 'Establishment', category: 'CH', name: `CH de la Ville ${i}` }, 1), position: { x: 62 * Math.cos(angle), y: 62 * Math.sin(angle) } });
						  cy.add({ group: 'edges', data: { id: `e${i}`, source: `m${i}`, target: 'hub', width: 2, colour: '#000', bright: '#000' } });
						}
						cy.add({ group: 'nodes', data: { ...hub.data, id: 'far', size: 20 }, position: { x: 900, y: 600 } });
						frame(cy);
						return cy.getElementById('hub').hasClass('untitled');"""))
			.isEqualTo(false);
		assertThat((List<?>) this.chromium.ask(FAULTS)).isEmpty();
	}

}
