package org.hospitalgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;
import org.springframework.stereotype.Component;

/** Finds what each source states, with its own dates and roles, whatever others say. */
@Component
public class Statements {

	private final Cypher cypher;

	Statements(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * What a source states: each thing once, with all its places; then the names and
	 * figures that it gives. For a register, its relationships.
	 */
	public List<Stated> of(EntityId source, int most) {
		Map<String, Stated> stated = new LinkedHashMap<>();
		this.cypher.query("statements-of-source").bind("source", source).bind("limit", most).list((row) -> {
			Link link = Rows.statement(row.get("st"), source.text());
			add(stated, new Stated(Rows.summary(row.get("a")), link, Rows.summary(row.get("b"))));
			return row;
		});
		this.cypher.query("links-from-source").bind("source", source).bind("limit", most).list((row) -> {
			Relationship fact = row.get("r").asRelationship();
			if (!isTold(fact)) {
				add(stated, own(row, source.text()));
			}
			return row;
		});
		return List.copyOf(stated.values());
	}

	/** What a document states about each entity alone, with its own dates. */
	List<OfEntity> ofEntities(EntityId source, int most) {
		return this.cypher.query("entities-of-source").bind("source", source).bind("limit", most).list((row) -> {
			SortedMap<String, String> says = new TreeMap<>();
			row.get("says").values().forEach((said) -> says.put(said.get(0).asString(), said.get(1).asString()));
			return new OfEntity(Rows.summary(row.get("e")), says, row.get("locators").asList(Value::asString));
		});
	}

	/** What each source says about one fact, the earliest first. */
	List<Link> ofFact(String id) {
		return this.cypher.query("statements-of-fact")
			.bind("fact", id)
			.list((row) -> Rows.statement(row.get("st"), row.get("source").asString()));
	}

	/** Whether the statements include it already. */
	private static boolean isTold(Relationship fact) {
		return !fact.get("said").isNull() && !fact.hasType("KNOWN_AS") && !fact.hasType("HAS_FIGURE");
	}

	private static Stated own(Record row, String source) {
		Summary from = Rows.summary(row.get("a"));
		Summary to = Rows.summary(row.get("b"));
		return new Stated(from, Rows.link(row.get("r").asRelationship(), from.id(), to.id(), row.get("b")).as(source),
				to);
	}

	/** Two statements are the same if only their places differ. */
	private static void add(Map<String, Stated> stated, Stated one) {
		Link link = one.link;
		Object fact = link.properties().getOrDefault("fact", link.id());
		stated.merge(fact + "|" + link.properties() + link.validity(), one, (first, again) -> {
			List<Citation> places = new ArrayList<>(first.link.citations());
			places.addAll(again.link.citations());
			return new Stated(first.from, first.link.citing(places), first.to);
		});
	}

	/**
	 * What a source states about one entity.
	 *
	 * @param says {@code created}, {@code status}, {@code category} … as this source has
	 * them
	 * @param locators where
	 */
	record OfEntity(Summary entity, SortedMap<String, String> says, List<String> locators) {
	}

	/** What a source states about two entities. */
	public record Stated(Summary from, Link link, Summary to) {
	}

}
