package org.hospitalgraph.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One fact, and what each source says about it, side by side. */
@RestController
class FactController {

	private final Cypher cypher;

	private final Statements statements;

	FactController(Cypher cypher, Statements statements) {
		this.cypher = cypher;
		this.statements = statements;
	}

	@GetMapping("/api/v1/facts/{id}")
	Account fact(@PathVariable EntityId id) {
		return find("fact-of-statements", id).or(() -> find("fact", id))
			.orElseThrow(() -> new UnknownEntity(id.text(), List.of()));
	}

	private Optional<Account> find(String query, EntityId id) {
		return this.cypher.query(query).bind("fact", id).list(this::account).stream().findFirst();
	}

	private Account account(Record row) {
		Summary from = Rows.summary(row.get("a"));
		Summary to = Rows.summary(row.get("b"));
		Value stored = row.get("r");
		Link fact = Rows.link(stored.asRelationship(), from.id(), to.id(), row.get("b"));
		List<Link> told = this.statements.ofFact(fact.id());
		List<Link> said = told.isEmpty()
				? fact.citations().stream().map(Citation::source).distinct().map(fact::as).toList() : told;
		Map<String, String> decided = new LinkedHashMap<>();
		for (String rule : stored.get("decided").asList(Value::asString, List.of())) {
			int colon = rule.indexOf(": ");
			decided.put(rule.substring(0, colon), rule.substring(colon + 2));
		}
		return new Account(from, fact, to, stored.get("disputed").asList(Value::asString, List.of()), decided, said);
	}

	/**
	 * A fact and what each source says about it.
	 *
	 * @param from where it starts
	 * @param fact the best account of it
	 * @param to where it ends
	 * @param disputed fields about which the sources contradict each other
	 * @param decided the rule by which the value of a field was chosen, if sources give
	 * several: {@code finest}, {@code most-precise} or {@code weightiest}
	 * @param statements what each source says, in its own dates and role
	 */
	record Account(Summary from, Link fact, Summary to, List<String> disputed, Map<String, String> decided,
			List<Link> statements) {
	}

}
