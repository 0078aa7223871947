package org.hospitalgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip that is sent while it is written. Only {@link #finish} writes its table of
 * contents, so that nobody takes an incomplete file for an archive.
 */
final class ZipTarget implements Target {

	private final ZipOutputStream zip;

	private final LocalDateTime time;

	/**
	 * Begins the archive.
	 * @param time the time of all files, so that the same graph gives the same bytes
	 */
	ZipTarget(OutputStream out, LocalDateTime time) {
		this.time = time;
		this.zip = new ZipOutputStream(out);
		this.zip.setLevel(Deflater.BEST_SPEED);
	}

	@Override
	public OutputStream begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(this.time);
		this.zip.putNextEntry(entry);
		return this.zip;
	}

	@Override
	public void end() throws IOException {
		this.zip.closeEntry();
	}

	void finish() throws IOException {
		this.zip.finish();
		this.zip.flush();
	}

}
