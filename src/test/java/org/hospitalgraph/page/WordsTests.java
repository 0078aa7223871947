package org.hospitalgraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions in words, the first visit, and the page within another one. */
class WordsTests extends Explorer {

	@Test
	void aQuestionInWordsBecomesTheViewThatAnswersItAndSaysHowItWasRead() {
		open("/?lang=fr");
		this.chromium.find("#search").sendKeys("Qui est membre du GHT du Hainaut-Cambrésis ?");
		this.chromium
			.until("return document.querySelector('.suggestions [role=option]')?.textContent.includes('Poser')");
		this.chromium.press(Keys.ENTER);
		this.chromium.until("return document.querySelector('#reading').textContent.includes('comprise comme')");
		assertThat(this.chromium.text("#sentence")).contains("GHT du Hainaut-Cambrésis réunit");
		assertThat(this.chromium.ask("return location.search").toString()).contains("around=ght-hainaut-cambresis",
				"ask=");
	}

	/**
	 * The request that was given up must not be taken away from the view that replaces
	 * it.
	 */
	@Test
	void whoChangesTheViewWhileAQuestionIsReadStillGetsTheAnswer() {
		open("/?lang=fr");
		this.chromium
			.ask("""
					const real = window.fetch;
					window.fetch = async (...asked) => {
					  if (String(asked[0]).includes('/ask?')) { window.waits = true; await new Promise((next) => { window.goOn = next; }); }
					  return real(...asked);
					};
					const { question } = await import('/js/state.js');
					question({ ask: 'Qui est membre du GHT du Hainaut-Cambrésis ?' });""");
		this.chromium.until("return window.waits");
		this.chromium.click("#shows [data-show=table]");
		this.chromium.ask("window.goOn()");
		this.chromium.until("return document.querySelector('#reading').textContent.includes('comprise comme')");
		assertThat(this.chromium.text("#sentence")).contains("GHT du Hainaut-Cambrésis réunit");
	}

	@Test
	void anAnswerThatNoViewHasIsShownAsWhatItNames() {
		open("/?ask=Quels CH sont liés au CHU de Lille par un GHT en 2018 ?&lang=fr");
		int total = this.api.get("/entities/chu-lille/links?through=GHT&category=CH&asOf=2018").get("total").asInt();
		assertThat(this.chromium.text("#sentence")).contains(total + " réponses");
		assertThat(nodes()).contains("chu-lille", "ch-denain", "ght-hainaut-cambresis");
	}

	@Test
	void aQuestionThatIsNotUnderstoodSaysSoAndOffersOthers() {
		open("/?ask=Pourquoi le ciel est-il bleu ?&lang=fr");
		this.chromium.until("return document.querySelector('#reading .helps button')");
		assertThat(this.chromium.text("#sentence")).contains("pas été comprise");
		this.chromium.click("#reading .helps button");
		this.chromium.until("return document.querySelector('#reading').textContent.includes('comprise comme')");
	}

	/** Free words of a source stay as they are, and say in which language they are. */
	@Test
	void whatIsNotInTheLanguageOfTheReaderSaysInWhichItIs() {
		open("/?source=convention-hainaut-cambresis-2017&select=convention-association-hainaut-cambresis-lille&lang=en");
		this.chromium.until("return document.querySelector('#panel .note')");
		assertThat(this.chromium.ask("return document.querySelector('#panel .note [lang]').lang")).isEqualTo("fr");
		assertThat(this.chromium.text("#panel .note .remarked"))
			.isEqualTo("Convention d’association avec le CHRU de Lille");
		open("/?view=posts&lang=fr");
		assertThat(this.chromium.ask("return document.querySelectorAll('main [lang]').length")).isEqualTo(0L);
	}

	@Test
	@SuppressWarnings("unchecked")
	void kindsOfRegistersHaveWordsInBothLanguages() {
		String words = """
				const { kindLanguage, kindWord, kindsReady } = await import('/js/words.js');
				await kindsReady();
				return ['FINESS_365', 'FINESS_999'].map((category) => ({ category, categoryName: "Etablissement d'essai", label: 'Establishment' }))
				  .map((node) => `${kindWord(node)} ${kindLanguage(node)}`);""";
		open("/?lang=en");
		assertThat((List<String>) this.chromium.ask(words)).containsExactly("multidisciplinary care establishment null",
				"établissement d’essai fr");
		open("/?lang=fr");
		assertThat((List<String>) this.chromium.ask(words)).containsExactly("établissement d’essai null",
				"établissement d’essai null");
	}

	@Test
	void errorsOfDossiersChangeTheirLanguageWithThePage() {
		open("/?lang=fr");
		this.chromium
			.ask("""
					const real = window.fetch;
					window.fetch = async (path, options) => (!String(path).endsWith('/dossiers') ? real(path, options) : new Response(JSON.stringify({ folder: { state: 'wrong',
					  problems: [{ file: 'a.yaml', line: 1, field: 'fact.since', message: `said in ${options.headers['Accept-Language']}` }] } })));""");
		this.chromium.click("#language");
		this.chromium.until("return document.querySelector('#folder').textContent.includes('fact.since: said in en')");
	}

	/** « participent à Pôle » lacks its article. */
	@Test
	void aSentenceAboutAPathNeedsNoArticleBeforeAName() {
		open("/?path=ch-lens,chu-rouen&lang=fr");
		assertThat(this.chromium.text("#sentence")).doesNotContain(" à Pôle")
			.contains("« Pôle Interrégional de Gérontologie » réunit");
	}

	@Test
	void aFirstVisitSaysWhatThisIsAndAsksOneQuestion() {
		open("/?lang=fr");
		this.chromium.ask("localStorage.removeItem('hospital-graph.seen')");
		open("/?lang=fr");
		assertThat(this.chromium.text("#welcome")).contains("Qui coopère avec qui", "qui le dit");
		this.chromium.click("#welcome-ask");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('par un GHT')");
		open("/?lang=fr");
		assertThat(this.chromium.ask("return document.querySelector('#welcome').hidden")).isEqualTo(true);
	}

	@Test
	void withinAnotherPageOnlyTheViewIsShownAndLeadsHere() {
		open("/?embed&around=ght-hainaut-cambresis&lang=fr");
		assertThat(this.chromium
			.ask("return ['.bar', '.questions', '.side'].some((one) => document.querySelector(one).checkVisibility())"))
			.isEqualTo(false);
		assertThat(this.chromium.text("#sentence")).contains("GHT du Hainaut-Cambrésis");
		assertThat(this.chromium.ask("return document.querySelector('#elsewhere').href").toString())
			.contains("around=ght-hainaut-cambresis")
			.doesNotContain("embed");
	}

}
