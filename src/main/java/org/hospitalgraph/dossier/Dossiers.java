package org.hospitalgraph.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Publication;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a set of dossiers into a knowledge base. The latest document comes first, so that
 * an entity goes by the name that the latest document gives it, whatever the files are
 * called.
 */
public final class Dossiers {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.build();

	private static final Comparator<ReadDossier> LATEST_FIRST = Comparator
		.comparing((ReadDossier read) -> Publication.valueOf(read.dossier().source().published()).earliest())
		.reversed()
		.thenComparing((read) -> read.dossier().source().id());

	private Dossiers() {
	}

	/**
	 * Reads all of them, or none.
	 * @throws InvalidDossiers with everything that is wrong in any of them
	 */
	public static KnowledgeBase read(List<DossierFile> files) throws InvalidDossiers {
		SortedSet<Problem> problems = new TreeSet<>();
		DossierSchema schema = new DossierSchema();
		List<ReadDossier> read = new ArrayList<>();
		for (DossierFile file : files) {
			try {
				YamlText yaml = YamlText.read(file.text());
				List<Problem> found = schema.check(file.name(), yaml);
				problems.addAll(found);
				if (found.isEmpty()) {
					read.add(new ReadDossier(file.name(), yaml, MAPPER.treeToValue(yaml.tree(), Dossier.class)));
				}
			}
			catch (YamlText.Unreadable ex) {
				problems.add(new Problem(file.name(), ex.line(), "dossier", String.valueOf(ex.getMessage())));
			}
		}
		// Dates first: everything after them, the order included, takes them for granted.
		read.forEach((dossier) -> problems.addAll(DateRules.check(dossier)));
		if (problems.isEmpty()) {
			read.sort(LATEST_FIRST);
			problems.addAll(new KnowledgeRules(read).check());
		}
		else if (read.size() == files.size()) {
			problems.addAll(new KnowledgeRules(read).check());
		}
		if (!problems.isEmpty()) {
			throw new InvalidDossiers(problems);
		}
		return new Assembly(read).knowledgeBase();
	}

	/** A dossier together with where everything in it stands. */
	record ReadDossier(String file, YamlText yaml, Dossier dossier) {

		Problem problem(String pointer, String message) {
			return new Problem(this.file, this.yaml.line(pointer), DossierSchema.field(pointer), message);
		}

	}

}
