package org.hospitalgraph.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The licences of the sources, from {@code licences.yaml}. */
final class Licences {

	/** Our own vocabulary is ours. */
	private static final Licence OWN = new Licence("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0");

	private static final Map<String, Object> READ = read();

	private Licences() {
	}

	/**
	 * A licence.
	 *
	 * @param url the address of its text
	 */
	record Licence(String name, @Nullable String url) {
	}

	/**
	 * The licence of a source.
	 * @param origin {@code dossiers} for documents, or the register's own id
	 */
	static Licence of(String source, String origin, String publisher) {
		if ("hospital-graph".equals(publisher)) {
			return OWN;
		}
		Object known = map(READ.get("sources")).get(source);
		return licence(map((known != null) ? known : READ.get("dossiers".equals(origin) ? "documents" : "others")));
	}

	private static Licence licence(Map<String, Object> read) {
		Object url = read.get("url");
		return new Licence(Objects.toString(read.get("name")), (url != null) ? url.toString() : null);
	}

	private static Map<String, Object> read() {
		try (InputStream in = Licences.class.getResourceAsStream("licences.yaml")) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object read) {
		return (Map<String, Object>) Objects.requireNonNull(read);
	}

}
