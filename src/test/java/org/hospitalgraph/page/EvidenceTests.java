package org.hospitalgraph.page;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** From a fact to the sentence that states it, and on to the document. */
class EvidenceTests extends Explorer {

	private static final String SENTENCE = "Ce GCS regroupe trois membres associés, dont le CH du Mans.";

	/**
	 * The documents are not part of the project, so the answer of the service is replaced
	 * by one with a document.
	 */
	private static final String DOCUMENT = """
			const asked = window.fetch;
			const text = 'Hugo\\n%1$s';
			const json = (value) => new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
			window.fetch = async (url, options) => {
			  if (String(url).includes('/sources/gcs-chu-panorama/passages')) return json({ text: '%1$s' });
			  if (String(url).includes('/sources/gcs-chu-panorama/document'))
			    return json({ title: 'Panorama', text, places: [{ at: 'hugo', start: 5, end: text.length }], message: null });
			  const answer = await asked(url, options);
			  const body = (await answer.text()).replace(/("locator":"hugo"[^}]*?"passage":)null/g, '$1"/api/v1/sources/gcs-chu-panorama/passages?at=hugo"');
			  return new Response(body, { status: answer.status, headers: answer.headers });
			};"""
		.formatted(SENTENCE);

	@Test
	void aDocumentShowsTheLinksThatItStates() {
		open("/?source=gcs-chu-panorama&lang=fr");
		assertThat((Long) this.chromium.ask("return hospitalGraph.canvas().edges().length")).isGreaterThan(25);
	}

	@Test
	void whatADocumentOnlyIntendsIsDrawnAndNamedAsPlanned() {
		open("/?source=convention-hainaut-cambresis-2017&lang=en");
		long planned = (Long) this.chromium.ask("return hospitalGraph.canvas().edges('.planned').length");
		assertThat(planned).isPositive();
		assertThat(this.chromium.text(".sentence, #sentence")).contains("Planned, not counted: " + planned + " link");
		this.chromium.until("return document.querySelector('#panel .badge.planned')");
		assertThat(this.chromium.ask("return document.querySelectorAll('#panel .relation .badge.planned').length"))
			.isEqualTo(planned);
		this.chromium.ask("hospitalGraph.canvas().edges('.planned')[0].source().emit('tap')");
		this.chromium.until("return document.querySelector('#panel .relation .badge.planned')");
	}

	@Test
	void whoComesFromTheAtelierBeginsAtWhatTheDocumentSays() {
		open("/?source=convention-hainaut-cambresis-2017&lang=en#panel-title");
		this.chromium.until("return document.activeElement.id === 'panel-title'");
		assertThat(this.chromium.ask("return location.hash")).isEqualTo("");
	}

	@Test
	void theKeyLLeadsFromAnEntityToItsLinks() {
		open("/?source=convention-hainaut-cambresis-2017&lang=en");
		this.chromium.ask("document.querySelector('#diagram').focus()");
		this.chromium.press(Keys.ARROW_RIGHT);
		this.chromium.until("return hospitalGraph.canvas().nodes(':selected').length");
		String entity = this.chromium.ask("return hospitalGraph.canvas().nodes(':selected').id()").toString();
		this.chromium.press("l");
		this.chromium.until("return hospitalGraph.canvas().edges(':selected').length");
		assertThat(this.chromium
			.ask("return hospitalGraph.canvas().edges(':selected').connectedNodes().map((one) => one.id())")
			.toString()).contains(entity);
		this.chromium.press(Keys.ESCAPE);
		this.chromium.until("return hospitalGraph.canvas().nodes(':selected').id() === '" + entity + "'");
	}

	@Test
	void theSentenceStandsUnderTheFactAndTheDocumentIsOneClickAway() {
		open("/?around=gcs-hugo&lang=fr");
		this.chromium.ask(DOCUMENT);
		this.chromium.ask("hospitalGraph.canvas().getElementById('gcs-hugo').emit('tap')");
		this.chromium.until(
				"const fold = [...document.querySelectorAll('#panel .relation')].find((row) => row.textContent.includes('CH du Mans'))"
						+ "?.querySelector('.proof summary'); fold?.click(); return fold");
		this.chromium.until(
				"return document.querySelector('#panel .proof[open] blockquote')?.textContent === '" + SENTENCE + "'");
		assertThat(this.chromium.text("#panel .proof[open] .says")).contains("membre associé");
		this.chromium.click("#panel .proof[open] [data-read=hugo]");
		this.chromium.until("return document.querySelector('#view-text .passage.here')");
		assertThat(this.chromium.text("#view-text .passage.here")).isEqualTo(SENTENCE);
		this.chromium.until("return document.querySelector('#panel').textContent.includes('énonce ce passage')");
		assertThat(this.chromium.text("#panel")).contains("CH du Mans", "GCS Hugo");
		assertThat(this.chromium.ask("return location.search").toString()).contains("show=text", "place=hugo");
	}

	@Test
	void aDocumentThatIsNotAtHandSaysWhereToGetIt() {
		open("/?source=gcs-chu-panorama&show=text&lang=fr");
		assertThat(this.chromium.text("#view-text")).contains("Les groupements de coopération sanitaire");
	}

	@Test
	void sourcesThatDifferStandSideBySideWithTheRule() {
		open("/?around=gcs-g4&lang=fr");
		this.chromium.ask(
				"hospitalGraph.canvas().edges().filter((edge) => edge.source().id() === 'chu-lille' && edge.data('type') === 'MEMBER_OF')[0].emit('tap')");
		this.chromium.until("return document.querySelector('#panel .dispute[data-field=since]')");
		assertThat(this.chromium.text("#panel .dispute[data-field=since]")).contains("3 novembre 2004", "novembre 2004",
				"retenu", "la plus précise");
	}

}
