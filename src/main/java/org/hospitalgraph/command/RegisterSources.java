package org.hospitalgraph.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hospitalgraph.fetch.DataSet;
import org.hospitalgraph.fetch.Fetcher;
import org.hospitalgraph.fetch.RegisterCatalogue;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.start.BoundedHeap;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the names given to an import: data sets of the catalogue, addresses, files and
 * folders. Downloads go to {@code registers} in the data folder.
 */
final class RegisterSources {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final RegisterCatalogue catalogue = RegisterCatalogue.shipped();

	private final Path folder;

	private final @Nullable URI standIn;

	private final boolean offline;

	private final Locale language;

	/**
	 * The sources of a command.
	 * @param data the data folder
	 * @param standIn a host with the API of data.gouv.fr; null for data.gouv.fr itself
	 * @param offline whether only earlier downloads are used
	 * @param language of the messages
	 */
	RegisterSources(Path data, @Nullable String standIn, boolean offline, Locale language) {
		this.language = language;
		this.folder = data.resolve("registers");
		this.standIn = (standIn != null) ? URI.create(standIn) : null;
		this.offline = offline;
	}

	/** The files that a name stands for, in the order of import. */
	List<Source> of(String name) {
		if (name.matches("(?i)https?://.*")) {
			URI address = URI.create(name);
			return List.of(new Source(name, () -> fetched(address)));
		}
		List<DataSet> dataSets = this.catalogue.named(name);
		if (dataSets.isEmpty() || Files.exists(Path.of(name))) {
			return List.of(new Source(name, () -> Path.of(name)));
		}
		return dataSets.stream().map((dataSet) -> new Source(dataSet.name(), () -> fetched(dataSet))).toList();
	}

	/**
	 * Whether they may be too large for one transaction: what is downloaded, or many
	 * bytes of files.
	 */
	boolean areLarge(List<String> names) {
		long bytes = 0;
		for (String name : names) {
			if (!"-".equals(name) && !Files.exists(Path.of(name))) {
				if (name.matches("(?i)https?://.*") || !this.catalogue.named(name).isEmpty()) {
					return true;
				}
			}
			else if (!"-".equals(name)) {
				bytes += size(Path.of(name));
			}
		}
		return bytes >= BoundedHeap.LARGE;
	}

	/** What cannot be read is reported when it is imported. */
	private static long size(Path path) {
		try (Stream<Path> all = Files.walk(path)) {
			return all.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
		catch (IOException | UncheckedIOException ex) {
			return 0;
		}
	}

	private Path fetched(DataSet dataSet) throws IOException {
		System.out.printf("%n  %s: %s (%s, %s)%n", dataSet.name(), dataSet.title(), dataSet.publisher(),
				dataSet.licence());
		try (DownloadProgress progress = new DownloadProgress(dataSet.name(), this.language)) {
			Fetcher fetcher = fetcher(progress);
			return this.offline ? fetcher.kept(dataSet).orElseThrow(() -> neverFetched(dataSet.name()))
					: fetcher.fetch(dataSet);
		}
	}

	private Path fetched(URI address) throws IOException {
		try (DownloadProgress progress = new DownloadProgress(address.toString(), this.language)) {
			Fetcher fetcher = fetcher(progress);
			if (!this.offline) {
				return fetcher.fetch(address);
			}
			if (!Files.isRegularFile(fetcher.kept(address))) {
				throw neverFetched(address.toString());
			}
			return fetcher.kept(address);
		}
	}

	private Fetcher fetcher(DownloadProgress progress) {
		return new Fetcher(this.catalogue, this.folder, this.standIn, PATIENCE, progress);
	}

	private IOException neverFetched(String name) {
		return new IOException(Message.of("import.never-fetched", name, this.folder).in(this.language));
	}

	/**
	 * A source.
	 *
	 * @param name the name that the user gave
	 * @param path the file, after a download if necessary
	 */
	record Source(String name, Fetch path) {
	}

	/** Finds or downloads files. */
	@FunctionalInterface
	interface Fetch {

		Path get() throws IOException;

	}

}
