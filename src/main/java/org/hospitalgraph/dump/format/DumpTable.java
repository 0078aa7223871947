package org.hospitalgraph.dump.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A table of the dump, as {@code tables.yaml} describes it.
 *
 * @param name the name of the table, and of its file without the extension
 * @param french what its rows are
 * @param english what its rows are
 * @param fields its columns
 */
public record DumpTable(String name, String french, String english, List<Field> fields) {

	private static final List<DumpTable> ALL = read();

	/** All tables, in the order in which they are written. */
	public static List<DumpTable> all() {
		return ALL;
	}

	public static DumpTable named(String name) {
		return ALL.stream().filter((table) -> table.name.equals(name)).findFirst().orElseThrow();
	}

	private static List<DumpTable> read() {
		try (InputStream in = DumpTable.class.getResourceAsStream("tables.yaml")) {
			Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			List<DumpTable> tables = new ArrayList<>();
			map(read.get("tables")).forEach((name, table) -> tables.add(table(name, map(table))));
			return List.copyOf(tables);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DumpTable table(String name, Map<String, Object> read) {
		List<Field> fields = new ArrayList<>();
		for (Object some : (List<?>) Objects.requireNonNull(read.get("fields"), name)) {
			map(some).forEach((field, told) -> {
				List<?> words = (List<?>) told;
				fields.add(new Field(field, Field.Kind.valueOf(words.get(0).toString().toUpperCase(Locale.ROOT)),
						words.get(1).toString(), words.get(2).toString()));
			});
		}
		return new DumpTable(name, text(read.get("fr")), text(read.get("en")), List.copyOf(fields));
	}

	private static String text(@Nullable Object read) {
		return Objects.requireNonNull(read).toString();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object read) {
		return (Map<String, Object>) Objects.requireNonNull(read);
	}

}
