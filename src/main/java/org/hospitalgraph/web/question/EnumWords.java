package org.hospitalgraph.web.question;

import java.util.Arrays;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Reads a constant of an enumeration from its word in the API, which is its text; case
 * does not matter.
 */
@SuppressWarnings("rawtypes")
public class EnumWords implements ConverterFactory<String, Enum> {

	@Override
	public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
		return (text) -> Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.toString().equalsIgnoreCase(text) || constant.name().equalsIgnoreCase(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(text));
	}

}
