package org.hospitalgraph.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document that clients are made from. That it tells the truth is checked with every
 * answer of every other test, in {@code Contract}.
 */
@ServiceTest
class OpenApiTests {

	@Autowired
	private Api api;

	@Test
	void introducesTheProjectItsLicenceAndItsKindsOfQuestions() {
		JsonNode document = document();
		assertThat(document.get("openapi").asString()).startsWith("3.1");
		assertThat(document.at("/info/title").asString()).isEqualTo("hospital-graph");
		assertThat(document.at("/info/license/name").asString()).isEqualTo("Apache-2.0");
		assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
		assertThat(Api.texts(document.get("tags"), "/name")).contains("Entities", "Traversals", "Sources", "Quality",
				"Queries");
	}

	@Test
	void namesEveryOperationLikeAMethodAndNoneTwice() {
		List<String> names = Api.texts(node(operations()), "/operationId");
		assertThat(names).doesNotHaveDuplicates().allMatch((name) -> name.matches("[a-z][A-Za-z]+"));
		assertThat(names).contains("searchEntities", "getEntity", "getTimeline", "findLinks", "getNeighbourhood",
				"findPaths", "findCommon", "getGraph", "listChanges", "getCentrality", "listFindings", "runQuery");
	}

	@Test
	void describesEveryParameterAndEveryRefusal() {
		for (JsonNode operation : operations()) {
			String name = operation.get("operationId").asString();
			for (JsonNode parameter : operation.get("parameters")) {
				assertThat(parameter.has("$ref") || parameter.hasNonNull("description")).as(name + ": " + parameter)
					.isTrue();
			}
			assertThat(operation.get("responses").propertyNames()).as(name)
				.contains("200", "400", "503")
				.contains(operation.has("requestBody") ? "413" : "304");
			// The protocol of reconciliation answers JSON, whatever a client accepts.
			if (!Api.texts(operation.get("tags"), "").contains("Reconciliation")) {
				assertThat(operation.get("responses").propertyNames()).as(name).contains("406");
			}
			assertThat(operation.get("summary").asString()).as(name).isNotBlank();
		}
	}

	@Test
	void listsTheWordsOfTheApi() {
		JsonNode schemas = document().at("/components/schemas");
		assertThat(words(schemas.at("/Label/enum")))
			.containsExactlyElementsOf(Arrays.stream(Label.values()).map(Label::text).toList());
		assertThat(words(schemas.at("/RelationshipType/enum")))
			.containsExactlyElementsOf(Arrays.stream(RelationshipType.values()).map(Enum::name).toList());
		assertThat(words(schemas.at("/Certainty/enum"))).containsExactly("certain", "presumed", "possible");
		assertThat(words(schemas.at("/Status/enum"))).containsExactly("planned", "active", "ended");
		assertThat(words(schemas.at("/By/enum"))).containsExactly("membership", "convention", "focus", "support");
		assertThat(words(schemas.at("/Through/enum"))).contains("GHT", "GCS", "CHT", "FMIH", "Convention", "Network");
	}

	@Test
	void namesAllDiagramFormatsWhereAnAnswerIsAGraph() {
		JsonNode operation = document().at("/paths/~1api~1v1~1graph/get");
		assertThat(operation.at("/responses/200/content").propertyNames()).contains("application/json")
			.containsAll(Arrays.stream(Format.values()).map(Format::mediaType).toList());
		JsonNode format = operation.get("parameters")
			.valueStream()
			.filter((parameter) -> "format".equals(parameter.at("/name").asString()))
			.findFirst()
			.orElseThrow();
		assertThat(words(format.at("/schema/enum"))).contains("json")
			.containsAll(Arrays.stream(Format.values()).map(Format::parameter).toList());
	}

	@Test
	void leadsNowhereThatIsNotThere() {
		JsonNode document = document();
		Set<String> references = new HashSet<>();
		document.findValues("$ref").forEach((reference) -> references.add(reference.asString()));
		assertThat(references).isNotEmpty()
			.allMatch((reference) -> !document.at(reference.substring(1)).isMissingNode());
	}

	@Test
	void givesExamplesThatAreAsItsOwnSchemasSay() {
		JsonNode document = document();
		for (JsonNode operation : operations()) {
			JsonNode json = operation.at("/responses/200/content/application~1json");
			String reference = json.at("/examples/example/$ref").asString("");
			if (!reference.isEmpty()) {
				JsonNode example = document.at(reference.substring(1));
				assertThat(this.api.contract().mistakes(json.get("schema"), example.get("value"))).isEmpty();
			}
		}
		for (JsonNode refusal : document.at("/components/responses")) {
			JsonNode problem = refusal.at("/content/application~1problem+json");
			if (problem.has("examples")) {
				JsonNode example = document.at(problem.at("/examples/example/$ref").asString().substring(1));
				assertThat(this.api.contract().mistakes(problem.get("schema"), example.get("value"))).isEmpty();
			}
		}
	}

	private JsonNode document() {
		return this.api.contract().document();
	}

	private List<JsonNode> operations() {
		List<JsonNode> operations = new ArrayList<>();
		document().get("paths").properties().forEach((path) -> {
			if (path.getKey().startsWith("/api/v1/") && !path.getKey().startsWith("/api/v1/reconcile")) {
				path.getValue().forEach(operations::add);
			}
		});
		return operations;
	}

	private static JsonNode node(List<JsonNode> nodes) {
		return tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode().addAll(nodes);
	}

	private static List<String> words(JsonNode array) {
		return Api.texts(array, "");
	}

}
