package org.hospitalgraph.fetch;

/** Receives the progress of a download. */
@FunctionalInterface
public interface FetchProgress {

	/**
	 * Reports the progress.
	 * @param bytes how many bytes have come
	 * @param size how many there will be; -1 if unknown
	 */
	void at(long bytes, long size);

}
