package org.hospitalgraph.dossier.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Modality;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Statement;
import org.hospitalgraph.model.time.Interval;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/** The statements that dossiers hold: one for each pair of ends and each place. */
final class FactAssembly {

	private final List<Statement> statements = new ArrayList<>();

	void add(FactEntry entry, String source, Publication published) {
		SortedMap<String, Object> properties = properties(entry);
		Validity validity = validity(entry, published);
		Modality modality = (entry.modality() != null) ? Modality.of(entry.modality()) : Modality.STATED;
		for (String from : entry.from()) {
			for (String to : entry.to()) {
				for (String locator : entry.at()) {
					this.statements
						.add(new Statement(source, locator, new EntityId(from), RelationshipType.valueOf(entry.type()),
								new EntityId(to), properties, validity, modality, null));
				}
			}
		}
	}

	List<Statement> statements() {
		return this.statements;
	}

	private static Validity validity(FactEntry entry, Publication published) {
		if (entry.period() != null) {
			return Validity.within(Interval.valueOf(entry.period()));
		}
		PartialDate until = date(entry.until());
		Publication stated = (entry.statedOn() != null) ? Publication.valueOf(entry.statedOn())
				: (until == null) ? published : null;
		return Validity.between(date(entry.since()), until, stated);
	}

	/** What a relationship carries beside its dates; a new field is one line here. */
	private static SortedMap<String, Object> properties(FactEntry entry) {
		SortedMap<String, Object> properties = new TreeMap<>();
		put(properties, "role", entry.role());
		put(properties, "as", entry.as());
		put(properties, "activity", entry.activity());
		put(properties, "amount", number(entry.amount()));
		put(properties, "unit", entry.unit());
		put(properties, "scheme", entry.scheme());
		put(properties, "count", number(entry.count()));
		put(properties, "per", entry.per());
		put(properties, "how", entry.how());
		put(properties, "signed", entry.signed());
		put(properties, "inForce", entry.inForce());
		put(properties, "reference", entry.reference());
		put(properties, "status", entry.status());
		put(properties, "deduced", Objects.equals(entry.deduced(), true) ? true : null);
		put(properties, "why", entry.why());
		put(properties, "note", entry.note());
		return properties;
	}

	private static void put(SortedMap<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

	private static @Nullable Object number(@Nullable BigDecimal value) {
		if (value == null) {
			return null;
		}
		return (value.stripTrailingZeros().scale() <= 0) ? (Object) value.longValueExact() : value.doubleValue();
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.valueOf(text) : null;
	}

}
