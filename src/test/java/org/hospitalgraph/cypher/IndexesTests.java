package org.hospitalgraph.cypher;

import java.util.Set;
import java.util.TreeSet;

import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An index that somebody has dropped is created again. */
@ServiceTest
class IndexesTests {

	@Autowired
	private Cypher cypher;

	@Autowired
	private Driver driver;

	@Test
	void makesWhatIsMissing() {
		Set<String> all = present();
		assertThat(all).contains("entity_id", "entity_category", "entity_search");
		for (String gone : Set.of("DROP CONSTRAINT entity_cog", "DROP INDEX entity_category",
				"DROP INDEX entity_search", "DROP INDEX part_until")) {
			this.driver.executableQuery(gone).execute();
		}
		assertThat(present()).hasSize(all.size() - 5);
		this.cypher.schema();
		assertThat(present()).isEqualTo(all);
	}

	@Test
	void makesAFullTextIndexAnewThatIsOfOtherLabels() {
		this.driver.executableQuery("DROP INDEX entity_search").execute();
		this.driver
			.executableQuery("CREATE FULLTEXT INDEX entity_search FOR (e:Entity) ON EACH [e.searchText]"
					+ " OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}")
			.execute();
		this.driver.executableQuery("CALL db.awaitIndexes()").execute();
		this.cypher.schema();
		assertThat(this.driver
			.executableQuery("SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'entity_search' RETURN labelsOrTypes")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asList()).contains("Source");
	}

	private Set<String> present() {
		Set<String> names = new TreeSet<>();
		this.driver.executableQuery("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
			.execute()
			.records()
			.forEach((row) -> names.add(row.get("name").asString()));
		this.driver.executableQuery("SHOW CONSTRAINTS YIELD name RETURN name")
			.execute()
			.records()
			.forEach((row) -> names.add("constraint " + row.get("name").asString()));
		return names;
	}

}
