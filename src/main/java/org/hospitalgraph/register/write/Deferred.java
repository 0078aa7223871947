package org.hospitalgraph.register.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Batches;
import org.jspecify.annotations.Nullable;

/**
 * Changes of entities that readers see. They are kept in a temporary file until
 * everything new is staged, because they must happen in one transaction, and because a
 * transaction that has changed an entity prevents others from linking to it.
 */
public final class Deferred implements AutoCloseable {

	private @Nullable Path file;

	private @Nullable ObjectOutputStream out;

	private int kept;

	private final Map<String, Long> rows = new HashMap<>();

	/** Defers a run of a file of {@code cypher/load}. */
	public void run(String name, Map<String, Object> values) {
		try {
			ObjectOutputStream open = open();
			open.writeUTF(name);
			open.writeObject(new HashMap<>(values));
			// Otherwise it would remember every row, to avoid writing one twice.
			open.reset();
			this.kept++;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Defers runs of a file with rows, in batches. */
	public void run(String name, List<Map<String, Object>> rows, Map<String, Object> values) {
		Batches.of(rows, (slice) -> {
			Map<String, Object> bound = new HashMap<>(values);
			bound.put("rows", new ArrayList<>(slice));
			run(name, bound);
			this.rows.merge(name, (long) slice.size(), Long::sum);
		});
	}

	/** How many rows are deferred for a file. */
	long rows(String name) {
		return this.rows.getOrDefault(name, 0L);
	}

	/**
	 * Runs everything in the original order, except what has been applied to copies.
	 */
	void replay(Cypher.Writing graph, BiPredicate<String, Map<String, Object>> done) {
		each((name, values) -> {
			if (!done.test(name, values)) {
				graph.run(name, values);
			}
		});
	}

	/** Passes on everything in the original order. */
	void each(BiConsumer<String, Map<String, Object>> each) {
		if (this.out == null || this.file == null) {
			return;
		}
		try {
			this.out.close();
			try (ObjectInputStream in = new ObjectInputStream(
					new BufferedInputStream(Files.newInputStream(this.file)))) {
				for (int i = 0; i < this.kept; i++) {
					each.accept(in.readUTF(), values(in.readObject()));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("only maps, lists, text, numbers and dates are kept", ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> values(Object written) {
		return (Map<String, Object>) written;
	}

	private ObjectOutputStream open() throws IOException {
		ObjectOutputStream open = this.out;
		if (open == null) {
			Path created = Files.createTempFile("hospital-graph-deferred", null);
			created.toFile().deleteOnExit();
			open = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(created)));
			this.file = created;
			this.out = open;
		}
		return open;
	}

	@Override
	public void close() throws IOException {
		if (this.out != null && this.file != null) {
			this.out.close();
			Files.deleteIfExists(this.file);
		}
	}

}
