package org.hospitalgraph.page;

import java.util.List;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.hospitalgraph.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The page in a browser window, with a console that must stay silent. */
@PageTest
abstract class Explorer {

	/**
	 * Refused on purpose by a test; the console reports it later, perhaps during the next
	 * test.
	 */
	static final String NOBODY = "ch-valencienes";

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

	@BeforeEach
	void desktop() {
		this.chromium.look(1400, 900, false);
	}

	@AfterEach
	void theConsoleIsSilent() {
		// 503: the service is busy, and the page asks again
		assertThat(this.chromium.errors()).filteredOn((line) -> !line.contains(NOBODY) && !line.contains(" 503 "))
			.isEmpty();
	}

	void open(String path) {
		this.chromium.open(this.api.base() + path);
	}

	/** The atelier, without the work of other tests, which the browser keeps. */
	void openAtelier(String language) {
		open("/atelier?lang=" + language);
		this.chromium.ask("const kept = await import('/js/atelier-keep.js');"
				+ " await Promise.all((await kept.list()).map((one) => kept.forget(one.key)));");
	}

	void tabTo(String selector) {
		tab(selector, () -> keys(Keys.TAB));
	}

	void backTo(String selector) {
		tab(selector, () -> chord(Keys.SHIFT, Keys.TAB));
	}

	private void tab(String selector, Runnable step) {
		for (int i = 0; i < 25; i++) {
			if (hasFocus(selector)) {
				return;
			}
			step.run();
		}
		throw new AssertionError("the Tab key does not lead to " + selector);
	}

	boolean hasFocus(String selector) {
		return Boolean.TRUE.equals(this.chromium.ask("return document.activeElement.matches('" + selector + "')"));
	}

	/** Presses a key itself, because a file field takes no text. */
	void keys(CharSequence keys) {
		new Actions(this.chromium.driver()).sendKeys(keys).perform();
	}

	void chord(Keys held, CharSequence key) {
		new Actions(this.chromium.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
	}

	/**
	 * Nothing on the page is wrong for readers who depend on a screen reader, a keyboard
	 * or contrast.
	 */
	void noFindingInLightAndDark(int width) {
		for (boolean dark : new boolean[] { false, true }) {
			this.chromium.look(width, 900, dark);
			List<String> found = new AxeBuilder().setLegacyMode()
				.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice",
						"experimental"))
				.analyze(this.chromium.driver())
				.getViolations()
				.stream()
				.map(Rule::toString)
				.toList();
			assertThat(found).as(dark ? "dark" : "light").isEmpty();
		}
	}

	/** What the diagram shows. */
	@SuppressWarnings("unchecked")
	List<String> nodes() {
		return (List<String>) this.chromium
			.ask("return window.hospitalGraph.canvas().nodes().map((node) => node.id())");
	}

}
