package org.hospitalgraph.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.fetch.StandIn;
import org.hospitalgraph.register.RegisterTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that downloads and imports registers by itself, from a stand-in for
 * data.gouv.fr.
 */
@Tag("service")
class FreshRegistersTests extends RegisterTest {

	private static final String SLUG = "finess-structures-1";

	private StandIn standIn;

	private FreshRegisters registers;

	@BeforeEach
	void start() throws IOException {
		this.standIn = new StandIn();
		this.standIn.publish(SLUG, "finess-structures-journalier-20260309.json.gz", gzip(resource("finess-plus.json")));
		this.registers = of(this.standIn.address());
	}

	@AfterEach
	void stop() {
		this.registers.destroy();
		this.standIn.close();
	}

	@Test
	void importsWhatTheGraphLacksAndNothingAgainWhileItIsFresh() {
		this.registers.refresh();
		assertThat(groupements()).contains("ght-27103");
		int asked = this.standIn.asked().size();
		this.registers.refresh();
		assertThat(this.standIn.asked()).hasSize(asked);
	}

	@Test
	void importsAgainWhatIsOlderThanItStaysFresh() throws IOException {
		this.registers.refresh();
		run("MATCH (r:Run {source: 'finess-plus'}) SET r.at = '2026-03-09T12:00:00Z'");
		String later = new String(resource("finess-plus.json"), StandardCharsets.UTF_8)
			.replace("2026-03-09T", "2026-03-10T")
			.replace("\"21-52 C", "\"21-52 bis C");
		this.standIn.publish(SLUG, "finess-structures-journalier-20260310.json.gz",
				gzip(later.getBytes(StandardCharsets.UTF_8)));
		this.registers.refresh();
		assertThat(run("MATCH (g {id: 'ght-27103'}) RETURN g.name AS name").getFirst().get("name").asString())
			.startsWith("GHT 21-52 bis");
	}

	@Test
	void leavesTheGraphAsItIsWhereADownloadFailsAndTriesAgain() {
		Map<String, String> before = graph();
		this.standIn.lie(true);
		this.registers.refresh();
		assertThat(graph()).isEqualTo(before);
		this.standIn.lie(false);
		this.registers.refresh();
		assertThat(groupements()).contains("ght-27103");
	}

	@Test
	void leavesTheGraphAsItIsWhereNobodyAnswers() {
		Map<String, String> before = graph();
		FreshRegisters nobody = of("http://127.0.0.1:1");
		nobody.refresh();
		nobody.destroy();
		assertThat(graph()).isEqualTo(before);
	}

	private FreshRegisters of(String address) {
		return new FreshRegisters(this.imports, this.cypher, List.of("finess-plus"), this.folder, address, "embedded");
	}

	private List<String> groupements() {
		return run("MATCH (g:GHT) RETURN g.id AS id").stream().map((row) -> row.get("id").asString()).toList();
	}

}
