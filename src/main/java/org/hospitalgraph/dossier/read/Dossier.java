package org.hospitalgraph.dossier.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;

/**
 * One dossier as its author wrote it: its form is checked, but not how it fits the
 * others. The fields are those of the schema; dates are still text.
 */
public record Dossier(SourceEntry source, List<EntityEntry> entities, List<FactEntry> facts, List<FigureEntry> figures,
		Map<String, PlaceEntry> places) {

	public Dossier {
		places = (places == null) ? Map.of() : Map.copyOf(places);
		entities = (entities == null) ? List.of() : List.copyOf(entities);
		facts = (facts == null) ? List.of() : List.copyOf(facts);
		figures = (figures == null) ? List.of() : List.copyOf(figures);
	}

	public record SourceEntry(String id, String title, @Nullable String publisher, String published, String language,
			String kind, @Nullable String sha256, @Nullable String url, @Nullable String extent, @Nullable String rank,
			@Nullable String note) {

		/** Whether the dossier covers only a part of the document. */
		boolean isExcerpt() {
			return "excerpt".equals(this.extent);
		}

		/**
		 * The kind of authority that counts if sources disagree: {@code legal-act},
		 * {@code register}, {@code party} or {@code other}.
		 */
		@Override
		public String rank() {
			if (this.rank != null) {
				return this.rank;
			}
			return switch (this.kind) {
				case "legal-act" -> "legal-act";
				case "register", "list" -> "register";
				case "report", "press" -> "other";
				default -> "party";
			};
		}

	}

	/** The place of a locator in the text of the document. */
	public record PlaceEntry(@Nullable Integer page, @Nullable Integer start, @Nullable Integer end,
			@Nullable String lines) {
	}

	public record NameEntry(String name, @Nullable String kind, @Nullable String since, @Nullable String until,
			List<String> at) {
	}

	public record EntityEntry(String id, String label, @Nullable String category, String name, @Nullable String kind,
			@Nullable String form, @Nullable String reference, @Nullable String status, @Nullable String level,
			@Nullable String finess, @Nullable String siren, @Nullable String created, @Nullable String ended,
			@Nullable String signed, @Nullable String inForce, @Nullable String notBefore, @Nullable String note,
			List<String> at, @Nullable List<String> datedAt, @Nullable List<NameEntry> names,
			@Nullable Map<String, List<String>> members, @Nullable Map<String, List<String>> parties) {
	}

	/**
	 * A fact: which entities it relates, how it is put, when it holds, and where the
	 * document says so.
	 *
	 * @param properties all other fields of the schema by their names: texts, numbers and
	 * flags
	 */
	public record FactEntry(List<String> from, String type, List<String> to, @Nullable String modality,
			@Nullable String since, @Nullable String until, @Nullable String period, @Nullable String statedOn,
			List<String> at, @JsonAnySetter Map<String, Object> properties) {

		public FactEntry {
			properties = (properties == null) ? Map.of() : Map.copyOf(properties);
		}

		/** A property as text; null if the fact does not have it. */
		public @Nullable String text(String property) {
			Object value = this.properties.get(property);
			return (value != null) ? value.toString() : null;
		}

	}

	public record FigureEntry(@Nullable String id, String of, String metric, @Nullable String name, BigDecimal value,
			@Nullable BigDecimal upTo, String unit, @Nullable String per, @Nullable String qualifier,
			@Nullable String period, @Nullable String partOf, @Nullable Map<String, String> counts,
			@Nullable String note, List<String> at) {
	}

}
