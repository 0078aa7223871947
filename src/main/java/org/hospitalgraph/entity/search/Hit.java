package org.hospitalgraph.entity.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An entity that a text may mean, with everything needed to judge whether it does.
 *
 * @param summary the entity
 * @param candidate its names, numbers and places
 * @param places the territories where it is, and the territories around them
 * @param indexScore the score of the full-text index, which can be compared within one
 * question only
 * @param told what else a register says about it
 */
public record Hit(Summary summary, Candidate candidate, List<Summary> places, double indexScore,
		FoundEntity.Told told) {

	static Hit from(Record row, PlaceNames known) {
		Summary summary = Rows.summary(row.get("e"));
		List<HospitalName> names = new ArrayList<>(List.of(HospitalName.of(summary.name())));
		row.get("names").values(Value::asString).forEach((name) -> names.add(HospitalName.of(name)));
		List<HospitalName> former = row.get("former").asList((name) -> HospitalName.of(name.asString()));
		List<Summary> places = row.get("places").asList((place) -> known.place(Rows.summary(place)));
		Candidate candidate = Candidate
			.of(summary.id(), Label.of(summary.label()).orElse(Label.SOURCE), summary.category(), names)
			.formerly(former)
			.lent(lent(row.get("e"), names))
			.in(whereabouts(places, Rows.text(row.get("e"), "town"), known), towns(row, places, known))
			.numbered(summary.finess(), Rows.text(row.get("e"), "siren"))
			.of(Set.copyOf(row.get("legal").asList(Value::asString)),
					Set.copyOf(row.get("same").asList(Value::asString)));
		return new Hit(summary, candidate, places, row.get("score").asDouble(), told(row.get("e")));
	}

	/** The territories, and the town of the address. */
	private static List<HospitalName> whereabouts(List<Summary> places, @Nullable String town, PlaceNames known) {
		List<HospitalName> names = new ArrayList<>(places.stream().map(Summary::name).map(known::name).toList());
		if (town != null) {
			names.add(known.name(town));
		}
		return names;
	}

	/** Where it is, and where its hospitals are. */
	private static List<HospitalName> towns(Record row, List<Summary> places, PlaceNames known) {
		Stream<String> own = Stream.of(Rows.text(row.get("e"), "town")).filter(Objects::nonNull);
		Stream<String> communes = places.stream()
			.filter((place) -> "COMMUNE".equals(place.category()))
			.map(Summary::name);
		Stream<String> sites = row.get("sites")
			.asList((site) -> site, List.of())
			.stream()
			.filter((site) -> !HospitalName.of(site.get("name").asString()).isOfUnit())
			.map((site) -> site.get("town").asString());
		return Stream.of(own, communes, sites)
			.flatMap((names) -> names)
			.distinct()
			.map(known::name)
			.distinct()
			.toList();
	}

	/** Its long name, which sometimes adds to its name what an address would. */
	private static List<HospitalName> lent(Value entity, List<HospitalName> names) {
		String longName = Rows.text(entity, "longName");
		return (longName != null)
				? Stream.of(HospitalName.of(longName)).filter((name) -> !names.contains(name)).toList() : List.of();
	}

	/** The same with the names that its sites give it. */
	Hit lent(List<HospitalName> names) {
		return new Hit(this.summary, this.candidate.lent(names), this.places, this.indexScore, this.told);
	}

	static FoundEntity.Told told(Value entity) {
		return new FoundEntity.Told(Rows.text(entity, "categoryName"), Rows.text(entity, "town"),
				Rows.text(entity, "sector"));
	}

	/** The same with the score of one question. */
	Hit liked(double score) {
		return new Hit(this.summary, this.candidate, this.places, score, this.told);
	}

	FoundEntity found(double score) {
		return FoundEntity.of(this.summary, this.told, this.places, score);
	}

}
