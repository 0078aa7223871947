package org.hospitalgraph.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.Api;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One model of the view: all parts of the page say and count the same, and agree with the
 * service.
 */
class ViewTests extends Explorer {

	private static final Pattern ESTABLISHMENTS = Pattern.compile("(\\d+) établissement");

	private static final Set<String> NO_COOPERATION = Set.of("PART_OF", "LOCATED_IN", "COVERS", "POSSIBLY_SAME_AS",
			"SUCCEEDS");

	private static final Set<String> BELONGING = Set.of("MEMBER_OF", "PARTY_TO", "TAKES_PART_IN");

	private static final String PRESENT = "return hospitalGraph.canvas().nodes().not('.absent').length";

	private static final String LEGEND = "return [...document.querySelectorAll('#legend [aria-pressed=true]')]"
			+ ".reduce((sum, one) => sum + Number(one.dataset.number), 0)";

	/**
	 * A different walk each time, with everything visible, so that no filter hides
	 * anything.
	 */
	@RepeatedTest(16)
	void theHeadlineOfAnyHospitalAtAnyDateIsWhatTheServiceAnswers(RepetitionInfo turn) {
		Random chance = new Random(20260 + turn.getCurrentRepetition());
		String id = any("Establishment", chance);
		String date = date(chance);
		String asOf = date.isEmpty() ? "" : "?asOf=" + date;
		open("/?around=" + id + "&hide=&at=" + date + "&lang=fr");
		assertThat(told()).as(id + " at " + date).isEqualTo(partners(id, asOf, Set.of()).size());
		sameEverywhere();
	}

	@RepeatedTest(8)
	void theHeadlineOfAnyGroupementAtAnyDateIsWhatTheServiceAnswers(RepetitionInfo turn) {
		Random chance = new Random(777 + turn.getCurrentRepetition());
		String id = any(List.of("Groupement", "Convention", "Network", "Federation").get(chance.nextInt(4)), chance);
		String date = date(chance);
		open("/?around=" + id + "&hide=&at=" + date + "&lang=fr");
		Set<String> members = new HashSet<>();
		JsonNode near = this.api
			.get("/entities/" + id + "/neighbourhood?limit=500" + (date.isEmpty() ? "" : "&asOf=" + date));
		Set<String> hospitals = establishments(near);
		near.path("relationships").forEach((link) -> {
			if (link.path("to").asString().equals(id) && BELONGING.contains(link.path("type").asString())
					&& !"planned".equals(link.path("status").asString(""))
					&& hospitals.contains(link.path("from").asString())) {
				members.add(link.path("from").asString());
			}
		});
		assertThat(told()).as(id + " at " + date).isEqualTo(members.size());
		sameEverywhere();
	}

	@ParameterizedTest
	@CsvSource({ "chu-lille, GHT, 2012", "chu-lille, GHT, 2016-12-31", "chu-lille, GHT, 2018", "chu-lille, GCS, 2010",
			"ch-valenciennes, CHT, 2014", "ch-valenciennes, Convention, 2017-07", "chu-lille, GHT, ''" })
	void whoIsLinkedThroughAFormAtADateIsWhatTheServiceAnswers(String id, String form, String date) {
		open("/?around=" + id + "&through=" + form + "&at=" + date + "&lang=fr");
		JsonNode answer = this.api
			.get("/entities/" + id + "/links?through=" + form + (date.isEmpty() ? "" : "&asOf=" + date));
		assertThat(told()).isEqualTo(answer.path("total").asInt());
		assertThat(this.chromium.text("#sentence")).contains(form.equals("Convention") ? "une convention" : form);
		if (answer.path("total").asInt() == 0) {
			assertThat(this.chromium.ask(PRESENT)).as("the hospital alone").isEqualTo(1L);
		}
		sameEverywhere();
	}

	@ParameterizedTest
	@CsvSource({ "theme-cancerologie, ''", "theme-cancerologie, 2018", "theme-pediatrie, ''" })
	void whoCooperatesOnAThemeIsWhatTheServiceAnswers(String id, String date) {
		open("/?around=" + id + "&at=" + date + "&lang=fr");
		JsonNode answer = this.api.get("/entities/" + id + "/links" + (date.isEmpty() ? "" : "?asOf=" + date));
		assertThat(told()).isPositive().isEqualTo(answer.path("total").asInt());
		sameEverywhere();
	}

	@ParameterizedTest
	@CsvSource({ "ch-lens, chu-rouen, 1999", "ch-lens, chu-rouen, 2006", "ch-lens, chu-rouen, 2020",
			"ch-cambrai, ch-roubaix, 2012", "ch-cambrai, ch-roubaix, 2018" })
	void aPathAtADateIsWhatTheServiceAnswersForThatDate(String from, String to, String date) {
		open("/?path=" + from + "," + to + "&at=" + date + "&lang=fr");
		JsonNode answer = this.api.get("/paths?from=" + from + "&to=" + to + "&asOf=" + date);
		String sentence = this.chromium.text("#sentence h1");
		assertThat(sentence).startsWith(date);
		if (answer.path("total").asInt() == 0) {
			assertThat(sentence).contains("Aucun chemin");
		}
		else {
			int steps = answer.at("/results/0/relationships").size();
			assertThat(sentence).contains((steps == 1) ? "directement" : steps + " étapes");
		}
		sameEverywhere();
	}

	@Test
	void theLinksOfWhoeverIsUnfoldedAreNotCreditedToTheFirst() {
		open("/?around=ch-roubaix&hide=&lang=fr");
		int before = told();
		open("/?around=ch-roubaix&more=chu-rouen,gcs-hugo&hide=&lang=fr");
		assertThat(told()).isEqualTo(before);
		assertThat(this.chromium.text("#sentence")).contains("Également dépliés", "CHU de Rouen");
	}

	@Test
	void namesTheCertaintyAndWhatIsHidden() {
		open("/?around=chu-lille&at=2018&lang=fr");
		assertThat(this.chromium.text("#sentence h1")).startsWith("2018").containsPattern("présumé|certain");
		assertThat(this.chromium.text("#sentence")).contains("Masqués");
		this.chromium.click("#legend [data-kind='Groupement/GHT']");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('groupements (')");
		assertThat(this.chromium.text("#sentence h1")).doesNotContain("GHT");
		sameEverywhere();
	}

	/** Legend, diagram and table count the same. */
	private void sameEverywhere() {
		Object present = this.chromium.ask(PRESENT);
		assertThat(this.chromium.ask(LEGEND)).as("legend").isEqualTo(present);
		this.chromium.ask("document.querySelector('[data-show=table]').click()");
		this.chromium.until("return document.querySelector('[data-table=entities] .chip-number')");
		assertThat(this.chromium
			.ask("return Number(document.querySelector('[data-table=entities] .chip-number').textContent)")).as("table")
			.isEqualTo(present);
		assertThat(this.chromium
			.ask("return Number(document.querySelector('[data-table=relations] .chip-number').textContent)"))
			.as("lines")
			.isEqualTo(this.chromium.ask("return hospitalGraph.canvas().edges().not('.absent').length"));
	}

	/** The number of establishments in the headline. */
	private int told() {
		Matcher found = ESTABLISHMENTS.matcher(this.chromium.text("#sentence h1"));
		return found.find() ? Integer.parseInt(found.group(1)) : 0;
	}

	private Set<String> partners(String id, String asOf, Set<String> none) {
		Set<String> found = new HashSet<>(none);
		this.api.get("/entities/" + id + "/links" + asOf)
			.path("results")
			.forEach((one) -> found.add(one.at("/establishment/id").asString()));
		JsonNode near = this.api
			.get("/entities/" + id + "/neighbourhood" + (asOf.isEmpty() ? "?" : asOf + "&") + "limit=500");
		Set<String> hospitals = establishments(near);
		near.path("relationships").forEach((link) -> {
			List<String> ends = new ArrayList<>(List.of(link.path("from").asString(), link.path("to").asString()));
			if (ends.remove(id) && hospitals.contains(ends.getFirst())
					&& !"planned".equals(link.path("status").asString(""))
					&& !NO_COOPERATION.contains(link.path("type").asString())) {
				found.add(ends.getFirst());
			}
		});
		return found;
	}

	private static Set<String> establishments(JsonNode graph) {
		Set<String> found = new HashSet<>();
		graph.path("nodes").forEach((node) -> {
			if (node.path("label").asString().equals("Establishment")) {
				found.add(node.path("id").asString());
			}
		});
		return found;
	}

	private String any(String label, Random chance) {
		List<String> ids = Api.texts(this.api.get("/entities?limit=500&label=" + label).path("results"), "/id");
		return ids.get(chance.nextInt(ids.size()));
	}

	/** A random date of any precision, or none. */
	private static String date(Random chance) {
		String year = String.valueOf(1998 + chance.nextInt(28));
		String month = "%02d".formatted(1 + chance.nextInt(12));
		return List.of("", year, year + "-" + month, year + "-" + month + "-%02d".formatted(1 + chance.nextInt(28)))
			.get(chance.nextInt(4));
	}

}
