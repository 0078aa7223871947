package org.hospitalgraph.register;

import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;

/** Entities of which a record tells the number only. */
final class Numbered {

	private Numbered() {
	}

	static Entry entry(Entry stating, Entry.Tie tie) {
		Key key = tie.other();
		return switch (key.kind()) {
			case FINESS -> new Entry(stating.line(), key, List.of(), Label.ESTABLISHMENT, null, null,
					(tie.type() == RelationshipType.PART_OF) ? Map.of("level", Structures.LEGAL) : Map.of(), List.of());
			case PM, ID ->
				new Entry(stating.line(), key, List.of(), Label.ESTABLISHMENT, null, null, Map.of(), List.of());
			case GHT, SAE -> new Entry(stating.line(), key, List.of(), Label.GROUPEMENT, "GHT", null,
					Map.of("status", "active"), List.of());
			case COG -> territory(stating, tie);
		};
	}

	/** A commune by the name that the record gives it, in its département. */
	private static Entry territory(Entry stating, Entry.Tie tie) {
		String code = tie.other().value().substring(tie.other().value().indexOf('-') + 1);
		if (!tie.other().value().startsWith("COM-")) {
			return new Entry(stating.line(), tie.other(), List.of(), Label.TERRITORY, "DEPARTEMENT", null, Map.of(),
					List.of());
		}
		String departement = code.startsWith("97") ? code.substring(0, 3) : code.substring(0, 2);
		Object town = tie.properties().get("town");
		return new Entry(stating.line(), tie.other(), List.of(), Label.TERRITORY, "COMMUNE",
				(town != null && !town.toString().isEmpty()) ? town.toString() : null, Map.of(),
				List.of(Entry.Tie.to(RelationshipType.PART_OF, Key.departement(departement))));
	}

}
