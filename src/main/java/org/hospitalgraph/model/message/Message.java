package org.hospitalgraph.model.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * A sentence in the language of its reader. The texts are in
 * {@code messages_fr.properties} and {@code messages_en.properties}.
 *
 * @param key the key of the text
 * @param arguments the values in it; a message among them is translated into the same
 * language
 */
public record Message(String key, List<Object> arguments) {

	private static final String TEXTS = "org.hospitalgraph.model.message.messages";

	private static final ResourceBundle.Control NO_OTHER = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/**
	 * In French there is a space before these, at which a line must not break.
	 */
	private static final Pattern BEFORE_PUNCTUATION = Pattern.compile(" (?=[:;?!»])");

	/** The empty message. */
	public static final Message NONE = of("none");

	public static Message of(String key, Object... arguments) {
		return new Message(key, List.of(arguments));
	}

	/** In English if the language is English, otherwise in French. */
	public String in(Locale language) {
		String pattern = texts(language).getString(this.key);
		Object[] told = this.arguments.stream()
			.map((argument) -> (argument instanceof Message message) ? message.in(language) : String.valueOf(argument))
			.toArray();
		return new MessageFormat(isEnglish(language) ? pattern : unbroken(pattern), Locale.ROOT).format(told);
	}

	/** All texts of a language. */
	public static ResourceBundle texts(Locale language) {
		return ResourceBundle.getBundle(TEXTS, isEnglish(language) ? Locale.ENGLISH : Locale.FRENCH, NO_OTHER);
	}

	private static boolean isEnglish(Locale language) {
		return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
	}

	private static String unbroken(String french) {
		return BEFORE_PUNCTUATION.matcher(french).replaceAll("\u00a0").replace("« ", "«\u00a0");
	}

	@Override
	public String toString() {
		return in(Locale.ENGLISH);
	}

}
