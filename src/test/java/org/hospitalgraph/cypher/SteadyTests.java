package org.hospitalgraph.cypher;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers of several questions while somebody else loads. */
@ServiceTest
class SteadyTests {

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
		String answer = this.revision.steady(() -> {
			String first = held();
			if (seen.isEmpty()) {
				load("another");
			}
			seen.add(first + " and " + held());
			return seen.getLast();
		});
		assertThat(seen).containsExactly(this.before + " and another", "another and another");
		assertThat(answer).isEqualTo("another and another");
		assertThat(this.revision.current()).isEqualTo("another");
	}

	@Test
	void asksOnceWhereNothingHappens() {
		List<String> seen = new ArrayList<>();
		assertThat(this.revision.steady(() -> seen.add(held()))).isTrue();
		assertThat(seen).containsExactly(this.before);
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

	/** As a load of another service ends. */
	private void load(String revision) {
		run("MATCH (k:KnowledgeBase) SET k.revision = '" + revision + "' RETURN k.revision AS revision");
	}

	private String held() {
		return run("MATCH (k:KnowledgeBase) RETURN k.revision AS revision");
	}

	private String run(String text) {
		try (Session session = this.driver.session()) {
			return session.run(text).single().get("revision").asString();
		}
	}

}
