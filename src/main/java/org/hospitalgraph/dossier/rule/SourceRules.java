package org.hospitalgraph.dossier.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;

/** Checks what a dossier says about its own document. */
public final class SourceRules {

	private final Declarations declarations;

	private final Predicate<ReadDossier> looked;

	private final LocalDate today;

	private final Collection<DossierProblem> problems;

	public SourceRules(Declarations declarations, Predicate<ReadDossier> looked, LocalDate today,
			Collection<DossierProblem> problems) {
		this.declarations = declarations;
		this.looked = looked;
		this.today = today;
		this.problems = problems;
	}

	public void check(ReadDossier read) {
		String id = read.dossier().source().id();
		ReadDossier owner = this.declarations.source(id).orElse(read);
		if (owner != read) {
			// said of the one that is being written, because the other was there before
			ReadDossier later = this.looked.test(owner) && !this.looked.test(read) ? owner : read;
			this.problems
				.add(later.error("/source/id", Sentence.SOURCE_ID_TAKEN, id, ((later == read) ? owner : read).file()));
		}
		else if (!this.declarations.of(id).isEmpty()) {
			this.problems.add(read.error("/source/id", Sentence.SOURCE_ID_TAKEN, id,
					this.declarations.of(id).getFirst().read().file()));
		}
		// One day more, because of time zones.
		read.published()
			.filter((published) -> published.earliest().isAfter(this.today.plusDays(1)))
			.ifPresent((published) -> this.problems
				.add(read.error("/source/published", Sentence.FUTURE, published.text())));
		places(read);
	}

	/** Warns of two dossiers for one document, which would count as two sources. */
	public void checkDocuments(List<ReadDossier> dossiers) {
		Map<String, ReadDossier> byText = new HashMap<>();
		for (ReadDossier read : dossiers) {
			String text = read.dossier().source().sha256();
			ReadDossier first = (text != null) ? byText.putIfAbsent(text, read) : null;
			if (first == null) {
				continue;
			}
			ReadDossier later = this.looked.test(first) ? first : read;
			ReadDossier earlier = (later == read) ? first : read;
			if (this.looked.test(later)) {
				this.problems.add(later.warning("/source/sha256", Sentence.SAME_DOCUMENT,
						earlier.dossier().source().title(), earlier.dossier().source().id(), earlier.file()));
			}
		}
	}

	private void places(ReadDossier read) {
		Set<String> named = new HashSet<>();
		for (Placed<EntityEntry> entity : read.entities()) {
			named.addAll(entity.entry().at());
			if (entity.entry().datedAt() != null) {
				named.addAll(entity.entry().datedAt());
			}
			if (entity.entry().names() != null) {
				entity.entry().names().forEach((name) -> named.addAll(name.at()));
			}
		}
		read.facts().forEach((fact) -> named.addAll(fact.entry().at()));
		read.figures().forEach((figure) -> named.addAll(figure.entry().at()));
		read.dossier().places().forEach((locator, place) -> {
			String pointer = "/places/" + locator;
			if (!named.contains(locator)) {
				this.problems.add(read.warning(pointer, Sentence.UNUSED_PLACE, locator));
			}
			boolean backwards = place.start() != null && place.end() != null && place.end() <= place.start();
			if (backwards || place.lines() != null && isBackwards(place.lines())) {
				this.problems.add(read.error(pointer, Sentence.PLACE_BACKWARDS, locator));
			}
		});
	}

	private static boolean isBackwards(String lines) {
		int hyphen = lines.indexOf('-');
		return hyphen > 0
				&& Integer.parseInt(lines.substring(hyphen + 1)) < Integer.parseInt(lines.substring(0, hyphen));
	}

}
