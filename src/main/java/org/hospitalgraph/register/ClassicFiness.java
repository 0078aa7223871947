package org.hospitalgraph.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The FINESS files cs1100501 (legal entities), cs1100502 and cs1100507 (sites, the latter
 * with places): no names of columns, a tag in front of each line. Layouts after the
 * official notices.
 */
final class ClassicFiness implements RegisterReader {

	private static final String SITE = "structureet";

	private static final String LEGAL = "structureej";

	private static final String POSITION = "geolocalisation";

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final int SITE_FIELDS = 32;

	private static final int LEGAL_FIELDS = 23;

	private static final int POSITION_FIELDS = 6;

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	private final Structures structures = new Structures();

	ClassicFiness(RegisterFile file, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
	}

	static boolean recognises(String firstLine) {
		return firstLine.startsWith("finess;etalab") || firstLine.startsWith(SITE + ";")
				|| firstLine.startsWith(LEGAL + ";");
	}

	@Override
	public Register register() throws IOException {
		String begin = this.file.head();
		List<String> head = Fields.of(begin.lines().findFirst().orElse(""), ';');
		PartialDate extracted = this.date;
		if (extracted == null && head.getFirst().endsWith("finess") && head.size() > 3) {
			extracted = PartialDate.valueOf(head.get(3));
		}
		if (extracted == null) {
			throw new UnreadableRegister(this.file.name() + " does not say of which day it is: its first line is not"
					+ " 'finess;etalab;<flow>;<date>'. Give it with --date=YYYY-MM-DD.");
		}
		boolean legal = begin.contains("\n" + LEGAL) || begin.startsWith(LEGAL);
		return new Register(legal ? "finess-entites-juridiques" : "finess-etablissements",
				legal ? "FINESS, extraction des entités juridiques" : "FINESS, extraction des établissements", "DREES",
				extracted, null);
	}

	@Override
	public void read(Intake intake) throws IOException {
		Map<String, Graph.Place> places = new HashMap<>();
		long positions = positions(places, intake);
		Mending mending = new Mending(intake);
		long structures = 0;
		try (Lines lines = new Lines(this.file.open())) {
			String ahead = lines.next();
			while (ahead != null) {
				String line = ahead;
				long number = lines.number();
				ahead = lines.next();
				if (line.isBlank() || line.startsWith("finess;") || isPosition(line)) {
					continue;
				}
				int wanted = line.startsWith(LEGAL) ? LEGAL_FIELDS : SITE_FIELDS;
				List<String> fields = Fields.of(line, ';');
				if (fields.size() < wanted - 1 && ahead != null && !isTagged(ahead)) {
					List<String> joined = Fields.of(line + " " + ahead, ';');
					if (joined.size() == wanted) {
						intake.mended("record broken over two lines joined");
						fields = joined;
						line = line + "\n" + ahead;
						ahead = lines.next();
					}
				}
				else if (ahead == null && !lines.isTerminated() && fields.size() < wanted - 1 && isTagged(line)) {
					throw cutOff(number);
				}
				structures += line.startsWith(SITE) ? 1 : 0;
				entry(fields, line, number, places, mending, intake);
			}
		}
		if (positions > 0 && positions < structures * 9 / 10) {
			throw new UnreadableRegister(this.file.name() + " has " + structures + " establishments and only "
					+ positions + " lines with their places: it is cut off. Fetch it again.");
		}
	}

	private UnreadableRegister cutOff(long line) {
		return new UnreadableRegister(this.file.name() + ":" + line
				+ "  the file ends in the middle of a record: it is cut off. Fetch it again.");
	}

	private void entry(List<String> fields, String line, long number, Map<String, Graph.Place> places, Mending mending,
			Intake intake) {
		boolean legal = LEGAL.equals(fields.getFirst());
		if (!legal && !SITE.equals(fields.getFirst())) {
			intake.reject(number, line, "neither structureet, structureej nor geolocalisation");
			return;
		}
		int wanted = legal ? LEGAL_FIELDS : SITE_FIELDS;
		// The last field is empty in most editions and missing in some.
		if (fields.size() < wanted - 1 || fields.size() > wanted + 1) {
			intake.reject(number, line, "wrong number of fields (" + (wanted - 1) + " to " + (wanted + 1) + ")");
			return;
		}
		Optional<String> finess = mending.finess(fields.get(1));
		if (finess.isEmpty()) {
			intake.reject(number, line, "no valid FINESS number");
		}
		else if (fields.get(legal ? 2 : 3).isEmpty()) {
			intake.reject(number, line, "no name");
		}
		else if (legal) {
			intake.accept(legal(fields, finess.get(), number, mending));
		}
		else {
			Optional<String> owner = mending.finess(fields.get(2));
			if (owner.isEmpty()) {
				intake.reject(number, line, "no valid FINESS number of the legal entity");
				return;
			}
			intake.accept(this.structures.site(site(fields, finess.get(), number, places, mending), fields.get(18),
					owner.get(), "1".equals(fields.get(26))));
		}
	}

	private static Structures.Fact site(List<String> field, String finess, long line, Map<String, Graph.Place> places,
			Mending mending) {
		return new Structures.Fact(line, finess, single(field.get(3)), single(field.get(4)), null,
				mending.digits(field.get(22), 14, "SIRET number"), Structures.commune(field.get(13), field.get(12)),
				field.get(13), single(String.join(" ", field.subList(7, 12))), field.get(15),
				mending.date(field.get(28)), null, places.get(finess));
	}

	private Entry legal(List<String> field, String finess, long line, Mending mending) {
		return this.structures.legal(new Structures.Fact(line, finess, single(field.get(2)), single(field.get(3)),
				mending.digits(field.get(20), 9, "SIREN number"), null,
				Structures.commune(field.get(13), field.get(11)), field.get(13),
				single(String.join(" ", field.subList(5, 11))), field.get(12), mending.date(field.get(22)), null, null),
				List.of(), field.get(16), null);
	}

	/**
	 * All places, which stand behind all establishments. Gives how many lines there are.
	 */
	private long positions(Map<String, Graph.Place> places, Intake intake) throws IOException {
		long positions = 0;
		Coordinates coordinates = new Coordinates();
		Mending mending = new Mending(intake);
		try (Lines lines = new Lines(this.file.open())) {
			for (String line = lines.next(); line != null; line = lines.next()) {
				if (!isPosition(line)) {
					continue;
				}
				List<String> fields = Fields.of(line, ';');
				Optional<String> finess = (fields.size() < POSITION_FIELDS - 1) ? Optional.empty()
						: mending.finess(fields.get(1));
				if (!lines.isTerminated() && fields.size() < POSITION_FIELDS) {
					throw cutOff(lines.number());
				}
				if (finess.isEmpty()) {
					intake.reject(lines.number(), line, "place without a valid FINESS number");
					continue;
				}
				positions++;
				place(fields, coordinates).ifPresentOrElse((place) -> places.put(finess.get(), place), () -> {
					if (!fields.get(2).isEmpty()) {
						intake.mended("place outside of France or in an unknown projection left out");
					}
				});
			}
		}
		return positions;
	}

	private static Optional<Graph.Place> place(List<String> fields, Coordinates coordinates) {
		String[] source = fields.get(4).split(",");
		try {
			return coordinates.projected(source[source.length - 1], Double.parseDouble(fields.get(2)),
					Double.parseDouble(fields.get(3)));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static boolean isPosition(String line) {
		return line.startsWith(POSITION + ";");
	}

	private static boolean isTagged(String line) {
		return line.startsWith(SITE + ";") || line.startsWith(LEGAL + ";") || isPosition(line);
	}

	private static String single(String text) {
		String bare = text.strip();
		return bare.contains("  ") ? BLANKS.matcher(bare).replaceAll(" ") : bare;
	}

}
