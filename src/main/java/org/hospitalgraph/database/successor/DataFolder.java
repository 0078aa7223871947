package org.hospitalgraph.database.successor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.springframework.util.FileSystemUtils;

/**
 * A folder with an embedded database, and in it the folder of its successor. A successor
 * that is marked as ready takes its place file by file; if this is interrupted, the next
 * start goes on.
 */
public final class DataFolder {

	private static final String GRAPH = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

	private static final List<String> PARTS = List.of("data/databases", "data/transactions");

	/**
	 * What a new folder takes over too: the database of users, and the password in it.
	 */
	private static final List<String> OF_NEW_FOLDERS = List.of("data/databases/system", "data/transactions/system",
			"data/server_id", "neo4j-password");

	/** Files that only say that a process has the folder open. */
	private static final Set<String> LOCKS = Set.of("store_lock", "database_lock");

	private final Path home;

	private final Path next;

	private final Path ready;

	public DataFolder(Path home) {
		this.home = home.toAbsolutePath().normalize();
		this.next = this.home.resolve("next");
		this.ready = this.next.resolve("ready");
	}

	Path next() {
		return this.next;
	}

	/** Makes sure that only one process at a time has a successor; empty if one has. */
	Optional<FileLock> lock() throws IOException {
		return locked(this.home.resolve("next.lock"));
	}

	/** Keeps others from opening the database; empty if a process has it open. */
	Optional<FileLock> lockDatabase() throws IOException {
		return locked(this.home.resolve("data/databases/store_lock"));
	}

	private static Optional<FileLock> locked(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(lock);
			}
		}
		catch (OverlappingFileLockException ex) {
			// This process has it.
		}
		channel.close();
		return Optional.empty();
	}

	/** Copies the database, which must not change meanwhile. */
	void copy() throws IOException {
		remove(this.next);
		Files.createDirectories(this.next);
		Path from = this.home.resolve("data");
		if (Files.isDirectory(from)) {
			copy(from, this.next.resolve("data"));
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (!LOCKS.contains(file.getFileName().toString())) {
					Files.copy(file, to.resolve(from.relativize(file)));
				}
				return FileVisitResult.CONTINUE;
			}

		});
	}

	/**
	 * Puts the successor in the place of the database, which must not be open. From now
	 * on it does so even if this process is killed.
	 */
	void replace() throws IOException {
		Files.createFile(this.ready);
		finish();
	}

	private void finish() throws IOException {
		for (String part : PARTS) {
			Path graph = this.home.resolve(part).resolve(GRAPH);
			Path successor = this.next.resolve(part).resolve(GRAPH);
			Path old = this.next.resolve("old").resolve(part);
			if (Files.exists(successor)) {
				if (Files.exists(graph)) {
					Files.createDirectories(old.getParent());
					Files.move(graph, old);
				}
				move(successor, graph);
			}
		}
		for (String file : OF_NEW_FOLDERS) {
			if (!Files.exists(this.home.resolve(file)) && Files.exists(this.next.resolve(file))) {
				move(this.next.resolve(file), this.home.resolve(file));
			}
		}
		remove(this.next);
	}

	private static void move(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		Files.move(from, to);
	}

	/**
	 * Before the database is opened: goes on with what was interrupted, and removes what
	 * a killed import has left.
	 */
	public void tidy() {
		if (!Files.isDirectory(this.next)) {
			return;
		}
		try {
			Optional<FileLock> lock = lock();
			if (lock.isPresent()) {
				try (FileChannel channel = lock.get().channel()) {
					if (Files.exists(this.ready)) {
						finish();
					}
					else {
						remove(this.next);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Removes the successor, unless it has begun to take the place of the database. */
	void forget() throws IOException {
		if (!Files.exists(this.ready)) {
			remove(this.next);
		}
	}

	/** The mark last, so that what is left after an interruption is known to be old. */
	private void remove(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> inside = Files.list(folder)) {
				for (Path one : inside.filter((file) -> !file.equals(this.ready)).toList()) {
					FileSystemUtils.deleteRecursively(one);
				}
			}
			FileSystemUtils.deleteRecursively(folder);
		}
	}

}
