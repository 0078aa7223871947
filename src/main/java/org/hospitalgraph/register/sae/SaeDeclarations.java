package org.hospitalgraph.register.sae;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.GroupementCode;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.hospitalgraph.register.entry.Structures;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;
import org.jspecify.annotations.Nullable;

/**
 * Links to GHT that establishments declare in the SAE: the file ORG as published, with
 * the names of up to five GHT, or a list with codes. Many establishments are private
 * partners, so this does not prove a membership.
 */
public final class SaeDeclarations implements RegisterReader {

	/** The columns of ORG with names of GHT. */
	private static final List<String> NAMES = List.of("org_a19", "org_a20", "org_a21", "org_a22", "org_a23");

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	public SaeDeclarations(RegisterFile file, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
	}

	public static boolean recognises(Collection<String> columns) {
		return columns.contains("fi_et") && columns.contains("ght_code") || isPublished(columns);
	}

	private static boolean isPublished(Collection<String> columns) {
		return columns.contains("fi") && columns.contains("org_a19");
	}

	@Override
	public Register register() throws IOException {
		return new Register("sae-ght-declares", "Statistique annuelle des établissements : GHT déclarés", "DREES",
				SaeYear.of(this.file, this.date, SaeDeclarations::recognises), null);
	}

	@Override
	public void read(EntrySink intake) throws IOException {
		Repairs mending = new Repairs(intake);
		Map<String, Entry> bySite = new LinkedHashMap<>();
		Map<String, Optional<RegisterKey>> byName = new HashMap<>();
		RegisterTable.read(this.file, SaeDeclarations::recognises, intake, (row) -> {
			Optional<String> finess = mending.finess(row.get("fi_et", "fi"));
			if (finess.isEmpty()) {
				intake.reject(row.line(), row.original(), Message.of("import.reason.finess"));
				return;
			}
			declared(row).forEach((name, code) -> {
				Optional<RegisterKey> ght = code.isEmpty() ? byName.computeIfAbsent(name, (key) -> meant(key, intake))
						: GroupementCode.in(code, true);
				if (ght.isEmpty()) {
					intake.reject(row.line(), row.original(), code.isEmpty() ? Message.of("import.reason.no-ght", name)
							: Message.of("import.reason.ght-code"));
					return;
				}
				declare(row, finess.get(), ght.get(), name, bySite, intake);
			});
		});
		List.copyOf(bySite.values()).forEach(intake::accept);
	}

	/** The codes of GHT by the declared names; ORG has no codes. */
	private static Map<String, String> declared(RegisterTable.Row row) {
		Map<String, String> declared = new LinkedHashMap<>();
		if (row.values().containsKey("ght_code")) {
			declared.put(row.get("ght_nom_declare"), row.get("ght_code").isEmpty() ? "?" : row.get("ght_code"));
		}
		NAMES.stream().map(row::get).filter((name) -> !name.isEmpty()).forEach((name) -> declared.put(name, ""));
		return declared;
	}

	private static Optional<RegisterKey> meant(String name, EntrySink intake) {
		return intake.meaning(Label.GROUPEMENT, SaeGht.named(name)).meant().map((one) -> intake.key(one.id()));
	}

	private static void declare(RegisterTable.Row row, String finess, RegisterKey ght, String name,
			Map<String, Entry> bySite, EntrySink intake) {
		Entry entry = bySite.computeIfAbsent(finess, (number) -> new Entry(row.line(), RegisterKey.finess(number),
				List.of(), Label.ESTABLISHMENT, null, null, Map.of("level", Structures.SITE), new ArrayList<>()));
		if (entry.ties().stream().anyMatch((other) -> other.other().equals(ght))) {
			intake.mended(Message.of("import.mended.pair"));
			return;
		}
		entry.ties().add(new Entry.Tie(RelationshipType.DECLARES_LINK_TO, ght, true, Map.of("declared", name)));
	}

}
