package org.hospitalgraph.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Version 1.0 of the protocol, as drafted, beside version 0.2. */
@ServiceTest
class MatchTests {

	private static final String ONE = "1.0-draft";

	private static final String SERVICE = "/api/v1/reconcile";

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	@Autowired
	private Api api;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/reconcile", "/reconcile" })
	void hasAManifestForEachVersion(String root) {
		assertThat(Api.texts(this.api.ask(root).json().get("versions"), "")).containsExactly("0.1", "0.2", ONE);
		JsonNode manifest = Protocol.valid(ONE, "manifest", this.api.ask(root + "/" + ONE).json());
		assertThat(Api.texts(manifest.get("versions"), "")).containsExactly(ONE);
		assertThat(manifest.at("/view/url").asString()).isEqualTo(this.api.base() + "/?around={id}");
		assertThat(manifest.at("/standardizedScore").asBoolean()).isTrue();
		assertThat(Api.texts(manifest.at("/extend/propertySettings"), "/id")).containsExactly("limit", "asOf");
		String preview = this.api.ask(root + "/" + ONE + "/preview?id=chu-lille").text();
		assertThat(preview).contains("CHU de Lille");
	}

	static Stream<String> right() {
		return examples("valid", "reconciliation-query-batch");
	}

	static Stream<String> wrong() {
		return examples("invalid", "reconciliation-query-batch");
	}

	static Stream<String> extensions() {
		return examples("valid", "data-extension-query");
	}

	@ParameterizedTest
	@MethodSource("right")
	void answersTheExamplesOfTheSpecification(String batch) {
		JsonNode results = results(batch);
		assertThat(results).hasSameSizeAs(MAPPER.readTree(batch).get("queries"));
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void refusesWhatTheSpecificationCallsWrong(String batch) {
		for (String language : List.of("fr", "en")) {
			Answer answer = post("/match", batch, "Accept-Language", language);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.json().at("/errors/0/field").asString()).startsWith("queries");
			assertThat(answer.json().at("/errors/0/message").asString()).isNotEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("extensions")
	void extendsAsTheSpecificationDoes(String query) {
		JsonNode answer = Protocol.valid(ONE, "data-extension-response", post("/extend", query).json());
		assertThat(Api.texts(answer.get("rows"), "/id"))
			.containsExactlyElementsOf(Api.texts(MAPPER.readTree(query).get("ids"), ""));
	}

	@ParameterizedTest
	@CsvSource({ "C.H. de St Amand les Eaux,ch-saint-amand-les-eaux", "CHRU de Lille,chu-lille", "chu-lille,chu-lille",
			"'Service de neurologie, CHU de Lille, Lille, France',chu-lille", "CH Saint-Amand,",
			"USLD CH Valenciennes," })
	void matchesNames(String name, String meant) {
		assertThat(meant("{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": " + quoted(name) + "}]}"))
			.isEqualTo((meant != null) ? meant : "");
		assertThat(meant("{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": [" + quoted(name)
				+ "], \"required\": true}], \"type\": \"Establishment\"}"))
			.isEqualTo((meant != null) ? meant : "");
		JsonNode old = this.api.post(SERVICE, "queries", "{\"q\": {\"query\": " + quoted(name) + "}}").json();
		assertThat(Api.texts(old.at("/q/result")
			.valueStream()
			.filter((one) -> one.get("match").asBoolean())
			.findFirst()
			.map((one) -> MAPPER.createArrayNode().add(one))
			.orElse(MAPPER.createArrayNode()), "/id")).isEqualTo((meant != null) ? List.of(meant) : List.of());
	}

	/** One of the two is a member of a GHT and the other is not. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{\"matchType\": \"property\", \"propertyId\": \"groupements\", \"propertyValue\": \"ght-grand-lille\", \"required\": true}|true",
			"{\"matchType\": \"property\", \"propertyId\": \"groupements\", \"propertyValue\": {\"id\": \"ght-grand-lille\"}, \"required\": true}|true",
			"{\"matchType\": \"property\", \"propertyId\": \"groupements\", \"propertyValue\": [\"ght-grand-lille\", \"gcs-g4\"], \"matchQuantifier\": \"all\", \"required\": true}|true",
			"{\"matchType\": \"property\", \"propertyId\": \"groupements\", \"propertyValue\": [\"ght-grand-lille\", \"gcs-hugo\"], \"matchQuantifier\": \"all\", \"required\": true}|false",
			"{\"matchType\": \"property\", \"propertyId\": \"groupements\", \"propertyValue\": [\"ght-grand-lille\", \"gcs-hugo\"], \"required\": true}|true",
			"{\"matchType\": \"property\", \"propertyId\": \"groupements\", \"propertyValue\": \"gcs-hugo\", \"matchQuantifier\": \"none\"}|true",
			"{\"matchType\": \"property\", \"propertyId\": \"groupements\", \"propertyValue\": \"gcs-g4\", \"matchQuantifier\": \"none\"}|false",
			"{\"matchType\": \"property\", \"propertyId\": \"category\", \"propertyValue\": \"CHU\", \"required\": true}|true",
			"{\"matchType\": \"property\", \"propertyId\": \"category\", \"propertyValue\": \"CH\", \"required\": true}|false",
			"{\"matchType\": \"property\", \"propertyId\": \"territory\", \"propertyValue\": \"Nord-Pas-de-Calais\", \"required\": true}|true",
			"{\"matchType\": \"property\", \"propertyId\": \"colour\", \"propertyValue\": true}|true",
			"{\"matchType\": \"property\", \"propertyId\": \"colour\", \"propertyValue\": 7, \"required\": true}|false",
			"{\"matchType\": \"id\", \"propertyValue\": \"chu-lille\", \"required\": true}|true",
			"{\"matchType\": \"id\", \"propertyValue\": \"ch-lens\", \"matchQuantifier\": \"none\"}|true",
			"{\"matchType\": \"name\", \"propertyValue\": \"CHU de Lille\", \"matchQuantifier\": \"none\"}|false" })
	void keepsToConditions(String condition, boolean found) {
		JsonNode candidates = results("{\"queries\": [{\"conditions\": [{\"matchType\": \"name\", "
				+ "\"propertyValue\": \"CHU de Lille\"}, " + condition + "]}]}")
			.at("/0/candidates");
		assertThat(Api.texts(candidates, "/id").contains("chu-lille")).isEqualTo(found);
	}

	@Test
	void isSureOfNobodyWhereTwoAreNamed() {
		assertThat(meant("{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": [\"CHU de Lille\", "
				+ "\"CH de Lens\"]}]}"))
			.isEmpty();
		assertThat(meant("{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": [\"CHU de Lille\", "
				+ "\"CHRU de Lille\"], \"matchQuantifier\": \"all\"}]}"))
			.isEqualTo("chu-lille");
		assertThat(meant("{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": \"CHU de Lille\"}, "
				+ "{\"matchType\": \"property\", \"propertyId\": \"groupements\", \"propertyValue\": \"gcs-hugo\"}]}"))
			.isEmpty();
	}

	@Test
	void ranksBestFirstWithNamedFeaturesAndNoMoreThanWanted() {
		JsonNode candidates = results("{\"queries\": [{\"limit\": 3, \"conditions\": [{\"matchType\": \"name\", "
				+ "\"propertyValue\": \"CHT Artois\"}]}]}")
			.at("/0/candidates");
		assertThat(candidates.size()).isEqualTo(3);
		List<Double> scores = candidates.valueStream().map((one) -> one.get("score").asDouble()).toList();
		assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one))
			.allMatch((score) -> score >= 0 && score <= 100);
		assertThat(Api.texts(candidates.at("/0/features"), "/name")).doesNotContain("").isNotEmpty();
	}

	@Test
	void fetchesWhatMayBeTheSame() {
		JsonNode proposals = Protocol.valid(ONE, "data-extension-property-proposal",
				this.api.ask(SERVICE + "/extend/propose?type=CHU&limit=50").json());
		assertThat(Api.texts(proposals.get("properties"), "/id")).contains("possibly-same-as", "groupements");
		assertThat(this.api.ask(SERVICE + "/extend/propose?type=CHU&limit=2").json().get("properties")).hasSize(2);
		JsonNode answer = Protocol.valid(ONE, "data-extension-response", post("/extend", """
				{"ids": ["gh-seclin-carvin", "ch-seclin", "nobody"],
				 "properties": [{"id": "possibly-same-as"}, {"id": "category"}, {"id": "colour"}]}""").json());
		assertThat(answer.at("/rows/0/properties/0/values/0/id").asString()).isEqualTo("ch-seclin");
		assertThat(answer.at("/rows/1/properties/0/values/0/id").asString()).isEqualTo("gh-seclin-carvin");
		assertThat(answer.at("/rows/2/properties/0/values")).isEmpty();
		assertThat(answer.at("/rows/0/properties/2/values")).isEmpty();
		JsonNode old = this.api.post(SERVICE, "extend", """
				{"ids": ["ch-seclin"], "properties": [{"id": "possibly-same-as"}]}""").json();
		assertThat(old.at("/rows/ch-seclin/possibly-same-as/0/id").asString()).isEqualTo("gh-seclin-carvin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/reconcile", "/reconcile/1.0-draft" })
	void suggestsPageByPage(String root) {
		String path = root + "/suggest/entity?prefix=CHU&type=CHU";
		JsonNode all = Protocol.valid(ONE, "suggest-entities-response", this.api.ask(path).json()).get("result");
		JsonNode some = this.api.ask(path + "&limit=2&offset=1").json().get("result");
		assertThat(some.valueStream().toList()).hasSize(2).containsExactly(all.get(1), all.get(2));
		Protocol.valid(ONE, "suggest-types-response", this.api.ask(root + "/suggest/type?prefix=").json());
		Protocol.valid(ONE, "suggest-properties-response", this.api.ask(root + "/suggest/property?prefix=").json());
	}

	@Test
	void refusesWhatIsTooMuchOrNoJson() {
		String query = "{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": \"CH Lens\"}]}";
		String many = IntStream.rangeClosed(0, ReconciliationController.BATCH)
			.mapToObj((number) -> query)
			.collect(Collectors.joining(",", "{\"queries\": [", "]}"));
		assertThat(post("/match", many).status()).isEqualTo(413);
		assertThat(post("/match", " ".repeat(3_000_000)).status()).isEqualTo(413);
		for (String body : List.of("", "{", "[]", "null", "7", "{\"queries\": {}}", "{\"queries\": [7]}",
				"{\"queries\": [{\"conditions\": [7]}]}",
				"{\"queries\": [{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": {}}]}]}",
				"{\"queries\": [{\"conditions\": [{\"matchType\": \"property\", \"propertyValue\": \"a\"}]}]}",
				"{\"queries\": [{\"limit\": 0, \"conditions\": [{\"matchType\": \"name\", \"propertyValue\": \"a\"}]}]}")) {
			assertThat(post("/match", body).status()).as(body).isEqualTo(400);
		}
		assertThat(post("/extend", "{\"ids\": []}").status()).isEqualTo(400);
		byte[] form = "queries=%7B%7D".getBytes(StandardCharsets.UTF_8);
		assertThat(this.api.send(SERVICE + "/match", "text/plain", form).status()).isEqualTo(415);
		assertThat(post("/match", "{\"queries\": []}").json().get("results")).isEmpty();
	}

	@Test
	void letsPagesOfOpenRefineSendJson() {
		for (String origin : List.of("http://127.0.0.1:3333", "http://localhost:3333")) {
			Answer preflight = this.api.send("OPTIONS", SERVICE + "/match", "Origin", origin,
					"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type");
			assertThat(preflight.status()).isEqualTo(200);
			assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(origin);
		}
		assertThat(post("/match", "{\"queries\": []}", "Origin", "http://evil.example").status()).isEqualTo(403);
	}

	private JsonNode results(String batch) {
		Protocol.valid(ONE, "reconciliation-query-batch", MAPPER.readTree(batch));
		Answer answer = post("/match", batch);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return Protocol.valid(ONE, "reconciliation-result-batch", answer.json()).get("results");
	}

	private String meant(String query) {
		List<String> matched = results("{\"queries\": [" + query + "]}").at("/0/candidates")
			.valueStream()
			.filter((one) -> one.get("match").asBoolean())
			.map((one) -> one.get("id").asString())
			.toList();
		assertThat(matched).hasSizeLessThanOrEqualTo(1);
		return matched.isEmpty() ? "" : matched.getFirst();
	}

	private Answer post(String path, String json, String... headers) {
		return this.api.send(SERVICE + path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
	}

	private static String quoted(String text) {
		return MAPPER.writeValueAsString(text);
	}

	private static Stream<String> examples(String kind, String schema) {
		try {
			Path folder = Path.of(Objects
				.requireNonNull(MatchTests.class.getResource("/reconciliation/w3c/1.0-draft/examples/" + kind))
				.toURI());
			try (Stream<Path> files = Files.list(folder)) {
				return files.filter((file) -> file.getFileName().toString().startsWith(schema))
					.sorted()
					.map(Path::getFileName)
					.map((file) -> Protocol.read("w3c/1.0-draft/examples/" + kind + "/" + file))
					.toList()
					.stream();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
