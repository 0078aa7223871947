package org.hospitalgraph.dump.format;

import java.io.IOException;
import java.util.Map;

/** Writes the file of a table. */
public interface RowWriter {

	/** Writes a row of values by the names of their columns. */
	void write(Map<String, Object> row) throws IOException;

	/** Ends the file, but leaves the stream open. */
	void end() throws IOException;

}
