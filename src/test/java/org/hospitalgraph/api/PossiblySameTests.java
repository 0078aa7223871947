package org.hospitalgraph.api;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The slides of 2013 mention a CH in Seclin, the page of 2024 a GH Seclin Carvin; no
 * document says that they are the same.
 */
@ServiceTest
class PossiblySameTests {

	@Autowired
	private Api api;

	@Test
	void saysThatAnotherIdMayMeanTheSameHospital() {
		JsonNode answer = this.api.get("/entities/ch-seclin/links?through=GHT");
		assertThat(answer.get("results")).isEmpty();
		JsonNode same = answer.get("possiblySameAs");
		assertThat(Api.texts(same, "/id")).containsExactly("gh-seclin-carvin");
		assertThat(same.at("/0/of").asString()).isEqualTo("ch-seclin");
		assertThat(same.at("/0/name").asString()).isEqualTo("GH Seclin Carvin");
		assertThat(same.at("/0/why").asString()).contains("Seclin");
		assertThat(same.at("/0/citations/0/source").asString()).isEqualTo("ght-grand-lille-2024");
		assertThat(this.api.get("/entities/ch-roubaix/links?through=GHT").get("possiblySameAs")).isEmpty();
	}

	@Test
	void findsWhatTheOtherIdHasAndShowsTheStep() {
		List<String> others = Api.texts(this.api.get("/entities/gh-seclin-carvin/links?through=GHT").get("results"),
				"/establishment/id");
		JsonNode followed = this.api.get("/entities/ch-seclin/links?through=GHT&same=follow");
		assertThat(Api.texts(followed.get("results"), "/establishment/id")).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(others);
		for (JsonNode linked : followed.get("results")) {
			assertThat(Api.texts(linked.at("/paths/0/nodes"), "/id")).startsWith("ch-seclin", "gh-seclin-carvin",
					"ght-grand-lille");
			assertThat(Api.texts(linked.at("/paths/0/relationships"), "/type")).startsWith("POSSIBLY_SAME_AS",
					"MEMBER_OF");
		}
	}

	@Test
	void joinsBothWaysAndLinksNobodyToItself() {
		JsonNode own = this.api.get("/entities/gh-seclin-carvin/links");
		JsonNode other = this.api.get("/entities/ch-seclin/links");
		JsonNode followed = this.api.get("/entities/gh-seclin-carvin/links?same=follow");
		assertThat(Api.texts(followed.get("results"), "/establishment/id"))
			.containsAll(Api.texts(own.get("results"), "/establishment/id"))
			.containsAll(Api.texts(other.get("results"), "/establishment/id"))
			.doesNotContain("ch-seclin", "gh-seclin-carvin");
	}

	@Test
	void isNoMoreThanPossibleAsOfADate() {
		String path = "/entities/ch-seclin/links?through=GHT&same=follow&asOf=2025";
		assertThat(Api.texts(this.api.get(path).get("results"), "/certainty")).isNotEmpty().containsOnly("possible");
		assertThat(this.api.get(path + "&certainty=possible").get("results")).isNotEmpty();
		assertThat(this.api.get(path + "&certainty=certain,presumed").get("results")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'',false", "&same=follow,true" })
	void looksAroundTheOtherIdToo(String more, boolean there) {
		JsonNode answer = this.api.get("/entities/ch-seclin/neighbourhood?depth=1&type=MEMBER_OF" + more);
		assertThat(Api.texts(answer.get("possiblySameAs"), "/id")).containsExactly("gh-seclin-carvin");
		assertThat(Api.texts(answer.get("nodes"), "/id").contains("ght-grand-lille")).isEqualTo(there);
		assertThat(Api.texts(answer.get("relationships"), "/type").contains("POSSIBLY_SAME_AS")).isEqualTo(there);
		assertThat(Api.texts(answer.get("nodes"), "/id")).contains("ch-seclin", "gcs-sterinord");
	}

	@Test
	void walksFromOneIdToTheOther() {
		String path = "/paths?from=ch-seclin&to=ght-grand-lille&maxLength=2";
		JsonNode without = this.api.get(path);
		assertThat(without.get("possiblySameAs").at("/0/id").asString()).isEqualTo("gh-seclin-carvin");
		List<String> step = List.of("ch-seclin", "gh-seclin-carvin", "ght-grand-lille");
		assertThat(ways(without)).isNotEmpty().doesNotContain(step);
		assertThat(ways(this.api.get(path + "&same=follow"))).containsAll(ways(without)).contains(step);
	}

	@Test
	void findsWhatTheOtherIdShares() {
		String path = "/common?id=ch-seclin&id=ch-roubaix";
		JsonNode without = this.api.get(path);
		assertThat(Api.texts(without.get("possiblySameAs"), "/id")).containsExactly("gh-seclin-carvin");
		assertThat(Api.texts(without.get("results"), "/shared/id")).doesNotContain("ght-grand-lille");
		JsonNode followed = this.api.get(path + "&same=follow");
		assertThat(Api.texts(followed.get("results"), "/shared/id")).contains("ght-grand-lille")
			.doesNotContain("gh-seclin-carvin", "ch-seclin")
			.containsAll(Api.texts(without.get("results"), "/shared/id"));
		JsonNode shared = followed.get("results")
			.valueStream()
			.filter((one) -> one.at("/shared/id").asString().equals("ght-grand-lille"))
			.findFirst()
			.orElseThrow();
		assertThat(Api.texts(shared.get("relationships"), "/type")).contains("MEMBER_OF", "POSSIBLY_SAME_AS");
		assertThat(this.api.ask("/api/v1" + path + "&same=follow&format=dot").text()).contains("gh-seclin-carvin");
		assertThat(
				Api.texts(this.api.get(path + "&same=follow&asOf=2025&certainty=certain").get("results"), "/shared/id"))
			.doesNotContain("ght-grand-lille");
	}

	@Test
	void sharesEverythingWithItself() {
		JsonNode own = this.api.get("/common?id=ch-seclin&id=gh-seclin-carvin&same=follow");
		assertThat(Api.texts(own.get("results"), "/shared/id")).contains("ght-grand-lille", "gcs-sterinord");
	}

	@Test
	void findsWhoIsLinkedToTheOtherIdToo() {
		String path = "/common/links?id=ch-seclin&id=ch-roubaix&through=GHT";
		assertThat(this.api.get(path).get("results")).isEmpty();
		assertThat(Api.texts(this.api.get(path + "&same=follow").get("results"), "/establishment/id"))
			.contains("chu-lille", "ch-bailleul")
			.doesNotContain("ch-seclin", "gh-seclin-carvin");
	}

	@Test
	void drawsTheOtherIdBesideTheNodes() {
		String path = "/graph?id=ch-seclin&id=ght-grand-lille";
		JsonNode without = this.api.get(path);
		assertThat(Api.texts(without.get("possiblySameAs"), "/id")).containsExactly("gh-seclin-carvin");
		assertThat(Api.texts(without.get("nodes"), "/id")).containsExactly("ch-seclin", "ght-grand-lille");
		for (String type : List.of("", "&type=MEMBER_OF", "&type=MEMBER_OF&asOf=2025")) {
			JsonNode followed = this.api.get(path + "&same=follow" + type);
			assertThat(Api.texts(followed.get("nodes"), "/id")).as(type)
				.containsExactlyInAnyOrder("ch-seclin", "gh-seclin-carvin", "ght-grand-lille");
			assertThat(Api.texts(followed.get("relationships"), "/type")).as(type)
				.contains("MEMBER_OF", "POSSIBLY_SAME_AS");
		}
		assertThat(Api.texts(this.api.get("/graph").get("possiblySameAs"), "/of")).doesNotHaveDuplicates();
		assertThat(
				this.api.get("/statistics/centrality?id=ch-seclin&id=ght-grand-lille&same=follow").get("total").asInt())
			.isEqualTo(3);
	}

	private static List<List<String>> ways(JsonNode answer) {
		List<List<String>> ways = new ArrayList<>();
		answer.get("results").forEach((path) -> ways.add(Api.texts(path.get("nodes"), "/id")));
		return ways;
	}

	@Test
	void refusesWhatSameCannotBe() {
		assertThat(this.api.ask("/api/v1/entities/ch-seclin/links?same=perhaps").status()).isEqualTo(400);
	}

}
