package org.hospitalgraph.page;

import java.util.List;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.hospitalgraph.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** WCAG 2.2 AA, as far as a program can tell. */
@PageTest
class AccessibilityTests {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	@Autowired
	Api api;

	Chromium chromium;

	@BeforeAll
	void start() {
		Chromium.assume();
		this.chromium = Chromium.start();
	}

	@AfterAll
	void stop() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/?lang=fr&select=chu-lille, false, 1400", "/?lang=en&select=chu-lille, true, 1400",
			"/?around=ch-valenciennes&at=2012&lang=fr, true, 400", "/?path=ch-lens&show=table&lang=fr, false, 1400",
			"/?view=change&show=timeline&lang=fr, true, 1400", "/?view=posts&show=map&lang=en, false, 1400",
			"/quality.html?lang=fr, false, 1400", "/quality.html?lang=en, true, 400" })
	void noSeriousFinding(String path, boolean dark, int width) {
		this.chromium.look(width, 900, dark);
		this.chromium.open(this.api.base() + path);
		List<String> serious = new AxeBuilder().withTags(RULES)
			.analyze(this.chromium.driver())
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(AccessibilityTests::told)
			.toList();
		assertThat(serious).isEmpty();
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
