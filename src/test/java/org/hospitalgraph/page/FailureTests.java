package org.hospitalgraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A failure is shown where the reader looks, with the reason and a remedy, and keeps what
 * was on the screen.
 */
class FailureTests extends Explorer {

	/** Answers with a status of the service; 0 means that nobody answers. */
	private static final String FAIL = """
			window.asked ??= window.fetch;
			window.fetch = (url, options) => (String(url).includes('%s')
			  ? (%d ? Promise.resolve(new Response(JSON.stringify({ detail: 'Refusé.', errors: [] }), { status: %d }))
			        : Promise.reject(new TypeError('Failed to fetch')))
			  : window.asked(url, options));""";

	private static final String MEND = "window.fetch = window.asked";

	@ParameterizedTest
	@CsvSource({ "0, offline, Pas de connexion", "503, busy, débordé", "400, wrong, ne comprend pas",
			"500, broken, erreur 500" })
	void aDateThatFailsLeavesThePictureUnderItsOwnDate(int status, String kind, String words) {
		open("/?around=ch-valenciennes&at=2012&lang=fr");
		String before = this.chromium.text("#sentence");
		fail("asOf=2018", status);
		this.chromium.write("#exact", "2018");
		String told = told("#time-said");
		assertThat(told).contains(words, "2018", "2012");
		assertThat(this.chromium.ask("return document.querySelector('[data-failure]').dataset.failure"))
			.isEqualTo(kind);
		assertThat(this.chromium.text("#sentence")).isEqualTo(before);
		assertThat(this.chromium.text("#year-now")).isEqualTo("2012");
		assertThat(this.chromium.ask("return location.search").toString()).contains("at=2012").doesNotContain("2018");
		if (!kind.equals("wrong")) {
			this.chromium.ask(MEND);
			this.chromium.click("#time-said [data-again]");
			this.chromium.until("return document.querySelector('#sentence').textContent.startsWith('2018')");
			assertThat(this.chromium.text("#year-now")).isEqualTo("2018");
		}
	}

	@Test
	void aSearchThatFailsIsNotASearchThatFoundNothing() {
		open("/?lang=fr");
		fail("entities?q=", 0);
		this.chromium.find("#search").sendKeys("necker");
		assertThat(told(".suggestions")).contains("recherche n’a pas abouti", "Pas de connexion")
			.doesNotContain("Rien ne porte ce nom");
		this.chromium.ask(MEND);
		this.chromium.click(".suggestions [data-again]");
		this.chromium.until("return !document.querySelector('.suggestions [data-failure]')");
	}

	@Test
	void aPanelThatFailsSaysSoAndIsFilledWhenAskedAgain() {
		open("/?lang=fr");
		fail("/timeline", 500);
		this.chromium.ask("hospitalGraph.canvas().getElementById('ch-roubaix').emit('tap')");
		assertThat(told("#panel")).contains("erreur 500");
		this.chromium.ask(MEND);
		this.chromium.click("#panel [data-again]");
		this.chromium.until("return document.querySelector('#panel-title').textContent.includes('Roubaix')");
	}

	@Test
	void anUnfoldingThatFailsNamesWhomAndLeavesThePicture() {
		open("/?lang=fr");
		List<String> before = nodes();
		fail("/entities/ch-roubaix/neighbourhood", 503);
		this.chromium.ask("hospitalGraph.canvas().getElementById('ch-roubaix').emit('dbltap')");
		assertThat(told("#message")).contains("CH de Roubaix", "débordé");
		assertThat(nodes()).containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	void anotherQuestionThatFailsLeavesTheOneBefore() {
		open("/?lang=fr");
		String before = this.chromium.text("#sentence");
		fail("/links", 0);
		this.chromium.click("#presets li:nth-child(2) button");
		assertThat(told("#message")).contains("Pas de connexion", "précédente");
		assertThat(this.chromium.text("#sentence")).isEqualTo(before);
		this.chromium.ask(MEND);
		this.chromium.click("#message [data-again]");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('par un GHT')");
	}

	@Test
	void anUnknownIdOffersTheNearest() {
		this.chromium.visit(this.api.base() + "/?around=" + NOBODY + "&lang=fr");
		assertThat(told("#message")).contains("identifiant").doesNotContain("ne répond pas");
		this.chromium.click("#message [data-near=ch-valenciennes]");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('CH de Valenciennes')");
		assertThat(this.chromium.complaints(1)).allMatch((line) -> line.contains("404"));
	}

	@ParameterizedTest
	@CsvSource({ "31/12/2016, 2016-12-31", "12/2016, 2016-12", "2016, 2016", "1er juillet 2016, 2016-07-01",
			"2016-9-5, 2016-09-05", "5.9.2016, 2016-09-05" })
	void datesAreReadAsPeopleWriteThem(String written, String meant) {
		open("/?around=ch-valenciennes&lang=fr");
		this.chromium.write("#exact", written);
		this.chromium.until("return new URLSearchParams(location.search).get('at') === '" + meant + "'");
		open("/?around=ch-valenciennes&lang=fr&at=" + written.replace(" ", "%20"));
		assertThat(this.chromium.ask("return hospitalGraph.view().state.at")).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource({ "31/02/2016", "2016-13", "demain" })
	void whatIsNoDateIsRefusedInTheWordsOfTheReader(String written) {
		open("/?around=ch-valenciennes&at=2012&lang=fr");
		this.chromium.write("#exact", written);
		assertThat(told("#time-said")).contains("« " + written + " » n’est pas une date", "12/2016");
		assertThat(this.chromium.text("#year-now")).isEqualTo("2012");
		open("/?around=ch-valenciennes&lang=fr&at=" + written);
		assertThat(told("#time-said")).contains("« " + written + " » n’est pas une date");
	}

	@ParameterizedTest
	@CsvSource({ "view=foo, « foo », 0", "path=ch-lens, path, 0", "arround=chu-lille, arround=chu-lille, 0",
			"around=chu-lille&show=foo, show=foo, 40" })
	void anAddressThatMeansNothingSaysSo(String query, String words, int least) {
		open("/?" + query + "&lang=fr");
		assertThat(told("#message")).contains(words);
		assertThat(nodes()).hasSizeGreaterThanOrEqualTo(least);
		if (least == 0) {
			assertThat(nodes()).isEmpty();
			this.chromium.click("#message .preset");
			this.chromium.until("return document.querySelector('#sentence').textContent.includes('CHU de Lille')");
		}
	}

	private void fail(String part, int status) {
		this.chromium.ask(FAIL.formatted(part, status, status));
	}

	/** Waits for an alert and returns its text. */
	private String told(String selector) {
		this.chromium.until("return document.querySelector('" + selector + " [role=alert]')");
		return this.chromium.find(selector + " [role=alert]").getText();
	}

}
