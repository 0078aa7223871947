package org.hospitalgraph.assistant;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.assistant.Tool.Parameter;

/**
 * The address at which the REST API answers a question.
 *
 * @param path encoded, from the root of the service
 * @param parameters not encoded, each with its values
 */
public record ApiAddress(String path, Map<String, List<String>> parameters) {

	private static final String API = "/api/v1";

	/** The address for a tool. */
	static ApiAddress of(Tool tool, Map<String, Object> arguments) {
		String path = tool.path();
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		for (Parameter parameter : tool.parameters()) {
			Object value = arguments.get(parameter.name());
			if (value == null) {
				continue;
			}
			String place = "{" + parameter.name() + "}";
			if (path.contains(place)) {
				path = path.replace(place, encoded(value.toString()));
			}
			else if (value instanceof Map<?, ?> more) {
				more.forEach((name, inner) -> parameters.put(String.valueOf(name), texts(inner)));
			}
			else {
				parameters.put(parameter.name(), texts(value));
			}
		}
		return new ApiAddress(API + path, parameters);
	}

	private static List<String> texts(Object value) {
		return (value instanceof Collection<?> many) ? many.stream().map(String::valueOf).toList()
				: List.of(String.valueOf(value));
	}

	/** The address as it is opened in a browser. */
	@Override
	public String toString() {
		StringBuilder query = new StringBuilder();
		this.parameters.forEach((name,
				values) -> values.forEach((value) -> query.append(query.isEmpty() ? '?' : '&')
					.append(encoded(name))
					.append('=')
					.append(encoded(value))));
		return this.path + query;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
