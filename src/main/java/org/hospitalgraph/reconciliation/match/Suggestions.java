package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hospitalgraph.entity.search.FoundEntity;
import org.hospitalgraph.entity.search.Search;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.reconciliation.match.Extension.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Completes what somebody types: names of entities, types or properties. */
@Component
public class Suggestions {

	public static final int USUAL = 20;

	private static final int MOST = 100;

	private final Search search;

	private final Types types;

	Suggestions(Search search, Types types) {
		this.search = search;
		this.types = types;
	}

	public Entities entities(String prefix, List<String> wanted, Page page, Locale language) {
		List<String> labels = wanted.stream().filter((type) -> Types.label(type).isPresent()).toList();
		List<String> categories = wanted.stream().filter((type) -> Types.label(type).isEmpty()).toList();
		if (prefix.isBlank()) {
			return new Entities(List.of());
		}
		return new Entities(this.search.near(prefix, labels.isEmpty() ? Types.labels() : labels, categories)
			.stream()
			.skip(page.offset())
			.limit(Math.min(page.limit(), MOST))
			.map((entity) -> suggested(entity, language))
			.toList());
	}

	public TypeNames types(String prefix, Page page, Locale language) {
		return new TypeNames(this.types.all(language)
			.stream()
			.filter((type) -> begins(prefix, type.id(), type.name()))
			.skip(page.offset())
			.limit(Math.min(page.limit(), MOST))
			.toList());
	}

	public Properties properties(String prefix, Page page, Locale language) {
		List<Reference> all = new ArrayList<>();
		Property.of((Label) null)
			.forEach((property) -> all.add(new Reference(property.id(), property.name(language), null)));
		return new Properties(all.stream()
			.filter((property) -> begins(prefix, property.id(), property.name()))
			.skip(page.offset())
			.limit(Math.min(page.limit(), MOST))
			.toList());
	}

	/** Whether every typed word is the beginning of a word in one of the texts. */
	private static boolean begins(String prefix, String... texts) {
		List<String> known = Arrays.stream(texts).flatMap((text) -> HospitalName.plainWords(text).stream()).toList();
		return HospitalName.plainWords(prefix)
			.stream()
			.allMatch((word) -> known.stream().anyMatch((other) -> other.startsWith(word)));
	}

	private static Suggested suggested(FoundEntity found, Locale language) {
		Summary entity = found.summary();
		return new Suggested(found.id(), found.name(), Descriptions.of(found, language),
				Types.of(entity, found.categoryName(), language));
	}

	/** How many are wanted, and how many are skipped. */
	public record Page(int offset, int limit) {
	}

	/** Entities, best first. */
	public record Entities(List<Suggested> result) {
	}

	/** Types, labels before their categories. */
	public record TypeNames(List<TypeName> result) {
	}

	/** Properties. */
	public record Properties(List<Reference> result) {
	}

	/** An entity that may be meant. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Suggested(String id, String name, @Nullable String description, List<TypeName> notable) {
	}

}
