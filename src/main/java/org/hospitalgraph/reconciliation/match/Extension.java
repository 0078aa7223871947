package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.reconciliation.match.ExtensionQuery.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches values of matched entities, so that a table can be filled with them. */
@Component
public class Extension {

	private static final int RELATIONS = 50_000;

	private final Cypher cypher;

	Extension(Cypher cypher) {
		this.cypher = cypher;
	}

	public Answer answer(ExtensionQuery query, Locale language) {
		Map<String, KnownProperties> known = known(List.copyOf(query.ids()));
		Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
		for (String id : query.ids()) {
			Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
			query.columns().forEach((column) -> row.put(column.id(), values(known.get(id), column)));
			rows.put(id, row);
		}
		return new Answer(query.columns().stream().map((column) -> meta(column, language)).toList(), rows);
	}

	/** The entities with these ids, and the data from which properties are read. */
	public Map<String, KnownProperties> known(List<String> ids) {
		Map<String, KnownProperties> known = new LinkedHashMap<>();
		if (ids.isEmpty()) {
			return known;
		}
		this.cypher.query("identified")
			.bind("ids", ids)
			.bind("numbers", List.of())
			.bind("labels", Types.labels())
			.bind("category", List.of())
			.bind("territory", null)
			.bind("source", null)
			.list((row) -> KnownProperties.of(row.get("e")))
			.forEach((one) -> known.put(one.summary().id(), one));
		this.cypher.query("values-of")
			.bind("ids", ids)
			.bind("limit", RELATIONS)
			.list(KnownProperties.Related::from)
			.forEach((related) -> Optional.ofNullable(known.get(related.of())).ifPresent((one) -> one.add(related)));
		return known;
	}

	private static List<Map<String, Object>> values(@Nullable KnownProperties entity, Column column) {
		Optional<Property> property = Property.of(column.id());
		if (entity == null || property.isEmpty()) {
			return List.of();
		}
		return entity.values(property.get(), column.asOf()).stream().limit(column.limit()).toList();
	}

	private static Meta meta(Column column, Locale language) {
		Optional<Property> property = Property.of(column.id());
		String name = property.map((known) -> known.name(language)).orElse(column.id());
		Optional<Label> values = property.flatMap(Property::valueLabel);
		return new Meta(column.id(), name, values.map((label) -> Types.of(label, language)).orElse(null));
	}

	/** Properties that are offered for entities of a type. */
	public static Proposals propose(@Nullable String type, @Nullable Integer limit, Locale language) {
		List<Reference> properties = new ArrayList<>();
		Property.of((type != null) ? labelOf(type) : null)
			.stream()
			.limit((limit != null && limit > 0) ? limit : Long.MAX_VALUE)
			.forEach((property) -> properties.add(new Reference(property.id(), property.name(language), null)));
		return new Proposals(type, limit, properties);
	}

	/**
	 * The label of a type, which is a label or a category; empty if it is unknown.
	 */
	private static @Nullable Label labelOf(String type) {
		for (Label label : Label.values()) {
			if (label.text().equals(type) || label.categories().contains(type)) {
				return label;
			}
		}
		return null;
	}

	/**
	 * Values by entity and property.
	 *
	 * @param meta the properties
	 * @param rows by id of the entity, then of the property
	 */
	public record Answer(List<Meta> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {
	}

	/** A column, with a {@code type} if its values are entities. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Meta(String id, String name, @Nullable TypeName type) {
	}

	/** Something with an id and a name. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Reference(String id, String name, @Nullable String description) {
	}

	/** Properties for a type. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Proposals(@Nullable String type, @Nullable Integer limit, List<Reference> properties) {
	}

}
