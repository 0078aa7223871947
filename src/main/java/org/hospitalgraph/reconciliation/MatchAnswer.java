package org.hospitalgraph.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hospitalgraph.reconciliation.match.Match;
import org.hospitalgraph.reconciliation.match.Property;
import org.hospitalgraph.reconciliation.match.TypeName;
import org.hospitalgraph.reconciliation.match.Types;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a batch in version 1.0 of the protocol.
 *
 * @param results the results in the order of the queries
 */
record MatchAnswer(List<Result> results) {

	private static final Map<String, List<String>> FEATURES = Map.of("name",
			List.of("Ressemblance des mots du nom, de 0 à 100", "Similarity of the words of the name, 0 to 100"),
			"kind", List.of("Même genre d’établissement", "Same kind of establishment"), "contrary",
			List.of("Genre incompatible", "Incompatible kind"), "sure",
			List.of("Nom sans équivoque", "Unambiguous name"), "exact", List.of("Nom identique", "Identical name"));

	/** The candidates for one query, best first. */
	record Result(List<Candidate> candidates) {

		static Result of(List<Match> matches, Locale language) {
			return new Result(matches.stream()
				.map((match) -> new Candidate(match.id(), match.name(), match.description(), match.type(),
						match.score(),
						match.features()
							.stream()
							.map((feature) -> new Feature(feature.id(), name(feature.id(), language), feature.value()))
							.toList(),
						match.match()))
				.toList());
		}

		private static String name(String feature, Locale language) {
			List<String> names = FEATURES.get(feature);
			return (names != null) ? names.get(Types.isEnglish(language) ? 1 : 0)
					: Property.of(feature).map((property) -> property.name(language)).orElse(feature);
		}

	}

	/** An entity that may be meant; its fields are those of {@link Match}. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Candidate(String id, String name, @Nullable String description, List<TypeName> type, double score,
			List<Feature> features, boolean match) {
	}

	/** What the score consists of. */
	record Feature(String id, String name, Object value) {
	}

}
