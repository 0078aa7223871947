package org.hospitalgraph.dump;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a dump go, one after the other. */
interface Target {

	/** Begins a file; the stream is not closed by whoever writes. */
	OutputStream begin(String name) throws IOException;

	/** Ends the file that was begun. */
	void end() throws IOException;

}
