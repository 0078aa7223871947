package org.hospitalgraph.register.sae;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.entry.SilentSink;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.jspecify.annotations.Nullable;

/** The year of a file of the SAE. */
final class SaeYear {

	private SaeYear() {
	}

	/**
	 * The year that the user gives, or that of its column of years, or that in its name.
	 * @throws UnreadableRegister if there is none of these
	 */
	static PartialDate of(RegisterFile file, @Nullable PartialDate date, Predicate<List<String>> isHead)
			throws IOException {
		if (date != null) {
			return date;
		}
		int[] latest = { 0 };
		RegisterTable.read(file, isHead, SilentSink.INTAKE, (row) -> {
			if (year(row).matches("\\d{4}")) {
				latest[0] = Math.max(latest[0], Integer.parseInt(year(row)));
			}
		});
		if (latest[0] > 0) {
			return PartialDate.valueOf(String.valueOf(latest[0]));
		}
		return file.year().orElseThrow(() -> new UnreadableRegister(Message.of("import.no-year", file.name())));
	}

	/** The year in a row; empty if there is none. */
	static String year(RegisterTable.Row row) {
		return row.get("annee", "an");
	}

}
