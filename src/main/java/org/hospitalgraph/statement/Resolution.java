package org.hospitalgraph.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Modality;
import org.hospitalgraph.model.Statement;

/**
 * Makes facts of statements: one fact of all statements about the same thing, for each
 * time that it holds. The order of the statements does not matter. Each of them is
 * returned with the fact that it supports.
 *
 * @param facts the facts by their ids
 * @param statements all statements; those without a fact are only reported, or contradict
 * each other so that nothing holds on any day
 */
public record Resolution(List<Fact> facts, List<Statement> statements) {

	/**
	 * Resolves all of them.
	 * @param standings of the sources, by their ids
	 */
	public static Resolution of(Collection<Statement> statements, Function<String, Standing> standings) {
		Comparator<Statement> weightiest = weightiestFirst(standings);
		Map<String, List<Statement>> alike = new TreeMap<>();
		List<Statement> all = new ArrayList<>();
		for (Statement statement : statements) {
			if (statement.modality() == Modality.STATED) {
				alike.computeIfAbsent(StatementKey.of(statement).id(1), (id) -> new ArrayList<>()).add(statement);
			}
			else {
				all.add(statement.of(null));
			}
		}
		List<Fact> facts = new ArrayList<>();
		for (List<Statement> same : alike.values()) {
			int number = 1;
			StatementKey key = StatementKey.of(same.getFirst());
			for (List<Statement> episode : Episodes.of(same.stream().sorted(weightiest).toList())) {
				List<Statement> weighed = episode.stream().sorted(weightiest).toList();
				Optional<Fact> fact = Account.of(key.id(number++), weighed);
				String id = fact.map(Fact::id).orElse(null);
				weighed.forEach((statement) -> all.add(statement.of(id)));
				fact.ifPresent(facts::add);
			}
		}
		facts.sort(Comparator.comparing(Fact::id));
		all.sort(Comparator.comparing(Statement::id));
		return new Resolution(facts, all);
	}

	/**
	 * What a source says itself comes before what is inferred; then the standing of the
	 * source counts; then an order that is always the same.
	 */
	private static Comparator<Statement> weightiestFirst(Function<String, Standing> standings) {
		return Comparator.comparing(Statement::isDeduced)
			.thenComparing((statement) -> standings.apply(statement.source()), Standing.WEIGHTIEST_FIRST)
			.thenComparing(Statement::source)
			.thenComparing(Statement::locator)
			.thenComparing(Statement::id);
	}

}
