package org.hospitalgraph.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.hospitalgraph.model.Nearest;
import tools.jackson.databind.JsonNode;

/**
 * Checks the form of a dossier against {@code schema/dossier.schema.json}, the same file
 * that editors use for completion, and says in plain words what is wrong.
 */
final class DossierSchema {

	private static final Map<String, String> ENTRIES = Map.of("entities", "entity", "facts", "fact", "figures",
			"figure", "names", "name");

	private final Schema schema;

	DossierSchema() {
		try (InputStream file = Objects.requireNonNull(
				DossierSchema.class.getResourceAsStream("/schema/dossier.schema.json"),
				"the schema is on the class path")) {
			this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(file, InputFormat.JSON);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Problem> check(String file, YamlText text) {
		List<Problem> problems = new ArrayList<>();
		for (Error error : this.schema.validate(text.tree())) {
			String pointer = pointer(error);
			String message = message(error);
			if (message != null) {
				String place = "additionalProperties".equals(error.getKeyword()) ? pointer + "/" + error.getProperty()
						: pointer;
				problems.add(new Problem(file, text.line(place), field(place), message));
			}
		}
		return problems.stream().distinct().toList();
	}

	/**
	 * The field of an entry as authors call it: {@code /facts/3/type} is
	 * {@code fact.type}.
	 */
	static String field(String pointer) {
		StringBuilder field = new StringBuilder();
		for (String step : pointer.split("/")) {
			if (!step.isEmpty() && !step.chars().allMatch(Character::isDigit)) {
				field.append(field.isEmpty() ? "" : ".").append(ENTRIES.getOrDefault(step, step));
			}
		}
		return field.isEmpty() ? "dossier" : field.toString();
	}

	private static String pointer(Error error) {
		StringBuilder pointer = new StringBuilder();
		for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
			pointer.append('/').append(error.getInstanceLocation().getElement(i));
		}
		return pointer.toString();
	}

	private static @org.jspecify.annotations.Nullable String message(Error error) {
		JsonNode value = error.getInstanceNode();
		String shown = (value == null || value.isContainer()) ? "this" : "'" + value.asString() + "'";
		return switch (error.getKeyword()) {
			case "additionalProperties" -> unknownField(error);
			case "required" -> missing(error.getProperty());
			case "enum" -> unknownValue(shown, value, error.getSchemaNode());
			case "type" -> shown + " is not of the right type: " + error.getMessage();
			case "pattern" -> shown + " does not have the right form: " + form(error.getSchemaNode().asString());
			// its branches tell more
			case "anyOf" -> null;
			default -> shown + ": " + error.getMessage();
		};
	}

	private static String unknownField(Error error) {
		List<String> known = new ArrayList<>();
		JsonNode properties = (error.getSchemaNode() != null) ? error.getSchemaNode() : null;
		if (properties != null && properties.isObject()) {
			known.addAll(properties.propertyNames());
		}
		return "there is no such field here." + Nearest.to(error.getProperty(), known)
			.map((near) -> " Did you mean " + near + "?")
			.orElse(" See the schema or docs/dossiers.md for those that there are.");
	}

	private static String missing(String field) {
		return switch (field) {
			case "at" -> "'at' is missing: say where in the document this stands, such as p.3/gcs-list/5";
			default -> "'" + field + "' is missing";
		};
	}

	private static String unknownValue(String shown, JsonNode value, JsonNode allowed) {
		List<String> known = new ArrayList<>();
		allowed.forEach((choice) -> known.add(choice.asString()));
		String wanted = value.isString() ? value.asString() : "";
		return shown + " is not known here."
				+ Nearest.to(wanted, known)
					.map((near) -> " Did you mean " + near + "?")
					.orElse(" It may be " + String.join(", ", known) + ".");
	}

	private static String form(String pattern) {
		if (pattern.contains("[a-z0-9]+(-")) {
			return "an id is a slug such as chu-lille";
		}
		if (pattern.startsWith("^after")) {
			return "or 'after' and such a date";
		}
		if (pattern.contains("(/")) {
			return "an interval is YYYY, YYYY-MM, YYYY-MM-DD, or two of these with a slash";
		}
		if (pattern.startsWith("^\\d{4}")) {
			return "a date is YYYY, YYYY-MM or YYYY-MM-DD";
		}
		return "expected " + pattern;
	}

}
