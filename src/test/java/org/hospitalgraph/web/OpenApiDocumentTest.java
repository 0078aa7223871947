package org.hospitalgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.Api;
import org.hospitalgraph.Contract;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.traversal.links.LinkingForm;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.events.AliasEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI document itself: the rules that make it suitable for generating clients.
 */
class OpenApiDocumentTest {

	private static final Contract CONTRACT = Contract.written();

	private static final JsonNode DOCUMENT = CONTRACT.document();

	@Test
	void introducesTheProjectItsLicenceAndItsKindsOfQuestions() {
		assertThat(DOCUMENT.get("openapi").asString()).startsWith("3.1");
		assertThat(DOCUMENT.at("/info/title").asString()).isEqualTo("hospital-graph");
		assertThat(DOCUMENT.at("/info/version").asString()).isEqualTo("1");
		assertThat(DOCUMENT.at("/info/license/name").asString()).isEqualTo("Apache-2.0");
		assertThat(DOCUMENT.at("/servers/0/url").asString()).isEqualTo("/");
		Set<String> used = new HashSet<>();
		operations().forEach((operation) -> used.addAll(Api.texts(operation.get("tags"), "")));
		assertThat(Api.texts(DOCUMENT.get("tags"), "/name")).containsExactlyInAnyOrderElementsOf(used);
	}

	@Test
	void namesEveryOperationLikeAMethodAndNoneTwice() {
		List<String> names = operations().map((operation) -> operation.get("operationId").asString()).toList();
		assertThat(names).doesNotHaveDuplicates().allMatch((name) -> name.matches("[a-z][A-Za-z]+"));
		assertThat(names).contains("searchEntities", "getEntity", "getTimeline", "findLinks", "getNeighbourhood",
				"findPaths", "findCommon", "getGraph", "listChanges", "getCentrality", "listFindings", "runQuery");
	}

	@Test
	void describesEveryParameterAndEveryRefusal() {
		operations().forEach((operation) -> {
			String name = operation.get("operationId").asString();
			assertThat(operation.get("summary").asString()).as(name).isNotBlank();
			for (JsonNode parameter : operation.path("parameters")) {
				JsonNode described = CONTRACT.resolved(parameter);
				assertThat(described.path("description").asString("")).as(name + ": " + parameter).isNotBlank();
				assertThat(described.has("schema")).as(name + ": " + parameter).isTrue();
			}
			assertThat(operation.get("responses").propertyNames()).as(name)
				.contains("200", "400", "403", "503")
				.contains(operation.has("requestBody") ? "413" : "304");
			// The reconciliation protocol answers with JSON, whatever a client accepts.
			if (!Api.texts(operation.get("tags"), "").contains("Reconciliation")) {
				assertThat(operation.get("responses").propertyNames()).as(name).contains("406");
			}
		});
	}

	@Test
	void answersByScriptWhereACallbackIsNamed() {
		operations().forEach((operation) -> {
			boolean named = operation.path("parameters")
				.valueStream()
				.anyMatch((parameter) -> "callback".equals(CONTRACT.resolved(parameter).get("name").asString()));
			if (named) {
				assertThat(operation.at("/responses/200/content").has("application/javascript"))
					.as(operation.get("operationId").asString())
					.isTrue();
			}
		});
	}

	@Test
	void listsTheWordsOfTheApi() {
		assertThat(words("Label")).containsExactlyElementsOf(Arrays.stream(Label.values()).map(Label::text).toList());
		assertThat(words("RelationshipType"))
			.containsExactlyElementsOf(Arrays.stream(RelationshipType.values()).map(Enum::name).toList());
		assertThat(words("Through")).containsExactlyElementsOf(LinkingForm.forms());
	}

	@Test
	void leadsNowhereThatIsNotThereAndKeepsNothingThatNobodyNeeds() {
		Set<String> references = new HashSet<>();
		DOCUMENT.findValues("$ref").forEach((reference) -> references.add(reference.asString()));
		Set<String> parts = new HashSet<>();
		DOCUMENT.get("components")
			.properties()
			.forEach((kind) -> kind.getValue()
				.propertyNames()
				.forEach((name) -> parts.add("#/components/" + kind.getKey() + "/" + name)));
		assertThat(references).containsExactlyInAnyOrderElementsOf(parts);
	}

	@Test
	void givesExamplesThatAreAsItsOwnSchemasSay() {
		List<String> mistakes = new ArrayList<>();
		for (JsonNode parameter : DOCUMENT.findParents("in")) {
			if (parameter.has("example")) {
				fits(parameter.get("schema"), parameter.get("example"), parameter.get("name").asString(), mistakes);
			}
		}
		for (JsonNode content : DOCUMENT.findParents("schema")) {
			for (JsonNode example : content.path("examples")) {
				JsonNode named = CONTRACT.resolved(example);
				fits(content.get("schema"), named.get("value"), named.get("summary").asString(), mistakes);
			}
		}
		for (JsonNode schema : DOCUMENT.get("components").get("schemas").findParents("examples")) {
			for (JsonNode example : schema.get("examples")) {
				fits(schema, example, schema.toString(), mistakes);
			}
		}
		assertThat(mistakes).isEmpty();
	}

	/**
	 * YAML has more than JSON: dates, keys that are not text, and repeated parts.
	 */
	@Test
	void saysNothingThatJsonCannot() throws IOException {
		Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
		try (InputStream file = getClass().getResourceAsStream("/openapi.yaml")) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(yaml.parse(new StringReader(text))).noneMatch(AliasEvent.class::isInstance);
			plain(yaml.load(text));
		}
	}

	private static void plain(Object value) {
		if (value instanceof Map<?, ?> map) {
			assertThat(map.keySet()).allMatch(String.class::isInstance);
			map.values().forEach(OpenApiDocumentTest::plain);
		}
		else if (value instanceof List<?> list) {
			list.forEach(OpenApiDocumentTest::plain);
		}
		else {
			assertThat(value == null || value instanceof String || value instanceof Number || value instanceof Boolean)
				.as("%s", value)
				.isTrue();
		}
	}

	private static void fits(JsonNode schema, JsonNode example, String where, List<String> mistakes) {
		CONTRACT.mistakes(schema, example).forEach((mistake) -> mistakes.add(where + ": " + mistake));
	}

	private static Stream<JsonNode> operations() {
		return DOCUMENT.get("paths").valueStream().flatMap(JsonNode::valueStream);
	}

	private static List<String> words(String shape) {
		return Api.texts(DOCUMENT.at("/components/schemas/" + shape + "/enum"), "");
	}

}
