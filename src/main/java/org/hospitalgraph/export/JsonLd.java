package org.hospitalgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Graph;
import org.hospitalgraph.model.Graph.Node;
import org.hospitalgraph.model.Graph.Place;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Link;

/**
 * JSON-LD 1.1 with a context of its own inside, so that nothing has to be fetched.
 * Entities are of schema.org and the W3C's Organization Ontology; each link is a triple
 * between them, and a thing of its own with dates and, by PROV, its sources.
 */
final class JsonLd implements GraphWriter {

	private static final String BASE = "urn:hospital-graph:";

	/** What has a name of its own elsewhere; other types are of our vocabulary. */
	private static final Map<String, String> PREDICATES = Map.of("MEMBER_OF", "org:memberOf", "LOCATED_IN",
			"schema:location", "COVERS", "schema:areaServed", "FOCUSES_ON", "schema:about", "CITED_IN",
			"prov:hadPrimarySource");

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
			json.put("@id", BASE + "graph/" + encoded(graph.revision())).put("@type", "schema:Dataset");
			json.put("title", drawing.title()).put("description", drawing.subtitle());
			json.array("@included");
			for (Node node : drawing.nodes()) {
				entity(json, node, nodeColumns);
			}
			int index = 0;
			for (Link link : drawing.links()) {
				link(json, link, BASE + "link/" + encoded(drawing.id(index++)), linkColumns);
			}
			for (Graph.Source source : graph.sources()) {
				source(json, source);
			}
			json.endArray().endObject();
		});
	}

	private static <T> List<Column<T>> more(List<Column<T>> columns) {
		return columns.stream()
			.filter((
					column) -> !List.of("type", "typeTitle", "relation", "citations", "longitude", "latitude", "degree")
						.contains(column.key()))
			.toList();
	}

	private static void context(Json json, List<Column<Node>> nodeColumns, List<Column<Link>> linkColumns) {
		json.object("@context").put("@version", 1.1).put("hg", BASE + "vocabulary:");
		json.put("schema", "https://schema.org/").put("org", "http://www.w3.org/ns/org#");
		json.put("prov", "http://www.w3.org/ns/prov#").put("xsd", "http://www.w3.org/2001/XMLSchema#");
		json.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#").put("@vocab", BASE + "vocabulary:");
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
		json.item().put("@id", entity(node.summary().id()));
		json.put("@type", types(node.summary().label())).put("name", Drawing.name(node));
		json.put("schema:identifier", node.summary().id());
		json.put(columns, node);
		Place place = Places.of(node);
		if (place != null) {
			json.object("schema:geo").put("@type", "schema:GeoCoordinates");
			json.put("schema:latitude", place.latitude()).put("schema:longitude", place.longitude()).endObject();
		}
		json.endObject();
	}

	private static void link(Json json, Link link, String id, List<Column<Link>> columns) {
		String predicate = PREDICATES.getOrDefault(link.type(), "hg:" + encoded(link.type()));
		json.item().put("@id", entity(link.from()));
		json.object(predicate).put("@id", entity(link.to())).endObject().endObject();
		boolean membership = "MEMBER_OF".equals(link.type());
		json.item().put("@id", id);
		json.put("@type", membership ? List.of("rdf:Statement", "prov:Entity", "org:Membership")
				: List.of("rdf:Statement", "prov:Entity"));
		reference(json, "rdf:subject", entity(link.from()));
		reference(json, "rdf:predicate", predicate);
		reference(json, "rdf:object", entity(link.to()));
		if (membership) {
			reference(json, "org:member", entity(link.from()));
			reference(json, "org:organization", entity(link.to()));
		}
		json.put(columns, link);
		if (!link.citations().isEmpty()) {
			json.array("citation");
			for (Citation citation : link.citations()) {
				json.object().put("@type", "prov:PrimarySource");
				reference(json, "prov:entity", entity(citation.source()));
				json.put("locator", citation.locator()).put("role", citation.role());
				json.put("since", citation.since()).put("until", citation.until());
				json.put("statedOn", citation.statedOn()).put("modality", citation.modality()).endObject();
			}
			json.endArray();
		}
		json.endObject();
	}

	private static void source(Json json, Graph.Source source) {
		json.item().put("@id", entity(source.id())).put("@type", types(Label.SOURCE.text()));
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

	private static List<String> types(String label) {
		String own = "hg:" + encoded(label);
		return Label.of(label).map((known) -> types(known, own)).orElse(List.of(own));
	}

	private static List<String> types(Label label, String own) {
		return switch (label) {
			case ESTABLISHMENT -> List.of(own, "schema:Hospital", "org:Organization");
			case GROUPEMENT, FEDERATION, NETWORK ->
				List.of(own, "schema:Organization", "org:OrganizationalCollaboration");
			case ACT -> List.of(own, "schema:Legislation");
			case CONVENTION -> List.of(own, "schema:CreativeWork");
			case INITIATIVE -> List.of(own, "schema:Project");
			case INSTITUTION -> List.of(own, "schema:Organization", "org:Organization");
			case TERRITORY -> List.of(own, "schema:AdministrativeArea");
			case THEME -> List.of(own, "schema:DefinedTerm");
			case SOFTWARE -> List.of(own, "schema:SoftwareApplication");
			case FIGURE -> List.of(own, "schema:QuantitativeValue");
			case NAME -> List.of(own);
			case SOURCE -> List.of(own, "schema:CreativeWork", "prov:Entity");
		};
	}

	private static String entity(String id) {
		return BASE + "entity/" + encoded(id);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(Text.line(text), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
	}

}
