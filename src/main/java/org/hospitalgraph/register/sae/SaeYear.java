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

/** Of which year a file of the SAE is. */
final class SaeYear {

	private SaeYear() {
	}

	/**
	 * As the user says, or by its column of years, or by its name.
	 * @throws UnreadableRegister where none of them tells
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

	/** The year that a row tells; empty where it tells none. */
	static String year(RegisterTable.Row row) {
		return row.get("annee", "an");
	}

}
