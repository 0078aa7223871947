package org.hospitalgraph.register.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Ranking;
import org.hospitalgraph.register.entry.RegisterKey;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds the entities that a name may mean, within the transaction of an import. */
final class NamesInGraph {

	private static final int COMPARED = 40;

	private static final int WORDS = 12;

	private static final List<RegisterKey.Kind> NUMBERS = List.of(RegisterKey.Kind.FINESS, RegisterKey.Kind.GHT);

	private final Cypher.Writing graph;

	NamesInGraph(Cypher.Writing graph) {
		this.graph = graph;
	}

	/** The entities of a label that a name may mean, best first. */
	Ranking meaning(Label label, String name) {
		String words = HospitalName.of(name)
			.tokens()
			.stream()
			.map((word) -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
			.filter((word) -> !word.isEmpty())
			.limit(WORDS)
			.collect(Collectors.joining(" OR "));
		if (words.isEmpty()) {
			return new Ranking(List.of());
		}
		List<Candidate> candidates = new ArrayList<>();
		this.graph.each("register-named", Map.of("words", words, "label", label.text(), "limit", COMPARED),
				(row) -> candidates.add(candidate(label, row)));
		return Ranking.of(WrittenName.of(name), candidates);
	}

	/** The official number of an entity; its id if it has none. */
	RegisterKey key(String id) {
		for (Record row : this.graph.run("register-key", Map.of("id", id))) {
			for (RegisterKey.Kind kind : NUMBERS) {
				if (!row.get(kind.property()).isNull()) {
					return new RegisterKey(kind, row.get(kind.property()).asString());
				}
			}
		}
		return new RegisterKey(RegisterKey.Kind.ID, id);
	}

	private Candidate candidate(Label label, Record row) {
		String id = row.get("id").asString();
		List<HospitalName> names = new ArrayList<>(List.of(HospitalName.of(row.get("name").asString())));
		row.get("names").values(Value::asString).forEach((other) -> names.add(HospitalName.of(other)));
		return Candidate.of(id, label, row.get("category").asString(null), names)
			.formerly(row.get("former").asList((former) -> HospitalName.of(former.asString())))
			.in(row.get("places").asList((place) -> HospitalName.of(place.asString())))
			.numbered(row.get("finess").asString(null), row.get("siren").asString(null))
			.of(Set.copyOf(row.get("legal").asList(Value::asString)),
					Set.copyOf(row.get("same").asList(Value::asString)));
	}

}
