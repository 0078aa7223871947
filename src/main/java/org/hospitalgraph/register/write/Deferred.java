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
 * What changes entities that readers see: kept in a temporary file until all that is new
 * is staged, because it must happen in one transaction, and because a transaction that
 * had changed an entity would keep the others from tying theirs to it.
 */
public final class Deferred implements AutoCloseable {

	private @Nullable Path file;

	private @Nullable ObjectOutputStream out;

	private int kept;

	private final Map<String, Long> rows = new HashMap<>();

	/** Runs a file of {@code cypher/load} later. */
	public void run(String name, Map<String, Object> values) {
		try {
			ObjectOutputStream open = open();
			open.writeUTF(name);
			open.writeObject(new HashMap<>(values));
			// Else it would remember every row, so as to write none twice.
			open.reset();
			this.kept++;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a file with rows later, some at a time. */
	public void run(String name, List<Map<String, Object>> rows, Map<String, Object> values) {
		Batches.of(rows, (slice) -> {
			Map<String, Object> bound = new HashMap<>(values);
			bound.put("rows", new ArrayList<>(slice));
			run(name, bound);
			this.rows.merge(name, (long) slice.size(), Long::sum);
		});
	}

	/** How many rows wait for a file. */
	long rows(String name) {
		return this.rows.getOrDefault(name, 0L);
	}

	/**
	 * Runs them all but those that were done to copies, in the order in which they came.
	 */
	void replay(Cypher.Writing graph, BiPredicate<String, Map<String, Object>> done) {
		each((name, values) -> {
			if (!done.test(name, values)) {
				graph.run(name, values);
			}
		});
	}

	/** Gives them all, in the order in which they came. */
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
