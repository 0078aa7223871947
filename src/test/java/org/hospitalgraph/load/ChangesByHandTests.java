package org.hospitalgraph.load;

import java.util.List;
import java.util.Map;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.revision.Contents;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.start.ShippedDossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph says what the dossiers say, whatever others have changed. */
@ServiceTest
class ChangesByHandTests {

	private static KnowledgeBase knowledge;

	@Autowired
	private Loader loader;

	@Autowired
	private Cypher cypher;

	@Autowired
	private CypherFiles files;

	@Autowired
	private Driver driver;

	@BeforeAll
	static void read() throws Exception {
		knowledge = Dossiers.read(ShippedDossiers.FOUNDING.files());
	}

	@AfterEach
	void bringBack() {
		this.loader.load(knowledge);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"UNWIND range(1, 44) AS i CREATE (:Entity:Establishment {id: 'by-hand-' + i, label: 'Establishment', name: 'x'})",
			"MATCH (e:Entity {id: 'chu-lille'}) SET e.name = 'CHU de Marseille'",
			"MATCH (e:Entity {id: 'chu-lille'}) SET e.invented = 1", "MATCH (e:Entity {id: 'chu-lille'}) REMOVE e:CHU",
			"MATCH (:Entity {id: 'chu-lille'})-[r:MEMBER_OF]->() WITH r LIMIT 1 DELETE r",
			"MATCH (:Entity {id: 'chu-lille'})-[r:MEMBER_OF]->() WITH r LIMIT 1 SET r.since = '1900', r.sinceMin = date('1900-01-01')",
			"MATCH (a:Entity {id: 'chu-lille'}), (b:Entity {id: 'ch-valenciennes'}) CREATE (a)-[:MEMBER_OF {id: 'x'}]->(b)",
			"MATCH (e:Entity {id: 'ch-valenciennes'}) DETACH DELETE e",
			"MATCH (n:Name) WITH n LIMIT 1 SET n.name = 'x'", "MATCH (n:Figure) WITH n LIMIT 1 SET n.value = -1",
			"MATCH (s:Source) WITH s LIMIT 1 SET s.name = 'x'",
			"MATCH (s:Statement) WITH s LIMIT 1 SET s.invented = 'x'",
			"MATCH (s:Statement) WITH s LIMIT 1 DETACH DELETE s",
			"MATCH (e:Entity {id: 'chu-lille'}) CREATE (:Entity {id: 'twin', name: e.name, origin: e.origin, revision: e.revision})" })
	void isNoticedAndBroughtBack(String change) {
		Contents before = contents();
		run(change);
		assertThat(this.loader.load(knowledge, true).byHand()).isNotNull();
		LoadReport report = this.loader.load(knowledge);
		assertThat(report.byHand()).isNotNull();
		assertThat(contents()).isEqualTo(before);
		LoadReport again = this.loader.load(knowledge);
		assertThat(again.changed()).isFalse();
		assertThat(again.byHand()).isNull();
	}

	@Test
	void saysByHowMuch() {
		run("UNWIND range(1, 44) AS i CREATE (:Entity {id: 'by-hand-' + i})");
		assertThat(this.loader.load(knowledge).byHand()).isEqualTo(new Contents.Difference(44, 0));
	}

	@Test
	void isKeptWhereTheUserWantsThat() {
		run("MATCH (e:Entity {id: 'chu-lille'}) SET e.name = 'Mine'");
		LoadReport report = this.loader.load(knowledge, true);
		assertThat(report.changed()).isFalse();
		assertThat(asked("MATCH (e:Entity {id: $id}) RETURN e.name AS name", Map.of("id", "chu-lille")))
			.containsExactly("Mine");
	}

	@Test
	void leavesAloneWhatNoQuestionSees() {
		run("CREATE (:Note {text: 'mine'})");
		assertThat(this.loader.load(knowledge).byHand()).isNull();
		run("MATCH (n:Note) DELETE n");
	}

	/** As an import leaves it that was killed between its commit and its count. */
	@Test
	void takesAGraphThatNobodyCountedForItsOwn() {
		run("MATCH (k:KnowledgeBase) SET k.contents = split(k.contents, ' ')[0]");
		assertThat(this.loader.load(knowledge).byHand()).isNull();
		run("MATCH (e:Entity {id: 'chu-lille'}) SET e.invented = 1");
		assertThat(this.loader.load(knowledge).byHand()).isEqualTo(new Contents.Difference(0, 0));
	}

	private List<String> asked(String question, Map<String, Object> values) {
		try (Session session = this.driver.session()) {
			return session.run(question, values).list((row) -> row.get(0).asString());
		}
	}

	private void run(String change) {
		try (Session session = this.driver.session()) {
			session.run(change).consume();
		}
	}

	private Contents contents() {
		return Contents.of(this.cypher, this.files);
	}

}
