package org.hospitalgraph.export;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;

import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads JSON-LD with Jena; checks GeoJSON against RFC 7946, and CX2 against its
 * specification.
 */
class JsonFormatsTest {

	@Test
	void jenaReadsMembershipsWithTheirDatesAndSources() {
		Model model = model(Written.bytes(Format.JSON_LD, Graphs.hospitals()));
		assertThat(ask(model, """
				PREFIX org: <http://www.w3.org/ns/org#>
				PREFIX prov: <http://www.w3.org/ns/prov#>
				PREFIX schema: <https://schema.org/>
				PREFIX hg: <urn:hospital-graph:vocabulary:>
				PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
				ASK {
				  <urn:hospital-graph:entity/chu-amiens> org:memberOf <urn:hospital-graph:entity/gcs-g4> ;
				    a schema:Hospital ; schema:name "CHU Amiens" .
				  ?m a org:Membership ; org:member <urn:hospital-graph:entity/chu-amiens> ;
				    org:organization <urn:hospital-graph:entity/gcs-g4> ; hg:since "2004-11" ;
				    hg:sinceMin "2004-11-01"^^xsd:date ;
				    prov:qualifiedPrimarySource [ a prov:PrimarySource ;
				      prov:entity <urn:hospital-graph:entity/gcs-chu-panorama> ; hg:locator ?where ] .
				}""")).isTrue();
	}

	@Test
	void jenaReadsTheSourcesAndWhatEachSays() {
		Model model = model(Written.bytes(Format.JSON_LD, Graphs.hospitals()));
		assertThat(ask(model, """
				PREFIX prov: <http://www.w3.org/ns/prov#>
				PREFIX schema: <https://schema.org/>
				PREFIX hg: <urn:hospital-graph:vocabulary:>
				ASK {
				  <urn:hospital-graph:entity/gcs-chu-panorama> a prov:Entity, schema:CreativeWork ;
				    schema:name "GCS de CHU : panorama" ; schema:datePublished "2021-05-27" ;
				    schema:url "https://example.org/gcs" ; schema:publisher [ schema:name "Réseau CHU" ] .
				  <urn:hospital-graph:link/f200000> prov:qualifiedPrimarySource
				    [ prov:entity <urn:hospital-graph:entity/presse> ; hg:since "2011" ; hg:until "2016-06" ;
				      hg:role "pilot" ; hg:statedOn "2016" ; hg:modality "reported" ] ,
				    [ prov:entity <urn:hospital-graph:entity/gcs-chu-panorama> ; hg:since "2012" ] .
				}""")).isTrue();
	}

	@Test
	void jenaReadsWhateverNamesHold() {
		Model model = model(Written.bytes(Format.JSON_LD, Graphs.hostile()));
		var name = model.createProperty("https://schema.org/name");
		assertThat(model.getResource("urn:hospital-graph:entity/hostile").getProperty(name).getString())
			.isEqualTo(Text.line(Graphs.HOSTILE));
		assertThat(model
			.listSubjectsWithProperty(model.createProperty("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"))
			.toList()).hasSize(5);
	}

	@ParameterizedTest
	@EnumSource(names = { "GEOJSON", "GEOJSON_LINKS" })
	void geoJsonKeepsToItsStandard(Format format) {
		for (var graph : new org.hospitalgraph.model.answer.Graph[] { Graphs.hospitals(), Graphs.hostile(),
				Graphs.empty() }) {
			JsonNode collection = json(format, graph);
			assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
			assertThat(collection.has("crs")).isFalse();
			Set<String> kinds = new HashSet<>();
			for (JsonNode feature : collection.get("features")) {
				assertThat(feature.get("type").asString()).isEqualTo("Feature");
				assertThat(feature.get("properties").isObject()).isTrue();
				JsonNode geometry = feature.get("geometry");
				kinds.add(geometry.get("type").asString());
				JsonNode coordinates = geometry.get("coordinates");
				if (format == Format.GEOJSON) {
					assertPosition(coordinates);
				}
				else {
					assertThat(coordinates.size()).isEqualTo(2);
					coordinates.forEach(JsonFormatsTest::assertPosition);
				}
			}
			assertThat(kinds).isSubsetOf((format == Format.GEOJSON) ? "Point" : "LineString");
		}
	}

	@Test
	void linksOfAGroupementMeetInTheMiddleOfItsMembers() {
		JsonNode collection = json(Format.GEOJSON_LINKS, Graphs.hospitals());
		JsonNode membership = collection.get("features").get(0);
		assertThat(membership.get("properties").get("fromPlace").asString()).isEqualTo("own");
		assertThat(membership.get("properties").get("toPlace").asString()).isEqualTo("middle");
		assertThat(collection.get("features").size() + collection.get("withoutPlace").asInt()
				+ collection.get("samePlace").asInt())
			.isEqualTo(Graphs.hospitals().links().size());
	}

	@Test
	void noLineIsOfNoLength() {
		for (var graph : new org.hospitalgraph.model.answer.Graph[] { Graphs.hospitals(), Graphs.hostile() }) {
			for (JsonNode feature : json(Format.GEOJSON_LINKS, graph).get("features")) {
				JsonNode ends = feature.get("geometry").get("coordinates");
				assertThat(ends.get(0)).isNotEqualTo(ends.get(1));
			}
		}
	}

	@Test
	void cx2DeclaresWhatItUsesAndCountsWhatItHolds() {
		for (var graph : new org.hospitalgraph.model.answer.Graph[] { Graphs.hospitals(), Graphs.hostile() }) {
			JsonNode cx = json(Format.CX2, graph);
			assertThat(cx.get(0).get("CXVersion").asString()).isEqualTo("2.0");
			JsonNode declared = aspect(cx, "attributeDeclarations").get(0);
			JsonNode nodes = aspect(cx, "nodes");
			JsonNode edges = aspect(cx, "edges");
			assertThat(nodes.size()).isEqualTo(graph.nodes().size());
			assertThat(edges.size()).isEqualTo(graph.links().size());
			for (JsonNode node : nodes) {
				assertThat(node.get("id").isInt()).isTrue();
				assertThat(node.get("x").isNumber()).isTrue();
				assertDeclared(node.get("v"), declared.get("nodes"));
			}
			edges.forEach((edge) -> assertDeclared(edge.get("v"), declared.get("edges")));
			for (JsonNode count : aspect(cx, "metaData")) {
				assertThat(aspect(cx, count.get("name").asString()).size())
					.isEqualTo(count.get("elementCount").asInt());
			}
			assertThat(cx.get(cx.size() - 1).get("status").get(0).get("success").asBoolean()).isTrue();
		}
	}

	@Test
	void cytoscapeJsUsesFieldNamesThatSelectorsCanName() {
		for (JsonNode node : json(Format.CYTOSCAPE_JS, Graphs.hostile()).get("elements").get("nodes")) {
			assertThat(node.get("data").propertyNames()).allMatch((name) -> name.matches("[A-Za-z_][A-Za-z0-9_]*"));
		}
	}

	private static void assertDeclared(JsonNode values, JsonNode declared) {
		values.properties().forEach((value) -> {
			String type = declared.get(value.getKey()).get("d").asString();
			boolean fits = switch (type) {
				case "string" -> value.getValue().isString();
				case "long" -> value.getValue().isIntegralNumber();
				case "double" -> value.getValue().isNumber();
				case "boolean" -> value.getValue().isBoolean();
				default -> false;
			};
			assertThat(fits).as("%s is %s", value, type).isTrue();
		});
	}

	private static JsonNode aspect(JsonNode cx, String name) {
		for (JsonNode fragment : cx) {
			if (fragment.has(name)) {
				return fragment.get(name);
			}
		}
		throw new AssertionError("no " + name);
	}

	private static void assertPosition(JsonNode position) {
		assertThat(position.size()).isEqualTo(2);
		assertThat(position.get(0).asDouble()).isBetween(-180.0, 180.0);
		assertThat(position.get(1).asDouble()).isBetween(-90.0, 90.0);
	}

	private static JsonNode json(Format format, org.hospitalgraph.model.answer.Graph graph) {
		return JsonMapper.shared().readTree(Written.bytes(format, graph));
	}

	private static Model model(byte[] file) {
		Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, new ByteArrayInputStream(file), Lang.JSONLD11);
		return model;
	}

	private static boolean ask(Model model, String query) {
		try (QueryExecution execution = QueryExecution.create(query, model)) {
			return execution.execAsk();
		}
	}

}
