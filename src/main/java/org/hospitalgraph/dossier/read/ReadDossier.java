package org.hospitalgraph.dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.Dossier.FigureEntry;
import org.hospitalgraph.model.time.Publication;

/**
 * A dossier together with the position of everything in it. If the file has mistakes, it
 * holds what can be understood, so that one mistake does not hide the others.
 *
 * @param file name of the file
 * @param yaml its text
 * @param dossier what the file says, without the entries that cannot be understood
 * @param entities with their places in the file
 * @param facts with their places in the file
 * @param figures with their places in the file
 * @param unclear ids of entities whose entries cannot be understood
 */
public record ReadDossier(String file, YamlText yaml, Dossier dossier, List<Placed<EntityEntry>> entities,
		List<Placed<FactEntry>> facts, List<Placed<FigureEntry>> figures, Set<String> unclear) {

	public DossierProblem error(String pointer, Sentence sentence, String... values) {
		return DossierProblem.error(this.file, this.yaml.line(pointer), DossierSchema.field(pointer), sentence, values);
	}

	public DossierProblem warning(String pointer, Sentence sentence, String... values) {
		return DossierProblem.warning(this.file, this.yaml.line(pointer), DossierSchema.field(pointer), sentence,
				values);
	}

	/** An error whose last value is a list from the program, which is shown in full. */
	public DossierProblem errorWithList(String pointer, Sentence sentence, List<String> values, List<String> known) {
		List<String> all = new ArrayList<>(values.stream().map(Sentence::brief).toList());
		all.add(String.join(", ", known));
		return new DossierProblem(this.file, this.yaml.line(pointer), Sentence.brief(DossierSchema.field(pointer)),
				false, sentence, all);
	}

	/** When its document was published, if that can be understood. */
	public Optional<Publication> published() {
		try {
			return Optional.ofNullable(this.dossier.source().published()).map(Publication::valueOf);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * An entry and its position.
	 *
	 * @param place JSON pointer, such as {@code /facts/3}
	 * @param entry the entry at that position
	 */
	public record Placed<T>(String place, T entry) {
	}

}
