package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two dates side by side. */
class ComparisonTests extends Explorer {

	private static final List<String> CERTAINTIES = List.of("certain", "presumed", "possible");

	private static final String LISTED = "return [...document.querySelectorAll('[data-compared=%s] [data-link]')].map((one) => one.dataset.link)";

	@Test
	void listsWhatCameAndWentAsTheServiceHasIt() {
		open("/?around=ch-valenciennes&hide=&at=2012&to=2018&lang=fr");
		this.chromium.until("return document.querySelector('[data-compared=came]')");
		Set<String> then = held("2012");
		Set<String> after = held("2018");
		assertThat(listed("came")).isEqualTo(without(after, then)).isNotEmpty();
		assertThat(listed("went")).isEqualTo(without(then, after));
		assertThat(this.chromium.ask("return hospitalGraph.canvas().edges('.came').length"))
			.isEqualTo((long) without(after, then).size());
		assertThat(this.chromium.text("#sentence h1")).contains("de 2012 à 2018",
				without(after, then).size() + " liens apparaissent");
		assertThat(this.chromium.text("#panel")).contains("CHRU de Lille → CHU de Lille");
	}

	/**
	 * Whoever is told how many exist on both dates is also told that some of them are
	 * only presumed or possible on one of them.
	 */
	@Test
	void tellsHowCertainWhatItCountsIsOnTheDatesOnWhichItExists() {
		open("/?around=ch-valenciennes&hide=&at=2012&to=2018&lang=en");
		this.chromium.until("return document.querySelector('[data-compared=stayed]')");
		Map<String, String> then = certainties("2012");
		Map<String, String> after = certainties("2018");
		Map<String, String> lesser = new TreeMap<>();
		then.forEach((id, before) -> {
			if (after.containsKey(id)) {
				lesser.put(id,
						Collections.max(List.of(before, after.get(id)), Comparator.comparing(CERTAINTIES::indexOf)));
			}
		});
		assertThat(lesser.values()).containsAnyOf("presumed", "possible");
		String headline = this.chromium.text("#sentence h1").replace('\u00a0', ' ');
		assertThat(headline).contains(lesser.size() + " exist on both dates" + counted(lesser.values()))
			.contains("begin" + counted(without(after.keySet(), then.keySet()).stream().map(after::get).toList()));
		assertThat(this.chromium.text("[data-compared=stayed] h3")).contains(lesser.size() + counted(lesser.values()));
		this.chromium.click("[data-compared=stayed] summary");
		this.chromium.until("return document.querySelector('[data-compared=stayed] [data-link]')");
		assertThat(listed("stayed")).isEqualTo(lesser.keySet());
		assertThat(
				this.chromium.ask("return document.querySelectorAll('[data-compared=stayed] .badge.possible').length"))
			.isEqualTo((long) Collections.frequency(lesser.values(), "possible"));
	}

	/** The lines that exist on both dates are pale, in the legend too. */
	@Test
	void theLegendHasTheLinesOfBothDates() {
		open("/?around=ch-valenciennes&at=2012&to=2018&lang=fr");
		this.chromium.until("return document.querySelector('[data-compared=came]')");
		// lines become pale little by little
		this.chromium
			.until("""
					const sign = [...document.querySelectorAll('.legend-line')].find((one) => one.textContent === 'Aux deux dates');
					const drawn = Number(hospitalGraph.canvas().edges('.stayed').first().style('line-opacity'));
					return Math.abs(sign.querySelector('line').getAttribute('stroke-opacity') - drawn) < 0.001;""");
	}

	@Test
	void backwardsIsToldBackwards() {
		open("/?around=ch-valenciennes&at=2018&to=2012&lang=fr");
		this.chromium.until("return document.querySelector('[data-compared=went]')");
		assertThat(this.chromium.text("#sentence h1")).contains("n’existaient pas encore")
			.doesNotContain("prend fin", "pris fin", "apparaissent");
		assertThat(this.chromium.text("#panel")).contains("N’existaient pas encore");
		open("/?around=ch-valenciennes&at=2018&lang=fr");
		this.chromium.write("#exact", "2012");
		this.chromium
			.until("return document.querySelector('#time-said').textContent.includes('n’existaient pas encore')");
		assertThat(this.chromium.text("#time-said")).doesNotContain("fin");
	}

	@Test
	void isAskedForInTheBarAndSavedAsAList() throws IOException, InterruptedException {
		open("/?around=ch-valenciennes&at=2012&lang=fr");
		this.chromium.click("#open-compare");
		this.chromium.write("#compare-to", "12/2018");
		this.chromium.until("return document.querySelector('[data-compared=came]')");
		assertThat(this.chromium.ask("return location.search").toString()).contains("at=2012", "to=2018-12");
		this.chromium.click("[data-compare=download]");
		var file = this.chromium.downloads().resolve("hospital-graph-2012-2018-12.csv");
		for (int i = 0; i < 200 && !Files.exists(file); i++) {
			Thread.sleep(50);
		}
		assertThat(Files.readString(file)).contains("Apparus", "GHT du Hainaut-Cambrésis", "CHRU de Lille")
			.startsWith("\uFEFF");
		this.chromium.click("[data-compare=stop]");
		this.chromium.until("return document.querySelector('#sentence').textContent.startsWith('2012')");
	}

	@Test
	void theTimeBarKeepsItsWidthWhateverItSays() {
		open("/?around=ch-valenciennes&lang=fr");
		Object width = slider();
		for (String date : List.of("2012", "2018-07-03", "1999")) {
			this.chromium.write("#exact", date);
			this.chromium.until("return hospitalGraph.view().state.at === '" + date + "'"
					+ " && document.querySelector('#time-said').textContent");
			assertThat(slider()).as(date).isEqualTo(width);
		}
	}

	private Object slider() {
		return this.chromium.ask("const { left, width } = document.querySelector('#year').getBoundingClientRect();"
				+ " return `${left} ${width}`");
	}

	@SuppressWarnings("unchecked")
	private Set<String> listed(String what) {
		return new TreeSet<>((List<String>) this.chromium.ask(LISTED.formatted(what)));
	}

	private Set<String> held(String date) {
		return new TreeSet<>(Api.texts(this.api
			.get("/graph?status=planned,active,ended&limit=5000&id=" + String.join(",", nodes()) + "&asOf=" + date)
			.path("relationships"), "/id"));
	}

	private Map<String, String> certainties(String date) {
		Map<String, String> found = new TreeMap<>();
		this.api.get("/graph?status=planned,active,ended&limit=5000&id=" + String.join(",", nodes()) + "&asOf=" + date)
			.path("relationships")
			.forEach((link) -> found.put(link.path("id").asString(), link.path("certainty").asString()));
		return found;
	}

	/** As the headline tells it: (8 certain, 4 presumed). */
	private static String counted(Collection<String> certainties) {
		return CERTAINTIES.stream()
			.filter(certainties::contains)
			.map((one) -> Collections.frequency(certainties, one) + " " + one)
			.collect(Collectors.joining(", ", " (", ")"));
	}

	private static Set<String> without(Set<String> one, Set<String> other) {
		Set<String> left = new TreeSet<>(one);
		left.removeAll(other);
		return left;
	}

}
