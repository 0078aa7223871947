package org.hospitalgraph.export.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.Label;

/**
 * The terms of RDF, for JSON-LD, Turtle and dumps. Entities use schema.org and the W3C's
 * Organization Ontology; sources are given in terms of PROV.
 */
public final class RdfVocabulary {

	static final String BASE = "urn:hospital-graph:";

	/** Types with a term in another vocabulary; other types use ours. */
	private static final Map<String, String> PREDICATES = Map.of("MEMBER_OF", "org:memberOf", "LOCATED_IN",
			"schema:location", "COVERS", "schema:areaServed", "FOCUSES_ON", "schema:about", "CITED_IN",
			"prov:hadPrimarySource");

	/** The prefixes, in the order in which they are written. */
	public static final Map<String, String> PREFIXES = prefixes();

	private RdfVocabulary() {
	}

	/** The IRI of an entity, a figure, a name or a source. */
	public static String entity(String id) {
		return BASE + "entity/" + encoded(id);
	}

	/** The IRI of a link as a resource with dates and sources. */
	public static String link(String id) {
		return BASE + "link/" + encoded(id);
	}

	/** The IRI of what one source says in one place. */
	public static String statement(String id) {
		return BASE + "statement/" + encoded(id);
	}

	/** The IRI of a graph of one revision, or of its dump. */
	public static String graph(String revision) {
		return BASE + "graph/" + encoded(revision);
	}

	/** The term for a type of relationship, with its prefix. */
	public static String predicate(String type) {
		return PREDICATES.getOrDefault(type, "hg:" + encoded(type));
	}

	/** The terms for a label, ours first, with their prefixes. */
	public static List<String> types(String label) {
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

	static String encoded(String text) {
		if (isPlain(text)) {
			return text;
		}
		return URLEncoder.encode(Text.line(text), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
	}

	/** The form of almost all ids. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (!(letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9'
					|| letter == '-' || letter == '_')) {
				return false;
			}
		}
		return true;
	}

	private static Map<String, String> prefixes() {
		Map<String, String> prefixes = new LinkedHashMap<>();
		prefixes.put("hg", BASE + "vocabulary:");
		prefixes.put("schema", "https://schema.org/");
		prefixes.put("org", "http://www.w3.org/ns/org#");
		prefixes.put("prov", "http://www.w3.org/ns/prov#");
		prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		return Collections.unmodifiableMap(prefixes);
	}

}
