package org.hospitalgraph.document.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hospitalgraph.mention.ExampleText;
import org.hospitalgraph.naming.HospitalName;

/** What a reader finds in an example, and what a draft proposes, in the same words. */
final class DraftExpectation {

	private DraftExpectation() {
	}

	static Set<String> wanted(ExampleText example) {
		Set<String> wanted = new TreeSet<>();
		for (List<String> line : example.lines("member")) {
			wanted.add(canonical(line.get(0)) + " | " + line.get(1) + " | " + canonical(line.get(2)));
		}
		example.lines("left")
			.forEach((line) -> wanted
				.add(canonical(line.get(0)) + " | until " + line.get(2) + " | " + canonical(line.get(1))));
		example.lines("planned")
			.forEach((line) -> wanted.add(canonical(line.get(0)) + " | intended | " + canonical(line.get(1))));
		example.lines("succeeds")
			.forEach((line) -> wanted.add(canonical(line.get(0)) + " | succeeds | " + canonical(line.get(1))));
		example.lines("support")
			.forEach((line) -> wanted.add(canonical(line.get(0)) + " | supports | " + canonical(line.get(1))));
		return wanted;
	}

	/** What a text may be read to say, or not: neither right nor wrong. */
	static List<String> allowed(ExampleText example) {
		return example.lines("maybe")
			.stream()
			.map((line) -> canonical(line.get(0)) + " | " + line.get(1) + " | " + canonical(line.get(2)))
			.toList();
	}

	/** Hospitals under a common direction, now and in fact. */
	static Set<String> directions(ExampleText example) {
		return example.lines("common")
			.stream()
			.map((line) -> canonical(line.get(0)) + " | common")
			.collect(Collectors.toCollection(TreeSet::new));
	}

	static Set<String> directions(Draft draft) {
		Map<String, String> names = names(draft);
		return draft.facts()
			.stream()
			.filter((fact) -> fact.to().startsWith("direction-commune") && fact.modality() == null)
			.map((fact) -> names.get(fact.from()) + " | common")
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Memberships whose beginning is told. */
	static Set<String> beginnings(ExampleText example) {
		return example.lines("member")
			.stream()
			.filter((line) -> line.size() > 3 && !line.get(3).isEmpty())
			.map((line) -> canonical(line.get(0)) + " | " + canonical(line.get(2)) + " | " + line.get(3))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	static Set<String> beginnings(Draft draft) {
		Map<String, String> names = names(draft);
		return draft.facts()
			.stream()
			.filter((fact) -> "MEMBER_OF".equals(fact.type()) && fact.since() != null
					&& !fact.to().startsWith("direction-commune"))
			.map((fact) -> names.get(fact.from()) + " | " + names.get(fact.to()) + " | " + fact.since())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> names(Draft draft) {
		return draft.entities()
			.stream()
			.collect(Collectors.toMap(DraftEntity::id, DraftExpectation::name, (one, same) -> one));
	}

	static Set<String> links(Draft draft) {
		Map<String, String> names = names(draft);
		return draft.facts()
			.stream()
			.filter((fact) -> List.of("MEMBER_OF", "SUCCEEDS", "SUPPORTS").contains(fact.type()))
			.filter((fact) -> !fact.to().startsWith("direction-commune"))
			.map((fact) -> names.get(fact.from()) + " | " + relation(fact) + " | " + names.get(fact.to()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Values only: units are in the words of the text there, in those of dossiers here.
	 */
	static List<String> figures(ExampleText example) {
		return example.parts("figure").stream().map((one) -> one.substring(0, one.indexOf(' '))).toList();
	}

	static List<String> figures(Draft draft) {
		return draft.figures().stream().map((one) -> one.value().stripTrailingZeros().toPlainString()).toList();
	}

	private static String relation(DraftFact fact) {
		if (fact.modality() != null) {
			return fact.modality();
		}
		if (fact.until() != null) {
			return "until " + fact.until();
		}
		return switch (fact.type()) {
			case "SUCCEEDS" -> "succeeds";
			case "SUPPORTS" -> "supports";
			default -> String.valueOf(fact.role());
		};
	}

	/** Names in the way of the expectations: the kind, and what is behind it. */
	private static String name(DraftEntity entity) {
		return entity.known() ? entity.id()
				: canonical(entity.name().replaceFirst("(?:The )?(.*) University Hospital$", "CHU $1"));
	}

	/** The id of a known entity; of others the kind and the words of the name. */
	private static String canonical(String name) {
		HospitalName canonical = HospitalName.of(name);
		return name.matches("[a-z0-9-]+") ? name : canonical.kind() + " " + String.join(" ", canonical.words());
	}

}
