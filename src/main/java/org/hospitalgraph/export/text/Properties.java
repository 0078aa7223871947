package org.hospitalgraph.export.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hospitalgraph.export.text.Column.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The columns for properties of nodes or links, beyond what all of them have.
 */
public final class Properties {

	/** Names that have a meaning in some format or tool. */
	private static final Set<String> RESERVED = Set.of("id", "label", "labels", "name", "title", "source", "target",
			"from", "to", "parent", "kind", "interaction", "weight", "color", "colour", "size", "width", "height", "x",
			"y", "z", "r", "g", "b", "shape", "outline", "start", "end", "timeset", "interval", "type", "relation",
			"citations", "category", "finess", "status", "since", "until", "period", "position", "selected", "group",
			"classes", "description", "graphics", "place");

	/** Key, French, English. */
	private static final String TITLES = """
			role|Rôle|Role
			as|À titre de|As
			activity|Activité|Activity
			amount|Montant|Amount
			unit|Unité|Unit
			scheme|Dispositif|Scheme
			count|Nombre|Count
			why|Pourquoi|Why
			how|Comment|How
			modality|Modalité|Modality
			deduced|Déduit|Deduced
			signed|Signé|Signed
			inForce|En vigueur|In force
			reference|Référence|Reference
			status|État|Status
			note|Remarque|Note
			form|Forme|Form
			siren|SIREN|SIREN
			siret|SIRET|SIRET
			town|Commune|Town
			departement|Département|Département
			address|Adresse|Address
			figures|Chiffres|Figures
			level|Niveau|Level
			metric|Mesure|Metric
			value|Valeur|Value
			upTo|Jusqu’à|Up to
			per|Par|Per
			qualifier|Précision|Qualifier
			notes|Notes|Notes
			locators|Endroits|Locators
			""";

	private static final Map<String, String[]> KNOWN = TITLES.lines()
		.map((line) -> line.split("\\|"))
		.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> row));

	private final SortedMap<String, Kind> found = new TreeMap<>();

	/** The columns of all these, by name. */
	public static <T> List<Column<T>> columns(List<T> elements, Function<T, Map<String, Object>> properties,
			Set<String> taken) {
		Properties seen = new Properties();
		elements.forEach((element) -> properties.apply(element).forEach(seen::see));
		Set<String> used = taken.stream().map((key) -> key.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		List<Column<T>> columns = new ArrayList<>();
		seen.found.forEach((property, kind) -> {
			String key = key(property, used);
			String[] titles = KNOWN.getOrDefault(property, new String[] { "", key, key });
			columns.add(new Column<>(key, titles[1], titles[2], kind,
					(element) -> properties.apply(element).get(property)));
		});
		return columns;
	}

	private void see(String property, @Nullable Object value) {
		if (value != null) {
			this.found.merge(property, kind(value), Properties::common);
		}
	}

	private static Kind kind(Object value) {
		return switch (value) {
			case Byte _, Short _, Integer _, Long _ -> Kind.WHOLE;
			case Number _ -> Kind.DECIMAL;
			case Boolean _ -> Kind.FLAG;
			case java.time.LocalDate _ -> Kind.DATE;
			default -> Kind.TEXT;
		};
	}

	private static Kind common(Kind one, Kind other) {
		if (one == other) {
			return one;
		}
		boolean numbers = (one == Kind.WHOLE || one == Kind.DECIMAL) && (other == Kind.WHOLE || other == Kind.DECIMAL);
		return numbers ? Kind.DECIMAL : Kind.TEXT;
	}

	/** A name that every format accepts and that is not used yet. */
	private static String key(String property, Set<String> used) {
		String plain = property.replaceAll("[^A-Za-z0-9_]", "_");
		boolean odd = plain.isEmpty() || !Character.isLetter(plain.charAt(0))
				|| RESERVED.contains(plain.toLowerCase(Locale.ROOT)) || used.contains(plain.toLowerCase(Locale.ROOT));
		String stem = odd ? "property_" + plain : plain;
		String key = stem;
		for (int number = 2; !used.add(key.toLowerCase(Locale.ROOT)); number++) {
			key = stem + "_" + number;
		}
		return key;
	}

	/** Any value as text; the elements of a list are joined. */
	public static String text(Object value) {
		return switch (value) {
			case Collection<?> several ->
				several.stream().map(String::valueOf).map(Text::clean).collect(Collectors.joining(" | "));
			case java.math.BigDecimal number -> number.toPlainString();
			default -> Text.clean(value.toString());
		};
	}

	/** Names of the columns. */
	public static <T> Set<String> keys(List<Column<T>> columns) {
		Set<String> keys = new HashSet<>();
		columns.forEach((column) -> keys.add(column.key()));
		return keys;
	}

}
