package org.hospitalgraph.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One dossier as its author wrote it, of the right form, not yet held against the others.
 * Fields are those of the schema; dates are still text.
 */
record Dossier(SourceEntry source, List<EntityEntry> entities, List<FactEntry> facts, List<FigureEntry> figures) {

	Dossier {
		entities = (entities == null) ? List.of() : List.copyOf(entities);
		facts = (facts == null) ? List.of() : List.copyOf(facts);
		figures = (figures == null) ? List.of() : List.copyOf(figures);
	}

	record SourceEntry(String id, String title, @Nullable String publisher, String published, String language,
			String kind, @Nullable String sha256, @Nullable String url, @Nullable String note) {
	}

	record NameEntry(String name, @Nullable String kind, @Nullable String since, @Nullable String until,
			List<String> at) {
	}

	record EntityEntry(String id, String label, @Nullable String category, String name, @Nullable String status,
			@Nullable String level, @Nullable String finess, @Nullable String siren, @Nullable String created,
			@Nullable String ended, @Nullable String notBefore, @Nullable String note, List<String> at,
			@Nullable List<NameEntry> names) {
	}

	record FactEntry(List<String> from, String type, List<String> to, @Nullable String role, @Nullable String as,
			@Nullable String activity, @Nullable BigDecimal amount, @Nullable String unit, @Nullable String scheme,
			@Nullable BigDecimal count, @Nullable String per, @Nullable String why, @Nullable String since,
			@Nullable String until, @Nullable String period, @Nullable String statedOn, @Nullable String note,
			List<String> at) {
	}

	record FigureEntry(@Nullable String id, String of, String metric, @Nullable String name, BigDecimal value,
			@Nullable BigDecimal upTo, String unit, @Nullable String per, @Nullable String qualifier,
			@Nullable String period, @Nullable String partOf, @Nullable Map<String, String> counts,
			@Nullable String note, List<String> at) {
	}

}
