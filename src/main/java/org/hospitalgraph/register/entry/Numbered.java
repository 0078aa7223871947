package org.hospitalgraph.register.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.register.code.Communes;
import org.hospitalgraph.register.code.LegalNames;

/** Entities of which a record tells the number, and at most how they may be called. */
public final class Numbered {

	private Numbered() {
	}

	public static Entry entry(Entry stating, Entry.Tie tie) {
		RegisterKey key = tie.other();
		return switch (key.kind()) {
			case FINESS -> legal(stating, tie);
			case PM, ID ->
				new Entry(stating.line(), key, List.of(), Label.ESTABLISHMENT, null, null, Map.of(), List.of());
			case GHT, SAE -> new Entry(stating.line(), key, List.of(), Label.GROUPEMENT, "GHT", null,
					Map.of("status", "active"), List.of());
			case COG -> territory(stating, tie);
		};
	}

	private static Entry legal(Entry stating, Entry.Tie tie) {
		Map<String, Object> properties = new HashMap<>();
		if (tie.type() == RelationshipType.PART_OF) {
			properties.put("level", Structures.LEGAL);
		}
		if (tie.named() != null) {
			properties.put("nameOf", LegalNames.SITES);
		}
		return new Entry(stating.line(), tie.other(), List.of(), Label.ESTABLISHMENT, null, tie.named(), properties,
				List.of());
	}

	/** A commune as INSEE names it, in its département. */
	private static Entry territory(Entry stating, Entry.Tie tie) {
		String code = tie.other().value().substring(tie.other().value().indexOf('-') + 1);
		if (!tie.other().value().startsWith("COM-")) {
			return new Entry(stating.line(), tie.other(), List.of(), Label.TERRITORY, "DEPARTEMENT", null, Map.of(),
					List.of());
		}
		Communes.Commune commune = Communes.all().of(code).orElseThrow();
		return new Entry(stating.line(), tie.other(), List.of(), Label.TERRITORY, "COMMUNE", commune.name(), Map.of(),
				List.of(Entry.Tie.to(RelationshipType.PART_OF, RegisterKey.departement(commune.departement()))));
	}

}
