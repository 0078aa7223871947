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
		files.add(new DossierFile("essai-2026.yaml", DOSSIER));
		all = Dossiers.read(files);
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
		differ
			.forEach((key, value) -> System.err.println("DIFF " + key + "\n   " + value.replace(" and ", "\n   and ")));
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
