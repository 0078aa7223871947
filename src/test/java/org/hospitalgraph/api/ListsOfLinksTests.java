package org.hospitalgraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Links and changes, page by page, and by place, form and date. */
@ServiceTest
class ListsOfLinksTests {

	private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"(\\w+)\"");

	@Autowired
	private Api api;

	@ParameterizedTest
	@ValueSource(strings = { "/entities/chu-lille/links?limit=20", "/entities/chu-lille/links?limit=7&through=GHT",
			"/entities/ch-valenciennes/links?limit=3&asOf=2013", "/entities/theme-cancerologie/links?limit=9",
			"/changes?from=2011&to=2013&limit=13", "/common?id=ch-denain&id=ch-valenciennes&limit=3",
			"/common/links?id=ch-denain&id=ch-valenciennes&limit=4", "/entities?label=Groupement&limit=6",
			"/quality?limit=4" })
	void leadsFromPageToPageThroughTheWholeList(String path) {
		JsonNode all = this.api.get(path.replaceAll("limit=\\d+", "limit=500"));
		List<JsonNode> results = new ArrayList<>();
		String next = "/api/v1" + path;
		String last = "";
		for (int pages = 0; !next.isEmpty(); pages++) {
			assertThat(pages).isLessThan(100);
			Api.Answer page = this.api.ask(next);
			assertThat(page.json().get("total")).isEqualTo(all.get("total"));
			assertThat(page.json().get("offset").asInt()).isEqualTo(results.size());
			if (page.json().has("more")) {
				assertThat(page.json().get("truncated").asBoolean()).isTrue();
			}
			page.json().get("results").forEach(results::add);
			assertThat(link(page, "first")).contains("offset=0");
			assertThat(link(page, "prev").isEmpty()).isEqualTo(pages == 0);
			last = next;
			next = link(page, "next");
			assertThat(link(page, "last")).isEqualTo(next.isEmpty() ? last : link(this.api.ask(last), "last"));
		}
		assertThat(results).hasSize(all.get("total").asInt()).containsExactlyElementsOf(all.get("results"));
	}

	@Test
	void saysHowManyThereAreBehindTheLastPage() {
		Api.Answer behind = this.api.ask("/api/v1/entities/chu-lille/links?through=GHT&category=CH&limit=5&offset=50");
		assertThat(behind.json().get("results")).isEmpty();
		assertThat(behind.json().get("total").asInt()).isEqualTo(16);
		assertThat(link(behind, "prev")).isEqualTo(link(behind, "last")).contains("offset=15");
		assertThat(this.api.ask("/api/v1/entities/chu-lille/links?through=GHT&category=CH").header("Link")).isEmpty();
		assertThat(this.api.get("/changes?from=2011&to=2013&offset=90000").get("total"))
			.isEqualTo(this.api.get("/changes?from=2011&to=2013").get("total"));
	}

	@Test
	void givesAPageAsAFileThatSaysSo() {
		String page = "/api/v1/entities/chu-lille/links?through=GHT&category=CH&limit=5&format=";
		assertThat(this.api.ask(page + "graphml").text()).contains("COUP");
		assertThat(this.api.ask(page + "csv").header("Link")).contains("rel=\"next\"");
		assertThat(this.api.ask("/api/v1/changes?from=2011&to=2013&what=created&category=CHT&format=csv").text())
			.contains("cht-valenciennois")
			.doesNotContain("COUP")
			.doesNotContain("gcs-hu-artois");
	}

	/** The convention of 2017 links Lille with the twelve of a GHT of that year. */
	@ParameterizedTest
	@CsvSource({ "through=ght-grand-lille&category=CH,4", "through=ght-hainaut-cambresis&category=CH,12",
			"through=ght-grand-lille&through=ght-hainaut-cambresis&category=CH,16",
			"through=GHT&by=membership&category=CH,4",
			"through=convention-association-hainaut-cambresis-lille&category=CH,12",
			"through=Convention&from=2017-07&to=2017-07&category=CH&by=convention,12",
			"through=convention-association-hainaut-cambresis-lille&to=2017-07-02&category=CH,0",
			"through=convention-association-hainaut-cambresis-lille&from=2017-07-04&category=CH,0",
			"through=ght-grand-lille&category=CH&from=1900&to=2100,0",
			"through=Convention&category=CH&from=2017&to=2017&asOf=2016,0",
			"through=ght-grand-lille&category=CH&territory=bassin-hainaut,0" })
	void narrowsByFormIdPlaceAndDate(String filters, int total) {
		JsonNode answer = this.api.get("/entities/chu-lille/links?" + filters);
		assertThat(answer.get("total").asInt()).isEqualTo(total);
		assertThat(answer.get("results")).hasSize(total);
	}

	@Test
	void keepsThoseOfATerritoryOnly() {
		List<String> there = ids(this.api.get("/establishments?territory=interregion-nord-ouest"), "/id");
		List<String> linked = ids(this.api.get("/entities/chu-lille/links"), "/establishment/id");
		List<String> both = ids(this.api.get("/entities/chu-lille/links?territory=interregion-nord-ouest"),
				"/establishment/id");
		assertThat(both).contains("chu-amiens", "chu-caen", "chu-rouen")
			.containsExactlyInAnyOrderElementsOf(linked.stream().filter(there::contains).toList());
		assertThat(ids(this.api.get("/common/links?id=chu-lille,chu-amiens&territory=interregion-nord-ouest"),
				"/establishment/id"))
			.containsExactlyInAnyOrder("chu-caen", "chu-rouen");
	}

	@Test
	void findsWhoIsLinkedToBoth() {
		String filters = "through=GHT,CHT&category=CH";
		List<String> one = ids(this.api.get("/entities/ch-denain/links?" + filters), "/establishment/id");
		List<String> other = ids(this.api.get("/entities/ch-valenciennes/links?" + filters), "/establishment/id");
		JsonNode both = this.api.get("/common/links?id=ch-denain,ch-valenciennes&" + filters);
		assertThat(ids(both, "/establishment/id")).hasSizeGreaterThan(5)
			.containsExactlyInAnyOrderElementsOf(one.stream().filter(other::contains).toList());
		assertThat(Api.texts(both.get("entities"), "/id")).containsExactly("ch-denain", "ch-valenciennes");
		for (JsonNode shared : both.get("results")) {
			assertThat(Api.texts(shared.get("links"), "/of")).containsExactly("ch-denain", "ch-valenciennes");
			shared.get("links").forEach((from) -> assertThat(from.at("/paths/0/nodes/0/id")).isEqualTo(from.get("of")));
		}
		JsonNode then = this.api.get("/common/links?id=ch-denain,ch-valenciennes&asOf=2012-06-01&through=CHT");
		assertThat(Api.texts(then.get("results"), "/certainty")).isNotEmpty().containsOnly("certain");
		assertThat(this.api.get("/common/links?id=ch-denain,ch-roubaix&through=GHT&by=membership").get("total").asInt())
			.isZero();
		assertThat(this.api.ask("/api/v1/common/links?id=ch-denain").status()).isEqualTo(400);
		assertThat(this.api.ask("/api/v1/common/links?id=ch-denain,ch-nowhere").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "what=created,/what,created", "what=began&type=MEMBER_OF,/link/type,MEMBER_OF",
			"type=SUPPORTS&type=PARTY_TO,/link/type,", "what=named,/what,named" })
	void narrowsChanges(String filters, String field, String only) {
		JsonNode changes = this.api.get("/changes?from=2000&to=2025&" + filters);
		JsonNode all = this.api.get("/changes?from=2000&to=2025&limit=5000");
		assertThat(all.get("truncated").asBoolean()).isFalse();
		assertThat(changes.get("results")).allSatisfy((change) -> assertThat(all.get("results")).contains(change));
		if (only != null) {
			long there = all.get("results")
				.valueStream()
				.filter((one) -> one.at(field).asString("").equals(only)
						&& (!filters.contains("began") || one.get("what").asString().equals("began")))
				.count();
			assertThat(changes.get("total").asLong()).isEqualTo(there).isPositive();
		}
	}

	@Test
	void tellsWhatChangedForOneOfAFormInAPlace() {
		JsonNode ofOne = this.api.get("/changes?from=2000&to=2025&id=ght-hainaut-cambresis");
		assertThat(ofOne.get("results")).isNotEmpty()
			.allSatisfy((change) -> assertThat(
					List.of(change.at("/entity/id").asString(), change.at("/other/id").asString("")))
				.contains("ght-hainaut-cambresis"));
		JsonNode here = this.api.get("/changes?from=2000&to=2025&category=CHT&territory=bassin-hainaut-cambresis");
		assertThat(ids(here, "/entity/id")).contains("cht-valenciennois").doesNotContain("cht-film");
	}

	@ParameterizedTest
	@CsvSource({ "/entities/chu-lille/links?through=gth,through,GHT",
			"/entities/chu-lille/links?through=ght-grand-lile,through,ght-grand-lille",
			"/entities/chu-lille/links?through=ch-roubaix,through,Groupement",
			"/entities/chu-lille/links?territory=bassin-hainau,territory,bassin-hainaut",
			"/entities/chu-lille/links?territory=chu-lille,territory,Territory",
			"/entities/chu-lille/links?from=2018&to=2016,to,from", "/entities/chu-lille/links?from=mai,from,",
			"/entities/chu-lille/links?limit=0,limit,5", "/entities/chu-lille/links?offset=-1,offset,0",
			"/changes?from=2011&to=2013&what=died,what,ended", "/changes?from=2011&to=2013&id=chu-lile,id,chu-lille",
			"/changes?from=2011&to=2013&id=gcs-g4-atlas-2021,id,Establishment",
			"/changes?from=2011&to=2013&type=MEMBR_OF,type,MEMBER_OF",
			"/changes?from=2011&to=2013&territory=nowhere,territory,Territory",
			"/paths?from=ch-lens&to=chu-rouen&type=KNOWN_AS,type,MEMBER_OF",
			"/common/links?id=ch-lens&id=ch-denain&through=GTH,through,GHT",
			"/graph?territory=chu-lille,territory,Territory", "/graph?source=chu-lille,source,Source",
			"/statistics/centrality?territory=nowhere-at-all,territory,Territory" })
	void refusesWhatCannotBe(String path, String field, String right) {
		for (String language : List.of("fr", "en")) {
			Api.Answer answer = this.api.ask("/api/v1" + path, "Accept-Language", language);
			assertThat(answer.status()).as(path).isEqualTo(400);
			assertThat(Api.texts(answer.json().get("errors"), "/field")).containsExactly(field);
			assertThat(answer.json().at("/errors/0").toString()).contains((right != null) ? right : "");
		}
		assertThat(this.api.ask("/api/v1" + path, "Accept-Language", "fr").json().at("/errors/0/message"))
			.isNotEqualTo(this.api.ask("/api/v1" + path, "Accept-Language", "en").json().at("/errors/0/message"));
	}

	@Test
	void walksOnlyTheRelationshipsAskedFor() {
		JsonNode members = this.api.get("/paths?from=ch-lens&to=chu-rouen&type=MEMBER_OF");
		assertThat(members.get("results")).isNotEmpty();
		members.get("results")
			.forEach((path) -> assertThat(Api.texts(path.get("relationships"), "/type")).containsOnly("MEMBER_OF"));
		assertThat(this.api.get("/paths?from=ch-lens&to=chu-rouen&type=SUPPORTS&maxLength=2").get("results")).isEmpty();
		JsonNode places = this.api.get("/paths?from=ch-roubaix&to=chu-lille&type=LOCATED_IN,PART_OF");
		assertThat(places.get("results")).isNotEmpty();
		places.get("results")
			.forEach((path) -> assertThat(Api.texts(path.get("relationships"), "/type")).isSubsetOf("LOCATED_IN",
					"PART_OF"));
	}

	@Test
	void tellsWhatHangsTogether() {
		JsonNode answer = this.api.get("/statistics/centrality?label=Establishment&label=Groupement&type=MEMBER_OF");
		long all = answer.get("components").valueStream().mapToLong((part) -> part.get("size").asLong()).sum();
		assertThat(all).isEqualTo(answer.get("total").asLong());
		assertThat(answer.get("components").valueStream().map((part) -> part.get("size").asLong()))
			.isSortedAccordingTo((one, next) -> Long.compare(next, one));
		for (JsonNode part : answer.get("components")) {
			assertThat(answer.get("results")
				.valueStream()
				.filter((one) -> one.get("component").equals(part.get("component")))
				.count()).isEqualTo(part.get("size").asLong());
		}
		assertThat(this.api.ask("/api/v1/statistics/centrality?format=csv").text().lines().findFirst().orElse(""))
			.contains("component");
	}

	private static List<String> ids(JsonNode answer, String pointer) {
		return Api.texts(answer.get("results"), pointer);
	}

	private static String link(Api.Answer answer, String relation) {
		Matcher links = LINK.matcher(answer.header("Link"));
		while (links.find()) {
			if (links.group(2).equals(relation)) {
				return links.group(1);
			}
		}
		return "";
	}

}
