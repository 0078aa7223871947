package org.hospitalgraph.cypher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.model.RelationshipType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan of each question: no cartesian product, and no full scan without a reason. */
@ServiceTest
class QueryPlansTests {

	/**
	 * The questions that read everything, for a reason: two count everything; the others
	 * look for something that any entity or relationship may have, once per load, import
	 * or list of findings, never per request of a traversal.
	 */
	private static final Set<String> LOOK_AT_EVERYTHING = Set.of("queries/contents", "queries/relationships",
			"queries/decided", "checks/number-only", "queries/changes", "queries/changes-count",
			"queries/linked-by-support", "queries/known-names", "checks/values-that-disagree",
			"checks/figures-that-disagree", "checks/dates-that-disagree", "checks/stated-counts", "checks/totals",
			"checks/without-citation", "checks/possibly-the-same", "checks/one-name-for-two",
			"checks/groupements-without-members", "checks/beginning-unknown", "checks/never-brought-about",
			"load/relabel", "load/remove-stale", "load/source-standings", "load/joined-candidates",
			"load/joined-remove", "load/joined-apart", "load/joined-statements", "load/remove-orphans",
			"load/register-categories", "load/register-places", "load/backup-nodes", "load/backup-relationships",
			"load/backup-size", "load/restore-hide", "load/restore-show", "load/staged-clear", "load/staged-show",
			"load/contents", "load/register-contents", "load/register-example", "load/register-last-run",
			"load/registered", "load/registered-older", "load/registered-show");

	/**
	 * Two entities found by their ids are two rows, which is no real product; one place
	 * and the hospitals around it are as many rows as hospitals.
	 */
	private static final Set<String> TWO_BY_ID = Set.of("queries/shortest-paths", "queries/hospitals",
			"queries/statements-of-source", "queries/fact-of-statements", "queries/said-of", "checks/no-day-left",
			"checks/only-reported", "load/facts", "load/joined-keep", "load/joined-remove", "load/joined-apart",
			"load/cited", "load/staged-facts", "load/register-absorb", "load/staged-relationships",
			"load/copies-change", "load/copies-relationships", "load/register-ties", "load/registered-apart",
			"load/registered-change", "load/registered-cited");

	/**
	 * Choosing among ways to begin is a product with a single row; counts of everything
	 * are one row each.
	 */
	private static final Set<String> CHOICES = Set.of("queries/entities", "queries/entities-count",
			"queries/entities-facets", "queries/search-page", "queries/search-count", "queries/graph-nodes",
			"load/staged-entities", "load/contents-size", "load/register-contents");

	@Autowired
	private CypherFiles files;

	@Autowired
	private Driver driver;

	/** It lists types, because it finds some by dates and others by their kind. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CITED_IN")
	void changesAreOfEveryTypeThatHasDates(RelationshipType type) {
		assertThat(this.files.get("queries", "changes").text()).containsPattern("[:|]" + type.name() + "[|\\]]");
	}

	@TestFactory
	Stream<DynamicTest> touchesWhatItReturns() {
		return Stream.of("queries", "checks", "load", "dump")
			.flatMap((folder) -> this.files.all(folder).stream())
			.map((file) -> DynamicTest.dynamicTest(file.folder() + "/" + file.name(), () -> check(file)));
	}

	@Test
	void theExampleForContributorsIsSuchAQuestion() throws Exception {
		Matcher example = Pattern.compile("```cypher\\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
		assertThat(example.find()).isTrue();
		CypherFile file = CypherFile.parse("queries", "example", example.group(1).stripIndent());
		check(file);
		try (Session session = this.driver.session()) {
			assertThat(session.run(file.text(), Map.copyOf(file.examples())).list()).isNotEmpty();
		}
	}

	private void check(CypherFile file) {
		Map<String, Object> values = new HashMap<>();
		file.parameters()
			.forEach((parameter) -> values.put(parameter.name(), parameter.repeatable() ? List.of() : null));
		List<String> operators = new ArrayList<>();
		try (Session session = this.driver.session()) {
			gather(session.run("EXPLAIN " + file.text(), values).consume().plan(), operators);
		}
		String name = file.folder() + "/" + file.name();
		if (!TWO_BY_ID.contains(name) && !CHOICES.contains(name)) {
			assertThat(operators).as("operators of %s", name)
				.noneMatch((operator) -> operator.startsWith("CartesianProduct"));
		}
		if (!LOOK_AT_EVERYTHING.contains(name)) {
			assertThat(operators).as("operators of %s", name)
				.noneMatch((operator) -> operator.startsWith("AllNodesScan") || operator.startsWith("NodeByLabelScan")
						|| operator.contains("RelationshipTypeScan") || operator.contains("AllRelationshipsScan"));
		}
	}

	private static void gather(Plan plan, List<String> operators) {
		operators.add(plan.operatorType());
		plan.children().forEach((child) -> gather(child, operators));
	}

}
