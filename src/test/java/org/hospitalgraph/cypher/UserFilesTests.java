package org.hospitalgraph.cypher;

import java.util.List;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Questions in a user's folder only read the graph. */
@ServiceTest
class UserFilesTests {

	@Autowired
	private Cypher cypher;

	@Autowired
	private CypherFiles files;

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (n:Attack) RETURN n", "MATCH (n) DETACH DELETE n",
			"MATCH (n:Entity) SET n.name = 'x' RETURN n", "MERGE (n:Attack) RETURN n", "DROP INDEX search",
			"LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
			"LOAD CSV FROM 'http://192.0.2.1/' AS row RETURN row", "CALL dbms.listConfig() YIELD name RETURN name",
			"CALL db.labels() YIELD label RETURN label", "CALL () { CREATE (n) } RETURN 1 AS one",
			"UNWIND [1] AS i CALL (i) { LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row } RETURN row",
			"CREATE USER attacker SET PASSWORD 'attacker1'", "SHOW USERS", "RETURN 1 AS one; MATCH (n) DELETE n",
			"TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "SHOW SETTINGS", "SHOW TRANSACTIONS", "SHOW DATABASES",
			"SHOW PROCEDURES", "SHOW FUNCTIONS", "SHOW INDEXES", "SHOW CONSTRAINTS", "USE system SHOW USERS",
			"UNWIND [1] AS i CALL (i) { CREATE (n) } IN TRANSACTIONS RETURN 1 AS one",
			"FOREACH (i IN [1] | CREATE (n))", "STOP DATABASE neo4j", "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
			"PROFILE MATCH (n) DELETE n", "CREATE INDEX attack FOR (n:Attack) ON (n.id)" })
	void refusesWhatWritesLoadsOrCalls(String statement) throws CypherFile.Malformed {
		CypherFile file = file(statement);
		assertThatExceptionOfType(CypherFile.Malformed.class).isThrownBy(() -> this.cypher.requireReading(file));
	}

	/**
	 * A text that the planner cannot handle is refused like any other, and does not
	 * affect others.
	 */
	@ParameterizedTest
	@MethodSource("monsters")
	void refusesWhatNoDatabaseCanPlan(String statement) throws CypherFile.Malformed {
		CypherFile file = file(statement);
		assertThatExceptionOfType(CypherFile.Malformed.class).isThrownBy(() -> this.cypher.requireReading(file));
		takesWhatReads();
	}

	static List<String> monsters() {
		return List.of("RETURN " + "(".repeat(3_000) + "1" + ")".repeat(3_000) + " AS x",
				"RETURN 1" + " + 1".repeat(20_000) + " AS x",
				"RETURN " + "[".repeat(101) + "1" + "]".repeat(101) + " AS x",
				"RETURN " + "NOT ".repeat(2_400) + "true AS x", "\u0000\u0001\u0002\u0003", "\uFFFD\uFFFF", "MATCH",
				"");
	}

	@Test
	void takesEveryQuestionOfOursThatCallsNoProcedure() {
		for (String folder : List.of("queries", "checks")) {
			for (CypherFile file : this.files.all(folder)) {
				if (!file.text().contains("CALL db.")) {
					assertThatCode(() -> this.cypher.requireReading(file)).as(file.name()).doesNotThrowAnyException();
				}
			}
		}
	}

	@Test
	void takesWhatReads() throws CypherFile.Malformed {
		CypherFile file = file("MATCH (e:Entity) RETURN e ORDER BY e.name LIMIT 3");
		this.cypher.requireReading(file);
		assertThat(this.cypher.query(file).list((row) -> row)).hasSize(3);
	}

	@Test
	void takesValuesAsValuesWhateverTheyHold() throws CypherFile.Malformed {
		String attack = "x'}) DETACH DELETE n //\u0000`\\\" RETURN 1 UNION MATCH (m) RETURN m";
		CypherFile file = CypherFile.parse("queries", "echo", """
				// title: Echo
				// titre: Écho
				// param given text x anything
				RETURN $given AS given
				""");
		assertThat(this.cypher.query(file).bind("given", attack).list((row) -> row.get("given").asString()))
			.containsExactly(attack);
	}

	@Test
	void parametersNeedNoExample() throws CypherFile.Malformed {
		CypherFile file = CypherFile.parse("queries", "no-example", """
				// title: Without examples
				// titre: Sans exemples
				// param ids id*
				// param year date
				RETURN $ids AS ids, $year AS year
				""");
		assertThat(file.examples()).containsEntry("ids", List.of()).containsEntry("year", null);
		assertThat(file.ready()).startsWith(":param ids => [];\n:param year => null;\n");
		assertThat(file.exampleUrl()).endsWith("/no-example/results");
		for (CypherFile.Parameter parameter : file.parameters()) {
			assertThatIllegalArgumentException().isThrownBy(() -> parameter.read(List.of()))
				.withMessage("This parameter is missing.");
		}
	}

	private static CypherFile file(String statement) throws CypherFile.Malformed {
		return CypherFile.parse("queries", "of-a-user", "// title: A question\n// titre: Une question\n" + statement);
	}

}
