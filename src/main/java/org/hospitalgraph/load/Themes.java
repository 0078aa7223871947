package org.hospitalgraph.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Rank;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Source;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.VocabularyTheme;

/**
 * Our own vocabulary of themes, {@code registers/themes.csv}: which theme is broader than
 * which, and the words by which an activity names a theme. No document says so; the graph
 * cites the vocabulary as the source.
 */
final class Themes {

	private static final String SOURCE = "vocabulaire-themes";

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final String print;

	private Themes(String text) {
		this.print = Fingerprint.of(text.lines().collect(Collectors.joining("\n")));
		VocabularyTheme.all(text)
			.forEach((theme) -> this.entries.put(theme.id(),
					new Entry(theme.broader(), theme.words().stream().map(Themes::plain).toList())));
	}

	static Themes read() {
		return new Themes(VocabularyTheme.text());
	}

	/**
	 * The knowledge base with the vocabulary for those of its themes that the vocabulary
	 * has.
	 */
	KnowledgeBase in(KnowledgeBase knowledge) {
		Set<String> present = knowledge.entities()
			.stream()
			.filter((entity) -> entity.label() == Label.THEME)
			.map((entity) -> entity.id().text())
			.collect(Collectors.toSet());
		List<Fact> facts = new ArrayList<>(knowledge.facts().stream().map((fact) -> tied(fact, present)).toList());
		List<Fact> broader = present.stream().sorted().flatMap((theme) -> broader(theme, present)).toList();
		if (broader.isEmpty()) {
			return knowledge;
		}
		facts.addAll(broader);
		List<Source> sources = new ArrayList<>(knowledge.sources());
		sources.add(new Source(new EntityId(SOURCE), "Vocabulaire des thèmes de hospital-graph", "hospital-graph",
				Publication.valueOf("2026"), "fr", "list", null, null, Rank.OTHER, null));
		return new KnowledgeBase(Fingerprint.of(knowledge.revision() + this.print), sources, knowledge.entities(),
				facts, knowledge.figures(), knowledge.statements(), knowledge.entityStatements());
	}

	private Stream<Fact> broader(String theme, Set<String> present) {
		return nearest(theme, present, new HashSet<>()).stream()
			.map((other) -> new Fact("f-" + Fingerprint.of("BROADER|" + theme + "|" + other), new EntityId(theme),
					RelationshipType.BROADER, new EntityId(other), new TreeMap<>(), Validity.UNKNOWN,
					List.of(new Citation(SOURCE, theme))));
	}

	/**
	 * The broader themes in the graph; instead of one that is not there, those above it.
	 */
	private Set<String> nearest(String theme, Set<String> present, Set<String> seen) {
		Set<String> found = new LinkedHashSet<>();
		for (String other : this.entries.getOrDefault(theme, Entry.NONE).broader) {
			if (!seen.add(other)) {
				continue;
			}
			if (present.contains(other)) {
				found.add(other);
			}
			else {
				found.addAll(nearest(other, present, seen));
			}
		}
		found.remove(theme);
		return found;
	}

	/** A fact with the themes named by its activity. */
	private Fact tied(Fact fact, Set<String> present) {
		Object activity = fact.properties().get("activity");
		if (activity == null) {
			return fact;
		}
		List<String> themes = named(activity.toString(), present);
		if (themes.isEmpty()) {
			return fact;
		}
		TreeMap<String, Object> properties = new TreeMap<>(fact.properties());
		properties.put("themes", themes);
		return new Fact(fact.id(), fact.from(), fact.type(), fact.to(), properties, fact.validity(), fact.citations());
	}

	/** The themes that a text names in whole words; only the narrower of two. */
	private List<String> named(String text, Set<String> present) {
		String words = plain(text);
		Set<String> found = new LinkedHashSet<>();
		this.entries.forEach((theme, entry) -> {
			if (entry.words.stream().anyMatch(words::contains)) {
				if (present.contains(theme)) {
					found.add(theme);
				}
				else {
					found.addAll(nearest(theme, present, new HashSet<>()));
				}
			}
		});
		Set<String> above = new HashSet<>();
		found.forEach((theme) -> above.addAll(nearest(theme, present, new HashSet<>())));
		return found.stream().filter((theme) -> !above.contains(theme)).sorted().toList();
	}

	private static String plain(String text) {
		return " " + String.join(" ", HospitalName.of(text).tokens()) + " ";
	}

	/**
	 * The broader themes of a theme, and its words in the form in which they are
	 * compared.
	 */
	private record Entry(List<String> broader, List<String> words) {

		static final Entry NONE = new Entry(List.of(), List.of());

	}

}
