package org.hospitalgraph.command;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.ImportReport;

/** Reports on an import: each file when it is done, and at the end those that failed. */
final class ImportSummary {

	private static final int MOST_NAMED = 5;

	private final List<String> failures = new ArrayList<>();

	private final List<String> passedBy = new ArrayList<>();

	private int imported;

	private final Locale language;

	ImportSummary(Locale language) {
		this.language = language;
	}

	/** A file was imported. */
	void imported(String name, ImportReport report) {
		this.imported++;
		System.out.println(text(name, report, this.language));
	}

	/** A file failed; the graph is as it was before it. */
	void failed(String sentence) {
		this.failures.add(sentence);
		System.err.println("\n" + sentence + "\n" + say("import.told.nothing"));
	}

	/** A file failed for a reason that is given in the language of the reader. */
	void failed(Message sentence) {
		failed(sentence.in(this.language));
	}

	/** One of many files is not a register. */
	void passedBy(String name) {
		this.passedBy.add(name);
	}

	/** The report at the end. */
	void end() {
		if (!this.passedBy.isEmpty()) {
			String named = String.join(", ", this.passedBy.subList(0, Math.min(MOST_NAMED, this.passedBy.size())));
			int more = this.passedBy.size() - MOST_NAMED;
			System.out.println("\n  " + say("import.told.passed-by", named,
					(more > 0) ? Message.of("import.told.more", more) : Message.NONE));
		}
		if (this.imported + this.failures.size() > 1) {
			System.out.println("\n  " + say("import.told.files", this.imported, this.failures.size()));
			this.failures.forEach((failure) -> System.out
				.println("    " + say("import.told.not-imported", failure.lines().findFirst().orElse(""))));
		}
		if (this.imported == 0 && this.failures.isEmpty()) {
			failed(Message.of("import.told.none"));
		}
	}

	boolean isAnythingImported() {
		return this.imported > 0;
	}

	/** 0 if all files were imported, 1 if one was not. */
	int status() {
		return this.failures.isEmpty() ? 0 : 1;
	}

	private String say(String key, Object... arguments) {
		return Message.of(key, arguments).in(this.language);
	}

	/** The report on one file. */
	static String text(String name, ImportReport report, Locale language) {
		NumberFormat numbers = NumberFormat.getIntegerInstance(language);
		StringBuilder text = new StringBuilder("\n  ")
			.append(Message.of("import.told.title", name, report.title(), report.extracted()).in(language))
			.append("\n  ")
			.append(Message
				.of("import.told.counts", numbers.format(report.read()),
						String.format(language, "%.1f", report.took().toMillis() / 1000.0),
						numbers.format(report.created()), numbers.format(report.changed()),
						numbers.format(report.unchanged()), numbers.format(report.rejectedRecords()))
				.in(language))
			.append('\n');
		report.notes().forEach((note) -> text.append("    ").append(note).append('\n'));
		Map<String, Long> counted = new LinkedHashMap<>();
		counted.put("import.told.only-numbers", report.onlyNumbers());
		counted.put("import.told.closed", report.closed());
		counted.put("import.told.missing", report.missing());
		counted.forEach((key, count) -> {
			if (count > 0) {
				text.append("    ").append(Message.of(key, numbers.format(count)).in(language)).append('\n');
			}
		});
		report.mended()
			.forEach((what, count) -> text.append("    ")
				.append(numbers.format(count))
				.append(" × ")
				.append(what)
				.append('\n'));
		report.rejected()
			.forEach((reason, count) -> text.append("    ")
				.append(Message.of("import.told.rejected", numbers.format(count), reason).in(language))
				.append('\n'));
		if (report.rejects() != null) {
			text.append("  ").append(Message.of("import.told.rejects", report.rejects()).in(language)).append('\n');
		}
		return text.append("  ").append(Message.of("import.told.revision", report.revision()).in(language)).toString();
	}

}
