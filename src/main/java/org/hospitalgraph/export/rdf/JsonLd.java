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
import org.hospitalgraph.export.text.Json;
import org.hospitalgraph.export.text.Properties;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Graph.Place;
import org.hospitalgraph.model.answer.Link;

/**
 * JSON-LD 1.1 that includes its context, so that nothing has to be fetched. Entities use
 * schema.org and the W3C's Organization Ontology; each link is a triple between them, and
 * also a resource with its dates and, in terms of PROV, its sources.
 */
public final class JsonLd implements GraphWriter {

	@Override
	public Format format() {
		return Format.JSON_LD;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		List<Column<Node>> nodeColumns = more(Columns.ofNodes(drawing));
		List<Column<Link>> linkColumns = more(Columns.ofLinks(drawing));
		Json.document(out, (json) -> {
			json.object();
			context(json, nodeColumns, linkColumns);
			json.put("@id", RdfVocabulary.graph(graph.revision())).put("@type", "schema:Dataset");
			json.put("title", drawing.title()).put("description", drawing.subtitle());
			json.array("@included");
			for (Node node : drawing.nodes()) {
				entity(json, node, nodeColumns);
			}
			int index = 0;
			for (Link link : drawing.links()) {
				link(json, link, RdfVocabulary.link(drawing.id(index++)), linkColumns);
			}
			for (Graph.Source source : graph.sources()) {
				source(json, source);
			}
			json.endArray().endObject();
		});
	}

	static <T> List<Column<T>> more(List<Column<T>> columns) {
		return columns.stream()
			.filter((
					column) -> !List.of("type", "typeTitle", "relation", "citations", "longitude", "latitude", "degree")
						.contains(column.key()))
			.toList();
	}

	private static void context(Json json, List<Column<Node>> nodeColumns, List<Column<Link>> linkColumns) {
		json.object("@context").put("@version", 1.1);
		RdfVocabulary.PREFIXES.forEach(json::put);
		json.put("@vocab", RdfVocabulary.PREFIXES.get("hg"));
		json.put("name", "schema:name").put("title", "schema:name").put("description", "schema:description");
		json.put("citation", "prov:qualifiedPrimarySource").put("locator", "hg:locator");
		nodeColumns.forEach((column) -> dates(json, column));
		linkColumns.stream()
			.filter((column) -> !Properties.keys(nodeColumns).contains(column.key()))
			.forEach((column) -> dates(json, column));
		json.endObject();
	}

	private static void dates(Json json, Column<?> column) {
		if (column.kind() == Column.Kind.DATE) {
			json.object(column.key()).put("@id", "hg:" + column.key()).put("@type", "xsd:date").endObject();
		}
	}

	private static void entity(Json json, Node node, List<Column<Node>> columns) {
		json.item().put("@id", RdfVocabulary.entity(node.summary().id()));
		json.put("@type", RdfVocabulary.types(node.summary().label())).put("name", Drawing.name(node));
		json.put("schema:identifier", node.summary().id());
		json.put(columns, node);
		Place place = MapPlaces.of(node);
		if (place != null) {
			json.object("schema:geo").put("@type", "schema:GeoCoordinates");
			json.put("schema:latitude", place.latitude()).put("schema:longitude", place.longitude()).endObject();
		}
		json.endObject();
	}

	private static void link(Json json, Link link, String id, List<Column<Link>> columns) {
		String predicate = RdfVocabulary.predicate(link.type());
		json.item().put("@id", RdfVocabulary.entity(link.from()));
		json.object(predicate).put("@id", RdfVocabulary.entity(link.to())).endObject().endObject();
		boolean membership = "MEMBER_OF".equals(link.type());
		json.item().put("@id", id);
		json.put("@type", membership ? List.of("rdf:Statement", "prov:Entity", "org:Membership")
				: List.of("rdf:Statement", "prov:Entity"));
		reference(json, "rdf:subject", RdfVocabulary.entity(link.from()));
		reference(json, "rdf:predicate", predicate);
		reference(json, "rdf:object", RdfVocabulary.entity(link.to()));
		if (membership) {
			reference(json, "org:member", RdfVocabulary.entity(link.from()));
			reference(json, "org:organization", RdfVocabulary.entity(link.to()));
		}
		json.put(columns, link);
		if (!link.citations().isEmpty()) {
			json.array("citation");
			for (Citation citation : link.citations()) {
				json.object().put("@type", "prov:PrimarySource");
				reference(json, "prov:entity", RdfVocabulary.entity(citation.source()));
				json.put("locator", citation.locator()).put("role", citation.role());
				json.put("since", citation.since()).put("until", citation.until());
				json.put("statedOn", citation.statedOn()).put("modality", citation.modality()).endObject();
			}
			json.endArray();
		}
		json.endObject();
	}

	private static void source(Json json, Graph.Source source) {
		json.item()
			.put("@id", RdfVocabulary.entity(source.id()))
			.put("@type", RdfVocabulary.types(Label.SOURCE.text()));
		json.put("schema:identifier", source.id()).put("name", Text.line(source.title()));
		if (source.publisher() != null) {
			json.object("schema:publisher").put("@type", "schema:Organization");
			json.put("name", Text.line(source.publisher())).endObject();
		}
		json.put("schema:datePublished", source.published()).put("schema:url", source.url());
		json.put("schema:genre", source.kind()).endObject();
	}

	private static void reference(Json json, String name, String id) {
		json.object(name).put("@id", id).endObject();
	}

}
