package org.hospitalgraph.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The data sets that can be imported by name, and the hosts that files may come from. */
public final class RegisterCatalogue {

	private final Map<String, DataSet> dataSets = new LinkedHashMap<>();

	private final Map<String, List<String>> together = new LinkedHashMap<>();

	private final Set<String> hosts;

	private RegisterCatalogue(Map<String, Object> read) {
		this.hosts = Set.copyOf(texts(read.get("hosts")));
		map(read.get("dataSets")).forEach((name, value) -> this.dataSets.put(name, dataSet(name, map(value))));
		map(read.get("together")).forEach((name, value) -> this.together.put(name, texts(value)));
	}

	/** The catalogue that ships with the project. */
	public static RegisterCatalogue shipped() {
		try (InputStream in = RegisterCatalogue.class.getResourceAsStream("/registers/catalogue.yaml")) {
			return new RegisterCatalogue(map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DataSet dataSet(String name, Map<String, Object> read) {
		Object address = read.get("address");
		return new DataSet(name, text(read, "title"), text(read, "publisher"), text(read, "licence"),
				text(read, "slug"), Pattern.compile(text(read, "resource"), Pattern.CASE_INSENSITIVE),
				(address != null) ? address.toString() : null, text(read, "source"),
				Duration.parse(text(read, "fresh")));
	}

	/**
	 * The data sets with that name, in the order of import; empty if there are none.
	 */
	public List<DataSet> named(String name) {
		List<DataSet> named = new ArrayList<>();
		this.together.getOrDefault(name, List.of(name)).forEach((one) -> {
			DataSet dataSet = this.dataSets.get(one);
			if (dataSet != null) {
				named.add(dataSet);
			}
		});
		return named;
	}

	/** All names. */
	public List<String> names() {
		List<String> names = new ArrayList<>(this.dataSets.keySet());
		names.addAll(this.together.keySet());
		return names;
	}

	/** Whether files may come from that host. */
	boolean isKnown(String host) {
		return this.hosts.contains(host.toLowerCase(Locale.ROOT));
	}

	private static String text(Map<String, Object> map, String key) {
		return Objects.requireNonNull(map.get(key), key).toString();
	}

	private static List<String> texts(@Nullable Object list) {
		return ((List<?>) Objects.requireNonNull(list)).stream().map(Object::toString).toList();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object read) {
		return (Map<String, Object>) Objects.requireNonNull(read);
	}

}
