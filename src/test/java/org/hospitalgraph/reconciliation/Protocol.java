package org.hospitalgraph.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the Reconciliation Service API 0.2 for what goes over the wire, written
 * down as JSON Schemas in {@code src/test/resources/reconciliation}.
 */
final class Protocol {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private Protocol() {
	}

	/** The same document, when it keeps the rules. */
	static JsonNode valid(String schema, JsonNode document) {
		assertThat(schema(schema).validate(document)).as("what breaks the rules of %s in %s", schema, document)
			.isEmpty();
		return document;
	}

	private static Schema schema(String name) {
		try (InputStream file = Protocol.class.getResourceAsStream("/reconciliation/" + name + ".schema.json")) {
			return SCHEMAS.getSchema(file, InputFormat.JSON);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
