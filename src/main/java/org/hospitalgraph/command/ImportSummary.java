package org.hospitalgraph.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.register.ImportReport;

/** What an import tells: each file as it is done, and in the end which ones were not. */
final class ImportSummary {

	private static final int MOST_NAMED = 5;

	private final List<String> failures = new ArrayList<>();

	private final List<String> passedBy = new ArrayList<>();

	private int imported;

	/** A file is in the graph. */
	void imported(String name, ImportReport report) {
		this.imported++;
		System.out.println(text(name, report));
	}

	/** A file is not; the graph is as it was before it. */
	void failed(String sentence) {
		this.failures.add(sentence);
		System.err.println("\n" + sentence + "\nNothing from this file was imported; the graph stays as it was.");
	}

	/** A file among many is of another kind. */
	void passedBy(String name) {
		this.passedBy.add(name);
	}

	/** What is to be said when all is done. */
	void end() {
		if (!this.passedBy.isEmpty()) {
			System.out.printf("%n  Skipped, because they are of another kind: %s%s%n",
					String.join(", ", this.passedBy.subList(0, Math.min(MOST_NAMED, this.passedBy.size()))),
					(this.passedBy.size() > MOST_NAMED) ? " and " + (this.passedBy.size() - MOST_NAMED) + " more" : "");
		}
		if (this.imported + this.failures.size() > 1) {
			System.out.printf("%n  %d files imported, %d not imported.%n", this.imported, this.failures.size());
			this.failures.forEach(
					(failure) -> System.out.println("    not imported: " + failure.lines().findFirst().orElse("")));
		}
		if (this.imported == 0 && this.failures.isEmpty()) {
			failed("None of these files can be imported.");
		}
	}

	/** 0 when all files were imported, 1 when one was not. */
	int status() {
		return this.failures.isEmpty() ? 0 : 1;
	}

	private static String text(String name, ImportReport report) {
		StringBuilder text = new StringBuilder();
		text.append(String.format(Locale.ROOT, "%n  %s: %s, as of %s%n", name, report.title(), report.extracted()));
		text.append(String.format(Locale.ROOT,
				"  %,d records read in %.1f s: %,d new, %,d changed, %,d unchanged, %,d rejected%n", report.read(),
				report.took().toMillis() / 1000.0, report.created(), report.changed(), report.unchanged(),
				report.rejectedRecords()));
		report.notes().forEach((note) -> text.append("    ").append(note).append('\n'));
		counted(text, report.onlyNumbers(), "entities are known only by their number or place");
		counted(text, report.closed(), "are missing from the new extraction and have ended");
		counted(text, report.missing(), "of the register are not in this file and were left as they are; if the file"
				+ " is the whole register, use --whole");
		report.mended()
			.forEach((what, count) -> text.append(String.format(Locale.ROOT, "    %,d × %s%n", count, what)));
		for (Map.Entry<String, Long> reason : report.rejected().entrySet()) {
			text.append(String.format(Locale.ROOT, "    rejected %,d × %s%n", reason.getValue(), reason.getKey()));
		}
		if (report.rejects() != null) {
			text.append("  The rejected records, with their lines: ").append(report.rejects()).append('\n');
		}
		return text.append("  The graph is at revision ").append(report.revision()).append('.').toString();
	}

	private static void counted(StringBuilder text, long count, String what) {
		if (count > 0) {
			text.append(String.format(Locale.ROOT, "    %,d %s%n", count, what));
		}
	}

}
