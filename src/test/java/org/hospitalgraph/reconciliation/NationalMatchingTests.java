package org.hospitalgraph.reconciliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.IndexWords;
import org.hospitalgraph.reconciliation.match.Match;
import org.hospitalgraph.reconciliation.match.Matching;
import org.hospitalgraph.reconciliation.match.ReconciliationQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Matching among all establishments of the country: looks up the public hospitals in the
 * SAE of 2024 in a graph with FINESS of 2021. Needs
 * {@code -Dregisters=<folder with finess-classic and sae>}.
 */
@EnabledIfSystemProperty(named = "registers", matches = ".+")
@ServiceTest
@TestPropertySource(properties = "hospital-graph.load=auto")
@DirtiesContext
class NationalMatchingTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String CREATE = """
			UNWIND $rows AS row
			MERGE (town:Entity:Territory {id: row.townId})
			ON CREATE SET town.label = 'Territory', town.category = 'COMMUNE', town.name = row.town, town.searchText = row.townText
			CREATE (e:Entity:Establishment {id: row.id, label: 'Establishment', category: row.category, name: row.name,
			  finess: row.finess, searchText: row.searchText})-[:LOCATED_IN {id: row.id, citations: []}]->(town)""";

	private final Path registers = Path.of(System.getProperty("registers", "."));

	@Autowired
	private Driver driver;

	@Autowired
	private Matching matching;

	@Test
	void findsPublicHospitalsAmongAllEstablishments() throws IOException {
		load();
		List<String> rows = Files.readAllLines(this.registers.resolve("sae/ID_2024r.csv"), WINDOWS);
		List<Long> times = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		int[] count = new int[3];
		for (String row : rows.subList(1, rows.size())) {
			String[] field = row.split(";", -1);
			if (!field[8].equals("1")) {
				continue;
			}
			long start = System.nanoTime();
			List<Match> found = this.matching
				.one(ReconciliationQuery.of(field[3], List.of("Establishment")), Locale.FRENCH)
				.result();
			times.add((System.nanoTime() - start) / 1_000);
			String own = "finess-" + field[2];
			count[0]++;
			count[1] += (!found.isEmpty() && found.getFirst().id().equals(own)) ? 1 : 0;
			count[2] += found.stream().anyMatch((match) -> match.match() && match.id().equals(own)) ? 1 : 0;
			found.stream()
				.filter((match) -> match.match() && !match.id().equals(own))
				.forEach((match) -> wrong
					.add(field[3] + " (" + field[21] + ") -> " + match.id() + " " + match.description()));
		}
		times.sort(Long::compare);
		System.out.printf(
				"%d asked, %d ranked first, %d sure and right, %d sure and other: %s%np50 %d µs, p95 %d µs, p99 %d µs%n",
				count[0], count[1], count[2], wrong.size(), wrong, times.get(times.size() / 2),
				times.get(times.size() * 95 / 100), times.get(times.size() * 99 / 100));
		assertThat(count[2]).isGreaterThan(count[0] / 2);
		assertThat(wrong.size()).isLessThan(count[0] / 50);
	}

	private void load() throws IOException {
		Path stock = this.registers.resolve("finess-classic/etalab-cs1100507-stock-20210108-derived.csv.gz");
		List<Map<String, Object>> rows = new ArrayList<>();
		try (Session session = this.driver.session();
				BufferedReader reader = new BufferedReader(
						new InputStreamReader(new GZIPInputStream(Files.newInputStream(stock)), WINDOWS))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				String[] field = line.split(";", -1);
				if (field[0].equals("structureet")) {
					rows.add(row(field));
				}
				if (rows.size() == 5_000) {
					session.run(CREATE, Map.of("rows", rows)).consume();
					rows.clear();
				}
			}
			session.run(CREATE, Map.of("rows", rows)).consume();
			session.run("CALL db.awaitIndexes(300)").consume();
		}
	}

	private static Map<String, Object> row(String[] field) {
		String town = field[15].replaceFirst("^\\S+ ", "").replaceFirst(" CEDEX.*", "");
		List<String> words = HospitalName.of(town).words();
		String category = Arrays.asList("101").contains(field[18]) ? "CHR" : field[18].equals("355") ? "CH" : "OTHER";
		return Map.of("id", "finess-" + field[1], "name", field[3], "finess", field[1], "category", category, "town",
				town, "townId", "commune-" + String.join("-", words), "townText", String.join(" ", words), "searchText",
				new IndexWords().name(field[3]).text());
	}

}
