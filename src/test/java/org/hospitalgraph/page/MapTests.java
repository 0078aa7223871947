package org.hospitalgraph.page;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Entities with a place on the map of France. */
class MapTests extends Explorer {

	@Autowired
	Driver driver;

	/**
	 * The dossiers have no coordinates, so they are put into the graph by hand.
	 */
	@BeforeAll
	void place() {
		place("ch-cambrai", 50.176, 3.235);
		place("ch-denain", 50.329, 3.394);
	}

	@AfterAll
	void forget() {
		this.driver
			.executableQuery(
					"MATCH (e:Entity) WHERE e.id IN ['ch-cambrai', 'ch-denain'] REMOVE e.latitude, e.longitude")
			.execute();
	}

	@Test
	void showsWhoHasAPlaceAndTheirGroupementAmidThem() {
		open("/?common=ch-denain,ch-cambrai&show=map&lang=fr");
		this.chromium.until("return document.querySelectorAll('#view-map .contour').length > 90");
		this.chromium.until("return document.querySelectorAll('#view-map [role=button][tabindex]').length > 2");
		assertThat(this.chromium.text("#view-map .map-said")).contains("2");
		assertThat(this.chromium.ask(
				"return [...document.querySelectorAll('#view-map [role=button][tabindex]')].map((one) => one.ariaLabel).join()"))
			.asString()
			.contains("CH de Cambrai", "CH de Denain", "GHT du Hainaut-Cambrésis");
	}

	/** The panel takes a part of the stage, and gives it back. */
	@Test
	void allIsInSightBesideThePanelAndWithoutIt() {
		String inSight = "const frame = document.querySelector('#view-map').getBoundingClientRect();"
				+ " const marks = [...document.querySelectorAll('#view-map .map-mark')].map((one) => one.getBoundingClientRect());"
				+ " const middle = marks.reduce((sum, one) => sum + one.left + one.width / 2, 0) / marks.length;"
				+ " return marks.length > 2 && Math.abs(middle - frame.left - frame.width / 2) < 60";
		open("/?common=ch-denain,ch-cambrai&show=map&select=ch-denain&lang=fr");
		this.chromium.until(inSight);
		this.chromium.click("#panel-bar button");
		this.chromium.until(inSight);
	}

	@Test
	void namesTownsAndRegionsAndWhoIsMarked() {
		open("/?common=ch-denain,ch-cambrai&show=map&lang=fr");
		this.chromium.until("return document.querySelector('#view-map .map-name.of-town')");
		assertThat(names("entity")).contains("CH de Cambrai", "CH de Denain");
		this.chromium.until("document.querySelector('.leaflet-control-zoom-out').click();"
				+ " return document.querySelector('#view-map .map-name.of-region')");
		assertThat(names("region")).contains("Hauts-de-France");
	}

	/** All of a name, not only its middle, or it is not there. */
	@Test
	@SuppressWarnings("unchecked")
	void theNameOfARegionIsInsideOfIt() {
		open("/?view=interregional&show=map&lang=fr");
		this.chromium.until("return document.querySelectorAll('#view-map .map-name.of-region').length > 5");
		assertThat((List<String>) this.chromium
			.ask("""
					const { regions } = await (await fetch('/geo/names.json')).json();
					const codes = new Map(regions.map(([name, , , own]) => [name.replaceAll("'", '’'), own]));
					const isIn = (x, y, own) => own.some((code) => { const path = document.querySelector(`.contour[data-code="${code}"]`);
					  return path.isPointInFill(new DOMPoint(x, y).matrixTransform(path.getScreenCTM().inverse())); });
					return [...document.querySelectorAll('.map-name.of-region')].flatMap((one) => [...one.querySelectorAll('span > span')].map((line) => {
					  const range = document.createRange(); range.selectNodeContents(line);
					  const { left, right, top, bottom } = range.getBoundingClientRect();
					  return [[left + 2, (top + bottom) / 2], [right - 2, (top + bottom) / 2]].every(([x, y]) => isIn(x, y, codes.get(one.textContent))) ? '' : one.textContent; })).filter(Boolean);"""))
			.isEmpty();
	}

	/** The circle is all in sight and as large as the stage allows. */
	@Test
	void theMapComesAsNearAsTheCircleThatIsSearched() {
		for (int within : new int[] { 10, 100 }) {
			open("/?near=ch-cambrai&within=" + within + "&show=map&lang=fr");
			this.chromium
				.until("""
						const [circle, ground] = ['.map-around', '#view-map .map-ground'].map((one) => document.querySelector(one)?.getBoundingClientRect());
						return circle && circle.top >= ground.top && circle.bottom <= ground.bottom && circle.height > ground.height * 0.6;""");
		}
	}

	private String names(String kind) {
		return this.chromium
			.ask("return [...document.querySelectorAll('.map-name.of-" + kind
					+ "')].map((one) => one.textContent).join()")
			.toString();
	}

	@Test
	void opensAnEntityOfTheMapByKeyboard() {
		open("/?common=ch-denain,ch-cambrai&show=map&lang=fr");
		this.chromium
			.until("const mark = document.querySelector('#view-map [aria-label*=Denain]'); mark?.focus(); return mark");
		this.chromium.press(Keys.ENTER);
		this.chromium.until("return document.querySelector('#panel-title')?.textContent.includes('Denain')");
	}

	@Test
	void gathersManyPointsUntilOneComesNearer() {
		open("/?lang=fr");
		assertThat(this.chromium
			.ask("""
					const { clusters } = await import('/js/map-points.js');
					const map = (zoom) => ({ getZoom: () => zoom, getMaxZoom: () => 11, project: ([x, y]) => ({ x: x * 2 ** zoom, y: y * 2 ** zoom }),
					  unproject: ({ x, y }) => [x / 2 ** zoom, y / 2 ** zoom] });
					const points = Array.from({ length: 400 }, (_, i) => ({ place: [i % 20, Math.floor(i / 20)] }));
					const all = (groups) => groups.flatMap((group) => group.points).length;
					const far = clusters(map(2), points);
					return [far.length < 10, all(far), clusters(map(6), points).length, clusters(map(2), points.slice(0, 100)).length < 10].join();"""))
			.isEqualTo("true,400,400,true");
	}

	/** Two groupements with the same two members would be drawn on each other. */
	@Test
	void whatIsOnlyInTheMiddleOfItsMembersCoversNobody() {
		open("/?lang=fr");
		assertThat(this.chromium
			.ask("""
					const { clusters } = await import('/js/map-points.js');
					const map = { getZoom: () => 8, getMaxZoom: () => 11, project: ([x, y]) => ({ x, y }), unproject: ({ x, y }) => [x, y] };
					const groups = clusters(map, [{ place: [0, 0] }, { place: [80, 0] }, { place: [40, 0], amid: true }, { place: [40, 0], amid: true }, { place: [41, 0], amid: true }]);
					const far = groups.flatMap((one, i) => groups.slice(i + 1).map((other) => Math.hypot(one.place[0] - other.place[0], one.place[1] - other.place[1])));
					return Math.min(...far) >= 30;"""))
			.isEqualTo(true);
	}

	/** A sign amid the members of one mark would only say that it is there. */
	@Test
	void aGroupementIsBetweenItsMembersOrInTheirMark() {
		open("/?lang=fr");
		assertThat(this.chromium
			.ask("""
					const { clusters } = await import('/js/map-points.js');
					const map = { getZoom: () => 8, getMaxZoom: () => 11, project: ([x, y]) => ({ x, y }), unproject: ({ x, y }) => [x, y] };
					const hospital = (id, x, y) => ({ node: { id }, place: [x, y] });
					const sign = (id, x, y, members) => ({ node: { id }, place: [x, y], amid: true, members });
					const groups = clusters(map, [hospital('a', 0, 0), hospital('b', 10, 0), hospital('c', 200, 0), hospital('d', 100, 10),
					  sign('near', 5, 0, ['a', 'b']), sign('wide', 100, 0, ['a', 'c']), sign('shore', 100, 60, ['c', 'd'])], ([, y]) => y < 40);
					const of = (id) => groups.find(({ points }) => points.some(({ node }) => node.id === id));
					const [x, y] = of('wide').place;
					return [of('near') === of('a'), of('wide').points.length, x > 0 && x < 200 && Math.abs(y) < 63, of('shore').place[1] < 40].join();"""))
			.isEqualTo("true,1,true,true");
	}

	private void place(String id, double latitude, double longitude) {
		this.driver.executableQuery("MATCH (e:Entity {id: $id}) SET e.latitude = $latitude, e.longitude = $longitude")
			.withParameters(Map.of("id", id, "latitude", latitude, "longitude", longitude))
			.execute();
	}

}
