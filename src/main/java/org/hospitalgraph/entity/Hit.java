package org.hospitalgraph.entity;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Summary;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An entity that a text may mean, with all that tells whether it does.
 *
 * @param summary the entity
 * @param candidate its names, numbers and places
 * @param places the territories where it is, and theirs
 * @param indexScore how well the full-text index likes it; only good to compare with
 * others of one question
 */
public record Hit(Summary summary, Candidate candidate, List<Summary> places, double indexScore) {

	static Hit from(Record row, Places known) {
		Summary summary = Rows.summary(row.get("e"));
		List<HospitalName> names = new ArrayList<>(List.of(HospitalName.of(summary.name())));
		row.get("names").values(Value::asString).forEach((name) -> names.add(HospitalName.of(name)));
		List<Summary> places = row.get("places").asList(Rows::summary);
		List<String> legal = row.get("legal").asList(Value::asString);
		Candidate candidate = new Candidate(summary.id(), names, Kind.ofCategory(summary.category()),
				summary.label().equals(Label.ESTABLISHMENT.text()), places.stream().map(known::name).toList(),
				summary.finess(), Rows.text(row.get("e"), "siren"), legal.isEmpty() ? null : legal.getFirst());
		return new Hit(summary, candidate, places, row.get("score").asDouble());
	}

}
