package org.hospitalgraph.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.hospitalgraph.model.answer.Cut;
import org.jspecify.annotations.Nullable;

/**
 * What answers look like in JSON, as schemas: a record is an object of which every field
 * is always there and no other is; what may be absent is null. The values of the model,
 * which {@link ModelJson} writes, are described by hand in {@code openapi/words.yaml}.
 */
class Shapes {

	static final String REFERENCE = "#/components/schemas/";

	private static final Map<Class<?>, List<String>> SIMPLE = Map.ofEntries(
			Map.entry(String.class, List.of("string", "")), Map.entry(LocalDate.class, List.of("string", "date")),
			Map.entry(int.class, List.of("integer", "int32")), Map.entry(Integer.class, List.of("integer", "int32")),
			Map.entry(long.class, List.of("integer", "int64")), Map.entry(Long.class, List.of("integer", "int64")),
			Map.entry(double.class, List.of("number", "double")), Map.entry(Double.class, List.of("number", "double")),
			Map.entry(boolean.class, List.of("boolean", "")), Map.entry(Boolean.class, List.of("boolean", "")));

	private final ApiWords words;

	private final Map<String, Schema<?>> defined = new TreeMap<>();

	Shapes(ApiWords words) {
		this.words = words;
	}

	/**
	 * All shapes that were asked for so far, by name, with those that they are made of.
	 */
	Map<String, Schema<?>> defined() {
		return this.defined;
	}

	/** The schema of a type; that of a record or an enumeration is a reference. */
	Schema<?> of(Type type) {
		return of(type, Map.of());
	}

	private Schema<?> of(Type type, Map<TypeVariable<?>, Type> variables) {
		if (type instanceof TypeVariable<?> variable) {
			return of(variables.getOrDefault(variable, Object.class), variables);
		}
		if (type instanceof ParameterizedType generic) {
			Type[] arguments = generic.getActualTypeArguments();
			Class<?> raw = (Class<?>) generic.getRawType();
			if (List.class.isAssignableFrom(raw)) {
				return simple("array", "").items(of(arguments[0], variables));
			}
			if (Map.class.isAssignableFrom(raw)) {
				return simple("object", "").additionalProperties(of(arguments[1], variables));
			}
			String name = ((Class<?>) arguments[0]).getSimpleName() + "List";
			return defined(name, raw, Map.of(raw.getTypeParameters()[0], arguments[0]));
		}
		Class<?> plain = (Class<?>) type;
		List<String> form = SIMPLE.get(plain);
		if (form != null) {
			return simple(form.get(0), form.get(1));
		}
		return (plain.isEnum() || plain.isRecord()) ? defined(name(plain), plain, Map.of()) : new JsonSchema();
	}

	/** A nested record bears the name of what it is in: {@code PathsAnswer}. */
	private static String name(Class<?> type) {
		Class<?> around = type.getEnclosingClass();
		return ((around != null) ? around.getSimpleName().replace("Controller", "") : "") + type.getSimpleName();
	}

	private Schema<?> defined(String name, Class<?> type, Map<TypeVariable<?>, Type> variables) {
		if (!this.words.describes(name) && !this.defined.containsKey(name)) {
			this.defined.put(name, new JsonSchema());
			this.defined.put(name, type.isEnum() ? enumeration(type) : object(name, type, variables));
		}
		return reference(name);
	}

	private static Schema<?> enumeration(Class<?> type) {
		Schema<Object> schema = simple("string", "");
		schema.setEnum(Arrays.stream(type.getEnumConstants()).map((word) -> (Object) word.toString()).toList());
		return schema;
	}

	private Schema<?> object(String name, Class<?> type, Map<TypeVariable<?>, Type> variables) {
		Schema<?> schema = simple("object", "").additionalProperties(false);
		List<String> required = new ArrayList<>();
		for (RecordComponent field : type.getRecordComponents()) {
			if (field.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
				continue;
			}
			Schema<?> shape = Objects.requireNonNullElse(this.words.field(name, field.getName()),
					of(field.getGenericType(), variables));
			boolean leftOut = field.getAccessor().isAnnotationPresent(JsonInclude.class);
			boolean absent = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
			schema.addProperty(field.getName(), (absent && !leftOut) ? orNull(shape) : shape);
			if (!leftOut) {
				required.add(field.getName());
			}
		}
		if (Cut.class.isAssignableFrom(type)) {
			schema.addProperty("more", Objects.requireNonNull(this.words.field(name, "more")));
		}
		schema.setRequired(required);
		return schema;
	}

	static Schema<?> reference(String name) {
		return new JsonSchema().$ref(REFERENCE + name);
	}

	static Schema<Object> simple(String type, String format) {
		JsonSchema schema = new JsonSchema();
		schema.addType(type);
		schema.setFormat(format.isEmpty() ? null : format);
		return schema;
	}

	private static Schema<?> orNull(Schema<?> schema) {
		if (schema.getTypes() == null || schema.getMinimum() != null || schema.getEnum() != null) {
			return new JsonSchema().anyOf(List.of(schema, simple("null", "")));
		}
		schema.addType("null");
		return schema;
	}

}
