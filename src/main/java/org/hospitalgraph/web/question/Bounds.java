package org.hospitalgraph.web.question;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.model.message.Example;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/** Says which values a parameter may have, if one is out of its bounds. */
final class Bounds {

	private Bounds() {
	}

	static Message broken(ConstraintViolation<?> violation, RecordComponent component) {
		return switch (violation.getConstraintDescriptor().getAnnotation()) {
			case NotNull missing -> missing(component);
			case Min least -> range(component);
			case Max most -> range(component);
			case Size size -> size(component, size);
			case Pattern pattern -> Message.of("value.category");
			default -> Message.of("value.wrong");
		};
	}

	private static Message missing(RecordComponent component) {
		Example example = component.getAnnotation(Example.class);
		return (example != null) ? Message.of("parameter.missing-such", component.getName(), example.value())
				: Message.of("parameter.missing");
	}

	private static Message range(RecordComponent component) {
		Min least = annotation(component, Min.class);
		Max most = annotation(component, Max.class);
		if (least != null && most != null) {
			return Message.of("value.range", least.value(), most.value());
		}
		return (least != null) ? Message.of("value.at-least", least.value())
				: Message.of("value.at-most", (most != null) ? most.value() : "");
	}

	private static Message size(RecordComponent component, Size size) {
		if (!List.class.isAssignableFrom(component.getType())) {
			return Message.of("value.length", size.max());
		}
		return (size.min() > 0) ? Message.of("value.several", size.min(), size.max())
				: Message.of("value.many", size.max());
	}

	private static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> type) {
		return component.getAccessor().getAnnotation(type);
	}

}
