package org.hospitalgraph.api;

import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the five documents contradict each other about, and what they leave open. */
@ServiceTest
class QualityTests {

	@Autowired
	private Api api;

	@Test
	void findsNumbersThatTheDocumentsAnnounceAndDoNotShow() {
		List<String> found = messages("stated-counts");
		assertThat(found).anyMatch((text) -> text.contains("Grand Lille") && text.contains("10 announced, 5 known"))
			.anyMatch((text) -> text.contains("GCS G4") && text.contains("FHU") && text.contains("8 announced"))
			.anyMatch((text) -> text.contains("coopération sanitaire") && text.contains("4 announced, 5 known"));
	}

	@Test
	void findsATotalThatIsNotTheSumOfItsParts() {
		assertThat(messages("totals")).singleElement().asString().contains("CHU de Lille", "14,000", "14,046");
		assertThat(this.api.ask("/api/v1/quality?check=totals", "Accept-Language", "fr").text())
			.contains("14\u202f000 indiqué", "14\u202f046");
	}

	@Test
	void asksWhetherNeighbouringNamesMeanTheSame() {
		assertThat(messages("possibly-the-same")).anyMatch((text) -> text.contains("Seclin"))
			.anyMatch((text) -> text.contains("CHT de la Thiérache") && text.contains("Grande Thiérache"));
	}

	@Test
	void citesWhoSaysSo() {
		JsonNode answer = this.api.get("/quality?check=stated-counts&check=totals");
		assertThat(answer.get("results").valueStream()).isNotEmpty().allSatisfy((finding) -> {
			assertThat(finding.get("citations")).isNotEmpty();
			assertThat(finding.get("entities")).isNotEmpty();
		});
		assertThat(this.api.get("/quality").at("/checks/without-citation").asInt(-1)).isZero();
	}

	@Test
	void noticesThatTheMapShowsTheChtOfTheArtoisAYearBeforeItsConventionIsSigned() {
		JsonNode findings = this.api.get("/quality?check=dates-that-disagree").get("results");
		assertThat(Api.texts(findings, "/entities/0/id")).contains("cht-artois", "cht-le-cateau-cambresis");
		assertThat(Api.texts(findings, "/message")).anyMatch((message) -> message.contains("14 février 2013"));
	}

	/** A date of publication such as "after 2021" is a word of one language. */
	@Test
	void saysEverythingInTheLanguageOfTheReader() {
		assertThat(messages("never-brought-about"))
			.anyMatch((text) -> text.matches(".* published after \\d+ \\w+ 20.*"))
			.noneMatch((text) -> text.contains("of after"));
		assertThat(
				Api.texts(this.api.ask("/api/v1/quality", "Accept-Language", "fr").json().get("results"), "/message"))
			.anyMatch((text) -> text.matches(".*\\(après \\d.* 20.*"))
			.noneMatch((text) -> text.contains("after "));
	}

	@Test
	void refusesACheckThatThereIsNot() {
		Api.Answer answer = this.api.ask("/api/v1/quality?check=stated-count");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).contains("Vouliez-vous dire stated-counts\u00a0?");
	}

	private List<String> messages(String check) {
		return Api.texts(this.api.ask("/api/v1/quality?check=" + check, "Accept-Language", "en").json().get("results"),
				"/message");
	}

}
