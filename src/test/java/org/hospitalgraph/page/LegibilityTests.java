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
			const both = (one, other) => Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > least && Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > least;
			return [...named.filter((node) => node.numericStyle('font-size') * cy.zoom() < 9.5).map((node) => `${name(node)} is too small`),
			  ...boxes.flatMap(([one, box], i) => boxes.slice(i + 1).filter(([, other]) => both(box, other)).map(([other]) => `${one} covers ${other}`)),
			  ...cy.nodes('.origin, :selected').filter('.untitled').map((node) => `${name(node)} has no label`),
			  ...cy.nodes('.hub.untitled').filter((node) => cy.width() > 600 && node.degree(false) > 4).map((node) => `${name(node)} is large and has no label`),
			  ...named.filter((node) => node.numericStyle('text-background-opacity') < 0.9).map((node) => `lines cross ${name(node)}`)];""";

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

}
