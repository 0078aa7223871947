package org.hospitalgraph.register.finess;

import java.io.IOException;
import java.util.Collection;

import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.SilentSink;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;
import org.jspecify.annotations.Nullable;

/**
 * Classic FINESS with names of columns instead of tags: the history on data.gouv.fr (with
 * {@code cog}), and files that others publish, in any order of columns.
 */
public final class FinessTable implements RegisterReader {

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	private final boolean legal;

	public FinessTable(RegisterFile file, Collection<String> columns, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
		this.legal = !columns.contains("nofinesset");
	}

	public static boolean recognises(Collection<String> columns) {
		return columns.contains("rs") && (columns.contains("nofinesset") && columns.contains("nofinessej")
				|| columns.contains("statutjuridique")
						&& (columns.contains("nofiness") || columns.contains("nofinessej")));
	}

	@Override
	public Register register() throws IOException {
		return ClassicFiness.described(this.legal, extracted());
	}

	private PartialDate extracted() throws IOException {
		return (this.date != null) ? this.date : this.file.date();
	}

	@Override
	public void read(EntrySink intake) throws IOException {
		FinessRecords records = new FinessRecords(extracted());
		if (this.date == null) {
			this.file.noteDate(intake);
		}
		Repairs mending = new Repairs(intake);
		if (!this.legal) {
			RegisterTable.read(this.file, FinessTable::recognises, SilentSink.INTAKE, records::announce);
		}
		RegisterTable.read(this.file, FinessTable::recognises, intake,
				(row) -> records.entry(row, this.legal, mending, intake));
	}

}
