package org.hospitalgraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * RDF 1.1 Turtle as a stream, one subject after the other. Names of predicates and types
 * have a prefix of {@link RdfVocabulary}, which also makes the IRIs.
 */
public final class TurtleText {

	/** As many digits as JSON-LD keeps. */
	private static final MathContext DIGITS = new MathContext(16, RoundingMode.HALF_EVEN);

	private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

	/** There are some dozens of names, and each is used a thousand times. */
	private final Map<String, String> names = new HashMap<>();

	private final Writer out;

	/** The separator before the next predicate; empty before the first one. */
	private String before = "";

	public TurtleText(OutputStream out) throws IOException {
		this.out = new Utf8(out);
		for (var prefix : RdfVocabulary.PREFIXES.entrySet()) {
			this.out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
		}
	}

	public TurtleText subject(String iri) throws IOException {
		this.out.write("\n<" + iri + ">");
		this.before = " ";
		return this;
	}

	/** The type of the subject. */
	public TurtleText a(List<String> types) throws IOException {
		this.out.write(this.before + "a " + String.join(", ", types.stream().map(this::name).toList()));
		return next();
	}

	/**
	 * Relates the subject to an IRI; writes nothing if there is none.
	 */
	public TurtleText link(String predicate, @Nullable String iri) throws IOException {
		if (iri != null) {
			this.out.write(this.before + name(predicate) + " <" + iri + ">");
			next();
		}
		return this;
	}

	/** Gives a predicate as the value, as a link does with its own type. */
	public TurtleText named(String predicate, String name) throws IOException {
		this.out.write(this.before + name(predicate) + " " + name(name));
		return next();
	}

	/** Writes a value, or each of several, by its type; nothing if there is none. */
	public TurtleText put(String predicate, @Nullable Object value) throws IOException {
		if (value instanceof Collection<?> several) {
			for (Object one : several) {
				put(predicate, Objects.toString(one));
			}
		}
		else if (value != null) {
			this.out.write(this.before + name(predicate) + " " + literal(value));
			next();
		}
		return this;
	}

	/** Begins a blank node. */
	public TurtleText begin(String predicate) throws IOException {
		this.out.write(this.before + name(predicate) + " [");
		this.before = " ";
		return this;
	}

	/** Ends the blank node. */
	public TurtleText end() throws IOException {
		this.out.write(" ]");
		return next();
	}

	/** Ends the description of the subject. */
	public void stop() throws IOException {
		this.out.write(" .\n");
	}

	/** Flushes the stream, which stays open. */
	public void flush() throws IOException {
		this.out.flush();
	}

	private TurtleText next() {
		this.before = " ;\n  ";
		return this;
	}

	/**
	 * A name with its prefix, or as an IRI if it contains characters that such a name may
	 * not have.
	 */
	private String name(String prefixed) {
		return this.names.computeIfAbsent(prefixed, TurtleText::written);
	}

	private static String written(String prefixed) {
		int colon = prefixed.indexOf(':');
		String local = prefixed.substring(colon + 1);
		return LOCAL.matcher(local).matches() ? prefixed
				: "<" + RdfVocabulary.PREFIXES.get(prefixed.substring(0, colon)) + local + ">";
	}

	private static String literal(Object value) {
		return switch (value) {
			case Boolean flag -> flag.toString();
			case LocalDate date -> "\"" + date + "\"^^xsd:date";
			case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
				Long.toString(number.longValue());
			case Double number -> "\"" + canonical(number) + "\"^^xsd:double";
			case Long number -> number.toString();
			case Integer number -> number.toString();
			default -> quoted(Text.clean(value.toString()));
		};
	}

	/**
	 * A number as in JSON-LD, so that the same number is the same term: {@code 5.06E1}.
	 */
	private static String canonical(double number) {
		if (!Double.isFinite(number)) {
			return Double.isNaN(number) ? "NaN" : (number > 0) ? "INF" : "-INF";
		}
		BigDecimal decimal = new BigDecimal(Double.toString(number)).round(DIGITS).stripTrailingZeros();
		int exponent = decimal.precision() - decimal.scale() - 1;
		String mantissa = decimal.movePointLeft(exponent).toPlainString();
		return mantissa + (mantissa.contains(".") ? "E" : ".0E") + exponent;
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			switch (letter) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				default -> quoted.append(letter);
			}
		}
		return quoted.append('"').toString();
	}

}
