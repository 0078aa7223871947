package org.hospitalgraph.register;

import java.io.IOException;

/** Reads one format, record by record, in memory that does not grow with the file. */
interface RegisterReader {

	/** Whose data the file is. */
	Register register() throws IOException;

	/**
	 * Reads it from the beginning to the end.
	 * @throws UnreadableRegister where the file as a whole is damaged
	 */
	void read(Intake intake) throws IOException;

}
