package org.hospitalgraph.register.finess;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.code.Fields;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.file.Lines;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.file.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * The FINESS files cs1100501 (legal entities), cs1100502 and cs1100507 (sites, the latter
 * with coordinates). Each line begins with a tag; there is at most one line of column
 * names. The layouts follow the official notices.
 */
public final class ClassicFiness implements RegisterReader {

	private static final String LEGAL = "structureej";

	private static final String POSITION = "geolocalisation";

	private static final Pattern TAGGED = Pattern.compile("\"?(structureet|structureej|geolocalisation)\"?([;,\\t|])");

	private static final Pattern FIRST = Pattern.compile("\"?finess\"?([;,\\t|])\"?etalab\"?\\1.*");

	private static final int POSITION_FIELDS = 6;

	private static final int LINES_BEFORE = 10;

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	public ClassicFiness(RegisterFile file, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
	}

	/**
	 * Whether one of the first lines has such a tag, or is the official first line.
	 */
	public static boolean recognises(String head) {
		return head.lines()
			.limit(LINES_BEFORE)
			.anyMatch((line) -> TAGGED.matcher(line).lookingAt() || FIRST.matcher(line).matches());
	}

	@Override
	public Register register() throws IOException {
		String begin = this.file.head();
		boolean legal = begin.lines().anyMatch((line) -> line.startsWith(LEGAL) || line.startsWith('"' + LEGAL));
		return described(legal, extracted(begin));
	}

	/** FINESS as a source: the register of legal entities or that of sites. */
	static Register described(boolean legal, PartialDate extracted) {
		return new Register(legal ? "finess-entites-juridiques" : "finess-etablissements",
				legal ? "FINESS, extraction des entités juridiques" : "FINESS, extraction des établissements", "DREES",
				extracted, null);
	}

	private PartialDate extracted(String begin) throws IOException {
		if (this.date != null) {
			return this.date;
		}
		String first = begin.lines().findFirst().orElse("");
		if (FIRST.matcher(first).matches()) {
			List<String> head = Fields.of(first, first.replace("\"", "").charAt("finess".length()));
			Optional<PartialDate> written = (head.size() > 3) ? WrittenDate.of(head.get(3)) : Optional.empty();
			if (written.isPresent()) {
				return written.get();
			}
		}
		return this.file.date();
	}

	/** Whether neither the user nor the first line gives the date. */
	private boolean isUndated(String begin) {
		return this.date == null && !begin.lines().findFirst().orElse("").matches(FIRST.pattern());
	}

	@Override
	public void read(EntrySink intake) throws IOException {
		FinessRecords records = new FinessRecords(extracted(this.file.head()));
		if (isUndated(this.file.head())) {
			this.file.noteDate(intake);
		}
		long positions = announced(records, intake);
		Repairs mending = new Repairs(intake);
		long sites = 0;
		try (Lines lines = this.file.lines()) {
			String ahead = lines.next();
			while (ahead != null) {
				String line = ahead;
				long number = lines.number();
				ahead = lines.next();
				if (line.isBlank() || isHead(line, number) || isPosition(line)) {
					continue;
				}
				List<String> columns = line.contains(LEGAL) ? FinessRecords.LEGAL_COLUMNS : FinessRecords.SITE_COLUMNS;
				List<String> fields = fields(line);
				if (fields.size() < columns.size() - 1 && ahead != null && !isTagged(ahead)) {
					List<String> joined = fields(line + " " + ahead);
					if (joined.size() == columns.size()) {
						intake.mended(Message.of("import.mended.two-lines"));
						fields = joined;
						line = line + "\n" + ahead;
						ahead = lines.next();
					}
				}
				else if (ahead == null && !lines.isTerminated() && fields.size() < columns.size() - 1
						&& isTagged(line)) {
					throw this.file.cutOff(number);
				}
				sites += (columns == FinessRecords.SITE_COLUMNS) ? 1 : 0;
				record(fields, line, number, columns, records, mending, intake);
			}
		}
		if (positions > 0 && positions < sites * 9 / 10) {
			throw new UnreadableRegister(Message.of("import.cut.places", this.file.name(), sites, positions));
		}
	}

	private static void record(List<String> fields, String line, long number, List<String> columns,
			FinessRecords records, Repairs mending, EntrySink intake) {
		if (!columns.getFirst().equals(fields.getFirst())) {
			intake.reject(number, line, Message.of("import.reason.tag"));
		}
		// The last field is empty in most editions and missing in some.
		else if (fields.size() < columns.size() - 1 || fields.size() > columns.size() + 1) {
			intake.reject(number, line,
					Message.of("import.reason.fields-between", columns.size() - 1, columns.size() + 1));
		}
		else {
			records.entry(RegisterTable.Row.of(number, line, columns, fields), columns == FinessRecords.LEGAL_COLUMNS,
					mending, intake);
		}
	}

	/**
	 * Reads the coordinates, which come after all establishments, and the names of sites
	 * by legal entity. Returns the number of lines with coordinates.
	 */
	private long announced(FinessRecords records, EntrySink intake) throws IOException {
		long positions = 0;
		Repairs mending = new Repairs(intake);
		try (Lines lines = this.file.lines()) {
			for (String line = lines.next(); line != null; line = lines.next()) {
				if (!isPosition(line)) {
					if (line.startsWith("structureet")) {
						records.announce(RegisterTable.Row.of(0, "", FinessRecords.SITE_COLUMNS, fields(line)));
					}
					continue;
				}
				List<String> fields = fields(line);
				Optional<String> finess = (fields.size() < POSITION_FIELDS - 1) ? Optional.empty()
						: mending.finess(fields.get(1));
				if (!lines.isTerminated() && fields.size() < POSITION_FIELDS) {
					throw this.file.cutOff(lines.number());
				}
				if (finess.isEmpty()) {
					intake.reject(lines.number(), line, Message.of("import.reason.place"));
					continue;
				}
				positions++;
				records.place(finess.get(), fields.get(2), fields.get(3), fields.get(4), intake);
			}
		}
		return positions;
	}

	private static List<String> fields(String line) {
		Matcher tagged = TAGGED.matcher(line);
		return Fields.of(line, tagged.lookingAt() ? tagged.group(2).charAt(0) : ';');
	}

	/** The official first line, or a line of column names. */
	private static boolean isHead(String line, long number) {
		return FIRST.matcher(line).matches() || number <= LINES_BEFORE && !isTagged(line)
				&& line.toLowerCase(java.util.Locale.ROOT).contains("nofiness");
	}

	private static boolean isPosition(String line) {
		return line.startsWith(POSITION) || line.startsWith('"' + POSITION);
	}

	private static boolean isTagged(String line) {
		return TAGGED.matcher(line).lookingAt();
	}

}
