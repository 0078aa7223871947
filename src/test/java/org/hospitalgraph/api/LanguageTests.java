package org.hospitalgraph.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.hospitalgraph.Api;
import org.hospitalgraph.Api.Answer;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.model.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every error is in the language of the reader. */
@ServiceTest
class LanguageTests {

	/** Words of which every sentence in the other language contains some. */
	private static final List<String> ENGLISH = List.of("the", "is", "are", "of", "there", "such", "from", "at most",
			"must", "not", "it", "did", "see", "be", "a whole");

	private static final List<String> FRENCH = List.of("le", "la", "les", "un", "une", "est", "pas", "de", "voir", "au",
			"ce", "cette", "plus");

	@Autowired
	private Api api;

	@ParameterizedTest
	@ValueSource(strings = { "/entities/nope", "/entities/zzzzzzzzzzzzzzzzzzzzz", "/entities/CHU%20Lille", "/nothing",
			"/entitees", "/entities/chu-lille/lnks", "/sources/nope", "/queries/nope", "/graph?limit=x",
			"/graph?limit=0", "/graph?limit=1000000000000", "/graph?lable=x", "/graph?label=x", "/graph?category=%21",
			"/graph?asOf=juin", "/graph?asOf=2013-02-30", "/graph?asOf=2012&asOf=2013",
			"/graph?status=x&certainty=y&type=MEMBR_OF", "/entities/chu-lille/links?through=GHTT&by=x", "/paths",
			"/paths?from=chu-lille", "/paths?from=nope&to=chu-lille", "/common", "/common?id=chu-lille", "/changes",
			"/changes?from=2013&to=2011", "/quality?check=stated-count", "/quality?limit=501&offset=-1",
			"/entities?q=%FF", "/entities?format=svg", "/entities/chu-lille?format=csv",
			"/entities?format=csv&format=json", "/sources?x=1", "/queries/linked-by-membership/results",
			"/queries/linked-by-membership/results?origin=CHU&status=active&asOf=x&through=%21&y=2",
			"/queries/changes/results?from=2011&to=2013&limit=many", "/reconcile?queries=%7B", "/reconcile?queries=7",
			"/reconcile?queries=%7B%22q%22:%7B%22query%22:7,%22type%22:7,%22limit%22:%22x%22,%22type_strict%22:%22x%22,%22properties%22:%7B%7D%7D%7D",
			"/reconcile?extend=%5B%5D", "/reconcile?extend=%7B%22ids%22:%5B7%5D,%22properties%22:%5B7%5D%7D",
			"/reconcile/suggest/entity?cursor=x" })
	void speaksFrenchOrEnglish(String path) {
		for (String[] headers : new String[][] { { "Accept", "*/*" }, { "Accept-Language", "fr" },
				{ "Accept-Language", "de" } }) {
			judge(path, this.api.ask("/api/v1" + path, headers), ENGLISH);
		}
		judge(path, this.api.ask("/api/v1" + path, "Accept-Language", "en"), FRENCH);
	}

	@Test
	void speaksFrenchOrEnglishWhereTheContainerRefuses() {
		for (String method : List.of("POST", "TRACE", "FOO")) {
			judge(method, this.api.send(method, "/api/v1/graph"), ENGLISH);
			judge(method, this.api.send(method, "/api/v1/graph", "Accept-Language", "en"), FRENCH);
		}
		judge("origin", this.api.ask("/api/v1/graph", "Origin", "http://a.example"), ENGLISH);
		judge("origin", this.api.ask("/api/v1/graph", "Origin", "http://a.example", "Accept-Language", "en"), FRENCH);
		judge("form", this.api.send("POST", "/reconcile"), ENGLISH);
		judge("slash", this.api.ask("/a%2Fb"), ENGLISH);
		judge("slash", this.api.ask("/a%2Fb", "Accept-Language", "en"), FRENCH);
	}

	@Test
	void hasEveryTextInBothLanguages() {
		Set<String> french = new TreeSet<>(Collections.list(Message.texts(Locale.FRENCH).getKeys()));
		Set<String> english = new TreeSet<>(Collections.list(Message.texts(Locale.ENGLISH).getKeys()));
		assertThat(french).isEqualTo(english).hasSizeGreaterThan(60);
		for (String key : french) {
			Message message = Message.of(key, "{0}", "{1}", "{2}");
			assertThat(words(message.in(Locale.FRENCH))).as(key)
				.doesNotContainAnyElementsOf(List.of("the", "is", "are"));
			assertThat(words(message.in(Locale.ENGLISH))).as(key)
				.doesNotContainAnyElementsOf(List.of("le", "est", "une"));
			assertThat(arguments(message.in(Locale.FRENCH))).as(key).isEqualTo(arguments(message.in(Locale.ENGLISH)));
		}
	}

	private static void judge(String what, Answer answer, List<String> foreign) {
		assertThat(answer.status()).as(what).isBetween(400, 421);
		JsonNode problem = answer.json();
		List<String> texts = new ArrayList<>(
				List.of(problem.get("title").asString(), problem.get("detail").asString()));
		if (problem.has("errors")) {
			texts.addAll(Api.texts(problem.get("errors"), "/message"));
		}
		for (String text : texts) {
			assertThat(text).as(what).isNotBlank();
			assertThat(words(text)).as(what + ": " + text).doesNotContainAnyElementsOf(foreign);
		}
	}

	/**
	 * Small words only, because quoted ids and names of parameters are in no language.
	 */
	private static List<String> words(String text) {
		return List
			.of(text.replaceAll("[\\w.]+=\\S*|\\S*-\\S*|[«\"'][^»\"']*[»\"']|errors|application/\\S+", " ")
				.split("[^\\p{L}]+"))
			.stream()
			.filter((word) -> word.equals(word.toLowerCase(Locale.ROOT)))
			.toList();
	}

	private static List<String> arguments(String text) {
		return List.of("{0}", "{1}", "{2}").stream().filter(text::contains).toList();
	}

}
