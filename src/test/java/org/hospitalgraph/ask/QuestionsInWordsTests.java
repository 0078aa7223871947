package org.hospitalgraph.ask;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions in words, each kind in at least five wordings, and questions that must be
 * declined. Prints how many were understood, wrongly declined, and misunderstood.
 */
@ServiceTest
class QuestionsInWordsTests {

	private static final int LEAST = 29;

	@Autowired
	private Api api;

	@Test
	void understandsWhatIsAskedOrDeclinesAndIsNeverWrong() throws IOException {
		List<String> wrong = new ArrayList<>();
		List<String> declined = new ArrayList<>();
		Set<String> kinds = new LinkedHashSet<>();
		int right = 0;
		for (String[] row : questions()) {
			JsonNode answer = ask(row[2]);
			String got = answer.path("understood").asBoolean() ? answer.at("/reading/address").asString() : "";
			String wanted = row[1].isEmpty() ? "" : "/api/v1" + row[1];
			if (got.equals(wanted)) {
				right++;
				kinds.add(row[0]);
			}
			else if (got.isEmpty()) {
				declined.add(row[2] + "  " + answer.path("unclear").asString(""));
			}
			else {
				wrong.add(row[2] + "\n    read as " + got + "\n    wanted  " + wanted);
			}
		}
		System.out.printf("Questions in words: %d right, %d declined although there is an answer, %d wrong; %d kinds%n",
				right, declined.size(), wrong.size(), kinds.size());
		declined.forEach((question) -> System.out.println("  declined: " + question));
		assertThat(wrong).isEmpty();
		assertThat(declined).hasSizeLessThan(questions().size() / 20);
		assertThat(kinds.size()).isGreaterThanOrEqualTo(LEAST);
	}

	@Test
	void answersWhatItUnderstood() {
		JsonNode answer = ask("Quels CH sont liés au CHU de Lille par un GHT ?");
		assertThat(answer.at("/answer/total").asInt()).isEqualTo(16);
		assertThat(answer.at("/reading/sentence").asString()).isEqualTo("CH liés au CHU de Lille par GHT");
		assertThat(answer.at("/reading/named/0/id").asString()).isEqualTo("chu-lille");
	}

	@Test
	void understandsEveryQuestionThatItSuggests() {
		assertThat(new Forms().all().stream().flatMap((form) -> Stream.of(form.french(), form.english())))
			.allSatisfy((example) -> assertThat(ask(example).path("understood").asBoolean()).as(example).isTrue());
	}

	@Test
	void saysWhatItDoesNotUnderstandAndWhatItWould() {
		JsonNode answer = ask("Quel est le budget du CHU de Lille ?");
		assertThat(answer.path("understood").asBoolean()).isFalse();
		assertThat(answer.path("answer").isNull()).isTrue();
		assertThat(answer.path("unclear").asString()).contains("budget");
		assertThat(answer.path("suggestions")).isNotEmpty();
	}

	private JsonNode ask(String question) {
		return this.api.get("/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
	}

	private static List<String[]> questions() throws IOException {
		try (var file = QuestionsInWordsTests.class.getResourceAsStream("/ask/questions.csv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(";", 3))
				.toList();
		}
	}

}
