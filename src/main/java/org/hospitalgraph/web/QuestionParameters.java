package org.hospitalgraph.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the parameters of an endpoint as {@link Questions} reads them: the components
 * of its question, each a text.
 */
class QuestionParameters {

	private final Shapes shapes;

	private final ApiWords words;

	QuestionParameters(Shapes shapes, ApiWords words) {
		this.shapes = shapes;
		this.words = words;
	}

	void describe(Operation operation, HandlerMethod method) {
		List<Parameter> parameters = new ArrayList<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(PathVariable.class)) {
				parameters.add(inPath(operation, parameter));
			}
			else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
				for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
					parameters.add(asked(component));
				}
			}
			else if (MultiValueMap.class.isAssignableFrom(parameter.getParameterType())) {
				this.words.parameter("declared").ifPresent(parameters::add);
			}
		}
		operation.setParameters(parameters);
	}

	private Parameter inPath(Operation operation, MethodParameter variable) {
		String name = operation.getParameters()
			.stream()
			.filter((known) -> "path".equals(known.getIn()))
			.map(Parameter::getName)
			.filter((known) -> known.equals(variable.getParameter().getName()))
			.findFirst()
			.orElseThrow();
		Parameter parameter = new Parameter().name(name).in("path").required(true);
		parameter.setSchema(this.shapes.of(variable.getParameterType()));
		this.words.parameter(operation.getOperationId() + "." + name)
			.or(() -> this.words.parameter(name))
			.ifPresent((said) -> {
				parameter.setDescription(said.getDescription());
				parameter.setExample(said.getExample());
			});
		return parameter;
	}

	private Parameter asked(RecordComponent component) {
		Parameter parameter = new Parameter().name(component.getName()).in("query");
		Size size = component.getAccessor().getAnnotation(Size.class);
		parameter.setRequired(component.getAccessor().isAnnotationPresent(NotNull.class)
				|| isList(component) && size != null && size.min() > 0);
		this.words.parameter(component.getName()).ifPresent((said) -> {
			parameter.setDescription(said.getDescription());
			parameter.setExample(said.getExample());
		});
		io.swagger.v3.oas.annotations.Parameter said = component.getAccessor()
			.getAnnotation(io.swagger.v3.oas.annotations.Parameter.class);
		if (said != null) {
			parameter.setDescription(said.description());
			if (!said.example().isEmpty()) {
				parameter.setExample(said.example());
			}
		}
		Schema<?> schema = this.shapes.of(component.getGenericType());
		bound(component, schema);
		if (isList(component)) {
			parameter.style(Parameter.StyleEnum.FORM).explode(true);
			parameter.setExample(listed(parameter.getExample()));
			pattern(component, schema);
		}
		parameter.setSchema(schema);
		return parameter;
	}

	private static boolean isList(RecordComponent component) {
		return List.class.isAssignableFrom(component.getType());
	}

	private static @Nullable Object listed(@Nullable Object example) {
		return (example instanceof String text) ? Arrays.asList(text.split(",")) : example;
	}

	private static void bound(RecordComponent component, Schema<?> schema) {
		Min min = component.getAccessor().getAnnotation(Min.class);
		Max max = component.getAccessor().getAnnotation(Max.class);
		Size size = component.getAccessor().getAnnotation(Size.class);
		if (min != null) {
			schema.setMinimum(BigDecimal.valueOf(min.value()));
		}
		if (max != null) {
			schema.setMaximum(BigDecimal.valueOf(max.value()));
		}
		if (size != null && isList(component)) {
			schema.setMinItems(size.min());
			schema.setMaxItems(size.max());
		}
		else if (size != null) {
			schema.setMaxLength(size.max());
		}
	}

	private static void pattern(RecordComponent component, Schema<?> schema) {
		Type type = component.getGenericType();
		if (type instanceof ParameterizedType
				&& component.getAnnotatedType() instanceof java.lang.reflect.AnnotatedParameterizedType annotated) {
			Pattern pattern = annotated.getAnnotatedActualTypeArguments()[0].getAnnotation(Pattern.class);
			if (pattern != null && schema.getItems() != null) {
				schema.getItems().setPattern("^" + pattern.regexp() + "$");
			}
		}
	}

}
