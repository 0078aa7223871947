package org.hospitalgraph.api;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What each source says, what is planned or inferred, and cooperation on a theme. */
@ServiceTest
class StatementTests {

	@Autowired
	private Api api;

	@Test
	void findsWhoCooperatesOnAThemeOrOnANarrowerOne() {
		JsonNode answer = this.api.get("/entities/theme-cancerologie/links");
		assertThat(answer.get("total").asInt()).isPositive();
		List<String> ways = new ArrayList<>();
		answer.get("results").forEach((linked) -> linked.get("paths").forEach((path) -> {
			ways.add(path.get("by").asString());
			path.get("relationships").forEach((link) -> assertThat(link.get("citations")).isNotEmpty());
			if (path.get("by").asString().equals("focus")) {
				assertThat(path.at("/nodes/0/id").asString()).isEqualTo("theme-cancerologie");
				assertThat(path.get("nodes").size()).isEqualTo(path.get("relationships").size() + 1);
			}
		}));
		assertThat(ways).contains("focus", "support");
	}

	@Test
	void eachCitationNamesItsSourceByTitle() {
		JsonNode links = this.api.get("/entities/ch-valenciennes?asOf=2018").at("/relations/MEMBER_OF");
		assertThat(links).isNotEmpty();
		links.forEach((relation) -> relation.at("/link/citations").forEach((citation) -> {
			String source = citation.get("source").asString();
			assertThat(citation.path("title").asString()).isNotBlank()
				.isEqualTo(this.api.get("/sources/" + source).at("/source/name").asString());
		}));
	}

	@Test
	void leavesOutWhatIsInferredWhereThatIsNotWanted() {
		JsonNode all = this.api.get("/entities/gcs-crrc/links");
		JsonNode stated = this.api.get("/entities/gcs-crrc/links?deduced=false");
		assertThat(all.get("total").asInt() - stated.get("total").asInt()).isEqualTo(all.get("deduced").asInt())
			.isPositive();
	}

	@Test
	void hasNoPlannedMembershipUnlessItIsAskedFor() {
		assertThat(this.api.get("/entities/ch-fourmies?asOf=2013-09-20")
			.at("/relations/MEMBER_OF")
			.valueStream()
			.map((relation) -> relation.at("/entity/id").asString()))
			.doesNotContain("cht-sambre-avesnois", "cht-grande-thierache");
		JsonNode planned = this.api.get("/entities/ch-fourmies?asOf=2013-09-20&status=planned");
		assertThat(planned.at("/relations/MEMBER_OF")).isNotEmpty().allSatisfy((relation) -> {
			assertThat(relation.at("/link/status").asString()).isEqualTo("planned");
			assertThat(relation.at("/link/certainty").asString()).isEqualTo("possible");
		});
	}

	@Test
	void drawsThePlannedGroupementsWithTheirMembers() {
		JsonNode graph = this.api.get("/graph?type=MEMBER_OF&status=planned");
		assertThat(graph.get("relationships")).isNotEmpty()
			.allSatisfy((link) -> assertThat(link.get("status").asString()).isEqualTo("planned"));
	}

	@Test
	void tellsWhoSaysWhatOfOneFact() {
		JsonNode links = this.api.get("/entities/chu-lille/links?through=GCS&category=CHU");
		String id = links.at("/results/0/paths/0/relationships/0/id").asString();
		JsonNode fact = this.api.get("/facts/" + id);
		assertThat(fact.at("/fact/id").asString()).isEqualTo(id);
		assertThat(fact.get("statements").size()).isEqualTo(fact.at("/fact/citations").size());
		assertThat(fact.get("statements"))
			.allSatisfy((statement) -> assertThat(statement.get("fact").asString()).isEqualTo(id));
	}

	@Test
	void givesEachSourceItsOwnDates() {
		JsonNode atlas = this.api.get("/sources/gcs-g4-atlas-2021");
		List<String> since = atlas.get("facts")
			.valueStream()
			.filter((fact) -> fact.at("/to/id").asString().equals("gcs-g4")
					&& fact.at("/link/type").asString().equals("MEMBER_OF"))
			.map((fact) -> fact.at("/link/since").asString())
			.distinct()
			.toList();
		assertThat(since).containsExactly("2004-11");
	}

	@Test
	void givesEachSourceItsOwnDateOfCreation() {
		assertThat(created("gcs-g4-atlas-2021")).isEqualTo("2004-11");
		assertThat(created("chru-lille-territoire-2013")).isEqualTo("2004-11-03");
	}

	@Test
	void citesADateWhereItIsStatedAndNotWhereItsBearerIsOnlyNamed() {
		JsonNode created = this.api.get("/entities/gcs-g4").at("/evidence/created");
		assertThat(created.valueStream().filter((one) -> one.get("source").asString().equals("gcs-g4-atlas-2021")))
			.extracting((one) -> one.get("locator").asString())
			.containsExactly("chiffres/creation");
	}

	@Test
	void tellsWhoSaysWhenAConventionWasSigned() {
		String id = "/entities/convention-constitutive-cht-valenciennois";
		JsonNode evidence = this.api.get(id).at("/evidence/signed");
		assertThat(Api.texts(evidence, "/source")).containsOnly("chru-lille-territoire-2013");
		assertThat(Api.texts(evidence, "/since")).containsOnly("2011-06-21");
		assertThat(this.api.get(id + "/timeline").get("events")).anySatisfy((event) -> {
			assertThat(event.get("what").asString()).isEqualTo("signed");
			assertThat(event.get("date").asString()).isEqualTo("2011-06-21");
		});
	}

	@Test
	void tellsWhatADocumentCountsOfItself() {
		JsonNode counted = this.api.get("/sources/gcs-chu-panorama")
			.get("facts")
			.valueStream()
			.filter((fact) -> fact.at("/from/id").asString().equals("gcs-chu-panorama"))
			.findFirst()
			.orElseThrow();
		assertThat(counted.at("/link/metric").asString()).isEqualTo("groupements-stated");
		assertThat(counted.at("/link/value").asInt()).isEqualTo(4);
		String figure = counted.at("/to/id").asString();
		assertThat(this.api.get("/facts/has-" + figure).at("/statements/0/value").asInt()).isEqualTo(4);
		assertThat(this.api.get("/entities/" + figure).at("/properties/value").asInt()).isEqualTo(4);
	}

	@Test
	void tellsTheValueOfWhatWasMeasured() {
		assertThat(this.api.get("/entities/chu-lille/timeline").get("events"))
			.filteredOn((event) -> event.get("what").asString().equals("measured"))
			.isNotEmpty()
			.allSatisfy((event) -> assertThat(event.at("/link/value").isNumber()).isTrue());
	}

	private String created(String source) {
		return this.api.get("/sources/" + source)
			.get("entities")
			.valueStream()
			.filter((said) -> said.at("/entity/id").asString().equals("gcs-g4"))
			.map((said) -> said.at("/says/created").asString())
			.findFirst()
			.orElseThrow();
	}

}
