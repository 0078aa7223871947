package org.hospitalgraph.database.direct;

import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalNode;
import org.neo4j.driver.internal.InternalPath;
import org.neo4j.driver.internal.InternalRelationship;
import org.neo4j.driver.internal.value.ListValue;
import org.neo4j.driver.internal.value.MapValue;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.spatial.Point;

/**
 * Makes values of the driver from values of the embedded database, complete, so that they
 * can be read when their transaction is over.
 */
final class DriverValues {

	private DriverValues() {
	}

	static Value of(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> map -> new MapValue(properties(map));
			case Collection<?> list -> new ListValue(list.stream().map(DriverValues::of).toList());
			case Node node -> node(node).asValue();
			case Relationship relationship -> relationship(relationship).asValue();
			case Path path -> path(path).asValue();
			case TemporalAmount amount -> Values.isoDuration(amount.get(ChronoUnit.MONTHS), amount.get(ChronoUnit.DAYS),
					amount.get(ChronoUnit.SECONDS), (int) amount.get(ChronoUnit.NANOS));
			case Point point -> point(point.getCRS().getCode(), point.getCoordinate().getCoordinate());
			case null, default -> Values.value(value);
		};
	}

	private static Value point(int system, double[] at) {
		return (at.length == 2) ? Values.point(system, at[0], at[1]) : Values.point(system, at[0], at[1], at[2]);
	}

	private static Map<String, Value> properties(Map<?, ?> map) {
		Map<String, Value> values = HashMap.newHashMap(map.size());
		map.forEach((key, value) -> values.put(key.toString(), of(value)));
		return values;
	}

	private static InternalNode node(Node node) {
		List<String> labels = new ArrayList<>();
		node.getLabels().forEach((label) -> labels.add(label.name()));
		return new InternalNode(number(node), node.getElementId(), labels, properties(node.getAllProperties()));
	}

	private static InternalRelationship relationship(Relationship relationship) {
		Node start = relationship.getStartNode();
		Node end = relationship.getEndNode();
		return new InternalRelationship(number(relationship), relationship.getElementId(), number(start),
				start.getElementId(), number(end), end.getElementId(), relationship.getType().name(),
				properties(relationship.getAllProperties()));
	}

	private static InternalPath path(Path path) {
		List<org.neo4j.driver.types.Entity> steps = new ArrayList<>(2 * path.length() + 1);
		for (Entity step : path) {
			steps.add((step instanceof Node node) ? node(node) : relationship((Relationship) step));
		}
		return new InternalPath(steps);
	}

	/** By this number the driver checks that the parts of a path follow each other. */
	@SuppressWarnings("removal")
	private static long number(Entity entity) {
		return entity.getId();
	}

}
