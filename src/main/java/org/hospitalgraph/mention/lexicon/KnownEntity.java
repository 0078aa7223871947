package org.hospitalgraph.mention.lexicon;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Name;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;

/**
 * An entity that texts may mention.
 *
 * @param summary the entity
 * @param names all its names, the preferred one first
 * @param former its former names
 * @param places names of the territories where it is
 * @param groups ids of the groupements of which it is a member
 * @param partOf ids of the legal entities of which it is or was a site
 * @param same other ids under which it may be known
 */
public record KnownEntity(Summary summary, List<String> names, Set<String> former, List<String> places,
		Set<String> groups, Set<String> partOf, Set<String> same) {

	/** An entity of the documents. */
	public static KnownEntity of(Entity entity, Set<String> groups) {
		List<String> names = Stream.concat(Stream.of(entity.name()), entity.names().stream().map(Name::text))
			.distinct()
			.toList();
		Set<String> former = entity.names().stream().filter(Name::isFormer).map(Name::text).collect(Collectors.toSet());
		former.remove(entity.name());
		return new KnownEntity(new Summary(entity.id().text(), entity.label().text(), entity.category(), entity.name(),
				entity.finess(), entity.status()), names, former, List.of(), groups, Set.of(), Set.of());
	}

	public String id() {
		return this.summary.id();
	}

	boolean isEstablishment() {
		return Label.ESTABLISHMENT.text().equals(this.summary.label());
	}

	Candidate candidate() {
		return Candidate
			.of(id(), Label.of(this.summary.label()).orElse(Label.SOURCE), this.summary.category(),
					named((name) -> !this.former.contains(name)))
			.formerly(named(this.former::contains))
			.in(this.places.stream().map(HospitalName::of).toList(), List.of())
			.numbered(this.summary.finess(), null)
			.of(this.partOf, this.same);
	}

	private List<HospitalName> named(Predicate<String> which) {
		return this.names.stream().filter(which).map(HospitalName::of).toList();
	}

}
