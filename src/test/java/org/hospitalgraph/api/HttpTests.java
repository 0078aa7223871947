package org.hospitalgraph.api;

import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** HTTP behaves as caches, browsers and scripts expect. */
@ServiceTest
class HttpTests {

	private static final String GRAPH = "/api/v1/graph";

	@Autowired
	private Api api;

	@Test
	void givesATagThatIsTheSameForTheSameQuestion() {
		String tag = this.api.ask(GRAPH).header("ETag");
		assertThat(tag).matches("W/\"[0-9a-f]+\"");
		assertThat(this.api.ask(GRAPH).header("ETag")).isEqualTo(tag);
		assertThat(this.api.ask(GRAPH).header("Cache-Control")).isEqualTo("no-cache");
	}

	@Test
	void givesAnotherTagToAnotherQuestionLanguageOrFormat() {
		assertThat(List.of(this.api.ask(GRAPH).header("ETag"), this.api.ask(GRAPH + "?label=Groupement").header("ETag"),
				this.api.ask(GRAPH, "Accept-Language", "en").header("ETag"),
				this.api.ask(GRAPH, "Accept", "application/gexf+xml").header("ETag")))
			.doesNotHaveDuplicates();
		assertThat(String.join(",", this.api.ask(GRAPH).response().headers().allValues("Vary")).toLowerCase())
			.contains("accept,", "accept-language", "accept-encoding");
	}

	@Test
	void sendsNothingAgainToThoseWhoHaveIt() {
		String tag = this.api.ask(GRAPH).header("ETag");
		Answer again = this.api.ask(GRAPH, "If-None-Match", tag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.bytes()).isEmpty();
		assertThat(again.header("ETag")).isEqualTo(tag);
		assertThat(this.api.ask(GRAPH, "If-None-Match", "\"other\"").status()).isEqualTo(200);
	}

	@Test
	void knowsItsTagInAListWithoutItsWeaknessAndWhereAnyWillDo() {
		String tag = this.api.ask(GRAPH).header("ETag");
		for (String known : List.of("\"a\", " + tag + ", W/\"b\"", tag.substring(2), "*")) {
			Answer again = this.api.ask(GRAPH, "If-None-Match", known);
			assertThat(again.status()).as(known).isEqualTo(304);
			assertThat(again.bytes()).isEmpty();
		}
		assertThat(this.api.ask("/api/v1/entities/nope", "If-None-Match", "*").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/entities/nope", "/api/v1/graph?limit=x", "/api/v1/nothing",
			"/api/v1/sources?format=gexf" })
	void tagsNoRefusal(String path) {
		Answer answer = this.api.ask(path);
		assertThat(answer.status()).isBetween(400, 406);
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void packsLargeAnswersForThoseWhoTakeGzip() {
		Answer plain = this.api.ask(GRAPH);
		Answer packed = this.api.ask(GRAPH, "Accept-Encoding", "gzip, br");
		assertThat(plain.header("Content-Encoding")).isEmpty();
		assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(packed.bytes().length).isLessThan(plain.bytes().length / 4);
		assertThat(packed.plain()).isEqualTo(plain.bytes());
		assertThat(this.api.ask(GRAPH + "?format=gexf", "Accept-Encoding", "gzip").header("Content-Encoding"))
			.isEqualTo("gzip");
	}

	@Test
	void leavesSmallAnswersArchivesAndThoseWhoRefuseGzipAlone() {
		assertThat(this.api.ask("/api/v1/sources", "Accept-Encoding", "gzip").header("Content-Encoding")).isEmpty();
		assertThat(this.api.ask(GRAPH + "?format=csv", "Accept-Encoding", "gzip").header("Content-Encoding")).isEmpty();
		assertThat(this.api.ask(GRAPH, "Accept-Encoding", "gzip;q=0").header("Content-Encoding")).isEmpty();
	}

	@Test
	void letsNoPageOfAnotherSiteReadWhatIsForThisMachine() {
		for (String path : List.of(GRAPH, "/api/v1/entities/nope", "/api/v1/nothing")) {
			Answer answer = this.api.ask(path, "Origin", "https://example.org");
			assertThat(answer.status()).isEqualTo(403);
			assertProblem(answer);
			assertThat(answer.text()).contains("hospital-graph.origins");
			assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
		}
		Answer asked = this.api.send("OPTIONS", GRAPH, "Origin", "https://example.org", "Access-Control-Request-Method",
				"GET");
		assertThat(asked.status()).isEqualTo(403);
		assertThat(this.api.send("OPTIONS", GRAPH).header("Allow")).contains("GET", "HEAD", "OPTIONS");
	}

	@Test
	void givesTheHeadersAlone() {
		Answer head = this.api.send("HEAD", GRAPH);
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.bytes()).isEmpty();
		assertThat(head.header("ETag")).isEqualTo(this.api.ask(GRAPH).header("ETag"));
		assertThat(head.header("Content-Type")).isEqualTo("application/json");
	}

	@Test
	void speaksFrenchFirstAndEnglishToThoseWhoAsk() {
		String path = "/api/v1/entities/nope";
		assertThat(this.api.ask(path).json().get("title").asString()).isEqualTo("Entité inconnue");
		assertThat(this.api.ask(path, "Accept-Language", "de, fr;q=0.5").json().get("title").asString())
			.isEqualTo("Entité inconnue");
		assertThat(this.api.ask(path, "Accept-Language", "en-GB, fr;q=0.5").json().get("title").asString())
			.isEqualTo("Unknown entity");
		String query = "/api/v1/queries/entity";
		assertThat(this.api.ask(query).json().get("title").asString()).isEqualTo("Une entité");
		assertThat(this.api.ask(query, "Accept-Language", "en").json().get("title").asString()).isEqualTo("An entity");
	}

	@Test
	void linksThePagesOfAList() {
		String first = this.api.ask("/api/v1/establishments?limit=20").header("Link");
		assertThat(first).contains("offset=20>; rel=\"next\"", "rel=\"last\"").doesNotContain("prev");
		String second = this.api.ask("/api/v1/establishments?limit=20&offset=20").header("Link");
		assertThat(second).contains("offset=0>; rel=\"first\"", "offset=0>; rel=\"prev\"", "offset=40>; rel=\"next\"");
		assertThat(this.api.ask("/api/v1/establishments?limit=500").header("Link")).isEmpty();
	}

	@Test
	void refusesUnknownParametersAndNamesTheNearest() {
		Answer answer = this.api.ask("/api/v1/entities?lable=Groupement&limt=3");
		assertThat(answer.status()).isEqualTo(400);
		JsonNode errors = answer.json().get("errors");
		assertThat(Api.texts(errors, "/field")).containsExactlyInAnyOrder("lable", "limt");
		assertThat(answer.text()).contains("Vouliez-vous dire label\u00a0?", "Vouliez-vous dire limit\u00a0?");
		assertThat(this.api.ask("/api/v1/queries/contents/results?x=1").status()).isEqualTo(400);
	}

	@Test
	void refusesASingleParameterThatIsGivenTwice() {
		Answer answer = this.api.ask("/api/v1/graph?asOf=2012&asOf=2013");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("asOf");
		assertThat(this.api.ask("/api/v1/graph?label=Groupement&label=Convention").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void isReadOnly(String method) {
		Answer answer = this.api.send(method, GRAPH);
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).contains("GET");
		assertProblem(answer);
	}

	@Test
	void namesTheFormatsThatThereAreWhereTheWantedOneIsNot() {
		Answer graph = this.api.ask(GRAPH, "Accept", "image/png");
		assertThat(graph.status()).isEqualTo(406);
		assertProblem(graph);
		assertThat(Api.texts(graph.json().get("formats"), "")).contains("json", "gexf", "yed", "svg", "csv");
		Answer list = this.api.ask("/api/v1/sources?format=png");
		assertThat(list.status()).isEqualTo(406);
		assertThat(Api.texts(list.json().get("formats"), "")).containsExactly("csv", "json", "xlsx");
		assertThat(this.api.ask("/api/v1/sources", "Accept", "application/yaml").status()).isEqualTo(406);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/nothing", "/nothing", "/api/v1/entities/chu-lille/nothing", "/api/v2/entities",
			"/api/v1/entities/chu%00lille", "/api/v1/entities/..%2F..%2Fetc", "/api/v1/entities?q=%FF",
			"/api/v1/entities?q=%25zz&x=%zz", "/api/v1/queries/no-such-query" })
	void explainsWhatItCannotAnswer(String path) {
		Answer answer = path.contains("%zz") ? this.api.ask("/api/v1/entities?q=%C3") : this.api.ask(path);
		assertThat(answer.status()).isIn(400, 404);
		assertProblem(answer);
	}

	private static void assertProblem(Answer answer) {
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
		assertThat(answer.text()).doesNotContain("Exception", "org.springframework", "java.", "\tat ");
	}

}
