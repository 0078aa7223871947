package org.hospitalgraph.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.Contract;
import tools.jackson.databind.JsonNode;

/**
 * A GET request as described in the OpenAPI document.
 *
 * @param path with variables in braces
 * @param parameters its parameters
 */
record Documented(String path, List<JsonNode> parameters) {

	static List<Documented> all(Contract contract) {
		List<Documented> all = new ArrayList<>();
		contract.document().get("paths").properties().forEach((path) -> {
			JsonNode get = path.getValue().path("get");
			if (!get.isMissingNode()) {
				all.add(new Documented(path.getKey(), parameters(get, contract)));
			}
		});
		return all;
	}

	/** The parameters in the address, without headers. */
	private static List<JsonNode> parameters(JsonNode operation, Contract contract) {
		return operation.path("parameters")
			.valueStream()
			.map(contract::resolved)
			.filter((parameter) -> !"header".equals(parameter.get("in").asString()))
			.toList();
	}

	/** The values of its parameter format; empty if it has none. */
	List<String> formats() {
		return this.parameters.stream()
			.filter((parameter) -> "format".equals(parameter.get("name").asString()))
			.flatMap((parameter) -> parameter.at("/schema/enum").valueStream().map(JsonNode::asString))
			.toList();
	}

	/** A request with the examples of all parameters that have one. */
	String example() {
		return example(true);
	}

	/**
	 * A request with the required parameters only.
	 */
	String shortest() {
		return example(false);
	}

	private String example(boolean whole) {
		String target = this.path;
		List<String> query = new ArrayList<>();
		for (JsonNode parameter : this.parameters) {
			String name = parameter.get("name").asString();
			JsonNode example = parameter.path("example");
			if ("path".equals(parameter.get("in").asString())) {
				target = target.replace("{" + name + "}", encoded(example.asString()));
			}
			else if (example.isObject() && name.equals("declared")) {
				for (Map.Entry<String, JsonNode> declared : example.properties()) {
					query.add(declared.getKey() + "=" + encoded(declared.getValue().asString()));
				}
			}
			else if (!example.isMissingNode() && (whole || parameter.path("required").asBoolean(false)
					|| List.of("prefix", "q", "id").contains(name) && this.path.contains("reconcile")
					|| name.equals("territory") && this.path.endsWith("/hospitals"))) {
				for (JsonNode value : example.isArray() ? example : List.of(example)) {
					query.add(name + "=" + encoded(value.isObject() ? value.toString() : value.asString()));
				}
			}
		}
		return target + (query.isEmpty() ? "" : "?" + String.join("&", query));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
