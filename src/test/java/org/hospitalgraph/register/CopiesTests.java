package org.hospitalgraph.register;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same imports as in other tests, with copies of everything that changes. */
@TestPropertySource(properties = "hospital-graph.import-copies-from=1")
class CopiesTests extends RegisterTest {

	@Test
	void changesTheSameByCopiesAndStepByStepAsInOneTransaction() {
		Map<String, String> byCopies = changed(this.imports);
		withoutRegisters();
		Map<String, String> atOnce = changed(new Imports(this.cypher, this.work, Long.MAX_VALUE, false));
		assertThat(byCopies.keySet()).isEqualTo(atOnce.keySet());
		assertThat(byCopies).isEqualTo(atOnce);
		withoutRegisters();
		assertThat(changed(new Imports(this.cypher, this.work, Long.MAX_VALUE, true))).isEqualTo(atOnce);
	}

	/**
	 * Sorted, because the database returns properties in the order in which they were
	 * written.
	 */
	private static Map<String, String> inOrder(Map<String, String> graph) {
		Map<String, String> sorted = new TreeMap<>();
		graph.forEach((key, value) -> {
			String[] parts = value.split("[,{}\\[\\]]\\s*");
			Arrays.sort(parts);
			sorted.put(key, String.join(" | ", parts));
		});
		return sorted;
	}

	private Map<String, String> changed(Imports how) {
		Imports before = this.imports;
		this.imports = how;
		try {
			imported("finess-sites.csv");
			String newer = sites().replace("2021-01-08", "2022-01-05")
				.replace("590000618;590782215;CH VALENCIENNES", "590000618;620100685;CH DU VALENCIENNOIS");
			imported("newer.csv", newer.getBytes(WINDOWS));
			imported("finess-plus.json");
			imported("sae-etablissements.csv");
			imported("sae-ght.csv");
			imported("liste.csv",
					"finess;name;groupement;role\n590782215;;ght-hainaut-cambresis;S\n620100685;;GCS d essai;M\n");
			assertThat(run("MATCH (e:Staged) RETURN e")).isEmpty();
			assertThat(run("MATCH (e) WHERE size(labels(e)) = 0 RETURN e")).isEmpty();
			assertThat(run("MATCH (e) WHERE e.stagedLabels IS NOT NULL OR e.gone IS NOT NULL RETURN e")).isEmpty();
			return inOrder(graph());
		}
		finally {
			this.imports = before;
		}
	}

}
