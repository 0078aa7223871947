package org.hospitalgraph.database.successor;

import java.io.IOException;
import java.nio.channels.FileLock;

/** A graph that no process has open, and that none can open meanwhile. */
final class FreePredecessor implements Predecessor {

	private final DataFolder folder;

	private final FileLock lock;

	FreePredecessor(DataFolder folder, FileLock lock) {
		this.folder = folder;
		this.lock = lock;
	}

	@Override
	public void copy() throws IOException {
		this.folder.copy();
	}

	@Override
	public void giveWay() throws IOException {
		this.folder.replace();
	}

	@Override
	public void close() throws IOException {
		this.lock.channel().close();
	}

}
