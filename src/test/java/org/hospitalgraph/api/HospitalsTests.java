package org.hospitalgraph.api;

import java.util.List;
import java.util.Map;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The hospitals of an area. */
@ServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class HospitalsTests {

	/** Adds coordinates as registers do, because dossiers have none. */
	private static final Map<String, double[]> PLACES = Map.of("ch-cambrai", new double[] { 50.165, 3.229 },
			"ch-denain", new double[] { 50.329, 3.394 }, "ch-lens", new double[] { 50.436, 2.823 }, "chu-lille",
			new double[] { 50.611, 3.038 });

	@Autowired
	private Api api;

	@Autowired
	private Driver driver;

	@BeforeAll
	void place() {
		PLACES.forEach((id, place) -> this.driver
			.executableQuery("MATCH (e:Entity {id: $id}) SET e.latitude = $latitude, e.longitude = $longitude")
			.withParameters(Map.of("id", id, "latitude", place[0], "longitude", place[1]))
			.execute());
	}

	@AfterAll
	void forget() {
		this.driver.executableQuery("MATCH (e:Entity) WHERE e.id IN $ids REMOVE e.latitude, e.longitude")
			.withParameters(Map.of("ids", List.copyOf(PLACES.keySet())))
			.execute();
	}

	@Test
	void areThoseOfATerritoryWithWhatTheyBelongTo() {
		JsonNode answer = this.api.get("/hospitals?territory=bassin-metropole");
		assertThat(Api.texts(answer.get("results"), "/id")).contains("ch-roubaix", "ch-armentieres", "col");
		assertThat(Api.texts(answer.at("/facets/groupement"), "/groupement/id")).contains("ght-grand-lille");
		assertThat(answer.at("/facets/sector/public").asInt() + answer.at("/facets/sector/private").asInt())
			.isEqualTo(answer.get("total").asInt());
	}

	@Test
	void areNarrowedBeforeAnythingIsCutAndCountedAsChoosingWouldLeave() {
		JsonNode all = this.api.get("/hospitals?territory=bassin-metropole&limit=1");
		assertThat(all.get("results")).hasSize(1);
		assertThat(all.get("truncated").asBoolean()).isTrue();
		for (JsonNode facet : all.at("/facets/groupement")) {
			String id = facet.at("/groupement/id").asString();
			assertThat(this.api.get("/hospitals?territory=bassin-metropole&groupement=" + id).get("total").asInt())
				.as(id)
				.isEqualTo(facet.get("number").asInt());
		}
		for (JsonNode facet : all.at("/facets/kind")) {
			String kind = facet.get("category").asString();
			assertThat(this.api.get("/hospitals?territory=bassin-metropole&kind=" + kind).get("total").asInt()).as(kind)
				.isEqualTo(facet.get("number").asInt());
		}
	}

	@Test
	void areThoseWithinSomeKilometresNearestFirst() {
		JsonNode answer = this.api.get("/hospitals?near=ch-cambrai&within=45");
		assertThat(Api.texts(answer.get("results"), "/id")).containsExactly("ch-cambrai", "ch-denain", "ch-lens");
		assertThat(answer.at("/results/0/distance").asDouble()).isZero();
		assertThat(answer.at("/results/1/distance").asDouble()).isBetween(20.0, 23.0);
		assertThat(answer.at("/centre/latitude").asDouble()).isEqualTo(50.165);
		assertThat(Api.texts(this.api.get("/hospitals?near=ch-cambrai&within=10").get("results"), "/id"))
			.containsExactly("ch-cambrai");
	}

	@Test
	void ofAnotherGroupementAreThoseOfOneThatIsNotThis() {
		JsonNode answer = this.api.get("/hospitals?near=ch-cambrai&within=80&other=ght-hainaut-cambresis");
		assertThat(Api.texts(answer.get("results"), "/id")).contains("chu-lille")
			.doesNotContain("ch-cambrai", "ch-denain");
	}

	@Test
	void areOfATerritoryOrAPlaceAndNotOfBoth() {
		for (String asked : List.of("", "?near=ch-lens&territory=bassin-metropole", "?near=ch-lens&id=ch-lens")) {
			Api.Answer answer = this.api.ask("/api/v1/hospitals" + asked);
			assertThat(answer.status()).as(asked).isEqualTo(400);
		}
		assertThat(this.api.ask("/api/v1/hospitals?territory=nowhere").status()).isEqualTo(404);
		assertThat(Api.texts(this.api.get("/hospitals?id=ch-lens,ch-denain").get("results"), "/id"))
			.containsExactlyInAnyOrder("ch-lens", "ch-denain");
	}

}
