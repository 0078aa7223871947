package org.hospitalgraph.dump.format;

import java.io.IOException;
import java.util.Map;

/** The file of a table while it is written. */
public interface RowWriter {

	/** Writes a row; values by the names of the columns, of the kinds of those. */
	void write(Map<String, Object> row) throws IOException;

	/** Ends the file and leaves the stream open. */
	void end() throws IOException;

}
