package org.hospitalgraph.page;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A separate Neo4j with its own Neo4j Browser. */
@PageTest
@TestPropertySource(properties = "hospital-graph.browser-url=" + OutsideBrowserTests.BROWSER)
@DirtiesContext
class OutsideBrowserTests {

	static final String BROWSER = "http://neo4j.example.org:7474/browser/";

	@Autowired
	Api api;

	@Test
	void theLinkOfThePageGoesThere() {
		Api.Answer answer = this.api.ask("/browser/");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).isEqualTo(BROWSER);
	}

	@Test
	void soDoTheLinksOfEntitiesWithTheirQuestion() {
		assertThat(this.api.get("/entities/chu-lille").at("/browserUrl").asString())
			.startsWith(BROWSER + "?cmd=edit&arg=MATCH")
			.contains("chu-lille");
	}

}
