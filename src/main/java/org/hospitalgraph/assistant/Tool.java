package org.hospitalgraph.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question that an assistant may ask: an address of the REST API and its parameters.
 *
 * @param name as assistants call it
 * @param title for people
 * @param description when to use it, for the assistant
 * @param path of the address below {@code /api/v1}, with {@code {name}} for a parameter
 * that is part of it
 * @param parameters the parameters that it takes
 */
record Tool(String name, String title, String description, String path, List<Parameter> parameters) {

	/**
	 * A parameter of a question.
	 *
	 * @param name as in the API
	 * @param type of JSON Schema: {@code string}, {@code integer}, {@code array} (of
	 * texts), {@code object} (more parameters by their names)
	 * @param required whether it must be given
	 * @param description for the assistant
	 */
	record Parameter(String name, String type, boolean required, String description) {

		Map<String, Object> schema() {
			Map<String, Object> schema = new LinkedHashMap<>();
			schema.put("type", this.type);
			schema.put("description", this.description);
			if ("array".equals(this.type)) {
				schema.put("items", Map.of("type", "string"));
			}
			return schema;
		}

	}

	static Parameter required(String name, String description) {
		return new Parameter(name, "string", true, description);
	}

	static Parameter text(String name, String description) {
		return new Parameter(name, "string", false, description);
	}

	static Parameter number(String name, String description) {
		return new Parameter(name, "integer", false, description);
	}

	static Parameter list(String name, String description) {
		return new Parameter(name, "array", false, description);
	}

	/** The parameters as JSON Schema. */
	Map<String, Object> schema() {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (Parameter parameter : this.parameters) {
			properties.put(parameter.name(), parameter.schema());
			if (parameter.required()) {
				required.add(parameter.name());
			}
		}
		properties.put("language", Map.of("type", "string", "enum", List.of("fr", "en"), "description",
				"Language of the words of the answer; French by default."));
		return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
	}

}
