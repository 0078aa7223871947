package org.hospitalgraph.page;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/** The real Neo4j Browser beside the page. */
@PageTest
class Neo4jBrowserTests {

	@Autowired
	Api api;

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	Environment environment;

	Chromium chromium;

	@BeforeAll
	void start() {
		Chromium.assume();
		this.chromium = Chromium.start();
		this.chromium.look(1400, 1000, false);
	}

	@AfterAll
	void stop() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@Test
	void connectsWithThePasswordAloneAndRunsTheFirstQuestionOfTheGuide() {
		// by name, because Neo4j Browser plays guides from localhost, and from nowhere
		// else unasked
		this.chromium.visit(this.api.base().replace("127.0.0.1", "localhost") + "/browser/");
		this.chromium.find("input[data-testid=password]").sendKeys(password(), Keys.ENTER);
		this.chromium.until("return document.body.textContent.includes('You are connected as user')");
		this.chromium.until("return document.body.textContent.includes('hospital-graph')"
				+ " && document.querySelector('.guide, article, .teaser, carousel') !== undefined");
		Object question = this.chromium.ask("return fetch('/guide/hospital-graph.html').then((answer) => answer.text())"
				+ ".then((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('.runnable').textContent)");
		assertThat(String.valueOf(question)).contains("MATCH (e:Entity)");
		this.chromium
			.visit(this.api.base().replace("127.0.0.1", "localhost") + "/browser/?cmd=play&arg=http://localhost:"
					+ this.api.base().replaceAll(".*:", "") + "/guide/hospital-graph.html");
		this.chromium
			.until("return [...document.querySelectorAll('button')].some((button) => button.dataset.testid === 'nextSlide'"
					+ " || button.getAttribute('aria-label') === 'Next')  || document.querySelector('[data-testid=nextSlide]')");
		assertThat(this.chromium.ask("return location.href").toString()).doesNotContain(password());
	}

	@Test
	void sendsToTheDatabaseOfTheServiceWithoutASecret() {
		var answer = this.api.ask("/browser/");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.response().headers().firstValue("Location").orElse("")).contains("dbms=bolt%3A%2F%2Fneo4j%40")
			.contains("cmd=play")
			.doesNotContain(password());
	}

	private String password() {
		return String.valueOf(this.database.getAuthToken()).isEmpty() ? ""
				: ((org.neo4j.driver.internal.security.InternalAuthToken) this.database.getAuthToken()).toMap()
					.get("credentials")
					.asString();
	}

}
