package org.hospitalgraph.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.Contract;
import org.hospitalgraph.traversal.links.LinkingForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A parameter in the code or in the OpenAPI document.
 *
 * @param name of the parameter
 * @param in path or query
 * @param required whether it is required
 * @param list whether it may have several values
 * @param kind the kind of each value: a type of JSON, a schema of the document, or a
 * pattern
 * @param words the allowed values, if they can be listed
 * @param bounds the bounds of its size
 */
record Asked(String name, String in, boolean required, boolean list, String kind, Set<String> words,
		Map<String, Long> bounds) {

	/** Types whose names in the document differ from those in the code. */
	private static final Map<Class<?>, String> KINDS = Map.of(String.class, "string", Integer.class, "integer",
			Boolean.class, "boolean", LinkingForm.class, "Linking");

	/**
	 * The variable of an address: one of the words for it, if it is a word.
	 */
	static Asked inPath(String name, Class<?> type, String address) {
		Set<String> words = words(type);
		words.remove("entities");
		return new Asked(name, "path", true, false, kind(type), words, Map.of());
	}

	/** A component of a question. */
	static Asked read(RecordComponent component) {
		boolean list = List.class.isAssignableFrom(component.getType());
		Class<?> type = list ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
				: component.getType();
		Map<String, Long> bounds = new TreeMap<>();
		Size size = on(component, Size.class);
		boolean filled = list && size != null && size.min() > 0;
		if (on(component, Min.class) instanceof Min least) {
			bounds.put("minimum", least.value());
		}
		if (on(component, Max.class) instanceof Max most) {
			bounds.put("maximum", most.value());
		}
		if (size != null) {
			bounds.put(list ? "maxItems" : "maxLength", (long) size.max());
		}
		if (filled) {
			bounds.put("minItems", (long) size.min());
		}
		Pattern pattern = list
				? ((AnnotatedParameterizedType) component.getAnnotatedType()).getAnnotatedActualTypeArguments()[0]
					.getAnnotation(Pattern.class)
				: null;
		return new Asked(component.getName(), "query", filled || on(component, NotNull.class) != null, list,
				(pattern != null) ? "^" + pattern.regexp() + "$" : kind(type), words(type), bounds);
	}

	/** The parameters of a question of the catalogue, which are not known beforehand. */
	static Asked declared() {
		return new Asked("declared", "query", false, false, "object", Set.of(), Map.of());
	}

	static Asked word(String name, Set<String> words) {
		return new Asked(name, "query", false, false, "string", new TreeSet<>(words), Map.of());
	}

	static Asked described(JsonNode parameter, Contract contract) {
		JsonNode schema = contract.resolved(parameter.get("schema"));
		boolean list = "array".equals(schema.path("type").asString(""));
		JsonNode of = list ? schema.get("items") : parameter.get("schema");
		JsonNode each = contract.resolved(of);
		Set<String> words = each.path("enum")
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toCollection(TreeSet::new));
		String name = of.path("$ref").asString("").replaceAll(".*/", "");
		boolean shape = !name.isEmpty() && !name.equals("Category") && words.isEmpty();
		String kind = shape ? name : each.path("pattern").asString(each.path("type").asString(""));
		Map<String, Long> bounds = new TreeMap<>();
		List.of("minimum", "maximum", "minItems", "maxItems", "maxLength")
			.stream()
			.filter((bound) -> (list || !shape) && schema.has(bound))
			.forEach((bound) -> bounds.put(bound, schema.get(bound).asLong()));
		boolean required = parameter.path("required").asBoolean(false);
		return new Asked(parameter.get("name").asString(), parameter.get("in").asString(), required, list, kind, words,
				bounds);
	}

	boolean isCollection() {
		return this.name.equals("collection");
	}

	private static String kind(Class<?> type) {
		return type.isEnum() ? "string" : KINDS.getOrDefault(type, type.getSimpleName());
	}

	private static Set<String> words(Class<?> type) {
		return type.isEnum() ? Arrays.stream(type.getEnumConstants())
			.map(Object::toString)
			.collect(Collectors.toCollection(TreeSet::new)) : new TreeSet<>();
	}

	private static <A extends Annotation> @Nullable A on(RecordComponent component, Class<A> type) {
		return component.getAccessor().getAnnotation(type);
	}

}
