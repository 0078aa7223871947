package org.hospitalgraph.web.question;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.TimeBounds;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.IllegalValue;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes a question of the parameters of a request. A question is a record, and its
 * components are the parameters. Everything that is wrong is reported at once: unknown
 * parameters with the most similar known one, unreadable values, values out of bounds,
 * and a single value given twice.
 */
public class Questions implements HandlerMethodArgumentResolver {

	/** A parameter of every address, because content negotiation reads it. */
	public static final String FORMAT = "format";

	/** A parameter of formats with a timeline. */
	public static final String BOUNDS = "bounds";

	private final ConversionService conversion;

	private final Validator validator;

	public Questions(ConversionService conversion, Validator validator) {
		this.conversion = conversion;
		this.validator = validator;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return isQuestion(parameter);
	}

	/**
	 * Whether an argument of a controller is a question: a record without an annotation.
	 */
	public static boolean isQuestion(MethodParameter parameter) {
		return parameter.getParameterType().isRecord() && parameter.getParameterAnnotations().length == 0;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Class<?> question = parameter.getParameterType();
		RecordComponent[] components = question.getRecordComponents();
		List<Mistake> mistakes = new ArrayList<>(
				unknown(request, Arrays.stream(components).map(RecordComponent::getName).toList()));
		@Nullable Object[] values = new Object[components.length];
		for (int i = 0; i < components.length; i++) {
			values[i] = value(question, components[i], texts(request, components[i]), mistakes);
		}
		if (!mistakes.isEmpty()) {
			throw new IllegalQuestion(mistakes);
		}
		return construct(question, components, values);
	}

	/** The parameters of a request that the question does not have. */
	static List<Mistake> unknown(NativeWebRequest request, List<String> known) {
		Set<String> all = new LinkedHashSet<>(known);
		all.add(FORMAT);
		List<Mistake> mistakes = new ArrayList<>();
		String[] formats = request.getParameterValues(FORMAT);
		if (formats != null && formats.length > 1) {
			mistakes.add(new Mistake(FORMAT, String.join(", ", formats), Message.of("parameter.once"), List.of()));
		}
		if (Format.GEXF.parameter().equals(request.getParameter(FORMAT))) {
			all.add(BOUNDS);
			bounds(request.getParameterValues(BOUNDS)).ifPresent(mistakes::add);
		}
		request.getParameterNames().forEachRemaining((name) -> {
			if (!all.contains(name)) {
				mistakes.add(Mistake.unknown(name, List.copyOf(all)));
			}
		});
		return mistakes;
	}

	private static Optional<Mistake> bounds(String @Nullable [] given) {
		List<String> allowed = Arrays.stream(TimeBounds.values()).map(TimeBounds::toString).toList();
		return (given == null || given.length == 1 && allowed.contains(given[0].strip())) ? Optional.empty()
				: Optional.of(Mistake.choice(BOUNDS, String.join(", ", given), allowed));
	}

	/**
	 * Repeated parameters and comma-separated values are the same; an empty value counts
	 * as none.
	 */
	private static List<String> texts(NativeWebRequest request, RecordComponent component) {
		String[] given = request.getParameterValues(component.getName());
		if (given == null) {
			return List.of();
		}
		boolean list = List.class.isAssignableFrom(component.getType());
		return Arrays.stream(given)
			.flatMap((text) -> list ? Arrays.stream(text.split(",")) : Arrays.stream(new String[] { text }))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	private @Nullable Object value(Class<?> question, RecordComponent component, List<String> texts,
			List<Mistake> mistakes) {
		if (List.class.isAssignableFrom(component.getType())) {
			Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
			List<Object> values = new ArrayList<>();
			for (String text : texts) {
				Object value = converted(component.getName(), text, element, mistakes);
				if (value != null && !values.contains(value)) {
					values.add(value);
				}
			}
			check(question, component, values, String.join(",", texts), mistakes);
			return values;
		}
		if (texts.isEmpty()) {
			check(question, component, null, null, mistakes);
			return null;
		}
		if (texts.size() > 1) {
			mistakes.add(new Mistake(component.getName(), String.join(", ", texts), Message.of("parameter.once"),
					List.of()));
			return null;
		}
		Object value = converted(component.getName(), texts.getFirst(), component.getType(), mistakes);
		if (value != null) {
			check(question, component, value, texts.getFirst(), mistakes);
		}
		return value;
	}

	private @Nullable Object converted(String name, String text, Class<?> type, List<Mistake> mistakes) {
		try {
			return this.conversion.convert(text, type);
		}
		catch (ConversionException ex) {
			mistakes.add(mistake(name, text, type, ex));
			return null;
		}
	}

	public static Mistake mistake(String name, String text, Class<?> type, Exception failure) {
		if (type.isEnum()) {
			List<String> allowed = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
			return Mistake.choice(name, text, allowed);
		}
		if (Number.class.isAssignableFrom(type)) {
			return new Mistake(name, text, Message.of("value.number"), List.of());
		}
		return new Mistake(name, text, told(failure), List.of());
	}

	/** The message of the type about a text that it cannot read. */
	private static Message told(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof IllegalValue wrong) {
				return wrong.told();
			}
		}
		return Message.of("value.wrong");
	}

	private void check(Class<?> question, RecordComponent component, @Nullable Object value, @Nullable String text,
			List<Mistake> mistakes) {
		for (ConstraintViolation<?> violation : this.validator.validateValue(question, component.getName(), value)) {
			mistakes.add(new Mistake(component.getName(), text, Bounds.broken(violation, component), List.of()));
		}
	}

	private static Object construct(Class<?> question, RecordComponent[] components, @Nullable Object[] values) {
		try {
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			var constructor = question.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof IllegalValue wrong) {
				throw new IllegalQuestion("", wrong.told());
			}
			throw new IllegalStateException(ex);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("a question is a record that can be made from its components", ex);
		}
	}

}
