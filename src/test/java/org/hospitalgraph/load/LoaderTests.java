package org.hospitalgraph.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hospitalgraph.HospitalGraph;
import org.hospitalgraph.TestDatabase;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Figure;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Name;
import org.hospitalgraph.model.Rank;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Source;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph after a load, in a separate database. */
@SpringBootTest(classes = HospitalGraph.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = "hospital-graph.load=never")
@ContextCustomizerFactories(TestDatabase.Factory.class)
@Tag("service")
class LoaderTests {

	private static final Publication PUBLISHED = Publication.valueOf("2013-09-20");

	@Autowired
	private Loader loader;

	@Autowired
	private Cypher cypher;

	@Autowired
	private Driver driver;

	@BeforeEach
	void schema() {
		this.cypher.schema();
	}

	@Test
	void changesNothingTheSecondTime() {
		KnowledgeBase knowledge = generated("one", 20);
		assertThat(this.loader.load(knowledge).changed()).isTrue();
		Map<String, Long> before = contents();
		assertThat(this.loader.load(knowledge).changed()).isFalse();
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void takesTheLabelOfEntitiesFromNamesAndDocumentsOfAnOlderGraph() {
		this.loader.load(generated("older", 10));
		this.driver.executableQuery("MATCH (n:Name|Source|Figure) SET n:Entity").execute();
		this.loader.load(generated("newer", 10));
		assertThat(this.driver.executableQuery("MATCH (n:Entity&(Name|Source|Figure)) RETURN count(n)")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asLong()).isZero();
	}

	@Test
	void dropsWhatLeftTheDossiers() {
		this.loader.load(generated("large", 30));
		this.loader.load(generated("small", 10));
		assertThat(contents()).containsEntry("Establishment", 10L)
			.containsEntry("Figure", 10L)
			.containsEntry("Name", 11L)
			.containsEntry("MEMBER_OF", 10L)
			.containsEntry("Source", 1L);
	}

	@Test
	void takesTimeInProportionToTheVolume() {
		this.loader.load(generated("warm", 1_000));
		long small = nanoseconds(generated("a", 200));
		long large = nanoseconds(generated("b", 4_000));
		// Linear would be 20 times, quadratic 400. The margin is for a busy machine.
		assertThat(large).isLessThan(small * 100);
		this.loader.load(generated("end", 1));
	}

	private long nanoseconds(KnowledgeBase knowledge) {
		long begin = System.nanoTime();
		this.loader.load(knowledge);
		return System.nanoTime() - begin;
	}

	private Map<String, Long> contents() {
		Map<String, Long> contents = new TreeMap<>();
		for (String query : List.of("contents", "relationships")) {
			this.cypher.query(query)
				.list((row) -> contents.put(row.get("kind").asString(), row.get("number").asLong()));
		}
		return contents;
	}

	/** A groupement with that many members, each with a figure. */
	private static KnowledgeBase generated(String revision, int members) {
		TreeSet<Citation> cited = new TreeSet<>(List.of(new Citation("generated", "p.1")));
		List<Entity> entities = new ArrayList<>();
		List<Fact> facts = new ArrayList<>();
		List<Figure> figures = new ArrayList<>();
		entities.add(entity("g", Label.GROUPEMENT, "GHT", cited));
		for (int i = 0; i < members; i++) {
			EntityId member = new EntityId("ch-" + i);
			entities.add(entity(member.text(), Label.ESTABLISHMENT, "CH", cited));
			facts.add(new Fact("f-" + i, member, RelationshipType.MEMBER_OF, new EntityId("g"), new TreeMap<>(),
					Validity.between(PartialDate.valueOf("2016"), null, PUBLISHED), List.copyOf(cited)));
			figures.add(new Figure("figure-" + i, member, "beds", "Lits", BigDecimal.valueOf(i), null, "beds", null,
					null, null, null, Map.of(), null, cited));
		}
		Source source = new Source(new EntityId("generated"), "Generated", null, PUBLISHED, "fr", "list", null, null,
				Rank.REGISTER, null);
		return new KnowledgeBase(revision, List.of(source), entities, facts, figures, List.of(), List.of());
	}

	private static Entity entity(String id, Label label, String category, TreeSet<Citation> cited) {
		Name name = new Name("Name of " + id, "usual", Validity.between(null, null, PUBLISHED), PUBLISHED.earliest(),
				List.copyOf(cited));
		return new Entity(new EntityId(id), label, category, name.text(), label.hasStatus() ? "active" : null, null,
				Validity.UNKNOWN, null, null, List.of(), List.of(name), cited, new TreeMap<>(), new TreeMap<>());
	}

}
