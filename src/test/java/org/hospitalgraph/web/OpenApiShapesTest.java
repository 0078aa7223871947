package org.hospitalgraph.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.hospitalgraph.Contract;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.web.answer.ModelJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the schemas of the OpenAPI document with the records of answers: the same
 * fields, the same required fields, and null if the field may be null.
 */
class OpenApiShapesTest {

	private static final Contract CONTRACT = Contract.written();

	/**
	 * Types that {@link ModelJson} writes in its own way, or that are texts or numbers
	 * anyway.
	 */
	private static final Set<Class<?>> OTHERWISE = Set.of(Citation.class, EntityId.class, Graph.Node.class, Link.class,
			Message.class, PartialDate.class, Summary.class);

	static List<Endpoint> endpoints() {
		return Endpoint.all().stream().filter((endpoint) -> endpoint.method().getReturnType().isRecord()).toList();
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void areThoseOfTheAnswers(Endpoint endpoint) {
		String[] name = endpoint.name().split(" ");
		JsonNode operation = CONTRACT.document().get("paths").path(name[1]).path(name[0].toLowerCase(Locale.ROOT));
		JsonNode schema = CONTRACT.resolved(operation.at("/responses/200")).at("/content/application~1json/schema");
		List<String> differences = new ArrayList<>();
		compare(endpoint.method().getGenericReturnType(), schema, "", Map.of(), new HashSet<>(), differences);
		assertThat(differences).isEmpty();
	}

	private static void compare(Type type, JsonNode schema, String where, Map<TypeVariable<?>, Type> variables,
			Set<Object> seen, List<String> differences) {
		JsonNode shape = shape(schema);
		if (type instanceof TypeVariable<?> variable) {
			compare(variables.get(variable), schema, where, variables, seen, differences);
		}
		else if (type instanceof ParameterizedType generic) {
			Class<?> raw = (Class<?>) generic.getRawType();
			Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
			if (List.class.isAssignableFrom(raw)) {
				compare(last, shape.path("items"), where + "[]", variables, seen, differences);
			}
			else if (Map.class.isAssignableFrom(raw) && shape.path("additionalProperties").isObject()) {
				compare(last, shape.path("additionalProperties"), where + "{}", variables, seen, differences);
			}
			else if (raw.isRecord()) {
				record(raw, shape, where, Map.of(raw.getTypeParameters()[0], last), seen, differences);
			}
		}
		else if (type instanceof Class<?> plain && plain.isRecord() && !OTHERWISE.contains(plain)) {
			record(plain, shape, where, Map.of(), seen, differences);
		}
		else if (type instanceof Class<?> words && words.isEnum()) {
			List<String> known = Arrays.stream(words.getEnumConstants()).map(Object::toString).toList();
			List<String> described = shape.path("enum").valueStream().map(JsonNode::asString).toList();
			if (!Set.copyOf(described).equals(Set.copyOf(known))) {
				differences.add(where + ": " + described + " are not " + known);
			}
		}
	}

	private static void record(Class<?> type, JsonNode shape, String where, Map<TypeVariable<?>, Type> variables,
			Set<Object> seen, List<String> differences) {
		if (!seen.add(List.of(type, variables))) {
			return;
		}
		Set<String> fields = new HashSet<>();
		Set<String> always = new HashSet<>();
		for (RecordComponent component : type.getRecordComponents()) {
			AnnotatedElement getter = component.getAccessor();
			if (getter.isAnnotationPresent(JsonIgnore.class)) {
				continue;
			}
			JsonProperty called = getter.getAnnotation(JsonProperty.class);
			String name = (called != null) ? called.value() : component.getName();
			fields.add(name);
			boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			boolean leftOut = getter.isAnnotationPresent(JsonInclude.class)
					|| nullable && type.isAnnotationPresent(JsonInclude.class);
			if (!leftOut) {
				always.add(name);
			}
			JsonNode field = shape.path("properties").path(name);
			boolean absent = nullable && !leftOut;
			if (absent != mayBeNull(field) && !field.isEmpty()) {
				differences.add(where + "." + name + (absent ? " may be null" : " is never null"));
			}
			compare(component.getGenericType(), field, where + "." + name, variables, seen, differences);
		}
		if (Cut.class.isAssignableFrom(type)) {
			fields.add("more");
		}
		differ(where + " has", Set.copyOf(shape.path("properties").propertyNames()), fields, differences);
		differ(where + " always has", Set.copyOf(texts(shape.path("required"))), always, differences);
	}

	private static void differ(String what, Set<String> described, Set<String> known, List<String> differences) {
		if (!described.equals(known)) {
			differences.add(what + " " + known + ", but is described with " + described);
		}
	}

	/** The schema for a value that is not null. */
	private static JsonNode shape(JsonNode schema) {
		JsonNode plain = CONTRACT.resolved(schema);
		return plain.path("anyOf")
			.valueStream()
			.filter((one) -> !"null".equals(one.path("type").asString("")))
			.findFirst()
			.filter((one) -> mayBeNull(plain))
			.map(OpenApiShapesTest::shape)
			.orElse(plain);
	}

	private static boolean mayBeNull(JsonNode schema) {
		JsonNode plain = CONTRACT.resolved(schema);
		return texts(plain.path("type")).contains("null")
				|| plain.path("anyOf").valueStream().anyMatch((one) -> "null".equals(one.path("type").asString("")))
				|| plain.path("anyOf").isMissingNode() && plain.path("type").isMissingNode() && !plain.has("enum");
	}

	private static List<String> texts(JsonNode node) {
		return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString(""));
	}

}
