package org.hospitalgraph.api;

import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.export.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through the graph, with their limits. */
@ServiceTest
class TraversalTests {

	@Autowired
	private Api api;

	@Test
	void leadsFromLensToRouenThroughLilleAndTheG4() {
		JsonNode paths = this.api.get("/paths?from=ch-lens&to=chu-rouen").get("results");
		assertThat(paths.valueStream().map((path) -> Api.texts(path.get("nodes"), "/id")))
			.contains(List.of("ch-lens", "gcs-hu-artois", "chu-lille", "gcs-g4", "chu-rouen"))
			.allMatch((path) -> path.size() == 5);
		assertThat(this.api.get("/paths?from=ch-lens&to=chu-rouen&maxLength=3").get("results")).isEmpty();
		assertThat(this.api.get("/paths?from=ch-lens&to=chu-rouen&asOf=2003").get("results")).isEmpty();
	}

	/** In every format, also for an empty diagram. */
	@ParameterizedTest
	@EnumSource(Format.class)
	void findsNoPathFromAnEntityToItself(Format format) {
		String same = "/paths?from=ch-lens&to=ch-lens";
		assertThat(this.api.get(same).at("/from/id").asString()).isEqualTo("ch-lens");
		assertThat(this.api.get(same).get("results")).isEmpty();
		assertThat(this.api.ask("/api/v1" + same + "&format=" + format.parameter()).status()).isEqualTo(200);
	}

	@Test
	void refusesPathsWithoutAnEnd() {
		Api.Answer answer = this.api.ask("/api/v1/paths?from=ch-lens");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("to");
	}

	@Test
	void looksAroundNearestFirstAndSaysWhatItCut() {
		JsonNode all = this.api.get("/entities/chu-lille/neighbourhood?limit=5000");
		assertThat(all.get("truncated").asBoolean()).isFalse();
		assertThat(Api.texts(all.get("nodes"), "/id")).startsWith("chu-lille").contains("gcs-g4", "ght-grand-lille");
		JsonNode cut = this.api.get("/entities/chu-lille/neighbourhood?depth=2&limit=10");
		assertThat(cut.get("truncated").asBoolean()).isTrue();
		assertThat(cut.get("nodes")).hasSize(11);
		assertThat(this.api.ask("/api/v1/entities/chu-lille/neighbourhood?depth=5").status()).isEqualTo(400);
	}

	@Test
	void walksNotThroughWhatEverybodyTouches() {
		JsonNode answer = this.api.get("/entities/gcs-houraa/neighbourhood?depth=4&limit=5000");
		List<String> ends = answer.get("nodes")
			.valueStream()
			.filter((node) -> List.of("Theme", "Territory").contains(node.get("label").asString()))
			.map((node) -> node.get("id").asString())
			.toList();
		assertThat(ends).isNotEmpty();
		assertThat(Api.texts(answer.get("nodes"), "/id")).doesNotContain("chu-lille", "gcs-g4");
	}

	@Test
	void findsWhatTwoHospitalsShare() {
		JsonNode answer = this.api.get("/common?id=ch-denain&id=ch-valenciennes");
		assertThat(Api.texts(answer.get("results"), "/shared/id")).contains("cht-valenciennois",
				"ght-hainaut-cambresis");
		assertThat(answer.get("results").valueStream())
			.allSatisfy((shared) -> assertThat(shared.get("relationships").size()).isGreaterThanOrEqualTo(2));
		assertThat(this.api.ask("/api/v1/common?id=ch-denain").status()).isEqualTo(400);
	}

	@Test
	void drawsOnlyWhatIsAskedFor() {
		JsonNode answer = this.api.get("/graph?label=Establishment&label=Groupement&type=MEMBER_OF&asOf=2017-07-03");
		assertThat(Api.texts(answer.get("nodes"), "/label")).containsOnly("Establishment", "Groupement");
		assertThat(Api.texts(answer.get("relationships"), "/type")).containsOnly("MEMBER_OF");
		assertThat(Api.texts(answer.get("nodes"), "/id")).contains("ght-hainaut-cambresis").doesNotContain("gcs-nova");
		assertThat(this.api.get("/graph?limit=5").get("truncated").asBoolean()).isTrue();
	}

	@Test
	void tellsWhatBeganInTwentyEleven() {
		JsonNode changes = this.api.get("/changes?from=2011&to=2011").get("results");
		assertThat(changes.valueStream()
			.filter((change) -> "created".equals(change.get("what").asString()))
			.map((change) -> change.at("/entity/id").asString()))
			.contains("cht-valenciennois", "cht-film", "cht-roubaix-tourcoing-wattrelos", "gcs-hu-armentieres-lille",
					"gcs-hu-artois")
			.doesNotContain("cht-cambresis", "gcs-g4");
		assertThat(this.api.ask("/api/v1/changes?from=2013&to=2011").status()).isEqualTo(400);
	}

	@Test
	void findsTheHospitalOfLilleInTheMiddle() {
		JsonNode answer = this.api.get("/statistics/centrality");
		assertThat(answer.at("/results/0/entity/id").asString()).isEqualTo("chu-lille");
		assertThat(answer.at("/results/0/degree").asInt()).isGreaterThan(20);
		assertThat(answer.get("communities").asInt()).isBetween(2, answer.get("total").asInt());
	}

}
