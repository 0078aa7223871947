package org.hospitalgraph.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.hospitalgraph.Api;
import org.hospitalgraph.database.EmbeddedStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The original Neo4j Browser beside the page. */
@PageTest
class Neo4jBrowserTests {

	@Autowired
	Api api;

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	Optional<EmbeddedStart> embedded;

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

	/** The user who runs the service, according to Linux. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void opensConnectedAndRunsTheFirstQuestionOfTheGuide() {
		assumeTrue(this.embedded.isPresent());
		// left by a failed request of another test
		this.chromium.errors();
		// by name, because Neo4j Browser plays guides without asking only from localhost
		this.chromium.visit(byName("/browser/"));
		this.chromium
			.until("const next = document.querySelector('[data-testid=nextSlide]'); next?.click(); return next");
		this.chromium.until(
				"const question = document.querySelector('pre.runnable, .runnable'); question?.click(); return question");
		this.chromium.click("[data-testid=editor-Run]");
		// the result of the first question: entities by kind
		this.chromium.until("return document.body.textContent.includes('Establishment')"
				+ " && document.body.textContent.includes('kind') && document.querySelector('[data-testid=frame], article')");
		this.chromium.until(
				"return [...document.querySelectorAll('td, [role=cell], .table-row')].some((cell) => cell.textContent.includes('Groupement'))");
		assertThat(this.chromium.ask("return document.querySelector('[data-testid=password]')")).isNull();
		assertThat(this.chromium.ask("return location.href").toString()).doesNotContain(password());
		assertThat(this.chromium.ask("return JSON.stringify(localStorage) + JSON.stringify(sessionStorage)").toString())
			.contains("neo4j.connections")
			.doesNotContain(password());
		// in the colours of the page, without asking about statistics, and with a silent
		// console
		assertThat(this.chromium.ask("return JSON.parse(localStorage.getItem('neo4j.grass'))['node.GHT'].color"))
			.isEqualTo(this.chromium.ask("""
					return fetch('/guide/hospital-graph.grass').then((answer) => answer.text())
					  .then((text) => /node\\.GHT \\{\\s*color: (#\\w+)/.exec(text)[1]);"""));
		assertThat(this.chromium.ask("return document.body.textContent").toString()).doesNotContain("product usage");
		assertThat(this.chromium.errors()).isEmpty();
	}

	/**
	 * The password of our database goes nowhere else, not even to another name of this
	 * machine.
	 */
	@Test
	void connectsToAnotherAddressWithThePasswordThatIsTyped() {
		this.chromium.visit(byName("/browser/?dbms=bolt://neo4j@localhost:" + this.database.getUri().getPort()));
		this.chromium.find("input[data-testid=password]").sendKeys(password(), Keys.ENTER);
		this.chromium.until("return document.body.textContent.includes('You are connected as user')");
	}

	@Test
	void sendsToTheDatabaseOfTheServiceWithoutASecret() {
		var answer = this.api.ask("/browser/");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.response().headers().firstValue("Location").orElse("")).contains("dbms=bolt%3A%2F%2Fneo4j%40")
			.contains("cmd=play")
			.doesNotContain(password());
	}

	@Test
	void servesTheGuideToWhoeverAsks() throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(this.api.base() + "/guide/hospital-graph.html")).build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(answer.body()).contains("<slide", "MATCH");
	}

	/**
	 * As a user does it: unpacks the archive, drops a file on the window, and saves it.
	 */
	@Test
	void takesAQuestionOfTheFavouritesFile() throws IOException {
		String question = question("links-from-source");
		assertThat(question).startsWith("// ").contains(":param", "MATCH");
		this.chromium.visit(this.api.base() + "/browser/?dbms=bolt://neo4j@localhost:1");
		this.chromium.until("return localStorage.getItem('neo4j.documents')");
		this.chromium.ask("""
				const data = new DataTransfer();
				data.items.add(new File([%s], 'question.cypher'));
				for (const type of ['dragenter', 'dragover', 'drop']) {
				  document.elementFromPoint(700, 400).dispatchEvent(
				    new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
				}""".formatted(JsonMapper.builder().build().writeValueAsString(question)));
		this.chromium.click(".filedrop-save-to-favorites");
		this.chromium.until("return localStorage.getItem('neo4j.documents').includes('"
				+ question.substring(3, question.indexOf('\n')).replace("'", "\\'") + "')");
	}

	private String question(String name) throws IOException {
		byte[] archive = this.api.ask("/guide/hospital-graph.zip", "Accept-Language", "en").bytes();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("hospital-graph/" + name + ".cypher")) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new AssertionError("the archive lacks " + name);
	}

	private String byName(String path) {
		return this.api.base().replace("127.0.0.1", "localhost") + path;
	}

	private String password() {
		return ((InternalAuthToken) this.database.getAuthToken()).toMap().get("credentials").asString();
	}

}
