package org.hospitalgraph.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.MapPlaces;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Graph.Place;
import org.hospitalgraph.model.answer.Link;

/**
 * RDF as Turtle: the same triples as {@link JsonLd}.
 */
public final class Turtle implements GraphWriter {

	@Override
	public Format format() {
		return Format.TURTLE;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		List<Column<Node>> nodeColumns = JsonLd.more(Columns.ofNodes(drawing));
		List<Column<Link>> linkColumns = JsonLd.more(Columns.ofLinks(drawing));
		TurtleText turtle = new TurtleText(out);
		turtle.subject(RdfVocabulary.graph(graph.revision())).a(List.of("schema:Dataset"));
		turtle.put("schema:name", drawing.title()).put("schema:description", drawing.subtitle()).stop();
		for (Node node : drawing.nodes()) {
			entity(turtle, node, nodeColumns);
		}
		int index = 0;
		for (Link link : drawing.links()) {
			link(turtle, link, RdfVocabulary.link(drawing.id(index++)), linkColumns);
		}
		for (Graph.Source source : graph.sources()) {
			source(turtle, source);
		}
		turtle.flush();
	}

	private static void entity(TurtleText turtle, Node node, List<Column<Node>> columns) throws IOException {
		turtle.subject(RdfVocabulary.entity(node.summary().id())).a(RdfVocabulary.types(node.summary().label()));
		turtle.put("schema:name", Drawing.name(node)).put("schema:identifier", node.summary().id());
		put(turtle, columns, node);
		Place place = MapPlaces.of(node);
		if (place != null) {
			turtle.begin("schema:geo").a(List.of("schema:GeoCoordinates"));
			turtle.put("schema:latitude", place.latitude()).put("schema:longitude", place.longitude()).end();
		}
		turtle.stop();
	}

	private static void link(TurtleText turtle, Link link, String iri, List<Column<Link>> columns) throws IOException {
		String from = RdfVocabulary.entity(link.from());
		String to = RdfVocabulary.entity(link.to());
		String predicate = RdfVocabulary.predicate(link.type());
		turtle.subject(from).link(predicate, to).stop();
		boolean membership = "MEMBER_OF".equals(link.type());
		turtle.subject(iri)
			.a(membership ? List.of("rdf:Statement", "prov:Entity", "org:Membership")
					: List.of("rdf:Statement", "prov:Entity"));
		turtle.link("rdf:subject", from).named("rdf:predicate", predicate).link("rdf:object", to);
		if (membership) {
			turtle.link("org:member", from).link("org:organization", to);
		}
		put(turtle, columns, link);
		for (Citation citation : link.citations()) {
			turtle.begin("prov:qualifiedPrimarySource").a(List.of("prov:PrimarySource"));
			turtle.link("prov:entity", RdfVocabulary.entity(citation.source())).put("hg:locator", citation.locator());
			turtle.put("hg:role", citation.role()).put("hg:since", citation.since());
			turtle.put("hg:until", citation.until()).put("hg:statedOn", citation.statedOn());
			turtle.put("hg:modality", citation.modality()).end();
		}
		turtle.stop();
	}

	private static void source(TurtleText turtle, Graph.Source source) throws IOException {
		turtle.subject(RdfVocabulary.entity(source.id())).a(RdfVocabulary.types(Label.SOURCE.text()));
		turtle.put("schema:identifier", source.id()).put("schema:name", Text.line(source.title()));
		if (source.publisher() != null) {
			turtle.begin("schema:publisher").a(List.of("schema:Organization"));
			turtle.put("schema:name", Text.line(source.publisher())).end();
		}
		turtle.put("schema:datePublished", source.published()).put("schema:url", source.url());
		turtle.put("schema:genre", source.kind()).stop();
	}

	private static <T> void put(TurtleText turtle, List<Column<T>> columns, T element) throws IOException {
		for (Column<T> column : columns) {
			turtle.put("hg:" + column.key(), column.value(element));
		}
	}

}
