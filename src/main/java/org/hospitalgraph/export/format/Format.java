package org.hospitalgraph.export.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.hospitalgraph.export.text.Words;

/**
 * The formats of diagrams.
 */
public enum Format {

	/** GEXF 1.3, dynamic: Gephi. */
	GEXF("gexf", "application/gexf+xml", "gexf", "Gephi (GEXF)", "Gephi (GEXF)"),
	/** GraphML without extensions: Gephi, Cytoscape, igraph, NetworkX. */
	GRAPHML("graphml", "application/graphml+xml", "graphml", "GraphML générique", "Generic GraphML"),
	/** GraphML with yEd's shapes and colours. */
	YED("yed", "application/vnd.yed+graphml+xml", "graphml", "yEd (GraphML)", "yEd (GraphML)"),
	/** Cytoscape desktop and NDEx. */
	CX2("cx2", "application/vnd.cx2+json", "cx2", "Cytoscape et NDEx (CX2)", "Cytoscape and NDEx (CX2)"),
	/** Cytoscape.js, in web pages. */
	CYTOSCAPE_JS("cyjs", "application/vnd.cytoscape+json", "cyjs", "Cytoscape.js (JSON)", "Cytoscape.js (JSON)"),
	/** Graphviz. */
	DOT("dot", "text/vnd.graphviz", "dot", "Graphviz (DOT)", "Graphviz (DOT)"),
	/** Tables for Excel, Gephi and the importers of Neo4j. */
	CSV("csv", "application/zip", "zip", "Tableaux CSV (archive zip)", "CSV tables (zip archive)"),
	/** Excel, LibreOffice. */
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Classeur Excel",
			"Excel workbook"),
	/** Nodes with a place, as points: QGIS, Leaflet. */
	GEOJSON("geojson", "application/geo+json", "geojson", "Carte, points (GeoJSON)", "Map, points (GeoJSON)"),
	/**
	 * Links as lines, in their own file, because many GeoJSON tools expect one kind of
	 * geometry per file.
	 */
	GEOJSON_LINKS("geojson-links", "application/vnd.hospital-graph.links+geo+json", "geojson",
			"Carte, lignes (GeoJSON)", "Map, lines (GeoJSON)"),
	/** RDF. */
	JSON_LD("jsonld", "application/ld+json", "jsonld", "Données liées (JSON-LD)", "Linked data (JSON-LD)"),
	/** RDF in a form for people. */
	TURTLE("ttl", "text/turtle", "ttl", "Données liées (Turtle)", "Linked data (Turtle)"),
	/** JSON Graph Format: many libraries. */
	JSON_GRAPH("jgf", "application/vnd.jgf+json", "json", "JSON Graph Format", "JSON Graph Format"),
	/** draw.io, diagrams.net. */
	DRAW_IO("drawio", "application/vnd.jgraph.mxfile", "drawio", "draw.io (à retoucher)", "draw.io (to edit)"),
	/** Mermaid, in Markdown pages. */
	MERMAID("mermaid", "text/vnd.mermaid", "mmd", "Mermaid (petits graphes)", "Mermaid (small graphs)"),
	/** A script that builds the graph in a Neo4j. */
	CYPHER("cypher", "application/x-cypher-query", "cypher", "Script Cypher pour Neo4j", "Cypher script for Neo4j"),
	/** A picture. */
	SVG("svg", "image/svg+xml", "svg", "Image (SVG)", "Picture (SVG)");

	private final String parameter;

	private final String mediaType;

	private final String extension;

	private final String french;

	private final String english;

	Format(String parameter, String mediaType, String extension, String french, String english) {
		this.parameter = parameter;
		this.mediaType = mediaType;
		this.extension = extension;
		this.french = french;
		this.english = english;
	}

	/** The value of {@code ?format=}. */
	public String parameter() {
		return this.parameter;
	}

	/** The value of {@code Accept} and {@code Content-Type}. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The extension of its files, without the dot. */
	public String extension() {
		return this.extension;
	}

	/** The name for people. */
	public String title(Locale language) {
		return Words.isEnglish(language) ? this.english : this.french;
	}

	/**
	 * A file name that is valid on any system, such as
	 * {@code hospital-graph-links.geojson}.
	 * @param stem what it shows, a slug
	 */
	public String fileName(String stem) {
		return stem + switch (this) {
			case GEOJSON_LINKS -> "-links.";
			case YED -> "-yed.";
			case JSON_GRAPH -> "-jgf.";
			default -> ".";
		} + this.extension;
	}

	public static Optional<Format> of(String parameter) {
		return Arrays.stream(values()).filter((format) -> format.parameter.equals(parameter)).findFirst();
	}

}
