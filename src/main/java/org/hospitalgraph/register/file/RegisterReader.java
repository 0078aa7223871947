package org.hospitalgraph.register.file;

import java.io.IOException;

import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Register;

/** Reads one format, record by record, in memory that does not grow with the file. */
public interface RegisterReader {

	/** Whose data the file is. */
	Register register() throws IOException;

	/**
	 * Reads it from the beginning to the end.
	 * @throws UnreadableRegister where the file as a whole is damaged
	 */
	void read(EntrySink intake) throws IOException;

}
