package org.hospitalgraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.RowLimit;
import org.hospitalgraph.cypher.revision.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that take several questions while somebody else loads. */
@ServiceTest
class SteadyTests {

	private static final CypherFile HELD = new CypherFile("queries", "held", "held", "tenu", List.of(),
			"MATCH (k:KnowledgeBase) RETURN k.revision AS revision", RowLimit.of(""));

	@Autowired
	private Cypher cypher;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private Revision revision;

	@Autowired
	private AnswerCache cache;

	@Autowired
	private Driver driver;

	private String before = "";

	@BeforeEach
	void remember() {
		this.revision.changed();
		this.before = this.revision.current();
	}

	@AfterEach
	void putBack() {
		load(this.before);
		this.revision.changed();
	}

	@Test
	void seeksAnAnswerAgainThatSawTwoRevisions() {
		List<String> seen = new ArrayList<>();
		Revision.Steady<String> answer = this.revision.steady(() -> {
			String first = held();
			if (seen.isEmpty()) {
				load("another");
			}
			seen.add(first + " and " + held());
			return seen.getLast();
		});
		assertThat(seen).containsExactly(this.before + " and another", "another and another");
		assertThat(answer).isEqualTo(new Revision.Steady<>("another", "another and another"));
		assertThat(this.revision.current()).isEqualTo("another");
	}

	@Test
	void asksOnceWhereNothingHappens() {
		List<String> seen = new ArrayList<>();
		assertThat(this.revision.steady(() -> seen.add(held())).answer()).isTrue();
		assertThat(seen).containsExactly(this.before);
	}

	/**
	 * The number of additional questions for an answer, which is none if nobody commits.
	 * The minimum of several, because the revision is read once a second anyway.
	 */
	@Test
	void asksForTheRevisionOnlyWhereSomebodyCommitted() {
		assertThat(IntStream.range(0, 5).mapToLong((turn) -> askedBeside(this::held)).min()).hasValue(0);
		assertThat(IntStream.range(0, 5).mapToLong((turn) -> askedBeside(() -> {
			load(this.before);
			return held();
		})).min()).hasValue(1);
	}

	@Test
	void remembersAnAnswerByTheRevisionThatItIsOf() {
		this.cache.get("steady", "question", () -> {
			load("another");
			return held();
		});
		assertThat(this.cache.<String>get("steady", "question", () -> "asked again")).isEqualTo("another");
		load(this.before);
		this.revision.changed();
		assertThat(this.cache.<String>get("steady", "question", () -> "asked again")).isEqualTo("asked again");
	}

	/** Ends a load as another service would. */
	private void load(String revision) {
		try (Session session = this.driver.session()) {
			session.run("MATCH (k:KnowledgeBase) SET k.revision = $revision", Map.of("revision", revision)).consume();
		}
	}

	/** Asks as an answer does. */
	private String held() {
		return this.cypher.query(HELD).list((row) -> row.get("revision").asString()).getFirst();
	}

	private long askedBeside(Supplier<String> answer) {
		long before = asked();
		assertThat(this.revision.steady(answer)).isEqualTo(new Revision.Steady<>(this.before, this.before));
		return asked() - before;
	}

	private long asked() {
		return this.meters.timer("hospital.graph.question", "question", "revision", "outcome", "answered").count();
	}

}
