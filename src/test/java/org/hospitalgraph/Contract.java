package org.hospitalgraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks answers against {@code openapi.yaml}, which must describe their path, method,
 * status, media type and body.
 */
public final class Contract {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final Contract WRITTEN = read();

	private final JsonNode document;

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	private Contract(JsonNode document) {
		this.document = document;
	}

	/** The contract as it is written. */
	public static Contract written() {
		return WRITTEN;
	}

	private static Contract read() {
		try (InputStream file = Contract.class.getResourceAsStream("/openapi.yaml")) {
			return new Contract(MAPPER.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The document. */
	public JsonNode document() {
		return this.document;
	}

	/** Fails if an answer is not as described, and says why. */
	void check(String method, String path, int status, String contentType, byte[] body) {
		String type = contentType.split(";")[0];
		Optional<JsonNode> operation = operation(path)
			.map((item) -> item.get("HEAD".equals(method) ? "get" : method.toLowerCase()));
		if (operation.isEmpty()) {
			if ((status == 404 || status == 405) && !"HEAD".equals(method)) {
				conforms(method + " " + path, type, reference((status == 404) ? "UnknownEntity" : "ProblemDetail"),
						body);
			}
			else if (status / 100 == 2 && !"OPTIONS".equals(method)) {
				throw new AssertionError(method + " " + path + " is not described, but answers " + status);
			}
			return;
		}
		String what = method + " " + path + " (" + operation.get().get("operationId").asString() + ") " + status;
		JsonNode answer = operation.get().get("responses").get(String.valueOf(status));
		if (answer == null) {
			throw new AssertionError(what + ": this status is not described");
		}
		JsonNode content = resolved(answer).get("content");
		if ("HEAD".equals(method) || status == 304) {
			return;
		}
		if (content == null || content.get(type) == null) {
			throw new AssertionError(what + ": the media type " + type + " is not described");
		}
		conforms(what, type, content.get(type).get("schema"), body);
	}

	/** Checks a value against a schema of the document. */
	public List<String> mistakes(JsonNode schema, JsonNode value) {
		return this.schemas.computeIfAbsent(schema.toString(), (text) -> compiled(schema))
			.validate(value)
			.stream()
			.map((error) -> error.getInstanceLocation() + ": " + error.getMessage())
			.toList();
	}

	private void conforms(String what, String type, JsonNode schema, byte[] body) {
		if (!type.endsWith("json")) {
			return;
		}
		JsonNode value;
		try {
			value = MAPPER.readTree(body);
		}
		catch (JacksonException ex) {
			throw new AssertionError(what + ": this is not JSON: " + ex.getMessage());
		}
		List<String> mistakes = mistakes(schema, value);
		if (!mistakes.isEmpty()) {
			throw new AssertionError(what + " is not as openapi.yaml says:\n  "
					+ mistakes.stream().limit(10).collect(Collectors.joining("\n  ")));
		}
	}

	private Schema compiled(JsonNode schema) {
		ObjectNode whole = MAPPER.createObjectNode();
		whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		whole.set("components", this.document.get("components"));
		whole.set("allOf", MAPPER.createArrayNode().add(schema));
		return this.registry.getSchema(SchemaLocation.of("urn:contract:" + this.schemas.size()), whole);
	}

	private static JsonNode reference(String name) {
		return MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + name);
	}

	/** The node to which a reference points; the node itself if it is not a reference. */
	public JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? resolved(this.document.at(node.get("$ref").asString().substring(1))) : node;
	}

	/** The matching path; if there are several, the one with the fewest variables. */
	private Optional<JsonNode> operation(String path) {
		String asked = path.split("\\?")[0];
		return this.document.get("paths")
			.properties()
			.stream()
			.filter((entry) -> asked.matches(form(entry.getKey())))
			.min(Comparator.comparingLong((entry) -> entry.getKey().chars().filter((c) -> c == '{').count()))
			.map(Map.Entry::getValue);
	}

	private static String form(String template) {
		String kinds = "(establishments|groupements|conventions|federations|networks|initiatives|acts|institutions"
				+ "|territories|themes)";
		return template.replace("{collection}", kinds).replaceAll("\\{\\w+}", "[^/]+");
	}

}
