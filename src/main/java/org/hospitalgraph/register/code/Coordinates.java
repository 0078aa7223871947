package org.hospitalgraph.register.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.model.answer.Graph;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Converts coordinates in registers to degrees of WGS 84. Each edition names projections
 * differently: {@code LAMBERT_93}, {@code L93_METROPOLE},
 * {@code EPSG:2154 RGF93 / Lambert-93}, {@code UTM_N20},
 * {@code WGS84/UTM zone 21N (St-Pierre-et-Miquelon)}.
 */
public final class Coordinates {

	static final String LAMBERT = "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m";

	private static final Map<String, String> BY_EPSG = Map.ofEntries(Map.entry("2154", LAMBERT),
			Map.entry("9793", LAMBERT), Map.entry("5490", utm(20, false)), Map.entry("4559", utm(20, false)),
			Map.entry("4467", utm(21, false)), Map.entry("2972", utm(22, false)), Map.entry("4471", utm(38, true)),
			Map.entry("2975", utm(40, true)), Map.entry("3296", utm(5, true)), Map.entry("3297", utm(6, true)),
			Map.entry("3298", utm(7, true)), Map.entry("3299", utm(8, true)));

	/** The projection of an overseas geodetic system. */
	private static final Map<String, String> BY_SYSTEM = Map.of("RGAF09", utm(20, false), "RRAF91", utm(20, false),
			"RGSPM06", utm(21, false), "RGFG95", utm(22, false), "RGM04", utm(38, true), "RGR92", utm(40, true));

	private static final Map<String, String> BY_DEPARTEMENT = Map.of("971", utm(20, false), "972", utm(20, false),
			"977", utm(20, false), "978", utm(20, false), "975", utm(21, false), "973", utm(22, false), "976",
			utm(38, true), "974", utm(40, true), "986", utm(1, true), "987", utm(6, true));

	private static final Pattern EPSG = Pattern.compile("EPSG\\W{0,3}(\\d{4,5})");

	private static final Pattern WGS_UTM = Pattern.compile("32([67])(\\d\\d)");

	private static final Pattern MAINLAND = Pattern.compile("LAMBERT[ _-]?93|\\bL[ _-]?93|RGF[ _-]?93");

	private static final Pattern UTM = Pattern
		.compile("UTM[ _-]*(?:ZONE|FUSEAU)?[ _-]*(?:([NS])[ _-]?(\\d{1,2})|(\\d{1,2})[ _-]?([NS])?)(?!\\d)");

	private static final int SOUTHERN = 38;

	private static final double PRECISION = 1e6;

	private final CoordinateReferenceSystem degrees;

	private final CRSFactory systems = new CRSFactory();

	private final Map<String, CoordinateTransform> transforms = new HashMap<>();

	private final Map<String, Optional<String>> projections = new HashMap<>();

	public Coordinates() {
		this.degrees = this.systems.createFromParameters("WGS84", "+proj=longlat +ellps=WGS84 +no_defs");
	}

	/** The projection named by a text, in any spelling. */
	public Optional<String> projection(String written) {
		return this.projections.computeIfAbsent(written, Coordinates::named);
	}

	private static Optional<String> named(String written) {
		String text = written.toUpperCase(Locale.ROOT);
		Matcher epsg = EPSG.matcher(text);
		if (epsg.find()) {
			String code = epsg.group(1);
			Matcher wgs = WGS_UTM.matcher(code);
			return wgs.matches() ? Optional.of(utm(Integer.parseInt(wgs.group(2)), "7".equals(wgs.group(1))))
					: Optional.ofNullable(BY_EPSG.get(code));
		}
		if (MAINLAND.matcher(text).find()) {
			return Optional.of(LAMBERT);
		}
		Matcher utm = UTM.matcher(text);
		if (utm.find()) {
			int zone = Integer.parseInt((utm.group(2) != null) ? utm.group(2) : utm.group(3));
			String side = (utm.group(1) != null) ? utm.group(1) : utm.group(4);
			return (zone < 1 || zone > 60) ? Optional.empty()
					: Optional.of(utm(zone, (side != null) ? "S".equals(side) : zone >= SOUTHERN));
		}
		return BY_SYSTEM.entrySet()
			.stream()
			.filter((system) -> text.contains(system.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private static String utm(int zone, boolean south) {
		return "+proj=utm +zone=" + zone + (south ? " +south" : "") + " +ellps=GRS80 +units=m";
	}

	/** A projected point in degrees; empty if it is not in France. */
	public Optional<Graph.Place> projected(String projection, double x, double y) {
		CoordinateTransform transform = this.transforms.computeIfAbsent(projection,
				(parameters) -> new CoordinateTransformFactory()
					.createTransform(this.systems.createFromParameters(parameters, parameters), this.degrees));
		try {
			ProjCoordinate point = transform.transform(new ProjCoordinate(x, y), new ProjCoordinate());
			return degrees(point.x, point.y);
		}
		catch (RuntimeException ex) {
			// far outside the area of the projection
			return Optional.empty();
		}
	}

	/**
	 * A point in the projection of a département, with the coordinates in either order.
	 */
	public Optional<Graph.Place> inDepartement(String departement, double one, double other) {
		String projection = BY_DEPARTEMENT.getOrDefault(departement, LAMBERT);
		return projected(projection, one, other).filter((place) -> isIn(departement, place))
			.or(() -> projected(projection, other, one).filter((place) -> isIn(departement, place)));
	}

	/** Whether a place is in the region of the world where a département is. */
	private static boolean isIn(String departement, Graph.Place place) {
		boolean overseas = departement.length() == 3;
		boolean mainland = place.latitude() > 41 && place.longitude() > -6;
		return overseas != mainland;
	}

	/** A point in degrees, in either order; empty if it is not in France. */
	public static Optional<Graph.Place> eitherWay(double one, double other) {
		return degrees(one, other).or(() -> degrees(other, one));
	}

	/** A point in degrees; empty if it is not in France. */
	static Optional<Graph.Place> degrees(double longitude, double latitude) {
		boolean mainland = longitude > -6 && longitude < 11 && latitude > 41 && latitude < 52;
		boolean america = longitude > -64 && longitude < -51 && latitude > 1 && latitude < 48;
		boolean indianOcean = longitude > 44 && longitude < 57 && latitude > -22 && latitude < -11;
		boolean pacific = Math.abs(longitude) > 130 && Math.abs(longitude) <= 180 && latitude > -29 && latitude < 1;
		if (!mainland && !america && !indianOcean && !pacific) {
			return Optional.empty();
		}
		return Optional.of(new Graph.Place(Math.round(longitude * PRECISION) / PRECISION,
				Math.round(latitude * PRECISION) / PRECISION));
	}

	/** A number as registers and spreadsheets write it; NaN if it is not a number. */
	public static double number(String written) {
		try {
			return Double.parseDouble(written.strip().replace(',', '.'));
		}
		catch (NumberFormatException ex) {
			return Double.NaN;
		}
	}

}
