package org.hospitalgraph.dump;

import java.io.IOException;
import java.io.OutputStream;

/** The destination of a dump, which takes one file after the other. */
interface Target {

	/** Begins a file. The caller does not close the stream. */
	OutputStream begin(String name) throws IOException;

	/** Ends the current file. */
	void end() throws IOException;

}
