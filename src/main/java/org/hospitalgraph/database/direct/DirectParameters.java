package org.hospitalgraph.database.direct;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import org.neo4j.values.storable.CoordinateReferenceSystem;
import org.neo4j.values.storable.DurationValue;
import org.neo4j.values.storable.Values;

/**
 * Makes parameters that the embedded database takes of parameters for the driver. Only
 * its points and durations differ, which only a backup has; anything else is passed on as
 * it is.
 */
final class DirectParameters {

	private DirectParameters() {
	}

	static Map<String, Object> of(Map<String, Object> values) {
		return holdsDriverValue(values) ? converted(values) : values;
	}

	private static boolean holdsDriverValue(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> map -> map.values().stream().anyMatch(DirectParameters::holdsDriverValue);
			case Collection<?> list -> list.stream().anyMatch(DirectParameters::holdsDriverValue);
			case Value known -> true;
			case null, default -> false;
		};
	}

	private static Map<String, Object> converted(Map<?, ?> map) {
		Map<String, Object> values = new HashMap<>();
		map.forEach((key, value) -> values.put(key.toString(), converted(value)));
		return values;
	}

	private static @Nullable Object converted(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> map -> converted(map);
			case Collection<?> list -> list.stream().map(DirectParameters::converted).toList();
			case Value known -> converted(known.asObject());
			case IsoDuration duration ->
				DurationValue.duration(duration.months(), duration.days(), duration.seconds(), duration.nanoseconds());
			case Point point -> Values.pointValue(CoordinateReferenceSystem.get(point.srid()), Double.isNaN(point.z())
					? new double[] { point.x(), point.y() } : new double[] { point.x(), point.y(), point.z() });
			case null, default -> value;
		};
	}

}
