package org.hospitalgraph.page;

import java.util.List;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The hospitals of a territory with filters; results of a search as a list; figures as
 * sizes.
 */
class CountryTests extends Explorer {

	private static final String TERRITORY = "bassin-metropole";

	@Test
	void aTerritoryBeginsWithItsHospitalsAndTheirGroupements() {
		open("/?around=" + TERRITORY + "&lang=fr");
		var hospitals = Api.texts(this.api.get("/hospitals?territory=" + TERRITORY).get("results"), "/id");
		assertThat(hospitals).hasSizeGreaterThan(4);
		assertThat(nodes()).containsAll(hospitals).contains("ght-grand-lille").doesNotContain(TERRITORY);
		assertThat(this.chromium.text("#sentence")).contains(hospitals.size() + " hôpitaux connus",
				"appartiennent à un GHT");
		assertThat(this.chromium.text("#facets")).contains("Public ou privé", "Groupement");
	}

	@Test
	void aFacetLeavesAsManyAsItSays() {
		open("/?around=" + TERRITORY + "&show=list&lang=fr");
		int before = rows().size();
		this.chromium.click("#facets [data-facet=privé]");
		this.chromium.until("return document.querySelector('#facets [data-facet=privé]').ariaPressed === 'true'");
		assertThat(this.chromium.ask("return location.search").toString()).contains("sector=private");
		int left = Integer.parseInt(this.chromium.text("#facets [data-facet=privé] .chip-number"));
		assertThat(left).isLessThan(before);
		this.chromium.until("return document.querySelectorAll('#view-list [data-row]').length === " + left);
		assertThat(this.chromium.text("#sentence")).contains("Seulement : privé");
		assertThat(this.chromium.text("#view-list")).contains("Secteur", "Groupement");
	}

	/** A headline with filters does not give what they leave as all that is known. */
	@ParameterizedTest
	@ValueSource(strings = { "sector=private", "groupement=ght-grand-lille", "kind=CHU" })
	void aHeadlineWithFiltersSaysOfHowManyTheyLeaveSome(String filter) {
		int all = this.api.get("/hospitals?territory=" + TERRITORY).get("total").asInt();
		int left = this.api.get("/hospitals?territory=" + TERRITORY + "&" + filter).get("total").asInt();
		assertThat(left).isLessThan(all);
		open("/?around=" + TERRITORY + "&" + filter.replace("groupement=", "group=") + "&lang=fr");
		assertThat(this.chromium.text("#sentence h1").replace('\u00a0', ' '))
			.contains((left > 0) ? left + " des " + all + " hôpitaux connus" : "aucun des " + all);
		open("/?around=" + TERRITORY + "&lang=en");
		assertThat(this.chromium.text("#sentence h1").replace('\u00a0', ' ')).contains(": " + all + " known hospitals");
	}

	@Test
	void allThatAreKnownAroundAPlaceAreCountedWithoutTheFilters() {
		open("/?around=" + TERRITORY + "&lang=fr");
		assertThat(this.chromium
			.ask("""
					const real = window.fetch;
					window.fetch = async (address, ...others) => (String(address).includes('/hospitals?')
					  ? new Response(JSON.stringify({ where: { id: 'a', name: 'A' }, within: 45, results: [], facets: {},
					    total: String(address).includes('within=45') && !/other=|kind=/.test(address) ? 27 : 1 }),
					    { headers: { 'Content-Type': 'application/json' } })
					  : real(address, ...others));
					const { area } = await import('/js/areas.js');
					const around = { near: 'a', within: 45 };
					const found = [around, { ...around, other: 'b' }, { ...around, kind: ['CHU'] }];
					const counted = (await Promise.all(found.map((one) => area(one)))).map((one) => `${one.answer.total}/${one.all}`);
					window.fetch = real;
					return counted.join();"""))
			.isEqualTo("27/27,1/27,1/27");
	}

	@Test
	void hospitalsThatTheLegendHidesAreNotLeftOutOfAllThatAreKnown() {
		JsonNode known = this.api.get("/hospitals?territory=" + TERRITORY);
		String kind = known.at("/facets/kind/0/category").asString();
		int all = known.get("total").asInt();
		int left = all - known.at("/facets/kind/0/number").asInt();
		assertThat(left).isBetween(1, all - 1);
		open("/?around=" + TERRITORY + "&hide=Establishment/" + kind + "&lang=en");
		assertThat(this.chromium.text("#sentence h1").replace('\u00a0', ' '))
			.contains(left + " of " + all + " known hospitals");
	}

	@Test
	void resultsOfASearchAreAListWithAnAddress() {
		open("/?lang=fr");
		this.chromium.find("#search").sendKeys("hainaut");
		this.chromium.until("return [...document.querySelectorAll('.suggestions [role=option]')].at(-1)"
				+ "?.textContent.includes('Tous les résultats')");
		this.chromium.press(Keys.ARROW_UP, Keys.ENTER);
		this.chromium
			.until("return document.querySelector('#sentence').textContent.includes('«\\u00a0hainaut\\u00a0»')");
		int total = this.api.get("/entities?q=hainaut").get("total").asInt();
		assertThat(this.chromium.text("#sentence")).contains(total + " résultats");
		this.chromium.until("return document.querySelectorAll('#view-list [data-row]').length === " + total);
		String address = this.chromium.ask("return location.pathname + location.search").toString();
		assertThat(address).contains("q=hainaut");
		open(address);
		assertThat(rows()).hasSize(total);
	}

	/** Not each entity has a kind, so the rest is told too. */
	@Test
	void theNumbersOfAFacetAddUpToTheResults() {
		open("/?q=hainaut&lang=fr");
		int total = this.api.get("/entities?q=hainaut").get("total").asInt();
		assertThat(((Number) this.chromium
			.ask("""
					const kinds = [...document.querySelectorAll('#facets .facet')].find((one) => one.querySelector('h2').textContent === 'Type');
					return [...kinds.querySelectorAll('.chip-number')].reduce((sum, one) => sum + Number(one.textContent), 0)
					  + Number(kinds.querySelector('[data-rest]')?.dataset.rest ?? 0);"""))
			.intValue()).isEqualTo(total);
	}

	@Test
	void aFigureThatFewHaveIsNoSize() {
		open("/?around=" + TERRITORY + "&lang=fr");
		assertThat(this.chromium
			.ask("""
					const { isSized, sized } = await import('/js/counts.js');
					const present = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Establishment' }));
					const seen = (...ids) => ({ present, known: new Map(ids.map((id) => [id, 100])) });
					return [isSized(seen('a', 'b')), isSized(seen('a', 'b', 'c')), isSized({ present, known: null }), sized(seen('a')).n].join();"""))
			.isEqualTo("false,true,false,1");
	}

	@Test
	void sizesAreBedsWhereASourceGivesThem() {
		open("/?around=" + TERRITORY + "&size=beds&lang=fr");
		long known = this.api.get("/hospitals?territory=" + TERRITORY)
			.get("results")
			.valueStream()
			.filter((one) -> one.hasNonNull("beds"))
			.count();
		assertThat(this.chromium.text(".sizes")).contains("Connu pour " + known + " sur ");
		assertThat(this.chromium.ask("return document.querySelector('#size').value")).isEqualTo("beds");
	}

	@Test
	void whereNodesWerePutByHandIsPartOfTheAddress() {
		open("/?around=ght-hainaut-cambresis&lang=fr");
		this.chromium.ask("""
				const node = hospitalGraph.canvas().getElementById('ch-denain');
				node.position({ x: node.position('x') + 300, y: node.position('y') + 200 });
				node.emit('dragfree');""");
		this.chromium.until("return location.search.includes('set=ch-denain:')");
		double before = direction();
		open(this.chromium.ask("return location.pathname + location.search").toString());
		assertThat(this.chromium.ask("return hospitalGraph.canvas().getElementById('ch-denain').hasClass('pinned')"))
			.isEqualTo(true);
		assertThat(direction()).isCloseTo(before, within(0.4));
	}

	/**
	 * Its position from the middle, before the picture is stretched to the stage.
	 */
	private double direction() {
		Object radians = this.chromium.ask("""
				const [across, down] = (await import('/js/layout.js')).stretch();
				const [one, other] = ['ght-hainaut-cambresis', 'ch-denain']
				  .map((id) => hospitalGraph.canvas().getElementById(id).position());
				return Math.atan2((other.y - one.y) / down, (other.x - one.x) / across);""");
		return ((Number) radians).doubleValue();
	}

	@SuppressWarnings("unchecked")
	private List<String> rows() {
		return (List<String>) this.chromium
			.ask("return [...document.querySelectorAll('#view-list [data-row]')].map((row) => row.dataset.row)");
	}

}
