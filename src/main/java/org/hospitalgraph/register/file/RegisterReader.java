package org.hospitalgraph.register.file;

import java.io.IOException;

import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Register;

/** Reads one format, record by record, with memory that does not grow with the file. */
public interface RegisterReader {

	/** The register and its date. */
	Register register() throws IOException;

	/**
	 * Reads the file from the beginning to the end.
	 * @throws UnreadableRegister if the whole file is damaged
	 */
	void read(EntrySink intake) throws IOException;

}
