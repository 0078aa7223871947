package org.hospitalgraph.mention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.problem.InvalidDossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.RelationshipType;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The entities of the shipped dossiers, without a database. */
public final class Known {

	private static KnowledgeBase knowledge;

	private Known() {
	}

	public static synchronized KnowledgeBase knowledge() {
		if (knowledge == null) {
			try {
				knowledge = Dossiers.read(files());
			}
			catch (InvalidDossiers | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return knowledge;
	}

	public static List<DossierFile> files() throws IOException {
		List<DossierFile> files = new ArrayList<>();
		for (String name : List.of("chru-lille-territoire-2013", "convention-hainaut-cambresis-2017",
				"gcs-chu-panorama", "gcs-g4-atlas-2021", "ght-grand-lille-2024")) {
			Resource resource = new PathMatchingResourcePatternResolver()
				.getResource("classpath:dossiers/" + name + ".yaml");
			files.add(new DossierFile(resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8)));
		}
		return files;
	}

	public static Lexicon lexicon() {
		return Lexicon.of(entities());
	}

	static List<KnownEntity> entities() {
		KnowledgeBase known = knowledge();
		Map<String, Set<String>> groups = new HashMap<>();
		known.facts()
			.stream()
			.filter((fact) -> fact.type() == RelationshipType.MEMBER_OF)
			.forEach((fact) -> groups.computeIfAbsent(fact.from().text(), (id) -> new HashSet<>())
				.add(fact.to().text()));
		return known.entities()
			.stream()
			.map((entity) -> KnownEntity.of(entity, groups.getOrDefault(entity.id().text(), Set.of())))
			.toList();
	}

}
