package org.hospitalgraph.fetch;

/** Is told how far a download is. */
@FunctionalInterface
public interface FetchProgress {

	/**
	 * So far it is.
	 * @param bytes how many are there
	 * @param size how many there will be; -1 where nobody knows
	 */
	void at(long bytes, long size);

}
