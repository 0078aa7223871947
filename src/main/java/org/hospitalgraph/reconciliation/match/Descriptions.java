package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.entity.search.FoundEntity;
import org.jspecify.annotations.Nullable;
import org.hospitalgraph.entity.search.Hit;
import org.hospitalgraph.model.answer.Summary;

/** One line that distinguishes an entity from others with the same name. */
public final class Descriptions {

	private static final int PLACES = 3;

	private Descriptions() {
	}

	/**
	 * What it is, where it is, its number, and the name that was found, if it differs.
	 */
	static String of(Hit hit, String found, Locale language) {
		Summary entity = hit.summary();
		List<String> parts = new ArrayList<>(List.of(what(entity, hit.told().categoryName(), language)));
		hit.places().stream().limit(PLACES).map(Summary::name).forEach(parts::add);
		if (entity.finess() != null) {
			parts.add("FINESS " + entity.finess());
		}
		if (!found.equals(entity.name()) && !found.equals(entity.id())) {
			parts.add((Types.isEnglish(language) ? "also: " : "aussi : ") + found);
		}
		return String.join(" · ", parts);
	}

	/** What it is, its town, its département and its number. */
	static String of(FoundEntity found, Locale language) {
		String number = found.finess();
		return Stream
			.of((found.categoryName() != null) ? found.categoryName() : what(found.summary(), null, language),
					found.town(), found.departement(), (number != null) ? "FINESS " + number : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	/** Its most specific type. */
	public static String what(Summary entity, @Nullable String official, Locale language) {
		return Types.of(entity, official, language).stream().map(TypeName::name).findFirst().orElse(entity.label());
	}

}
