package org.hospitalgraph.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import org.hospitalgraph.traversal.links.LinkingForm;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * The API's description at {@code /v3/api-docs}, complete enough to make a client from.
 * Springdoc finds the endpoints; what they take and answer is told by the types as this
 * package reads and writes them.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String PREFIX = "/api/v1";

	private static final String LANGUAGE = "Accept-Language";

	private final ApiWords words = new ApiWords();

	private final Shapes shapes = new Shapes(this.words);

	OpenApiConfiguration() {
		this.words.enumerate("Through", LinkingForm.forms());
	}

	@Bean
	OpenAPI openApi() {
		// Springdoc copies this, and stumbles over schemas; they come last.
		return this.words.document().components(new Components());
	}

	@Bean
	GlobalOperationCustomizer describedEndpoints() {
		QuestionParameters parameters = new QuestionParameters(this.shapes, this.words);
		AnswerForms answers = new AnswerForms(this.shapes, this.words);
		return (operation, method) -> {
			if (isOurs(method) && !isProtocol(operation)) {
				parameters.describe(operation, method);
				answers.describe(operation, method);
			}
			return operation;
		};
	}

	@Bean
	GlobalOpenApiCustomizer describedShapes() {
		return (document) -> {
			new PathNames(this.shapes).tellApart(document.getPaths());
			Components written = this.words.document().getComponents();
			Components all = document.getComponents();
			Map<String, Schema> schemas = new TreeMap<>();
			if (all.getSchemas() != null) {
				schemas.putAll(all.getSchemas());
			}
			schemas.putAll(this.shapes.defined());
			schemas.putAll(written.getSchemas());
			all.setSchemas(schemas);
			all.setResponses(written.getResponses());
			all.setHeaders(written.getHeaders());
			all.setExamples(written.getExamples());
			all.addParameters(LANGUAGE, written.getParameters().get(LANGUAGE));
			schemas.keySet().retainAll(used(document));
		};
	}

	/** What others specified describes itself. */
	private static boolean isProtocol(Operation operation) {
		return operation.getTags() != null && operation.getTags().contains("Reconciliation");
	}

	private static boolean isOurs(HandlerMethod method) {
		return Stream.of(method.getBeanType(), method.getMethod())
			.map((element) -> AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class))
			.filter(Objects::nonNull)
			.flatMap((mapping) -> Arrays.stream(mapping.path()))
			.anyMatch((path) -> path.startsWith(PREFIX) && !path.startsWith(PREFIX + "/reconcile"));
	}

	/** The schemas that something leads to. */
	private static Set<String> used(OpenAPI document) {
		Map<String, Schema> schemas = document.getComponents().getSchemas();
		Set<String> used = new HashSet<>();
		collect(Json31.mapper().valueToTree(document.getPaths()), schemas, used);
		collect(Json31.mapper().valueToTree(document.getComponents().getResponses()), schemas, used);
		return used;
	}

	private static void collect(JsonNode node, Map<String, Schema> schemas, Set<String> used) {
		node.findValuesAsText("$ref").forEach((reference) -> {
			String name = reference.substring(reference.lastIndexOf('/') + 1);
			if (reference.startsWith(Shapes.REFERENCE) && used.add(name) && schemas.containsKey(name)) {
				collect(Json31.mapper().valueToTree(schemas.get(name)), schemas, used);
			}
		});
	}

}
