package org.hospitalgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.load.LoadReport;
import org.hospitalgraph.load.Loader;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.start.Preparation;
import org.hospitalgraph.start.ShippedDossiers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two replicas of the service on one Neo4j in a separate process. */
@Tag("fault")
class OutsideNeo4jTests {

	private static final String QUESTION = "/entities/chu-lille/links?through=GHT&category=CH";

	private static SeparateNeo4j database;

	private static Service one;

	private static ServiceProcess other;

	/** Both begin at the same time, on an empty database. */
	@BeforeAll
	static void start() throws Exception {
		database = SeparateNeo4j.inNewFolder();
		other = ServiceProcess.on(uri());
		one = Service.on(uri());
		other.awaitReady();
	}

	@AfterAll
	static void stop() throws Exception {
		one.close();
		other.close();
		database.close();
	}

	private static String uri() {
		return "neo4j://127.0.0.1:" + database.port();
	}

	@Test
	void onlyOneOfTheTwoLoads() {
		for (Api api : List.of(one.api(), other.api())) {
			assertThat(api.get(QUESTION).at("/total").asInt()).isEqualTo(16);
		}
		boolean oneLoaded = one.bean(Preparation.class).report().map(LoadReport::changed).orElseThrow();
		assertThat(other.said()).contains(oneLoaded ? "nothing was loaded" : "Loaded ");
	}

	@Test
	void theOtherNoticesWhatOneHasLoadedAndForgetsItsAnswers() throws Exception {
		String before = other.api().ask("/api/v1" + QUESTION).header("ETag");
		other.api().get(QUESTION + "&asOf=2018");
		assertThat(remembered()).isGreaterThan(1);
		try {
			one.bean(Loader.class).load(withoutTheConvention());
			awaitTotal(4);
			assertThat(other.api().ask("/api/v1" + QUESTION).header("ETag")).isNotEqualTo(before);
			assertThat(remembered()).isEqualTo(1);
		}
		finally {
			one.bean(Loader.class).load(shipped());
			awaitTotal(16);
		}
		assertThat(other.api().ask("/api/v1" + QUESTION).header("ETag")).isEqualTo(before);
	}

	private static double remembered() {
		return other.api()
			.ask("/actuator/prometheus")
			.text()
			.lines()
			.filter((line) -> line.startsWith("cache_size{cache=\"answers\"}"))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	/** A service notices within a second; the margin is for a busy machine. */
	private static void awaitTotal(int total) throws InterruptedException {
		for (int i = 0; i < 300 && total() != total; i++) {
			Thread.sleep(100);
		}
		assertThat(total()).isEqualTo(total);
	}

	private static int total() {
		return other.api().get(QUESTION).at("/total").asInt();
	}

	@Test
	void whatSpringDataReadsHasSeenWhatWasLoaded() {
		Set<Bookmark> loaded = one.bean(Driver.class).executableQueryBookmarkManager().getBookmarks();
		assertThat(loaded).isNotEmpty();
		assertThat(one.bean(Neo4jBookmarkManager.class).getBookmarks()).containsAll(loaded);
	}

	@Test
	void readsWithAnAccountThatMayOnlyRead() throws Exception {
		database.readOnly(true);
		try (Service reading = Service.on(uri(), "--hospital-graph.load=never")) {
			assertThat(reading.bean(Preparation.class).report()).isEmpty();
			assertThat(reading.api().get(QUESTION).at("/total").asInt()).isEqualTo(16);
			for (String path : List.of("/sources", "/sources/ght-grand-lille-2024", "/entities?q=lille", "/graph",
					"/quality", "/queries", "/queries/contents/results", "/entities/chu-lille")) {
				assertThat(reading.api().get(path).isObject()).as(path).isTrue();
			}
			assertThat(reading.api().ask("/actuator/health/readiness").status()).isEqualTo(200);
			assertThat(reading.modes()).containsExactly(AccessMode.READ);
			// Check that the account really may not write:
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> reading.bean(Cypher.class).write((graph) -> graph.run("begin", Map.of("at", "now"))));
		}
		finally {
			database.readOnly(false);
		}
	}

	private static KnowledgeBase shipped() throws Exception {
		return Dossiers.read(ShippedDossiers.FOUNDING.files());
	}

	/** Without the document about the convention of Hainaut. */
	private static KnowledgeBase withoutTheConvention() throws Exception {
		List<DossierFile> files = new ArrayList<>(ShippedDossiers.FOUNDING.files());
		assertThat(files.removeIf((file) -> file.name().contains("hainaut"))).isTrue();
		return Dossiers.read(files);
	}

}
