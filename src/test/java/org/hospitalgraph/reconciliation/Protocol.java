package org.hospitalgraph.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the Reconciliation Service API for messages: the JSON Schemas of its
 * specifications and, for version 0.2, what only its text says, as schemas in
 * {@code src/test/resources/reconciliation}.
 */
final class Protocol {

	private static final List<String> SPECIFIED = List.of("manifest", "type", "lang", "dir",
			"reconciliation-query-batch", "reconciliation-result-batch", "suggest-entities-response",
			"suggest-types-response", "suggest-properties-response", "data-extension-property-proposal",
			"data-extension-query", "data-extension-response");

	private static final Map<String, String> OURS = Map.of("manifest", "manifest", "query-batch",
			"reconciliation-query-batch", "result-batch", "reconciliation-result-batch", "suggest-entities",
			"suggest-entities-response", "suggest-types", "suggest-types-response", "suggest-properties",
			"suggest-properties-response", "property-proposals", "data-extension-property-proposal", "extension-query",
			"data-extension-query", "extension-response", "data-extension-response");

	private static final Map<String, String> FILES = new HashMap<>();

	private static final SchemaRegistry SCHEMAS;

	static {
		// It describes credentials, which this service does not need.
		FILES.put("http://swagger.io/v2/schema.json",
				"{\"$id\": \"http://swagger.io/v2/schema.json\", \"definitions\": {\"securityDefinitions\": {}}}");
		for (String version : List.of("0.2", "1.0-draft")) {
			SPECIFIED
				.forEach((name) -> FILES.put(address(version, name), read("w3c/" + version + "/" + name + ".json")));
		}
		FILES.values().removeIf(String::isEmpty);
		SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7,
				(registry) -> registry.schemas(FILES));
	}

	private Protocol() {
	}

	/** Checks a document against version 0.2 and returns it. */
	static JsonNode valid(String schema, JsonNode document) {
		JsonNode same = valid("0.2", Objects.requireNonNull(OURS.get(schema)), document);
		Schema ours = SCHEMAS.getSchema(read(schema + ".schema.json"), InputFormat.JSON);
		assertThat(ours.validate(same)).as("what breaks the rules of %s in %s", schema, document).isEmpty();
		return same;
	}

	/** Checks a document against a version and returns it. */
	static JsonNode valid(String version, String schema, JsonNode document) {
		assertThat(SCHEMAS.getSchema(SchemaLocation.of(address(version, schema))).validate(document))
			.as("what breaks the rules of %s in %s", schema, document)
			.isEmpty();
		return document;
	}

	/** The addresses by which the schemas refer to each other. */
	private static String address(String version, String name) {
		return "https://reconciliation-api.github.io/specs/" + (version.equals("0.2") ? version : "draft") + "/schemas/"
				+ name + ".json";
	}

	/** A file of the test resources; empty if there is none. */
	static String read(String file) {
		try (InputStream in = Protocol.class.getResourceAsStream("/reconciliation/" + file)) {
			// Without a version: they are of draft 7, or the same in all drafts.
			return (in == null) ? ""
					: new String(in.readAllBytes(), StandardCharsets.UTF_8)
						.replace("http://json-schema.org/schema#", "http://json-schema.org/draft-07/schema#")
						.replace("schemas/reconciliation-query.json", "schemas/reconciliation-query-batch.json");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
