package org.hospitalgraph.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Mentions in a text, over HTTP. */
@ServiceTest
class MentionTests {

	private static final String SENTENCE = "😀 Les CH de Roubaix, Tourcoing et Saint-Exemple ont signé avec le CHU de Lille le 3 juillet 2017 ;"
			+ " le CHU compte 14 000 professionnels.";

	@Autowired
	private Api api;

	@Test
	void tellsWhoWhenAndHowManyByUtf16Offsets() {
		JsonNode answer = post(SENTENCE);
		JsonNode mentions = answer.get("mentions");
		assertThat(Api.texts(mentions, "/text")).containsExactly("CH de Roubaix", "Tourcoing", "Saint-Exemple",
				"CHU de Lille", "CHU");
		assertThat(Api.texts(mentions, "/entity/id")).containsExactly("ch-roubaix", "ch-tourcoing", "", "chu-lille",
				"chu-lille");
		for (JsonNode mention : mentions) {
			assertThat(SENTENCE.substring(mention.get("start").asInt(), mention.get("end").asInt()))
				.isEqualTo(mention.get("text").asString());
		}
		JsonNode unknown = mentions.get(2);
		assertThat(unknown.get("entity").isNull()).isTrue();
		assertThat(unknown.get("kind").asString()).isEqualTo("CH");
		assertThat(unknown.get("place").asString()).isEqualTo("Saint-Exemple");
		assertThat(unknown.get("match").asBoolean()).isFalse();
		assertThat(answer.at("/dates/0/date").asString()).isEqualTo("2017-07-03");
		assertThat(answer.at("/figures/0/value").asInt()).isEqualTo(14_000);
		assertThat(answer.at("/figures/0/unit").asString()).isEqualTo("professionnels");
	}

	@Test
	void readsAShortTextFromTheAddressAndRefusesALongOne() {
		String text = URLEncoder.encode("convention avec le CHRU de Lille", StandardCharsets.UTF_8);
		assertThat(this.api.get("/mentions?text=" + text).at("/mentions/0/entity/id").asString())
			.isEqualTo("chu-lille");
		assertThat(this.api.ask("/api/v1/mentions?text=" + "a".repeat(2_001)).status()).isEqualTo(400);
		assertThat(this.api.ask("/api/v1/mentions").status()).isEqualTo(400);
	}

	@Test
	void refusesATextOfMoreThanAMebibyteAndOneThatIsNoText() {
		assertThat(this.api.send("/api/v1/mentions", "text/plain", new byte[(1 << 20) + 1]).status()).isEqualTo(413);
		assertThat(this.api.send("/api/v1/mentions", "text/plain", new byte[] { 'C', 'H', (byte) 0xE9 }).status())
			.isEqualTo(400);
		assertThat(this.api.send("/api/v1/mentions", "application/zip", new byte[] { 1 }).status()).isEqualTo(415);
	}

	@Test
	void reconcilesAnAddressWithTheOnlyHospitalInIt() {
		JsonNode answer = this.api
			.post("/api/v1/reconcile", "queries",
					"{\"q0\": {\"query\": \"Service de neurologie, CHU de Lille, Lille, France\"}}")
			.json();
		assertThat(answer.at("/q0/result/0/id").asString()).isEqualTo("chu-lille");
		assertThat(answer.at("/q0/result/0/match").asBoolean()).isTrue();
		JsonNode two = this.api
			.post("/api/v1/reconcile", "queries",
					"{\"q0\": {\"query\": \"CHU de Lille, CH de Roubaix, service commun\"}}")
			.json();
		assertThat(Api.texts(two.at("/q0/result"), "/match")).doesNotContain("true");
	}

	private JsonNode post(String text) {
		Api.Answer answer = this.api.send("/api/v1/mentions", "text/plain; charset=utf-8",
				text.getBytes(StandardCharsets.UTF_8));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

}
