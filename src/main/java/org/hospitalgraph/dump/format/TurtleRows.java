package org.hospitalgraph.dump.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.hospitalgraph.export.rdf.RdfVocabulary;
import org.hospitalgraph.export.rdf.TurtleText;
import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * The same triples as in diagrams as JSON-LD and Turtle, and what each source states, in
 * terms of PROV.
 */
final class TurtleRows implements RowWriter {

	/** Properties that other triples than those of our own vocabulary express. */
	private static final Map<String, Set<String>> TOLD = Map.of("entities",
			Set.of("id", "label", "name", "latitude", "longitude"), "names",
			Set.of("id", "entity", "name", "citations"), "figures", Set.of("id", "entity", "name", "citations"),
			"relationships", Set.of("id", "type", "from", "to", "citations"), "citations",
			Set.of("relationship", "source"), "statements",
			Set.of("id", "source", "fact", "type", "from", "to", "entity"), "mentions",
			Set.of("entity", "source", "locators"), "sources",
			Set.of("id", "name", "publisher", "published", "url", "kind", "licence", "licenceUrl"));

	private final DumpTable table;

	private final TurtleText turtle;

	TurtleRows(DumpTable table, OutputStream out) throws IOException {
		this.table = table;
		this.turtle = new TurtleText(out);
	}

	@Override
	public void write(Map<String, Object> row) throws IOException {
		switch (this.table.name()) {
			case "entities" -> entity(row);
			case "names" -> part(row, Label.NAME, "KNOWN_AS");
			case "figures" -> part(row, Label.FIGURE, "HAS_FIGURE");
			case "relationships" -> relationship(row);
			case "citations" -> citation(row);
			case "statements" -> statement(row);
			case "mentions" -> mention(row);
			default -> source(row);
		}
	}

	@Override
	public void end() throws IOException {
		this.turtle.flush();
	}

	private void entity(Map<String, Object> row) throws IOException {
		this.turtle.subject(RdfVocabulary.entity(text(row, "id"))).a(RdfVocabulary.types(text(row, "label")));
		this.turtle.put("schema:name", row.get("name")).put("schema:identifier", row.get("id"));
		others(row);
		if (row.get("latitude") instanceof Double latitude && row.get("longitude") instanceof Double longitude) {
			this.turtle.begin("schema:geo").a(List.of("schema:GeoCoordinates"));
			this.turtle.put("schema:latitude", latitude).put("schema:longitude", longitude).end();
		}
		this.turtle.stop();
	}

	/** A name or a figure, and its entity. */
	private void part(Map<String, Object> row, Label label, String type) throws IOException {
		String part = RdfVocabulary.entity(text(row, "id"));
		this.turtle.subject(RdfVocabulary.entity(text(row, "entity"))).link(RdfVocabulary.predicate(type), part).stop();
		this.turtle.subject(part).a(RdfVocabulary.types(label.text()));
		this.turtle.put("schema:name", row.get("name")).put("schema:identifier", row.get("id"));
		others(row);
		this.turtle.put("hg:citation", row.get("citations")).stop();
	}

	private void relationship(Map<String, Object> row) throws IOException {
		String from = RdfVocabulary.entity(text(row, "from"));
		String to = RdfVocabulary.entity(text(row, "to"));
		String predicate = RdfVocabulary.predicate(text(row, "type"));
		boolean membership = "MEMBER_OF".equals(row.get("type"));
		this.turtle.subject(from).link(predicate, to).stop();
		this.turtle.subject(RdfVocabulary.link(text(row, "id")))
			.a(membership ? List.of("rdf:Statement", "prov:Entity", "org:Membership")
					: List.of("rdf:Statement", "prov:Entity"));
		this.turtle.link("rdf:subject", from).named("rdf:predicate", predicate).link("rdf:object", to);
		if (membership) {
			this.turtle.link("org:member", from).link("org:organization", to);
		}
		others(row);
		this.turtle.stop();
	}

	private void citation(Map<String, Object> row) throws IOException {
		this.turtle.subject(RdfVocabulary.link(text(row, "relationship")));
		this.turtle.begin("prov:qualifiedPrimarySource").a(List.of("prov:PrimarySource"));
		this.turtle.link("prov:entity", RdfVocabulary.entity(text(row, "source")));
		others(row);
		this.turtle.end().stop();
	}

	private void statement(Map<String, Object> row) throws IOException {
		String type = optional(row, "type");
		this.turtle.subject(RdfVocabulary.statement(text(row, "id")))
			.a((type != null) ? List.of("hg:Statement", "prov:Entity", "rdf:Statement")
					: List.of("hg:Statement", "prov:Entity"));
		this.turtle.link("prov:hadPrimarySource", RdfVocabulary.entity(text(row, "source")));
		if (type != null) {
			this.turtle.link("rdf:subject", RdfVocabulary.entity(text(row, "from")));
			this.turtle.named("rdf:predicate", RdfVocabulary.predicate(type));
			this.turtle.link("rdf:object", RdfVocabulary.entity(text(row, "to")));
		}
		String fact = optional(row, "fact");
		String entity = optional(row, "entity");
		this.turtle.link("hg:fact", (fact != null) ? RdfVocabulary.link(fact) : null);
		this.turtle.link("hg:entity", (entity != null) ? RdfVocabulary.entity(entity) : null);
		others(row);
		this.turtle.stop();
	}

	private void mention(Map<String, Object> row) throws IOException {
		String source = RdfVocabulary.entity(text(row, "source"));
		this.turtle.subject(RdfVocabulary.entity(text(row, "entity")));
		this.turtle.link(RdfVocabulary.predicate("CITED_IN"), source);
		this.turtle.begin("prov:qualifiedPrimarySource").a(List.of("prov:PrimarySource"));
		this.turtle.link("prov:entity", source).put("hg:locator", row.get("locators")).end().stop();
	}

	private void source(Map<String, Object> row) throws IOException {
		this.turtle.subject(RdfVocabulary.entity(text(row, "id"))).a(RdfVocabulary.types(Label.SOURCE.text()));
		this.turtle.put("schema:identifier", row.get("id")).put("schema:name", row.get("name"));
		if (row.get("publisher") != null) {
			this.turtle.begin("schema:publisher").a(List.of("schema:Organization"));
			this.turtle.put("schema:name", row.get("publisher")).end();
		}
		this.turtle.put("schema:datePublished", row.get("published")).put("schema:url", row.get("url"));
		this.turtle.put("schema:genre", row.get("kind")).put("hg:licence", row.get("licence"));
		this.turtle.put("schema:license", row.get("licenceUrl"));
		others(row);
		this.turtle.stop();
	}

	private void others(Map<String, Object> row) throws IOException {
		Set<String> told = Objects.requireNonNull(TOLD.get(this.table.name()));
		for (Field field : this.table.fields()) {
			if (!told.contains(field.name())) {
				this.turtle.put("hg:" + field.name(), field.of(row.get(field.name())));
			}
		}
	}

	private static String text(Map<String, Object> row, String name) {
		return Objects.requireNonNull(row.get(name), name).toString();
	}

	private static @Nullable String optional(Map<String, Object> row, String name) {
		Object value = row.get(name);
		return (value != null) ? value.toString() : null;
	}

}
