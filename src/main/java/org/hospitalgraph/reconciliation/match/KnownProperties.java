package org.hospitalgraph.reconciliation.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;

/** An entity with the data from which properties are read. */
public final class KnownProperties {

	private final Summary summary;

	private final MapAccessor node;

	private final List<Related> related = new ArrayList<>();

	private KnownProperties(Summary summary, MapAccessor node) {
		this.summary = summary;
		this.node = node;
	}

	static KnownProperties of(MapAccessor node) {
		return new KnownProperties(Rows.summary(node), node);
	}

	void add(Related one) {
		this.related.add(one);
	}

	public Summary summary() {
		return this.summary;
	}

	/** What a register calls its category, if one does. */
	public @Nullable String categoryName() {
		return Rows.text(this.node, "categoryName");
	}

	/**
	 * Values in the form of the protocol: {@code {"str": …}}, or an entity's id and name.
	 */
	public List<Map<String, Object>> values(Property property, @Nullable PartialDate asOf) {
		if (!property.isRelation()) {
			String text = Rows.text(this.node, property.id());
			return (text == null) ? List.of() : List.of(Map.of("str", text));
		}
		Set<Map<String, Object>> values = new LinkedHashSet<>();
		related(property, asOf).forEach((other) -> values.add((property == Property.NAMES) ? Map.of("str", other.name())
				: Map.of("id", other.id(), "name", other.name())));
		if (property == Property.NAMES) {
			values.add(Map.of("str", this.summary.name()));
		}
		return List.copyOf(values);
	}

	/**
	 * The entities that are values of a property, as of a date or over the whole history.
	 */
	public Stream<Summary> related(Property property, @Nullable PartialDate asOf) {
		return this.related.stream()
			.filter((one) -> property.holds(one.type, one.outgoing, one.other.label()))
			.filter((one) -> one.link.at(asOf).isPresent() && (asOf == null || !isPlanned(one.other)))
			.map(Related::other);
	}

	private static boolean isPlanned(Summary other) {
		return Status.PLANNED.toString().equals(other.status());
	}

	/**
	 * A related entity.
	 *
	 * @param of id of the entity that it is related to
	 * @param type of the relationship
	 * @param outgoing whether it starts at the entity
	 * @param other the related one
	 * @param link the relationship with its dates
	 */
	record Related(String of, RelationshipType type, boolean outgoing, Summary other, Link link) {

		static Related from(Record row) {
			String id = row.get("id").asString();
			String start = row.get("start").asString();
			Link link = Rows.link(row.get("r").asRelationship(), start, row.get("end").asString());
			return new Related(id, RelationshipType.valueOf(link.type()), start.equals(id),
					Rows.summary(row.get("other")), link);
		}

	}

}
