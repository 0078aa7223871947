package org.hospitalgraph.register.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Official codes and their meaning, from {@code registers/*.csv}.
 */
public final class Nomenclature {

	private static final String LAST_PUBLIC = "30";

	private final Map<String, Code> categories = codes("categories");

	private final Map<String, Code> legalForms = codes("legal-forms");

	/**
	 * The category of a site by its FINESS code; the code itself if the nomenclature does
	 * not have it.
	 */
	public Code category(String code) {
		return this.categories.getOrDefault(code, new Code(code, code, null));
	}

	/** The legal form of a legal entity. */
	public Code legalForm(String code) {
		return this.legalForms.getOrDefault(code, new Code(code, code, null));
	}

	private static Map<String, Code> codes(String file) {
		Map<String, Code> codes = new HashMap<>();
		rows(file).forEach((row) -> codes.put(row.getFirst(),
				new Code(row.get(0), row.get(1), row.get(2).isEmpty() ? null : row.get(2))));
		return codes;
	}

	/** The rows of a shipped file, without its header. */
	public static List<List<String>> rows(String file) {
		String path = "/registers/" + file + ".csv";
		List<List<String>> rows = new ArrayList<>();
		try (InputStream in = Nomenclature.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException(path + " is not there");
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.skip(1)
				.forEach((line) -> rows.add(Fields.of(line, ';')));
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A code of a nomenclature.
	 *
	 * @param code the code in the registers
	 * @param name its meaning
	 * @param ours the category in the graph, if there is one for it
	 */
	public record Code(String code, String name, @Nullable String ours) {

		/** The category in the graph: ours, or one made of the code. */
		public String category() {
			return (this.ours != null) ? this.ours : plain();
		}

		/**
		 * Whether a legal form is public: the nomenclature has public law up to 30, then
		 * social security and mutual societies, then private law.
		 */
		public boolean isPublic() {
			return this.code.compareTo(LAST_PUBLIC) <= 0;
		}

		/** The category made of the code. */
		public String plain() {
			return "FINESS_" + this.code;
		}

	}

}
