package org.hospitalgraph.page;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** The real Neo4j Browser beside the page. */
@PageTest
class Neo4jBrowserTests {

	@Autowired
	Api api;

	@Autowired
	Neo4jConnectionDetails database;

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
		this.chromium.until("const next = document.querySelector('[data-testid=nextSlide]'); next?.click(); return next");
		this.chromium.until("const question = document.querySelector('pre.runnable, .runnable'); question?.click(); return question");
		this.chromium.click("[data-testid=editor-Run]");
		// what the first question gives: entities by kind
		this.chromium.until("return document.body.textContent.includes('Establishment')"
				+ " && document.body.textContent.includes('kind') && document.querySelector('[data-testid=frame], article')");
		this.chromium.until("return [...document.querySelectorAll('td, [role=cell], .table-row')].some((cell) => cell.textContent.includes('Groupement'))");
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
		return ((InternalAuthToken) this.database.getAuthToken()).toMap().get("credentials").asString();
	}

}
