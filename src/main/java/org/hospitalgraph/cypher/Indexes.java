package org.hospitalgraph.cypher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.connection.WriteTransactions;
import org.hospitalgraph.cypher.file.CypherFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

/**
 * The indexes and constraints that the files of {@code cypher/schema} make. Each
 * statement runs by itself, and does nothing the second time. But a database that has
 * just started takes long to plan each of them, so the existing ones are looked up first.
 */
final class Indexes {

	private static final Duration PAUSE = Duration.ofMillis(200);

	private static final String UNFILLED = """
			SHOW INDEXES YIELD name, state, failureMessage WHERE state <> 'ONLINE'
			RETURN name, state = 'FAILED' AS failed, failureMessage""";

	private static final Pattern MADE = Pattern
		.compile("CREATE (?:FULLTEXT )?(?:INDEX|CONSTRAINT) (\\w+) IF NOT EXISTS");

	/** The labels of a full-text index. */
	private static final Pattern OF = Pattern.compile("FULLTEXT INDEX \\w+ IF NOT EXISTS FOR \\(\\w+:([\\w|]+)\\)");

	/** The code of the database for an index or a constraint that exists already. */
	private static final Pattern EXISTS = Pattern.compile("Neo\\.ClientError\\.Schema\\.\\w*AlreadyExists");

	private final WriteTransactions database;

	private final Supplier<TransactionConfig> limits;

	Indexes(WriteTransactions database, Supplier<TransactionConfig> limits) {
		this.database = database;
		this.limits = limits;
	}

	void make(List<CypherFile> files) {
		Map<String, Set<String>> present = present();
		dropOutdated(files, present);
		long made = files.stream().mapToLong((file) -> make(file, present.keySet())).sum();
		while (made > 0 && !areFilled()) {
			pause();
		}
	}

	/** Returns how many were missing. */
	private int make(CypherFile file, Set<String> present) {
		List<String> missing = Stream.of(file.text().split(";\\s*\\n"))
			.filter((statement) -> !statement.lines().allMatch((line) -> line.isBlank() || line.startsWith("//")))
			.filter((statement) -> !present.contains(name(statement)))
			.toList();
		missing.forEach(this::change);
		return missing.size();
	}

	/**
	 * How long it takes to fill the indexes of a country depends on the machine, so there
	 * is no limit.
	 */
	private boolean areFilled() {
		List<Record> left = run(UNFILLED);
		left.stream().filter((row) -> row.get("failed").asBoolean()).findFirst().ifPresent((row) -> {
			throw new FailedIndex(row.get("name").asString(), row.get("failureMessage").asString(""));
		});
		return left.isEmpty();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for the indexes", ex);
		}
	}

	/**
	 * The name of the index or constraint that a statement creates; empty if it creates
	 * something else.
	 */
	private static String name(String statement) {
		Matcher made = MADE.matcher(statement);
		return made.find() ? made.group(1) : "";
	}

	/**
	 * In the graph of an older version, a full-text index may have other labels under the
	 * same name: it is dropped and created again.
	 */
	private void dropOutdated(List<CypherFile> files, Map<String, Set<String>> present) {
		for (CypherFile file : files) {
			for (String statement : file.text().split(";\\s*\\n")) {
				Matcher wanted = OF.matcher(statement);
				Set<String> labels = present.get(name(statement));
				if (labels != null && wanted.find() && !labels.equals(Set.of(wanted.group(1).split("\\|")))) {
					change("DROP INDEX " + name(statement) + " IF EXISTS");
					present.remove(name(statement));
				}
			}
		}
	}

	/**
	 * The filled indexes with their labels or types. The index of a constraint has the
	 * name of the constraint.
	 */
	private Map<String, Set<String>> present() {
		return run("SHOW INDEXES YIELD name, state, labelsOrTypes WHERE state = 'ONLINE' RETURN name, labelsOrTypes")
			.stream()
			.collect(Collectors.toMap((row) -> row.get("name").asString(),
					(row) -> Set.copyOf(row.get("labelsOrTypes").asList(Value::asString, List.of())),
					(one, other) -> one, HashMap::new));
	}

	private void change(String statement) {
		try {
			run(statement);
		}
		catch (ClientException ex) {
			// Another service may just have created it.
			if (!EXISTS.matcher(ex.code()).matches()) {
				throw ex;
			}
		}
	}

	private List<Record> run(String statement) {
		return this.database.again(this.limits.get(), (graph) -> {
			List<Record> rows = new ArrayList<>();
			graph.run(statement, Map.of(), rows::add);
			return rows;
		});
	}

}
