package org.hospitalgraph.cypher.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.model.message.IllegalValue;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .cypher} file: its title, its parameters, and the text, which runs both here
 * and in Neo4j Browser.
 *
 * @param folder {@code queries}, {@code checks}, {@code load} or {@code schema}
 * @param name the name of the file without its ending
 * @param title in English
 * @param titre in French
 * @param parameters the parameters of the text
 * @param text the whole file, header included
 * @param limit how many rows the text gives at most
 */
public record CypherFile(String folder, String name, String title, String titre, List<Parameter> parameters,
		String text, RowLimit limit) {

	private static final Pattern HEADER = Pattern.compile("//\\s*(title|titre|param)\\b:?\\s*(.*)");

	private static final Pattern PARAMETER = Pattern
		.compile("(\\w+)\\s+([a-z]+)(\\*?)(\\??)(?:\\s+(\"[^\"]*\"|\\S+))?(?:\\s+(.*))?");

	/**
	 * A parameter as the header declares it:
	 * {@code // param origin id chu-lille where to start}.
	 *
	 * @param name without the dollar sign
	 * @param type of its values
	 * @param repeatable whether it is a list ({@code *} after the type)
	 * @param optional whether it may be left out ({@code ?} after the type); an absent
	 * list is empty, anything else null
	 * @param example a value for which the five documents give an answer; absent if none
	 * is needed
	 * @param description what it means
	 */
	public record Parameter(String name, ParameterType type, boolean repeatable, boolean optional,
			@Nullable String example, String description) {

		/**
		 * The value to bind, from the texts that a caller gives.
		 * @throws IllegalValue with a sentence that says what would be right
		 */
		public @Nullable Object read(List<String> texts) {
			List<String> given = texts.stream()
				.flatMap((text) -> this.repeatable ? Stream.of(text.split(",")) : Stream.of(text))
				.map(String::strip)
				.filter((text) -> !text.isEmpty())
				.toList();
			if (given.isEmpty() && !this.optional) {
				throw new IllegalValue(
						(this.example != null) ? Message.of("parameter.missing-such", this.name, this.example)
								: Message.of("parameter.missing"));
			}
			return value(given);
		}

		/** The example, or the value to bind if the parameter is left out. */
		private @Nullable Object sample() {
			return (this.example != null) ? read(List.of(this.example)) : value(List.of());
		}

		private @Nullable Object value(List<String> given) {
			if (this.repeatable) {
				return given.stream().map(this.type::read).toList();
			}
			if (given.size() > 1) {
				throw new IllegalValue(Message.of("parameter.once"));
			}
			return given.isEmpty() ? null : this.type.read(given.getFirst());
		}

	}

	/**
	 * A request with the examples of the header, which gives an answer.
	 */
	public String exampleUrl() {
		String parameters = this.parameters.stream()
			.filter((parameter) -> parameter.example() != null)
			.map((parameter) -> parameter.name() + "="
					+ URLEncoder.encode(String.valueOf(parameter.example()), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return "/api/v1/queries/" + this.name + "/results" + (parameters.isEmpty() ? "" : "?" + parameters);
	}

	/** The text with the examples set as parameters, ready to run in Neo4j Browser. */
	public String ready() {
		StringBuilder ready = new StringBuilder();
		examples().forEach((name,
				value) -> ready.append(":param ").append(name).append(" => ").append(Literals.of(value)).append(";\n"));
		return ready + this.text;
	}

	/**
	 * The examples of the header as values, in its order; null or empty for a parameter
	 * without an example.
	 */
	public Map<String, @Nullable Object> examples() {
		Map<String, @Nullable Object> examples = new LinkedHashMap<>();
		this.parameters.forEach((parameter) -> examples.put(parameter.name(), parameter.sample()));
		return examples;
	}

	/**
	 * Reads a file.
	 * @throws Malformed if the header is wrong, with the line
	 */
	public static CypherFile parse(String folder, String name, String text) throws Malformed {
		String title = "";
		String titre = "";
		List<Parameter> parameters = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size() && lines.get(i).startsWith("//"); i++) {
			Matcher header = HEADER.matcher(lines.get(i));
			if (!header.matches()) {
				continue;
			}
			String value = header.group(2).strip();
			switch (header.group(1)) {
				case "title" -> title = value;
				case "titre" -> titre = value;
				default -> parameters.add(parameter(value, i + 1));
			}
		}
		if (title.isEmpty()) {
			throw new Malformed(1, "the header has no '// title:' line");
		}
		return new CypherFile(folder, name, title, titre.isEmpty() ? title : titre, List.copyOf(parameters), text,
				RowLimit.of(text));
	}

	private static Parameter parameter(String declaration, int line) throws Malformed {
		Matcher form = PARAMETER.matcher(declaration);
		if (!form.matches()) {
			throw new Malformed(line, "a parameter is declared as '// param name type example description'");
		}
		ParameterType type = ParameterType.of(form.group(2))
			.orElseThrow(() -> new Malformed(line,
					"'" + form.group(2) + "' is not a type of parameter; the types are " + ParameterType.names()));
		String example = form.group(5);
		boolean none = example == null || "-".equals(example);
		return new Parameter(form.group(1), type, !form.group(3).isEmpty(), !form.group(4).isEmpty(),
				none ? null : example.replace("\"", ""), (form.group(6) != null) ? form.group(6) : "");
	}

	/** A header that cannot be read. */
	public static final class Malformed extends Exception {

		private final int line;

		public Malformed(int line, String message) {
			super(message);
			this.line = line;
		}

		public int line() {
			return this.line;
		}

	}

}
