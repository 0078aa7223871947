package org.hospitalgraph.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * What establishments declare in the SAE of their links to a GHT. Many are private
 * partners, so that this is no proof of a membership.
 */
final class SaeDeclarations implements RegisterReader {

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	SaeDeclarations(RegisterFile file, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
	}

	static boolean recognises(Collection<String> columns) {
		return columns.contains("fi_et") && columns.contains("ght_code");
	}

	@Override
	public Register register() {
		PartialDate extracted = this.date;
		Matcher year = YEAR.matcher(this.file.name());
		if (extracted == null && year.find()) {
			extracted = PartialDate.valueOf(year.group());
		}
		if (extracted == null) {
			throw new UnreadableRegister(this.file.name()
					+ " does not say of which year it is, neither in its name. Give it with --date=YYYY.");
		}
		return new Register("sae-ght-declares", "Statistique annuelle des établissements : GHT déclarés", "DREES",
				extracted, null);
	}

	@Override
	public void read(Intake intake) throws IOException {
		Mending mending = new Mending(intake);
		Map<String, Entry> bySite = new LinkedHashMap<>();
		Table.read(this.file, intake, (row) -> {
			Optional<String> finess = mending.finess(row.get("fi_et"));
			String code = row.get("ght_code");
			if (finess.isEmpty() || !code.matches("[A-Z]{2,4}-\\d{2}")) {
				intake.reject(row.line(), row.original(),
						finess.isEmpty() ? "no valid FINESS number (fi_et)" : "no code of a GHT (ght_code)");
				return;
			}
			Entry entry = bySite.computeIfAbsent(finess.get(), (number) -> new Entry(row.line(), Key.finess(number),
					List.of(), Label.ESTABLISHMENT, null, null, Map.of("level", Structures.SITE), new ArrayList<>()));
			Entry.Tie tie = new Entry.Tie(RelationshipType.DECLARES_LINK_TO, new Key(Key.Kind.SAE, code), true,
					Map.of("declared", row.get("ght_nom_declare")));
			if (entry.ties().stream().anyMatch((other) -> other.other().equals(tie.other()))) {
				intake.mended("pair that occurs twice counted once");
				return;
			}
			entry.ties().add(tie);
		});
		List.copyOf(bySite.values()).forEach(intake::accept);
	}

}
