package org.hospitalgraph.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The download of one file. It is written beside its final place until it is complete and
 * verified, and resumed if it is broken off.
 */
final class Download {

	private static final int MOST_TRIES = 6;

	private static final int BUFFER = 256 * 1024;

	private static final long LARGEST = 8L << 30;

	private final Wire wire;

	private final URI address;

	private final Path file;

	private final long size;

	private final @Nullable String sha1;

	private final Duration patience;

	private final FetchProgress progress;

	/**
	 * A download.
	 * @param size in bytes; -1 if unknown
	 * @param sha1 of the file; null if unknown
	 */
	Download(Wire wire, URI address, Path file, long size, @Nullable String sha1, Duration patience,
			FetchProgress progress) {
		this.wire = wire;
		this.address = address;
		this.file = file;
		this.size = size;
		this.sha1 = sha1;
		this.patience = patience;
		this.progress = progress;
	}

	/** Downloads the file, unless the host says that the kept one is the same. */
	void run() throws IOException {
		long before = had();
		int tried = 0;
		while (tried < MOST_TRIES) {
			tried++;
			try {
				if (attempt() && verified()) {
					return;
				}
			}
			catch (IOException ex) {
				tried = (had() > before) ? 0 : tried;
				before = had();
				if (tried == MOST_TRIES) {
					throw new NotFetched(Message.of("fetch.broken", this.address.getHost(), had()), ex);
				}
			}
		}
		throw new NotFetched(Message.of("fetch.checksum", String.valueOf(this.file.getFileName())));
	}

	/** Returns whether the file is now complete. */
	private boolean attempt() throws IOException {
		Path part = part();
		Kept begun = Kept.of(part);
		long had = begun.get("address").equals(this.address.toString()) && begun.get("sha1").equals(sha1Text()) ? had()
				: 0;
		HttpResponse<InputStream> response = this.wire.get(this.address, headers(begun, had));
		try (InputStream body = response.body()) {
			return switch (response.statusCode()) {
				case 304 -> true;
				case 200 -> {
					describe(begun, response);
					write(body, 0);
					yield finished(begun);
				}
				case 206 -> {
					boolean right = response.headers()
						.firstValue("Content-Range")
						.orElse("bytes " + had + "-")
						.startsWith("bytes " + had + "-");
					if (!right) {
						begun.delete();
						yield false;
					}
					write(body, had);
					yield finished(begun);
				}
				case 416 -> {
					boolean whole = had == this.size;
					if (!whole) {
						begun.delete();
					}
					yield whole && finished(begun);
				}
				default -> throw new NotFetched(Message.of("fetch.status", this.address, response.statusCode()));
			};
		}
	}

	/** Headers to resume a download, or to skip a file that has not changed. */
	private Map<String, String> headers(Kept begun, long had) throws IOException {
		Map<String, String> headers = new HashMap<>();
		Kept kept = Kept.of(this.file);
		if (had > 0) {
			headers.put("Range", "bytes=" + had + "-");
			put(headers, "If-Range", begun.get("etag").startsWith("W/") ? "" : begun.get("etag"));
		}
		else if (Files.isRegularFile(this.file) && kept.get("address").equals(this.address.toString())) {
			put(headers, "If-None-Match", kept.get("etag"));
			put(headers, "If-Modified-Since", kept.get("modified"));
		}
		return headers;
	}

	private static void put(Map<String, String> headers, String name, String value) {
		if (!value.isEmpty()) {
			headers.put(name, value);
		}
	}

	private void describe(Kept begun, HttpResponse<?> response) throws IOException {
		Path folder = this.file.getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		begun.with("address", this.address.toString())
			.with("sha1", sha1Text())
			.with("etag", response.headers().firstValue("ETag").orElse(""))
			.with("modified", response.headers().firstValue("Last-Modified").orElse(""))
			.write();
	}

	/** Writes the bytes until the end, or until the host is silent for too long. */
	private void write(InputStream body, long from) throws IOException {
		AtomicLong last = new AtomicLong(System.nanoTime());
		ScheduledExecutorService watch = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
		watch.scheduleAtFixedRate(() -> {
			if (System.nanoTime() - last.get() > this.patience.toNanos()) {
				try {
					body.close();
				}
				catch (IOException ex) {
					// the reading thread notices
				}
			}
		}, 1, 1, TimeUnit.SECONDS);
		long done = from;
		try (OutputStream out = Files.newOutputStream(part(), StandardOpenOption.CREATE,
				(from > 0) ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING)) {
			byte[] buffer = new byte[BUFFER];
			for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
				last.set(System.nanoTime());
				out.write(buffer, 0, read);
				done += read;
				this.progress.at(done, this.size);
				if (done > ((this.size >= 0) ? this.size : LARGEST)) {
					return;
				}
			}
		}
		finally {
			watch.shutdownNow();
		}
	}

	/** Moves the file to its place if it is correct. */
	private boolean finished(Kept begun) throws IOException {
		if (this.size >= 0 && had() < this.size) {
			throw new IOException("cut off");
		}
		String found = sha1(part());
		if (had() != this.size && this.size >= 0 || this.sha1 != null && !this.sha1.equalsIgnoreCase(found)) {
			begun.delete();
			return false;
		}
		Files.move(part(), this.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		Kept.of(this.file)
			.with("address", this.address.toString())
			.with("sha1", found)
			.with("etag", begun.get("etag"))
			.with("modified", begun.get("modified"))
			.with("fetched", java.time.Instant.now().toString())
			.write();
		begun.delete();
		return true;
	}

	private boolean verified() throws IOException {
		return Files.isRegularFile(this.file)
				&& (this.sha1 == null || this.sha1.equalsIgnoreCase(Kept.of(this.file).get("sha1")));
	}

	private String sha1Text() {
		return (this.sha1 != null) ? this.sha1 : "";
	}

	private long had() throws IOException {
		return Files.isRegularFile(part()) ? Files.size(part()) : 0;
	}

	private Path part() {
		return this.file.resolveSibling(this.file.getFileName() + ".part");
	}

	/** SHA-1, because that is what data.gouv.fr gives. */
	static String sha1(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-1");
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
