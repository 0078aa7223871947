package org.hospitalgraph.page;

import java.util.List;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

	/** What the diagram shows. */
	@SuppressWarnings("unchecked")
	List<String> nodes() {
		return (List<String>) this.chromium
			.ask("return window.hospitalGraph.canvas().nodes().map((node) => node.id())");
	}

}
