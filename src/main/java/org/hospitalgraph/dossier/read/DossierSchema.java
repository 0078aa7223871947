package org.hospitalgraph.dossier.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.hospitalgraph.dossier.problem.DossierProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the form of a dossier against {@code schema/dossier.schema.json}, the same file
 * that editors use for completion. Each mistake is reported once, however many rules it
 * breaks.
 */
final class DossierSchema {

	private static final Map<String, String> ENTRIES = Map.of("entities", "entity", "facts", "fact", "figures",
			"figure", "names", "name");

	/**
	 * If one value breaks several rules, the first of these is reported, because it says
	 * most clearly what would be right.
	 */
	private static final List<String> TELLING = List.of("additionalProperties", "required", "enum", "pattern",
			"minLength", "maxLength", "minimum", "maximum", "type");

	private final Schema schema;

	private final JsonNode tree;

	DossierSchema() {
		try (InputStream file = Objects.requireNonNull(
				DossierSchema.class.getResourceAsStream("/schema/dossier.schema.json"),
				"the schema is on the class path")) {
			this.tree = new JsonMapper().readTree(file);
			this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(this.tree);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a field of a fact holds a number. */
	boolean isNumber(String field) {
		return "number".equals(this.tree.at("/$defs/fact/properties/" + field + "/type").asString(""));
	}

	/** The fields that are allowed in the place of an unknown one. */
	private List<String> fieldsBeside(List<String> path) {
		return List.copyOf(this.tree.at(definition(path)).propertyNames());
	}

	private static String definition(List<String> path) {
		if (path.size() < 2) {
			return "/properties";
		}
		String holder = path.get(path.size() - 2);
		return "/$defs/" + switch (holder) {
			case "source" -> "source";
			case "counts" -> "figure/properties/counts";
			case "members", "parties" -> "entity/properties/" + holder;
			default -> "places".equals(path.getFirst()) ? "place"
					: ENTRIES.getOrDefault(path.contains("names") ? "names" : path.getFirst(), path.getFirst());
		} + "/properties";
	}

	/** The mistakes in a file, in its order. */
	Collection<Mistake> check(YamlText text) {
		Map<String, Mistake> mistakes = new LinkedHashMap<>();
		for (Error error : this.schema.validate(text.tree())) {
			// its branches say more
			if (!"anyOf".equals(error.getKeyword())) {
				Mistake mistake = new Mistake(error);
				mistake = mistake.isUnknownField() ? new Mistake(error, fieldsBeside(mistake.path())) : mistake;
				mistakes.merge(mistake.place(), mistake, Mistake::moreTelling);
			}
		}
		return mistakes.values();
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

	/**
	 * A rule of the schema that a dossier breaks.
	 *
	 * @param error the error of the library
	 * @param fields the fields that are allowed in the place of an unknown one
	 */
	record Mistake(Error error, List<String> fields) {

		private Mistake(Error error) {
			this(error, List.of());
		}

		/** The path of the value, or of the object in which a field is missing. */
		List<String> path() {
			List<String> path = new ArrayList<>();
			for (int i = 0; i < this.error.getInstanceLocation().getNameCount(); i++) {
				path.add(String.valueOf(this.error.getInstanceLocation().getElement(i)));
			}
			if (isUnknownField()) {
				path.add(this.error.getProperty());
			}
			return path;
		}

		/** The path as a JSON pointer. */
		String pointer() {
			return path().isEmpty() ? "" : "/" + String.join("/", path());
		}

		boolean isMissingField() {
			return "required".equals(this.error.getKeyword());
		}

		private boolean isUnknownField() {
			return "additionalProperties".equals(this.error.getKeyword());
		}

		private String place() {
			return isMissingField() ? pointer() + " " + this.error.getProperty() : pointer();
		}

		private Mistake moreTelling(Mistake other) {
			return (rank(other) < rank(this)) ? other : this;
		}

		private static int rank(Mistake mistake) {
			int rank = TELLING.indexOf(mistake.error.getKeyword());
			// a text is checked against the rule for texts, not against the one for
			// numbers
			boolean otherType = "type".equals(mistake.error.getKeyword());
			return otherType ? TELLING.size() + 1 : (rank < 0) ? TELLING.size() : rank;
		}

		DossierProblem problem(String file, YamlText text) {
			return SchemaSentences.problem(file, text.line(pointer()), field(pointer()), this.error, this.fields);
		}

	}

}
