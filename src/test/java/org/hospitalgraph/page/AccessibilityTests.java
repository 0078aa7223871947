package org.hospitalgraph.page;

import java.util.List;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * WCAG 2.2 AA, as far as a program can tell: each view in light and French, then in dark
 * and English.
 */
class AccessibilityTests extends Explorer {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

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
			""")
	void views(String path, int width) {
		this.chromium.look(width, 900, false);
		open(path);
		noSeriousFindingInEitherLook(width);
	}

	@ParameterizedTest
	@CsvSource({ "open-path, 1400", "open-common, 400", "open-export, 1400" })
	void tools(String tool, int width) {
		this.chromium.look(width, 900, false);
		open("/?lang=fr");
		this.chromium.click("#" + tool);
		this.chromium.until("return document.querySelector('#panel-title')");
		noSeriousFindingInEitherLook(width);
	}

	@ParameterizedTest
	@CsvSource({ "valenciennes, true", "zzqqx, false" })
	void suggestions(String text, boolean found) {
		open("/?lang=fr");
		this.chromium.find("#search").sendKeys(text);
		this.chromium
			.until("return document.querySelector('" + (found ? "[aria-activedescendant]" : ".suggestion-none") + "')");
		assertThat(serious()).isEmpty();
	}

	/** The panel of a link, with its evidence, and all evidence of an entity opened. */
	@ParameterizedTest
	@CsvSource({ "1400", "400" })
	void evidence(int width) {
		this.chromium.look(width, 900, false);
		open("/?around=gcs-hugo&select=gcs-hugo&lang=fr");
		this.chromium.until("const proofs = document.querySelectorAll('#panel .proof summary');"
				+ " proofs.forEach((one) => one.click()); return proofs.length");
		this.chromium.until("return document.querySelector('#panel .proof[open] .evidence li')");
		noSeriousFindingInEitherLook(width);
		this.chromium.ask("hospitalGraph.canvas().edges()[0].emit('tap')");
		this.chromium.until("return document.querySelector('#panel .link-ends')");
		assertThat(serious()).isEmpty();
	}

	private void noSeriousFindingInEitherLook(int width) {
		assertThat(serious()).as("light, in French").isEmpty();
		this.chromium.look(width, 900, true);
		this.chromium.click("#language");
		this.chromium.until("return document.documentElement.lang === 'en'");
		assertThat(serious()).as("dark, in English").isEmpty();
	}

	/**
	 * In the mode that looks at the page alone: the other one puts what frames say
	 * together in a blank page, for which it gives the browser one second. The page has
	 * no frames.
	 */
	private List<String> serious() {
		return new AxeBuilder().setLegacyMode()
			.withTags(RULES)
			.analyze(this.chromium.driver())
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
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
