package org.hospitalgraph.register;

import java.io.IOException;
import java.util.Collection;

import org.hospitalgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Classic FINESS with names of columns and without tags: the history of data.gouv.fr
 * (with {@code cog}), and what others publish again, in whatever order.
 */
final class FinessTable implements RegisterReader {

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	private final boolean legal;

	FinessTable(RegisterFile file, Collection<String> columns, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
		this.legal = !columns.contains("nofinesset");
	}

	static boolean recognises(Collection<String> columns) {
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
	public void read(Intake intake) throws IOException {
		FinessRecords records = new FinessRecords(extracted());
		if (this.date == null) {
			this.file.noteDate(intake);
		}
		Mending mending = new Mending(intake);
		if (!this.legal) {
			Table.read(this.file, FinessTable::recognises, Unheard.INTAKE, records::announce);
		}
		Table.read(this.file, FinessTable::recognises, intake,
				(row) -> records.entry(row, this.legal, mending, intake));
	}

}
