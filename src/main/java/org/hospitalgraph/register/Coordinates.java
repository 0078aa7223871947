package org.hospitalgraph.register;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.model.Graph;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Places of the registers in degrees of WGS 84. The projections are those of the official
 * notice of FINESS: Lambert-93 for the mainland, UTM zones overseas.
 */
final class Coordinates {

	private static final Map<String, String> PROJECTIONS = Map.of("LAMBERT_93",
			"+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m",
			"UTM_N20", "+proj=utm +zone=20 +ellps=GRS80 +units=m", "UTM_N21",
			"+proj=utm +zone=21 +ellps=GRS80 +units=m", "UTM_N22", "+proj=utm +zone=22 +ellps=GRS80 +units=m",
			"UTM_S38", "+proj=utm +zone=38 +south +ellps=GRS80 +units=m", "UTM_S40",
			"+proj=utm +zone=40 +south +ellps=GRS80 +units=m");

	private static final double PRECISION = 1e6;

	private final Map<String, CoordinateTransform> toDegrees = new HashMap<>();

	Coordinates() {
		CRSFactory systems = new CRSFactory();
		var degrees = systems.createFromParameters("WGS84", "+proj=longlat +ellps=WGS84 +no_defs");
		PROJECTIONS.forEach((name, parameters) -> this.toDegrees.put(name, new CoordinateTransformFactory()
			.createTransform(systems.createFromParameters(name, parameters), degrees)));
	}

	/**
	 * A point of a projection; nothing where the projection is not known or the point not
	 * in France.
	 */
	Optional<Graph.Place> projected(String projection, double x, double y) {
		CoordinateTransform transform = this.toDegrees.get(projection.toUpperCase(Locale.ROOT));
		if (transform == null) {
			return Optional.empty();
		}
		ProjCoordinate degrees = transform.transform(new ProjCoordinate(x, y), new ProjCoordinate());
		return degrees(degrees.x, degrees.y);
	}

	/** A point in degrees; nothing where France has no land. */
	static Optional<Graph.Place> degrees(double longitude, double latitude) {
		boolean mainland = longitude > -6 && longitude < 11 && latitude > 41 && latitude < 52;
		boolean america = longitude > -64 && longitude < -51 && latitude > 1 && latitude < 48;
		boolean indianOcean = longitude > 44 && longitude < 57 && latitude > -22 && latitude < -11;
		boolean pacific = Math.abs(longitude) > 130 && latitude > -29 && latitude < 1;
		if (!mainland && !america && !indianOcean && !pacific) {
			return Optional.empty();
		}
		return Optional.of(new Graph.Place(Math.round(longitude * PRECISION) / PRECISION,
				Math.round(latitude * PRECISION) / PRECISION));
	}

}
