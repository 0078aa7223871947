package org.hospitalgraph.register.write;

/** The counts of an import. */
public final class ImportCounts {

	public long read;

	public long created;

	public long changed;

	public long unchanged;

	public long closed;

	public long missing;

	public long onlyNumbers;

	public boolean isChange() {
		return this.created + this.changed + this.closed > 0;
	}

}
