package org.hospitalgraph.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.load.Loader;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.start.ShippedDossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hospital of a document and of a register is one entity, whichever came first, and the
 * register's part stays when the document goes.
 */
@Tag("service")
class JoinedEntitiesTests extends RegisterTest {

	/** By reviewed number, by FINESS numbers, by SIREN alone, by the ids of registers. */
	private static final String DOSSIER = """
			source:
			  id: essai-2026
			  title: Essai
			  published: 2026-01-05
			  language: fr
			  kind: list
			entities:
			  - { id: chu-dijon, label: Establishment, category: CHU, name: CHU de Dijon, at: p1 }
			  - { id: hopital-de-bastia, label: Establishment, category: CH, name: Hôpital de Bastia, finess: "2B0000020", at: p1 }
			  - { id: jeanne-de-flandre, label: Establishment, category: CH, name: Hôpital Jeanne de Flandre, finess: "590006607", level: SITE, at: p1 }
			  - { id: clinique-amie, label: Establishment, category: PRIVATE, name: Clinique amie, siren: "772201489", at: p1 }
			  - { id: finess-2a0000022, label: Establishment, category: CH, name: Hôpital de la Miséricorde, at: p1 }
			  - { id: ght-27103, label: Groupement, category: GHT, name: GHT de Dijon, status: active, created: 2016-07, at: p1 }
			  - { id: hopital-saint-paul, label: Establishment, name: Pourpier (Saint Paul), at: p1 }
			  - { id: commune-bastia, label: Territory, category: COMMUNE, name: Bastia, at: p1 }
			facts:
			  - { from: [chu-dijon, hopital-de-bastia], type: MEMBER_OF, to: ght-27103, since: 2016-07, at: p1 }
			  - { from: hopital-de-bastia, type: LOCATED_IN, to: commune-bastia, at: p1 }
			figures:
			  - { of: chu-dijon, metric: beds, value: 1700, unit: beds, at: p1 }
			""";

	private static KnowledgeBase founding;

	private static KnowledgeBase all;

	private static KnowledgeBase few;

	@Autowired
	private Loader loader;

	@BeforeAll
	static void read() throws Exception {
		List<DossierFile> files = new ArrayList<>(ShippedDossiers.FOUNDING.files());
		founding = Dossiers.read(files);
		few = Dossiers.read(files.stream().filter((file) -> file.name().contains("gcs-g4")).toList());
		all = with(DOSSIER);
	}

	@AfterEach
	void bringBack() {
		withoutRegisters();
		this.loader.load(founding);
	}

	@Test
	void isTheSameGraphWhicheverCameFirst() {
		this.loader.load(all);
		registers();
		Map<String, Map<String, Object>> importedLast = everything();
		assertThat(run("MATCH ({id: 'hopital-saint-paul'})-[r:POSSIBLY_SAME_AS]->(e) RETURN e.id AS id"))
			.extracting((row) -> row.get("id").asString())
			.containsExactly("finess-970400016");
		assertThat(joined("590780193")).isEqualTo("chu-lille");
		this.loader.load(few);
		Map<String, Map<String, Object>> left = everything();

		withoutRegisters();
		this.loader.load(few);
		registers();
		assertThat(joined("590780193")).isEqualTo("chu-lille");
		assertThat(joined("210780581")).isEqualTo("finess-210780581");
		Map<String, Map<String, Object>> without = everything();
		same(left, without);

		this.loader.load(all);
		same(everything(), importedLast);
		assertThat(joined("210780581")).isEqualTo("chu-dijon");
		this.loader.load(few);
		same(everything(), without);
	}

	@Test
	void goesOnWithNewerExtractions() {
		this.loader.load(few);
		registers();
		newer();
		Map<String, Map<String, Object>> without = everything();
		this.loader.load(all);
		Map<String, Map<String, Object>> loadedLast = everything();

		withoutRegisters();
		this.loader.load(all);
		registers();
		newer();
		same(everything(), loadedLast);
		this.loader.load(few);
		same(everything(), without);
	}

	@Test
	void doesNothingWhenNothingHasChanged() {
		this.loader.load(few);
		imported("finess-sites.csv");
		assertThat(this.loader.load(few).changed()).isFalse();
		assertThat(this.loader.load(all).changed()).isTrue();
		assertThat(this.loader.load(all).changed()).isFalse();
		Map<String, Map<String, Object>> before = everything();
		assertThat(imported("finess-sites.csv").unchanged()).isEqualTo(26);
		same(everything(), before);
	}

	/** Another entity has the FINESS number by review, or the SIREN by the register. */
	@Test
	void givesNoNumberToTwo() throws Exception {
		KnowledgeBase wrong = with(DOSSIER.replace("finess: \"2B0000020\"", "finess: \"590780193\"")
			.replace("siren: \"772201489\"", "finess: \"010000016\", siren: \"772201489\""));
		this.loader.load(few);
		registers();
		this.loader.load(wrong);
		assertThat(joined("590780193")).isEqualTo("chu-lille");
		assertThat(joined("010000156")).isEqualTo("finess-010000156");
		assertThat(only("MATCH (e {id: 'clinique-amie'}) RETURN e.finess AS finess, e.siren AS siren").asMap())
			.isEqualTo(Map.of("finess", "010000016", "siren", "260104633"));
		withoutRegisters();
		this.loader.load(wrong);
		registers();
		assertThat(joined("590780193")).isEqualTo("chu-lille");
		assertThat(joined("010000016")).isEqualTo("clinique-amie");
	}

	@Test
	void keepsWhatAListSaysOfAGroupementThatLeavesTheDossiers() {
		this.loader.load(all);
		imported("finess-sites.csv");
		imported("liste.csv", "finess;groupement;role\n590782215;ght-hainaut-cambresis;S\n2B0000020;ght-27103;M\n"
				+ "2B0000020;gcs-hopitaux-publics-sud-metropole;M\n");
		this.loader.load(few);
		assertThat(
				run("MATCH (m)-[r:MEMBER_OF {origin: 'liste-liste'}]->(g) RETURN m.id + ' ' + g.id AS id ORDER BY id"))
			.extracting((row) -> row.get("id").asString())
			.containsExactly("finess-2b0000020 gcs-hopitaux-publics-sud-metropole", "finess-2b0000020 ght-27103",
					"finess-590782215 ght-32106");
	}

	/** Found by number of a site and by name, before and after the dossier. */
	@Test
	void readsANewerListOfWhatHasBecomeAnEntityOfADossier() {
		this.loader.load(few);
		imported("finess-sites.csv");
		String list = "finess;name;groupement;until\n2B0000012;;GCS d essai;%s\n;CH Lens;GCS d essai;%s\n";
		imported("liste.csv", list.formatted("", ""));
		this.loader.load(all);
		imported("liste.csv", list.formatted("2024", "2025"));
		assertThat(run("MATCH (m)-[r:MEMBER_OF]->({id: 'liste-liste-gcs-d-essai'})"
				+ " RETURN m.id + ' ' + r.until AS id ORDER BY id"))
			.extracting((row) -> row.get("id").asString())
			.containsExactly("ch-lens 2025", "hopital-de-bastia 2024");
	}

	/** As an older program left it, which kept nothing apart. */
	@Test
	void keepsRegistersOfAnOlderGraph() {
		this.loader.load(all);
		imported("finess-sites.csv");
		Map<String, Map<String, Object>> whole = everything();
		run("MATCH (r:Registered) DELETE r");
		run("MATCH (k:KnowledgeBase) REMOVE k.joins");
		assertThat(this.loader.load(all).changed()).isTrue();
		same(everything(), whole);
		this.loader.load(few);
		assertThat(run("MATCH (s)-[:PART_OF]->({id: 'finess-210780581'}) RETURN s")).hasSize(1);
		imported("finess-sites.csv");
		assertThat(only("MATCH (e {id: 'finess-590006607'}) RETURN e.name AS name").get("name").asString())
			.isEqualTo("HOP JEANNE DE FLANDRE CHR LILLE");
	}

	private static KnowledgeBase with(String dossier) throws Exception {
		List<DossierFile> files = new ArrayList<>(ShippedDossiers.FOUNDING.files());
		files.add(new DossierFile("essai-2026.yaml", dossier));
		return Dossiers.read(files);
	}

	private void registers() {
		List.of("finess-sites.csv", "finess-plus.json", "sae-etablissements.csv", "sae-ght.csv",
				"sae-2024-ght-declares.csv")
			.forEach(this::imported);
	}

	/** A site is renamed, another is gone. */
	private void newer() {
		String newer = String.join("\n",
				sites().replace("2021-01-08", "2022-01-05")
					.replace("HOP JEANNE DE FLANDRE CHR LILLE", "JEANNE DE FLANDRE")
					.lines()
					.filter((line) -> !line.contains("2A0000022"))
					.toList());
		imported("newer.csv", (newer + "\n").getBytes(WINDOWS), null, true);
	}

	private String joined(String finess) {
		return only("MATCH (e:Entity {finess: '" + finess + "'}) RETURN e.id AS id").get("id").asString();
	}

	private static void same(Map<String, Map<String, Object>> one, Map<String, Map<String, Object>> other) {
		Map<String, String> differ = new TreeMap<>();
		one.forEach((key, value) -> {
			if (!value.equals(other.get(key))) {
				differ.put(key, value + " and " + other.get(key));
			}
		});
		other.forEach((key, value) -> {
			if (!one.containsKey(key)) {
				differ.put(key, "null and " + value);
			}
		});
		assertThat(differ).isEmpty();
	}

	/** All nodes and relationships, except those about imports. */
	private Map<String, Map<String, Object>> everything() {
		Map<String, Map<String, Object>> all = new TreeMap<>();
		for (Record row : run("MATCH (n:Entity|Source|Name|Figure|Statement|Joined) RETURN n.id AS id,"
				+ " properties(n) AS p, labels(n) AS labels")) {
			List<Object> labels = row.get("labels").asList();
			Map<String, Object> properties = new TreeMap<>(row.get("p").asMap());
			properties.put("labels", labels.stream().map(Object::toString).sorted().toList());
			all.put((labels.contains("Joined") ? "joined " : "node ") + row.get("id").asString(), properties);
		}
		for (Record row : run(
				"MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS a, b.id AS b, properties(r) AS p")) {
			all.put("relationship " + row.get("a").asString() + " " + row.get("type").asString() + " "
					+ row.get("b").asString() + " " + row.get("id").asString(""), new TreeMap<>(row.get("p").asMap()));
		}
		return all;
	}

}
