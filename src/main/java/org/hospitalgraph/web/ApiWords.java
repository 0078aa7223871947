package org.hospitalgraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * What no Java type can tell a reader of the API: {@code openapi/words.yaml}. Holds the
 * shapes of the model's values, what the fields and parameters mean, which mean the same
 * wherever they appear, the errors, and examples.
 */
class ApiWords {

	private final JsonNode fields;

	private final JsonNode examples;

	private final OpenAPI document;

	ApiWords() {
		try (InputStream file = Objects.requireNonNull(ApiWords.class.getResourceAsStream("/openapi/words.yaml"),
				"the words are on the class path")) {
			JsonNode all = new ObjectMapper().valueToTree(new Yaml().load(file));
			this.fields = all.get("fields");
			this.examples = all.at("/document/components/examples");
			this.document = Json31.mapper().treeToValue(all.get("document"), OpenAPI.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Says which words there are for what is a text in JSON. */
	void enumerate(String shape, List<String> words) {
		Schema<Object> schema = Shapes.simple("string", "");
		schema.setEnum(List.copyOf(words));
		components().addSchemas(shape, schema);
	}

	/** The document as far as it is written by hand; a new one for each who asks. */
	OpenAPI document() {
		OpenAPI copy = Json31.mapper().convertValue(Json31.mapper().valueToTree(this.document), OpenAPI.class);
		// As trees, because nulls in them count and would be left out.
		copy.getComponents()
			.getExamples()
			.forEach((name, example) -> example.setValue(this.examples.at("/" + name + "/value")));
		return copy;
	}

	private Components components() {
		return this.document.getComponents();
	}

	/** Whether a shape is described by hand. */
	boolean describes(String shape) {
		return components().getSchemas().containsKey(shape);
	}

	/** What is said of a field, of one shape or wherever it appears. */
	@Nullable Schema<?> field(String shape, String name) {
		JsonNode said = this.fields.has(shape + "." + name) ? this.fields.get(shape + "." + name)
				: this.fields.get(name);
		return (said != null) ? Json31.mapper().convertValue(said, Schema.class) : null;
	}

	/** What is said of a parameter wherever it appears. */
	Optional<Parameter> parameter(String name) {
		return Optional.ofNullable(components().getParameters().get(name));
	}

	boolean hasExample(String operation) {
		return components().getExamples().containsKey(operation);
	}

}
