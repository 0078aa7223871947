package org.hospitalgraph.reconciliation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The steps of OpenRefine with a service: reads the manifest, guesses types from some
 * cells, matches a column in batches, lets the user search, shows previews, and fetches
 * values of matched entities.
 */
@ServiceTest
class OpenRefineTests {

	private static final String SERVICE = "/api/v1/reconcile";

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	@Autowired
	private Api api;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/reconcile", "/reconcile" })
	void readsTheManifestUnderBothAddresses(String service) {
		JsonNode manifest = Protocol.valid("manifest", get(service).json());
		assertThat(Api.texts(manifest.get("versions"), "")).contains("0.2");
		assertThat(manifest.at("/suggest/entity/service_url").asString()).isEqualTo(this.api.base() + service);
		assertThat(Api.texts(manifest.get("defaultTypes"), "/id")).containsExactly("Establishment", "Groupement");
	}

	@Test
	void isDescribedInTheOpenApiDocument() {
		JsonNode paths = get("/v3/api-docs").json().get("paths");
		assertThat(paths.at("/~1api~1v1~1reconcile/post/requestBody/content/application~1x-www-form-urlencoded")
			.isMissingNode()).isFalse();
		assertThat(paths.at("/~1api~1v1~1reconcile/get/operationId").asString()).isEqualTo("reconcile");
		assertThat(paths.propertyNames()).noneMatch((path) -> path.startsWith("/reconcile"));
	}

	@Test
	void guessesTypesFromTheFirstCells() {
		JsonNode results = match("""
				{"q0": {"query": "CHRU de Lille", "limit": 3}, "q1": {"query": "CH de Roubaix", "limit": 3}}""");
		assertThat(Api.texts(results.at("/q0/result/0/type"), "/id")).containsExactly("CHU", "Establishment");
		assertThat(Api.texts(results.at("/q1/result/0/type"), "/id")).containsExactly("CH", "Establishment");
	}

	@Test
	void matchesAColumn() {
		JsonNode results = match("""
				{"q0": {"query": "C.H. de St Amand les Eaux", "type": "Establishment", "type_strict": "should"},
				 "q1": {"query": "Centre Hospitalier Régional Universitaire de LILLE", "type": "Establishment"},
				 "q2": {"query": "GHT Lille Métropole Flandre intérieure", "type": "Groupement", "limit": 2},
				 "q3": {"query": "VALENCIENNES CH"},
				 "q4": {"query": "Hugo", "type": ["Groupement", "Network"]},
				 "q5": {"query": "Valencienes", "type": "CH"}}""");
		assertThat(meant(results, "q0")).isEqualTo("ch-saint-amand-les-eaux");
		assertThat(meant(results, "q1")).isEqualTo("chu-lille");
		assertThat(meant(results, "q2")).isEqualTo("ght-grand-lille");
		assertThat(results.at("/q2/result").size()).isLessThanOrEqualTo(2);
		assertThat(meant(results, "q3")).isEqualTo("ch-valenciennes");
		assertThat(meant(results, "q4")).isEqualTo("gcs-hugo");
		assertThat(meant(results, "q5")).isEqualTo("ch-valenciennes");
	}

	@Test
	void isSureOfNobodyWhereNobodyStandsOut() {
		JsonNode results = match("""
				{"q0": {"query": "CH Saint-Amand"}, "q1": {"query": "CHU Valenciennes"}, "q2": {"query": "CH Sens"},
				 "q3": {"query": "Grand Est"}, "q4": {"query": "GHT de l'Artois"}, "q5": {"query": "CHU"},
				 "q6": {"query": "USLD CH Valenciennes"}, "q7": {"query": ""}, "q8": {"query": "…"}}""");
		results.properties()
			.forEach((entry) -> assertThat(meant(results, entry.getKey())).as(entry.getKey()).isEmpty());
		assertThat(results.at("/q0/result/0/id").asString()).isEqualTo("ch-saint-amand-les-eaux");
	}

	@Test
	void ranksBestFirstWithFeatures() {
		JsonNode candidates = match("{\"q0\": {\"query\": \"CHT Artois\"}}").at("/q0/result");
		assertThat(candidates.size()).isGreaterThan(1);
		assertThat(candidates.at("/0/id").asString()).isEqualTo("cht-artois");
		List<Double> scores = candidates.valueStream().map((one) -> one.get("score").asDouble()).toList();
		assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
		assertThat(Api.texts(candidates.at("/0/features"), "/id")).contains("name", "kind", "sure", "exact");
	}

	@Test
	void knowsItsOwnIds() {
		JsonNode results = match("{\"q0\": {\"query\": \"fmih-medecine-nucleaire-lille-roubaix\"}}");
		assertThat(meant(results, "q0")).isEqualTo("fmih-medecine-nucleaire-lille-roubaix");
	}

	@Test
	void filtersByTypes() {
		JsonNode results = match("""
				{"label": {"query": "Lille", "type": "Territory"},
				 "category": {"query": "Artois", "type": "CHT"},
				 "both": {"query": "Artois", "type": ["Establishment", "CHT"]},
				 "all": {"query": "Artois", "type": ["Groupement", "CHT"], "type_strict": "all"},
				 "none": {"query": "CHU de Lille", "type": "Spaceship"}}""");
		assertThat(meant(results, "label")).isEqualTo("commune-lille");
		assertThat(Api.texts(results.at("/category/result"), "/id")).allMatch((id) -> id.startsWith("cht-"));
		assertThat(Api.texts(results.at("/both/result"), "/id")).isNotEmpty();
		assertThat(Api.texts(results.at("/all/result"), "/id")).allMatch((id) -> id.startsWith("cht-"));
		assertThat(results.at("/none/result")).isEmpty();
	}

	@Test
	void listensToProperties() {
		JsonNode results = match(
				"""
						{"right": {"query": "CHU de Lille", "properties": [{"pid": "category", "v": "Centre hospitalier universitaire"}]},
						 "wrong": {"query": "CHU de Lille", "properties": [{"pid": "category", "v": "GHT"}]},
						 "region": {"query": "CHU de Lille", "properties": [{"pid": "territory",
						   "v": [{"id": "region-nord-pas-de-calais", "name": "Nord-Pas-de-Calais"}, "Nord"]}]},
						 "elsewhere": {"query": "Hôpital Erasme", "properties": [{"pid": "territory", "v": "Antony"}]},
						 "unknown": {"query": "CHU de Lille", "properties": [{"pid": "colour", "v": true}]},
						 "alone": {"properties": [{"pid": "finess", "v": "590780193"}]}}""");
		assertThat(meant(results, "right")).isEqualTo("chu-lille");
		assertThat(meant(results, "wrong")).isEmpty();
		assertThat(meant(results, "region")).isEqualTo("chu-lille");
		assertThat(meant(results, "elsewhere")).isEmpty();
		assertThat(meant(results, "unknown")).isEqualTo("chu-lille");
	}

	@Test
	void answersOneQueryByItself() {
		assertThat(get(SERVICE + "?query=" + encoded("CH d'Arras")).json().at("/result/0/id").asString())
			.isEqualTo("ch-arras");
		JsonNode json = get(SERVICE + "?query=" + encoded("{\"query\": \"Arras\", \"type\": \"CH\"}")).json();
		assertThat(json.at("/result/0/match").asBoolean()).isTrue();
	}

	@Test
	void suggestsWhatTheUserBeginsToType() {
		JsonNode entities = Protocol.valid("suggest-entities", get(SERVICE + "/suggest/entity?prefix=valenc").json());
		assertThat(Api.texts(entities.get("result"), "/id")).contains("ch-valenciennes");
		JsonNode byId = get(SERVICE + "/suggest/entity?prefix=chu-lille").json();
		assertThat(byId.at("/result/0/id").asString()).isEqualTo("chu-lille");
		JsonNode second = get(SERVICE + "/suggest/entity?prefix=CHU&type=CHU&cursor=1").json();
		assertThat(second.at("/result/0/id").asString())
			.isEqualTo(get(SERVICE + "/suggest/entity?prefix=CHU&type=CHU").json().at("/result/1/id").asString());
		JsonNode types = Protocol.valid("suggest-types", get(SERVICE + "/suggest/type?prefix=centre").json());
		assertThat(Api.texts(types.get("result"), "/id")).contains("CH", "CHU", "CLCC");
		assertThat(types.at("/result/0/broader/0/id").asString()).isEqualTo("Establishment");
		JsonNode properties = Protocol.valid("suggest-properties",
				get(SERVICE + "/suggest/property?prefix=terr").json());
		assertThat(properties.at("/result/0/id").asString()).isEqualTo("territory");
	}

	@Test
	void previewsAnEntityWithoutScripts() {
		String template = get(SERVICE).json().at("/preview/url").asString();
		Answer preview = get(template.substring(this.api.base().length()).replace("{{id}}", "ght-grand-lille"));
		assertThat(preview.header("Content-Type")).startsWith("text/html");
		assertThat(preview.response().headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.startsWith("default-src 'none'")
			.endsWith("frame-ancestors *");
		assertThat(preview.text()).contains("Groupement Hôpitaux Publics Grand Lille", "CHU de Lille")
			.doesNotContain("<script");
	}

	@Test
	void fetchesValuesOfWhatWasMatched() {
		JsonNode proposals = Protocol.valid("property-proposals",
				get(SERVICE + "/properties?type=CHU&limit=50").json());
		assertThat(Api.texts(proposals.get("properties"), "/id")).contains("category", "groupements", "territory");
		String query = """
				{"ids": ["chu-lille", "ch-valenciennes", "nobody"],
				 "properties": [{"id": "category"}, {"id": "groupements"}, {"id": "names"}, {"id": "colour"}]}""";
		Protocol.valid("extension-query", MAPPER.readTree(query));
		JsonNode answer = Protocol.valid("extension-response", this.api.post(SERVICE, "extend", query).json());
		assertThat(answer.at("/rows/chu-lille/category/0/str").asString()).isEqualTo("CHU");
		assertThat(Api.texts(answer.at("/rows/chu-lille/groupements"), "/id")).contains("ght-grand-lille", "gcs-g4");
		assertThat(Api.texts(answer.at("/rows/chu-lille/names"), "/str")).contains("CHRU de Lille", "CHU de Lille");
		assertThat(Api.texts(answer.at("/rows/ch-valenciennes/groupements"), "/id")).contains("ght-hainaut-cambresis",
				"cht-valenciennois");
		assertThat(answer.at("/rows/nobody/category")).isEmpty();
		assertThat(answer.at("/rows/chu-lille/colour")).isEmpty();
		assertThat(answer.at("/meta/1/type/id").asString()).isEqualTo("Groupement");
	}

	@Test
	void fetchesValuesAsOfADate() {
		JsonNode answer = this.api.post(SERVICE, "extend", """
				{"ids": ["ch-valenciennes"],
				 "properties": [{"id": "groupements", "settings": {"asOf": "2012-06", "limit": 5}}]}""").json();
		assertThat(Api.texts(answer.at("/rows/ch-valenciennes/groupements"), "/id")).contains("cht-valenciennois");
		JsonNode none = this.api.post(SERVICE, "extend", """
				{"ids": ["ght-hainaut-cambresis"], "properties": [{"id": "members", "settings": {"limit": 2}}]}""")
			.json();
		assertThat(none.at("/rows/ght-hainaut-cambresis/members").size()).isEqualTo(2);
	}

	private JsonNode match(String batch) {
		Protocol.valid("query-batch", MAPPER.readTree(batch));
		JsonNode posted = Protocol.valid("result-batch", this.api.post(SERVICE, "queries", batch).json());
		assertThat(get(SERVICE + "?queries=" + encoded(batch)).json()).isEqualTo(posted);
		return posted;
	}

	private Answer get(String path) {
		Answer answer = this.api.ask(path);
		assertThat(answer.status()).as(path).isEqualTo(200);
		return answer;
	}

	/** The match; empty if there is none. */
	private static String meant(JsonNode results, String key) {
		List<String> matched = results.at("/" + key + "/result")
			.valueStream()
			.filter((one) -> one.get("match").asBoolean())
			.map((one) -> one.get("id").asString())
			.toList();
		assertThat(matched).hasSizeLessThanOrEqualTo(1);
		return matched.isEmpty() ? "" : matched.getFirst();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
