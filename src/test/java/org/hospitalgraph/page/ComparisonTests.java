package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two dates side by side. */
class ComparisonTests extends Explorer {

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

	private static Set<String> without(Set<String> one, Set<String> other) {
		Set<String> left = new TreeSet<>(one);
		left.removeAll(other);
		return left;
	}

}
