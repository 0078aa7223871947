package org.hospitalgraph.cypher;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.cypher.file.CypherFile;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Checks a user's question against the plan that the database makes for it. Operators
 * that only read the graph are listed by name; any other operator, also of future
 * versions, is refused.
 */
final class ReadingPlan {

	/**
	 * Longer than for a question, because a start on a busy machine is slow; but a text
	 * that the database cannot plan must not hold up the start for ever.
	 */
	private static final TransactionConfig LIMIT = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(1))
		.build();

	/** Our longest question has three thousand. */
	private static final int MOST_SIGNS = 10_000;

	private static final int DEEPEST = 100;

	/** The line of a mistake in a message of the database. */
	private static final Pattern LINE = Pattern.compile("line (\\d+),");

	/**
	 * What distinguishes variants of one operator: database, partition, direction.
	 */
	private static final Pattern VARIANT = Pattern.compile("@.*|\\(.*\\)|^(Partitioned|Directed|Undirected)+");

	private static final Set<String> READING = Set.of("AllNodesScan", "AllRelationshipsScan", "Anti",
			"AntiConditionalApply", "AntiSemiApply", "Apply", "Argument", "ArgumentTracker", "AssertSameNode",
			"AssertSameRelationship", "BFSPruningVarExpand", "CacheProperties", "CartesianProduct", "ConditionalApply",
			"Distinct", "DynamicLabelNodeLookup", "DynamicRelationshipTypeLookup", "Eager", "EagerAggregation",
			"EmptyResult", "EmptyRow", "ExhaustiveLimit", "Expand", "Filter", "IntersectionNodeByLabelsScan",
			"LeftOuterHashJoin", "LetAntiSemiApply", "LetSelectOrAntiSemiApply", "LetSelectOrSemiApply", "LetSemiApply",
			"Limit", "MultiNodeIndexSeek", "NodeByElementIdSeek", "NodeByIdSeek", "NodeByLabelScan",
			"NodeCountFromCountStore", "NodeHashJoin", "NodeIndexContainsScan", "NodeIndexEndsWithScan",
			"NodeIndexScan", "NodeIndexSeek", "NodeIndexSeekByRange", "NodeUniqueIndexSeek",
			"NodeUniqueIndexSeekByRange", "NullifyMetadata", "Optional", "OptionalExpand", "OrderedAggregation",
			"OrderedDistinct", "OrderedUnion", "PartialSort", "PartialTop", "PathPropagatingBFS", "PreserveOrder",
			"ProduceResults", "ProjectEndpoints", "Projection", "PruningVarLengthExpand", "RelationshipByElementIdSeek",
			"RelationshipByIdSeek", "RelationshipCountFromCountStore", "RelationshipIndexContainsScan",
			"RelationshipIndexEndsWithScan", "RelationshipIndexScan", "RelationshipIndexSeek",
			"RelationshipIndexSeekByRange", "RelationshipTypeScan", "RelationshipUniqueIndexSeek",
			"RelationshipUniqueIndexSeekByRange", "Repeat", "RightOuterHashJoin", "RollUpApply",
			"SelectOrAntiSemiApply", "SelectOrSemiApply", "SemiApply", "ShortestPath", "Skip", "Sort",
			"StatefulShortestPath", "SubtractionNodeByLabelsScan", "Top", "Top1WithTies", "TriadicBuild",
			"TriadicFilter", "TriadicSelection", "Union", "UnionNodeByLabelsScan", "UnionRelationshipTypesScan",
			"Unwind", "ValueHashJoin", "VarLengthExpand");

	private final Supplier<Session> sessions;

	ReadingPlan(Supplier<Session> sessions) {
		this.sessions = sessions;
	}

	void require(CypherFile file) throws CypherFile.Malformed {
		requirePlannable(file.text());
		Map<String, Object> nothing = new HashMap<>();
		file.parameters().forEach((parameter) -> nothing.put(parameter.name(), null));
		try (Session session = this.sessions.get()) {
			ResultSummary summary = session.run("EXPLAIN " + file.text(), nothing, LIMIT).consume();
			Optional<String> foreign = foreign(summary.plan());
			if (summary.queryType() != QueryType.READ_ONLY || foreign.isPresent()) {
				throw new CypherFile.Malformed(1,
						"a question only reads the graph: it neither writes, nor calls"
								+ " procedures, nor loads files, nor asks the server about itself"
								+ foreign.map((operator) -> " (" + operator + ")").orElse(""));
			}
		}
		catch (ClientException ex) {
			throw new CypherFile.Malformed(line(ex), firstLine(ex));
		}
		catch (RuntimeException ex) {
			throw new CypherFile.Malformed(1, "the database cannot plan it: " + firstLine(ex));
		}
	}

	/**
	 * Refuses texts that would keep the planner busy until it gives up, or overflow its
	 * stack.
	 */
	private static void requirePlannable(String text) throws CypherFile.Malformed {
		if (text.length() > MOST_SIGNS) {
			throw new CypherFile.Malformed(1,
					"it is longer than %,d characters; make several questions of it".formatted(MOST_SIGNS));
		}
		int depth = 0;
		int line = 1;
		for (char sign : text.toCharArray()) {
			switch (sign) {
				case '(', '[', '{' -> depth++;
				case ')', ']', '}' -> depth--;
				case '\n' -> line++;
				default -> {
				}
			}
			if (depth > DEEPEST) {
				throw new CypherFile.Malformed(line, "more than " + DEEPEST + " brackets are open here");
			}
		}
	}

	/** An operator that does more than read the graph. */
	private static Optional<String> foreign(Plan plan) {
		String operator = VARIANT.matcher(plan.operatorType()).replaceAll("");
		return READING.contains(operator)
				? plan.children().stream().flatMap((child) -> foreign(child).stream()).findFirst()
				: Optional.of(operator);
	}

	private static int line(ClientException failure) {
		Matcher line = LINE.matcher(String.valueOf(failure.getMessage()));
		return line.find() ? Integer.parseInt(line.group(1)) : 1;
	}

	private static String firstLine(RuntimeException failure) {
		return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no Cypher");
	}

}
