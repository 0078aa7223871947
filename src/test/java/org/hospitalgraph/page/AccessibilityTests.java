package org.hospitalgraph.page;

import java.util.List;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * WCAG 2.2 AA, as far as a program can tell: each view in light and French, then in dark
 * and English.
 */
class AccessibilityTests extends Explorer {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice", "experimental");

	@ParameterizedTest
	@CsvSource(textBlock = """
			/?lang=fr,                                    1400
			/?lang=fr&select=chu-lille,                   360
			/?around=ch-valenciennes&at=2012&lang=fr,     400
			/?path=ch-lens%2Cchu-rouen&lang=fr,           1400
			/?common=ch-lens%2Cch-valenciennes&lang=fr,   400
			/?source=gcs-chu-panorama&lang=fr,            1400
			/?view=interregional&show=table&lang=fr,      1400
			/?show=table&lang=fr,                         400
			/?view=change&show=timeline&at=2013&lang=fr,  1400
			/?view=posts&show=map&lang=fr,                1400
			/quality.html?lang=fr,                        400
			/atelier?lang=fr,                             400
			/?around=ch-valenciennes&at=2012&to=2018&lang=fr, 1400
			/?around=ch-valenciennes&at=2018&to=2012&lang=fr, 400
			/?view=foo&lang=fr,                           1400
			/?around=chu-lille&at=demain&lang=fr,         400
			/?around=bassin-metropole&show=list&lang=fr,  1400
			/?around=bassin-metropole&lang=fr,            400
			/?near=ch-cambrai&show=map&lang=fr,           1400
			/?q=hainaut&lang=fr,                          400
			/?source=gcs-chu-panorama&show=text&lang=fr,  1400
			/?ask=Pourquoi&lang=fr,                       400
			/?around=ch-valencienes&lang=fr,              400
			/?source=gcs-chu-panorama&show=text&place=hugo&lang=fr, 400
			/?view=interregional&lang=fr,                 2560
			/?view=crossborder&lang=fr,                   400
			/?view=change&lang=fr,                        1400
			/?around=theme-cancerologie&select=theme-cancerologie&lang=fr, 1400
			/?around=ght-hainaut-cambresis&select=ght-hainaut-cambresis&lang=fr, 400
			""")
	void views(String path, int width) {
		look(width, false);
		open(path);
		noFindingInEitherLook(width);
	}

	/** Problems in the folder of dossiers, shown above the findings. */
	@Test
	void theBannerOfTheFolder() {
		this.chromium.look(1400, 900, false);
		open("/quality.html?lang=fr");
		this.chromium
			.ask("""
					window.fetch = async () => new Response(JSON.stringify({ folder: { state: 'wrong', problems: [
					  { file: 'a.yaml', line: 12, field: 'since', message: '31/02/2016' }] } }), { headers: { 'Content-Type': 'application/json' } });
					import('/js/folder.js').then(({ tellFolder }) => tellFolder(document.querySelector('#folder')));""");
		this.chromium.until("return document.querySelector('#folder .failure')");
		assertThat(findings()).isEmpty();
		this.chromium.look(1400, 900, true);
		assertThat(findings()).as("dark").isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "open-path, 1400", "open-common, 400", "open-export, 1400" })
	void tools(String tool, int width) {
		look(width, false);
		open("/?lang=fr");
		this.chromium.click("#" + tool);
		this.chromium.until("return document.querySelector('#panel-title')");
		noFindingInEitherLook(width);
	}

	@ParameterizedTest
	@CsvSource({ "valenciennes, true", "zzqqx, false" })
	void suggestions(String text, boolean found) {
		open("/?lang=fr");
		this.chromium.find("#search").sendKeys(text);
		this.chromium
			.until("return document.querySelector('" + (found ? "[aria-activedescendant]" : ".suggestion-none") + "')");
		assertThat(findings()).isEmpty();
	}

	/**
	 * The panel of a link with its evidence, and that of an entity with all evidence
	 * unfolded.
	 */
	@ParameterizedTest
	@CsvSource({ "1400", "400" })
	void evidence(int width) {
		look(width, false);
		open("/?around=gcs-hugo&select=gcs-hugo&lang=fr");
		this.chromium.until("const proofs = document.querySelectorAll('#panel .proof summary');"
				+ " proofs.forEach((one) => one.click()); return proofs.length");
		this.chromium.until("return document.querySelector('#panel .proof[open] .evidence li')");
		noFindingInEitherLook(width);
		this.chromium.ask("hospitalGraph.canvas().edges()[0].emit('tap')");
		this.chromium.until("return document.querySelector('#panel .link-ends')");
		assertThat(findings()).isEmpty();
	}

	/**
	 * Only visible controls that are not part of a sentence; the width of a slider does
	 * not count.
	 */
	@ParameterizedTest
	@CsvSource({ "/?lang=fr", "/?around=ch-valenciennes&at=2012&lang=fr", "/?lang=fr&select=ght-hainaut-cambresis",
			"/?around=ch-valenciennes&at=2012&to=2018&lang=fr", "/?view=foo&lang=fr", "/atelier?lang=fr" })
	@SuppressWarnings("unchecked")
	void whateverAFingerMeetsOnAPhoneIsLargeEnough(String path) {
		this.chromium.look(400, 820, false);
		open(path);
		this.chromium.settle();
		assertThat((List<String>) this.chromium
			.ask("""
					return [...document.querySelectorAll('button, a, input, summary')].filter((one) => one.checkVisibility() && !one.closest('.skip'))
					  .map((one) => [one, one.getBoundingClientRect()]).filter(([, box]) => box.width > 1 && (box.height < 44 || box.width < 24))
					  .map(([one, box]) => `${one.id || one.className || one.textContent} ${box.width}x${box.height}`);"""))
			.isEmpty();
	}

	@Test
	void timeIsWithinReachOnAPhoneAndCoversNothingThatIsNotScrolledTo() {
		this.chromium.look(400, 820, false);
		open("/?around=ch-valenciennes&at=2012&lang=fr");
		assertThat(this.chromium.ask("const { top, bottom } = document.querySelector('#year').getBoundingClientRect();"
				+ " return top > 0 && bottom <= innerHeight"))
			.isEqualTo(true);
		assertThat(this.chromium.ask("""
				const zoom = document.querySelector('#zoom').getBoundingClientRect();
				return document.querySelector('#diagram').getBoundingClientRect().bottom <= zoom.top + 1;"""))
			.isEqualTo(true);
	}

	/** It has no switch for the language, so the address gives it. */
	@Test
	void anEmbeddedViewHasNoFinding() {
		for (String language : List.of("fr", "en")) {
			this.chromium.look(400, 900, language.equals("en"));
			open("/?embed&around=gcs-hugo&lang=" + language);
			this.chromium.settle();
			assertThat(findings()).as(language).isEmpty();
		}
	}

	/**
	 * A phone so tall that the time bar at the bottom covers nothing. On a real one, its
	 * user can scroll; axe does not.
	 */
	private void look(int width, boolean dark) {
		this.chromium.look(width, (width < 600) ? 2400 : 900, dark);
	}

	private void noFindingInEitherLook(int width) {
		assertThat(findings()).as("light, in French").isEmpty();
		look(width, true);
		this.chromium.click("#language");
		this.chromium.until("return document.documentElement.lang === 'en'");
		assertThat(findings()).as("dark, in English").isEmpty();
	}

	/**
	 * In the mode without frames, because the page has none: the other mode combines
	 * results in a blank page, for which it gives the browser only one second.
	 */
	private List<String> findings() {
		return new AxeBuilder().setLegacyMode()
			.withTags(RULES)
			.analyze(this.chromium.driver())
			.getViolations()
			.stream()
			.map(AccessibilityTests::told)
			.toList();
	}

	private static String told(Rule rule) {
		return rule.getId() + ": "
				+ rule.getNodes()
					.stream()
					.map((node) -> node.getHtml() + " " + node.getFailureSummary())
					.limit(3)
					.toList();
	}

}
