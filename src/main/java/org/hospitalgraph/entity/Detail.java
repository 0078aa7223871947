package org.hospitalgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one entity.
 *
 * @param id slug
 * @param label its kind
 * @param category finer kind, if it has one
 * @param name its name; as of a date, the name in use then
 * @param asOf the date that was asked about
 * @param status planned, active or ended
 * @param identifiers {@code finess}, {@code siren}, where known
 * @param properties what else is known: {@code level}, {@code note}, {@code created},
 * {@code ended} …
 * @param evidence the sources that say when it was {@code created}, {@code ended},
 * {@code signed} and {@code inForce}, each with its own date
 * @param names all names, with periods and sources
 * @param figures measured values, with sources
 * @param relations facts, grouped by type
 * @param sources the documents that mention it, with the places
 * @param truncated whether it has more relationships than are given
 * @param browserUrl a link that opens it in Neo4j Browser
 */
record Detail(String id, String label, @Nullable String category, String name, @Nullable String asOf,
		@Nullable String status, Map<String, String> identifiers, Map<String, Object> properties,
		SortedMap<String, List<Citation>> evidence, List<NameUse> names, List<FigureValue> figures,
		SortedMap<String, List<Relation>> relations, List<SourceUse> sources, boolean truncated,
		String browserUrl) implements Cut {

	/** A name, when it was in use and who uses it. */
	record NameUse(String name, @Nullable String kind, @Nullable String since, @Nullable String until,
			@Nullable String firstStatedOn, @Nullable String statedOn, List<Citation> citations) {
	}

	/** A measured value; {@code period} is the time that it refers to. */
	record FigureValue(String id, String metric, String name, double value, @Nullable Double upTo, String unit,
			@Nullable String per, @Nullable String qualifier, @Nullable String period, @Nullable String partOf,
			@Nullable String note, @Nullable Certainty certainty, List<Citation> citations) {
	}

	/**
	 * A fact with the entity at its other end.
	 *
	 * @param direction {@code out} if it starts here, {@code in} if it ends here
	 */
	record Relation(Summary entity, String direction, Link link) {
	}

	/** A document and the places in it. */
	record SourceUse(String id, String title, @Nullable String published, List<String> locators) {
	}

}
