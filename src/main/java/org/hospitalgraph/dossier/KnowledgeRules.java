package org.hospitalgraph.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.hospitalgraph.dossier.Dossier.EntityEntry;
import org.hospitalgraph.dossier.Dossier.FactEntry;
import org.hospitalgraph.dossier.Dossier.FigureEntry;
import org.hospitalgraph.dossier.Dossiers.ReadDossier;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Nearest;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Rules that need the whole knowledge base: what one dossier says must fit what the
 * others say.
 */
final class KnowledgeRules {

	private final List<ReadDossier> dossiers;

	private final Map<String, Declared> declared = new HashMap<>();

	private final Set<String> figures = new HashSet<>();

	private final List<Problem> problems = new ArrayList<>();

	KnowledgeRules(List<ReadDossier> dossiers) {
		this.dossiers = dossiers;
	}

	List<Problem> check() {
		this.dossiers.forEach(this::declareSource);
		this.dossiers.forEach(this::declareEntities);
		this.dossiers.forEach(this::declareFigures);
		for (ReadDossier read : this.dossiers) {
			Set<FactEntry> seen = new HashSet<>();
			for (int i = 0; i < read.dossier().facts().size(); i++) {
				FactEntry fact = read.dossier().facts().get(i);
				fact(read, "/facts/" + i, fact);
				if (!seen.add(fact)) {
					report(read, "/facts/" + i, "this fact stands in this file before; leave one out");
				}
			}
			for (int i = 0; i < read.dossier().figures().size(); i++) {
				figure(read, "/figures/" + i, read.dossier().figures().get(i));
			}
		}
		return this.problems;
	}

	private void declareSource(ReadDossier read) {
		String id = read.dossier().source().id();
		Declared before = this.declared.putIfAbsent(id, new Declared(Label.SOURCE, null, read.file()));
		if (before != null) {
			report(read, "/source/id", "'" + id + "' is the id of " + before.file() + " already; choose another");
		}
	}

	private void declareEntities(ReadDossier read) {
		Set<String> here = new HashSet<>();
		for (int i = 0; i < read.dossier().entities().size(); i++) {
			EntityEntry entity = read.dossier().entities().get(i);
			String place = "/entities/" + i;
			Label label = Label.of(entity.label()).orElseThrow();
			if (!here.add(entity.id())) {
				report(read, place + "/id", "'" + entity.id() + "' is declared in this file before; join the two");
			}
			if (entity.category() != null && !label.categories().contains(entity.category())) {
				report(read, place + "/category",
						"'" + entity.category() + "' is no category of " + label.text() + (label.categories().isEmpty()
								? ", which has none" : ". It may be " + String.join(", ", label.categories())));
			}
			if (!label.mayHaveStatus() && entity.status() != null) {
				report(read, place + "/status", "a " + label.text() + " has no status; leave it out");
			}
			agree(read, place, entity, label);
		}
	}

	private void agree(ReadDossier read, String place, EntityEntry entity, Label label) {
		Declared before = this.declared.putIfAbsent(entity.id(), new Declared(label, entity.category(), read.file()));
		if (before == null) {
			return;
		}
		if (before.label() != label) {
			report(read, place + "/label", "'" + entity.id() + "' is a " + before.label().text() + " in "
					+ before.file() + "; one id is one thing");
		}
		if (before.category() == null && entity.category() != null) {
			this.declared.put(entity.id(), new Declared(label, entity.category(), read.file()));
		}
		else if (entity.category() != null && !Objects.equals(before.category(), entity.category())) {
			report(read, place + "/category", "'" + entity.id() + "' has the category " + before.category() + " in "
					+ before.file() + "; one of the two is wrong");
		}
	}

	private void declareFigures(ReadDossier read) {
		for (int i = 0; i < read.dossier().figures().size(); i++) {
			String id = read.dossier().figures().get(i).id();
			if (id != null && !this.figures.add(id)) {
				report(read, "/figures/" + i + "/id", "'" + id + "' is another figure's id; choose another");
			}
		}
	}

	private void fact(ReadDossier read, String place, FactEntry fact) {
		RelationshipType type = RelationshipType.of(fact.type()).orElseThrow();
		for (String from : fact.from()) {
			Declared start = known(read, place + "/from", from);
			for (String to : fact.to()) {
				Declared end = known(read, place + "/to", to);
				if (start != null && end != null && !type.joins(start.label(), end.label())) {
					report(read, place + "/type",
							type + " does not go from a " + start.label().text() + " (" + from + ") to a "
									+ end.label().text() + " (" + to + "). It goes from " + labels(type.from()) + " to "
									+ labels(type.to()));
				}
				if (from.equals(to)) {
					report(read, place + "/to", "'" + to + "' is related to itself");
				}
			}
		}
		if (type == RelationshipType.POSSIBLY_SAME_AS && fact.why() == null) {
			report(read, place + "/why", "'why' is missing: say why the two may be the same");
		}
		if (fact.deduced() != null && fact.why() == null) {
			report(read, place + "/why", "'why' is missing: say what it is deduced from");
		}
	}

	private void figure(ReadDossier read, String place, FigureEntry figure) {
		known(read, place + "/of", figure.of());
		if (figure.partOf() != null && !this.figures.contains(figure.partOf())) {
			report(read, place + "/partOf", "no figure has the id '" + figure.partOf() + "'."
					+ Nearest.to(figure.partOf(), this.figures).map((near) -> " Nearest: " + near).orElse(""));
		}
		if (figure.upTo() != null && figure.upTo().compareTo(figure.value()) < 0) {
			report(read, place + "/upTo", "the range ends below its beginning; exchange 'value' and 'upTo'");
		}
	}

	private @Nullable Declared known(ReadDossier read, String place, String id) {
		Declared found = this.declared.get(id);
		if (found == null) {
			report(read, place, "no entity has the id '" + id + "'."
					+ Nearest.to(id, this.declared.keySet()).map((near) -> " Nearest: " + near).orElse(""));
		}
		return found;
	}

	private void report(ReadDossier read, String place, String message) {
		this.problems.add(read.problem(place, message));
	}

	private static String labels(Set<Label> labels) {
		return String.join(", ", labels.stream().map(Label::text).toList());
	}

	/** What is known of an id, and which file said it first. */
	private record Declared(Label label, @Nullable String category, String file) {
	}

}
