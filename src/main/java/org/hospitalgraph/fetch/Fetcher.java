package org.hospitalgraph.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Downloads registers: data sets by name, through the API of data.gouv.fr or of a host
 * with the same API, and files by address. Downloads are kept.
 */
public final class Fetcher {

	private static final URI DATA_GOUV = URI.create("https://www.data.gouv.fr");

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final int LARGEST_ANSWER = 16 << 20;

	private static final int YEARS_BACK = 4;

	private final Path folder;

	private final URI api;

	private final boolean standsIn;

	private final Hosts hosts;

	private final Wire wire;

	private final Duration patience;

	private final FetchProgress progress;

	/**
	 * A fetcher.
	 * @param folder where files are kept
	 * @param standIn a host with the same API as data.gouv.fr; null for data.gouv.fr
	 * itself
	 * @param patience how long a host may be silent
	 */
	public Fetcher(RegisterCatalogue catalogue, Path folder, @Nullable URI standIn, Duration patience,
			FetchProgress progress) {
		this.folder = folder;
		this.api = (standIn != null) ? standIn : DATA_GOUV;
		this.standsIn = standIn != null;
		this.hosts = new Hosts(catalogue, standIn);
		this.patience = patience;
		this.wire = new Wire(this.hosts, patience);
		this.progress = progress;
	}

	/**
	 * The newest file of a data set.
	 * @throws NotFetched with a sentence
	 */
	public Path fetch(DataSet dataSet) throws IOException {
		Resource resource = newest(dataSet);
		Path file = this.folder.resolve(dataSet.name()).resolve(resource.fileName());
		if (resource.isAt(file)) {
			return file;
		}
		new Download(this.wire, resource.url(), file, resource.size(), resource.sha1(), this.patience, this.progress)
			.run();
		forgetOthers(file);
		return file;
	}

	/**
	 * The file at an address.
	 * @throws NotFetched with a sentence
	 */
	public Path fetch(URI address) throws IOException {
		this.hosts.checkAsked(address);
		Path file = kept(address);
		new Download(this.wire, address, file, -1, null, this.patience, this.progress).run();
		return file;
	}

	/** The earlier download of a data set; empty if there is none. */
	public Optional<Path> kept(DataSet dataSet) throws IOException {
		Path kept = this.folder.resolve(dataSet.name());
		if (!Files.isDirectory(kept)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(kept)) {
			return files.filter(Fetcher::isWhole)
				.max(Comparator.comparing((Path file) -> file.getFileName().toString()));
		}
	}

	/** The earlier download of the file at an address; empty if there is none. */
	public Path kept(URI address) {
		String path = String.valueOf(address.getPath()).replaceAll("/+$", "");
		String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]+", "-");
		return this.folder.resolve("addresses")
			.resolve(Integer.toHexString(address.toString().hashCode()))
			.resolve(name.isEmpty() ? String.valueOf(address.getHost()) : name);
	}

	private static boolean isWhole(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file) && !name.endsWith(".part") && !name.endsWith(".properties");
	}

	/**
	 * Removes older files: a day's file of the country is a hundred megabytes, and
	 * yesterday's is of no use.
	 */
	private static void forgetOthers(Path file) throws IOException {
		Path parent = file.getParent();
		if (parent == null) {
			return;
		}
		try (Stream<Path> files = Files.list(parent)) {
			for (Path other : files
				.filter((one) -> !one.getFileName().toString().startsWith(file.getFileName().toString()))
				.toList()) {
				Files.deleteIfExists(other);
			}
		}
	}

	private Resource newest(DataSet dataSet) throws IOException {
		URI question = this.api.resolve("/api/1/datasets/" + dataSet.slug() + "/");
		HttpResponse<InputStream> response = this.wire.get(question, Map.of("Accept", "application/json"));
		try (InputStream body = response.body()) {
			if (response.statusCode() == 404 && dataSet.address() != null && !this.standsIn) {
				return ofYear(dataSet);
			}
			if (response.statusCode() != 200) {
				throw new NotFetched(Message.of("fetch.status", question, response.statusCode()));
			}
			JsonNode answer = MAPPER.readTree(body.readNBytes(LARGEST_ANSWER));
			List<Resource> resources = Resource.of(answer, dataSet.resource());
			Resource newest = resources.stream()
				.max(Comparator.comparing(Resource::date).thenComparing(Resource::modified))
				.orElseThrow(() -> new NotFetched(
						Message.of("fetch.no-resource", this.api.getHost(), dataSet.title(), dataSet.resource())));
			this.hosts.checkLed(question, newest.url());
			return newest;
		}
		catch (JacksonException ex) {
			throw new NotFetched(Message.of("fetch.no-json", question), ex);
		}
	}

	/**
	 * The latest year with a file at the address in the catalogue.
	 */
	private Resource ofYear(DataSet dataSet) throws IOException {
		for (int year = Year.now().getValue() - 1; year > Year.now().getValue() - 1 - YEARS_BACK; year--) {
			URI address = URI.create(String.valueOf(dataSet.address()).replace("YEAR", String.valueOf(year)));
			HttpResponse<InputStream> response = this.wire.get(address, Map.of());
			response.body().close();
			if (response.statusCode() == 200) {
				return new Resource(dataSet.name() + "-" + year + ".7z", address, -1, null, String.valueOf(year), "");
			}
		}
		throw new NotFetched(Message.of("fetch.none", dataSet.title(), String.valueOf(dataSet.address())));
	}

}
