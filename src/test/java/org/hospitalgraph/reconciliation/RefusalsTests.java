package org.hospitalgraph.reconciliation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the reconciliation service refuses, and how it says so. */
@ServiceTest
class RefusalsTests {

	private static final String SERVICE = "/api/v1/reconcile";

	private static final String REFINE = "http://127.0.0.1:3333";

	@Autowired
	private Api api;

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "7", "\"CH\"", "{\"q0\": \"CH\"}", "{\"q0\": {}}",
			"{\"q0\": {\"query\": 7}}", "{\"q0\": {\"query\": \"CH\", \"limit\": \"many\"}}",
			"{\"q0\": {\"query\": \"CH\", \"type\": 7}}", "{\"q0\": {\"query\": \"CH\", \"type_strict\": \"maybe\"}}",
			"{\"q0\": {\"query\": \"CH\", \"properties\": {}}}", "{\"q0\": {\"properties\": []}}",
			"{\"q0\": {\"query\": \"CH\", \"properties\": [{\"pid\": \"finess\"}]}}" })
	void tellsWhatIsWrongInABatch(String batch) {
		Answer answer = this.api.post(SERVICE, "queries", batch);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().at("/errors/0/field").asString()).startsWith("queries");
		assertThat(answer.json().at("/errors/0/message").asString()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "{\"ids\": []}", "{\"ids\": [7], \"properties\": []}",
			"{\"ids\": [], \"properties\": [7]}",
			"{\"ids\": [], \"properties\": [{\"id\": \"names\", \"settings\": {\"asOf\": \"yesterday\"}}]}" })
	void tellsWhatIsWrongInAnExtension(String extension) {
		assertThat(this.api.post(SERVICE, "extend", extension).status()).isEqualTo(400);
	}

	@Test
	void refusesABatchThatIsTooLarge() {
		String batch = IntStream.range(0, ReconciliationController.BATCH + 1)
			.mapToObj((number) -> "\"q" + number + "\": {\"query\": \"CH Lens\"}")
			.collect(Collectors.joining(",", "{", "}"));
		assertThat(this.api.post(SERVICE, "queries", batch).status()).isEqualTo(413);
	}

	@Test
	void refusesAFormThatIsTooLarge() {
		String batch = "{\"q0\": {\"query\": \"" + "x".repeat(3_000_000) + "\"}}";
		Answer answer = this.api.post(SERVICE, "queries", batch);
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@Test
	void answersALargeBatchOfOneName() {
		String batch = IntStream.range(0, ReconciliationController.BATCH)
			.mapToObj((number) -> "\"q" + number + "\": {\"query\": \"CH Lens\"}")
			.collect(Collectors.joining(",", "{", "}"));
		Answer answer = this.api.post(SERVICE, "queries", batch);
		assertThat(answer.json().size()).isEqualTo(ReconciliationController.BATCH);
	}

	@Test
	void refusesAFormWithoutAQuestion() {
		assertThat(this.api.post(SERVICE, "something", "else").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "alert(1)", "a;b", "a b", "<script>", "a%0ab", "a..b", "1a", "a.b.c.d.e" })
	void refusesACallbackThatIsNoFunction(String callback) {
		Answer answer = this.api.ask(
				SERVICE + "?callback=" + callback.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"),
				"Referer", REFINE + "/");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@Test
	void callsAFunctionOfTheClient() {
		Answer answer = this.api.ask(SERVICE + "?callback=jQuery1_2.done&_=3", "Referer", REFINE + "/project?x");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("application/javascript");
		assertThat(answer.text()).startsWith("/**/jQuery1_2.done({").endsWith("});");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/reconcile", "/reconcile", "/reconcile/suggest/entity?prefix=CHU",
			"/api/v1/reconcile/properties?type=CH", "/reconcile/preview?id=chu-lille" })
	void isOpenToOpenRefineOnThisMachineAndToNoOtherSite(String path) {
		for (String origin : List.of(REFINE, "http://localhost:3333")) {
			Answer answer = this.api.ask(path, "Origin", origin);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(origin);
			String method = path.endsWith("reconcile") ? "POST" : "GET";
			Answer preflight = this.api.send("OPTIONS", path, "Origin", origin, "Access-Control-Request-Method", method,
					"Access-Control-Request-Headers", "x-requested-with");
			assertThat(preflight.status()).isEqualTo(200);
		}
		assertThat(this.api.ask(path, "Origin", "http://refine.example").status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "http://evil.example/127.0.0.1:3333", "http://127.0.0.1:33333/", "::::" })
	void callsNoFunctionOfAPageOfAnotherSite(String page) {
		for (String path : List.of(SERVICE, "/reconcile", "/%72econcile", "/reconcile;x=1/suggest/entity")) {
			Answer answer = page.isEmpty() ? this.api.ask(path + "?callback=f&prefix=CHU")
					: this.api.ask(path + "?callback=f&prefix=CHU", "Referer", page);
			assertThat(answer.status()).as(path).isEqualTo(403);
			assertThat(answer.text()).doesNotContain("f(");
		}
	}

	@Test
	void tellsOfTextThatIsNotUtf8() {
		assertThat(this.api.ask(SERVICE + "/suggest/entity?prefix=%FF").status()).isIn(200, 400);
	}

	@Test
	void saysThatNobodyHasAnId() {
		Answer answer = this.api.ask(SERVICE + "/preview?id=" + "%3Cscript%3Ealert(1)%3C%2Fscript%3E");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text()).doesNotContain("<script>").contains("&lt;script&gt;");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/suggest/entity", "/suggest/entity?prefix=", "/suggest/entity?prefix=%2A%3A%2A",
			"/suggest/entity?prefix=%22%29%20OR%20%2A", "/suggest/type?prefix=xyz", "/suggest/property", "/properties",
			"/properties?type=Spaceship", "/suggest/entity?prefix=%F0%9F%98%80" })
	void answersWhatIsOdd(String path) {
		assertThat(this.api.ask(SERVICE + path).status()).isEqualTo(200);
	}

}
