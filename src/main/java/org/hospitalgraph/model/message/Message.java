package org.hospitalgraph.model.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for a reader, in the language of each. The texts stand beside each other in
 * {@code messages_fr.properties} and {@code messages_en.properties}.
 *
 * @param key of the text
 * @param arguments what it speaks of; messages among them are told in the same language
 */
public record Message(String key, List<Object> arguments) {

	private static final String TEXTS = "org.hospitalgraph.model.message.messages";

	private static final ResourceBundle.Control NO_OTHER = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/** Says nothing. */
	public static final Message NONE = of("none");

	public static Message of(String key, Object... arguments) {
		return new Message(key, List.of(arguments));
	}

	/** In English for those who want that, in French for all others. */
	public String in(Locale language) {
		String pattern = texts(language).getString(this.key);
		Object[] told = this.arguments.stream()
			.map((argument) -> (argument instanceof Message message) ? message.in(language) : String.valueOf(argument))
			.toArray();
		return new MessageFormat(pattern, Locale.ROOT).format(told);
	}

	/** All texts of a language. */
	public static ResourceBundle texts(Locale language) {
		boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
		return ResourceBundle.getBundle(TEXTS, english ? Locale.ENGLISH : Locale.FRENCH, NO_OTHER);
	}

	@Override
	public String toString() {
		return in(Locale.ENGLISH);
	}

}
