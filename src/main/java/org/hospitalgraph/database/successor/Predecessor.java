package org.hospitalgraph.database.successor;

import java.io.IOException;

/**
 * The graph that a successor copies and then replaces. Nobody loads anything meanwhile.
 */
interface Predecessor extends AutoCloseable {

	/** Copies it into the folder of the successor. */
	void copy() throws IOException;

	/** Puts the successor in its place. */
	void giveWay() throws IOException;

	@Override
	void close() throws IOException;

}
