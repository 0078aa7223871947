package org.hospitalgraph.database.successor;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A copy of the graph of a data folder. An import changes it where nobody reads it, in as
 * many transactions as it likes, and it then takes the place of the graph. Whenever the
 * import is killed, the graph is as it was.
 */
public final class Successor implements AutoCloseable {

	/** Somebody has changed the graph meanwhile. */
	static final String CHANGED = "hospitalgraph.changed";

	/** A transaction did not end. */
	static final String HELD = "hospitalgraph.held";

	private final DataFolder data;

	private final FileLock lock;

	private final Predecessor predecessor;

	private Successor(DataFolder data, FileLock lock, Predecessor predecessor) {
		this.data = data;
		this.lock = lock;
		this.predecessor = predecessor;
	}

	/**
	 * Copies the graph of a folder.
	 * @param running the service that has the folder open; null if none has
	 * @param takeLock the Cypher that takes the lock of loads
	 * @throws NoSuccessor if another process imports, or has the folder open
	 */
	public static Successor of(Path folder, @Nullable Service running, String takeLock) throws IOException {
		DataFolder data = new DataFolder(folder);
		FileLock lock = data.lock().orElseThrow(() -> new NoSuccessor(NoSuccessor.Reason.IMPORTING));
		try {
			Predecessor predecessor = predecessor(data, running, takeLock);
			Successor successor = new Successor(data, lock, predecessor);
			try {
				predecessor.copy();
				return successor;
			}
			catch (Neo4jException ex) {
				successor.close();
				throw explained(ex);
			}
			catch (IOException | RuntimeException ex) {
				successor.close();
				throw ex;
			}
		}
		catch (IOException | RuntimeException ex) {
			lock.channel().close();
			throw ex;
		}
	}

	private static Predecessor predecessor(DataFolder data, @Nullable Service running, String takeLock)
			throws IOException {
		if (running != null) {
			return new RunningPredecessor(running.uri(), running.password(), takeLock);
		}
		Optional<FileLock> free = data.lockDatabase();
		return new FreePredecessor(data, free.orElseThrow(() -> new NoSuccessor(NoSuccessor.Reason.OPEN)));
	}

	/** The data folder of the copy. */
	public Path folder() {
		return this.data.next();
	}

	/**
	 * Puts the copy, which must be closed, in the place of the graph.
	 * @throws NoSuccessor if somebody has changed the graph meanwhile; it is as it was
	 */
	public void takePlace() throws IOException {
		try {
			this.predecessor.giveWay();
		}
		catch (Neo4jException ex) {
			throw explained(ex);
		}
	}

	private static RuntimeException explained(Neo4jException failure) {
		String message = String.valueOf(failure.getMessage());
		if (message.contains(CHANGED)) {
			return new NoSuccessor(NoSuccessor.Reason.CHANGED);
		}
		return message.contains(HELD) ? new NoSuccessor(NoSuccessor.Reason.HELD) : failure;
	}

	/** Removes the copy, unless it has taken the place of the graph. */
	@Override
	public void close() throws IOException {
		try (Predecessor closed = this.predecessor) {
			this.data.forget();
		}
		finally {
			this.lock.channel().close();
		}
	}

	/** The address and password of a service that has the folder open. */
	public record Service(String uri, String password) {
	}

}
