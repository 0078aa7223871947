package org.hospitalgraph.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.problem.InvalidDossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The names for the evaluation: all entities of the supplied dossiers, and some
 * establishments of the national register.
 */
public final class KnownNames {

	private static final Set<RelationshipType> PLACING = Set.of(RelationshipType.LOCATED_IN, RelationshipType.COVERS,
			RelationshipType.PART_OF);

	private KnownNames() {
	}

	static List<Candidate> all() throws IOException, InvalidDossiers {
		List<Candidate> all = new ArrayList<>(ofDossiers());
		for (String[] row : rows("register-sample.csv")) {
			all.add(Candidate.of("finess-" + row[0], Label.ESTABLISHMENT, null, List.of(HospitalName.of(row[2])))
				.in(List.of(HospitalName.of(row[3])))
				.numbered(row[0], null)
				.of(Set.of("finess-" + row[1]), Set.of()));
		}
		return all;
	}

	/** The rows of a file of test resources, by column. */
	static List<String[]> rows(String resource) throws IOException {
		InputStream stream = KnownNames.class.getResourceAsStream("/naming/" + resource);
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split(";")).toList();
		}
	}

	private static List<Candidate> ofDossiers() throws IOException, InvalidDossiers {
		List<DossierFile> files = new ArrayList<>();
		for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:dossiers/*.yaml")) {
			files.add(new DossierFile(resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8)));
		}
		KnowledgeBase knowledge = Dossiers.read(files);
		Map<EntityId, Entity> byId = new HashMap<>();
		knowledge.entities().forEach((entity) -> byId.put(entity.id(), entity));
		return knowledge.entities()
			.stream()
			.map((entity) -> candidate(entity, places(entity.id(), knowledge.facts(), byId)))
			.toList();
	}

	private static Candidate candidate(Entity entity, List<HospitalName> places) {
		List<HospitalName> names = new ArrayList<>(List.of(HospitalName.of(entity.name())));
		List<HospitalName> former = new ArrayList<>();
		entity.names().forEach((name) -> (name.isFormer() ? former : names).add(HospitalName.of(name.text())));
		return Candidate.of(entity.id().text(), entity.label(), entity.category(), names)
			.formerly(former)
			.in(places)
			.numbered(entity.finess(), entity.siren());
	}

	private static List<HospitalName> places(EntityId id, List<Fact> facts, Map<EntityId, Entity> byId) {
		Set<EntityId> found = new HashSet<>();
		List<EntityId> open = new ArrayList<>(List.of(id));
		while (!open.isEmpty()) {
			EntityId from = open.removeLast();
			facts.stream()
				.filter((fact) -> fact.from().equals(from) && PLACING.contains(fact.type()) && found.add(fact.to()))
				.forEach((fact) -> open.add(fact.to()));
		}
		return found.stream()
			.map(byId::get)
			.filter((entity) -> entity != null && entity.label() == Label.TERRITORY)
			.map((entity) -> HospitalName.of(entity.name()))
			.toList();
	}

	/** For messages. */
	static String line(String[] row) {
		return String.join(" | ", Arrays.asList(row));
	}

}
