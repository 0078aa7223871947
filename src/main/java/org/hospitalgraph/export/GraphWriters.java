package org.hospitalgraph.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hospitalgraph.export.format.Cx2;
import org.hospitalgraph.export.format.CypherScript;
import org.hospitalgraph.export.format.CytoscapeJs;
import org.hospitalgraph.export.format.Dot;
import org.hospitalgraph.export.format.DrawIo;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.Gexf;
import org.hospitalgraph.export.format.GraphMl;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.format.JsonGraph;
import org.hospitalgraph.export.format.Mermaid;
import org.hospitalgraph.export.format.TimeBounds;
import org.hospitalgraph.export.format.Yed;
import org.hospitalgraph.export.map.GeoJsonLines;
import org.hospitalgraph.export.map.GeoJsonPoints;
import org.hospitalgraph.export.rdf.JsonLd;
import org.hospitalgraph.export.rdf.Turtle;
import org.hospitalgraph.export.svg.Svg;
import org.hospitalgraph.export.table.CsvArchive;
import org.hospitalgraph.export.table.GraphWorkbook;

/**
 * The writers, one for each {@link Format}.
 */
public final class GraphWriters {

	private static final Map<Format, GraphWriter> WRITERS = byFormat(
			List.of(new Gexf(TimeBounds.WIDEST), new GraphMl(), new Yed(), new Cx2(), new CytoscapeJs(), new Dot(),
					new CsvArchive(), new GraphWorkbook(), new GeoJsonPoints(), new GeoJsonLines(), new JsonLd(),
					new Turtle(), new JsonGraph(), new CypherScript(), new DrawIo(), new Mermaid(), new Svg()));

	private GraphWriters() {
	}

	public static GraphWriter of(Format format) {
		return Objects.requireNonNull(WRITERS.get(format));
	}

	/**
	 * The writer of a format. Formats with a timeline use these bounds for dates that are
	 * not exact to the day.
	 */
	public static GraphWriter of(Format format, TimeBounds bounds) {
		return (format == Format.GEXF) ? new Gexf(bounds) : of(format);
	}

	private static Map<Format, GraphWriter> byFormat(List<GraphWriter> writers) {
		Map<Format, GraphWriter> found = new EnumMap<>(Format.class);
		writers.forEach((writer) -> found.put(writer.format(), writer));
		return Collections.unmodifiableMap(found);
	}

}
