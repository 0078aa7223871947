package org.hospitalgraph.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.Figure;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Name;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Source;
import org.hospitalgraph.model.time.Validity;
import org.hospitalgraph.naming.IndexWords;
import org.hospitalgraph.naming.NameBearer;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a knowledge base, their names, figures and sources, as rows for
 * {@code cypher/load}. A null in a row removes the property of the node, so that what a
 * dossier no longer says disappears.
 */
final class GraphRows {

	private final KnowledgeBase knowledge;

	private final Map<String, Object> stamp;

	private final Whereabouts places;

	private final WrittenNumbers numbers;

	GraphRows(KnowledgeBase knowledge, Map<String, Object> stamp, WrittenNumbers numbers) {
		this.knowledge = knowledge;
		this.numbers = numbers;
		this.places = new Whereabouts(knowledge);
		this.stamp = stamp;
	}

	List<Map<String, Object>> sources() {
		return this.knowledge.sources().stream().map(this::source).toList();
	}

	List<Map<String, Object>> entities() {
		return this.knowledge.entities().stream().map(this::entity).toList();
	}

	List<Map<String, Object>> figures() {
		return this.knowledge.figures().stream().map(this::figure).toList();
	}

	List<Map<String, Object>> names() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Entity entity : this.knowledge.entities()) {
			int number = 1;
			for (Name name : entity.names()) {
				rows.add(name(entity, name, number++));
			}
		}
		return rows;
	}

	/** Which source mentions which entity. */
	List<Map<String, Object>> cited() {
		List<Map<String, Object>> rows = new ArrayList<>();
		citationsByEntity().forEach((entity, citations) -> citedIn(entity, citations, rows));
		return rows;
	}

	private Map<String, Object> source(Source source) {
		Map<String, Object> properties = properties(source.id().text(), Label.SOURCE, null, source.title());
		properties.put("publisher", source.publisher());
		properties.put("published", source.published().text());
		properties.put("publishedMin", source.published().earliest());
		properties.put("publishedMax", source.published().latest());
		properties.put("language", source.language());
		properties.put("kind", source.kind());
		properties.put("sha256", source.sha256());
		properties.put("url", source.url());
		properties.put("rank", source.rank().text());
		properties.put("extent", source.extent());
		properties.put("searchText", new IndexWords().name(source.title()).text());
		return Map.of("id", source.id().text(), "properties", properties);
	}

	private Map<String, Object> entity(Entity entity) {
		Map<String, Object> properties = properties(entity.id().text(), entity.label(), entity.category(),
				entity.name());
		properties.put("status", entity.status());
		properties.put("sector", sector(entity));
		properties.put("level", entity.level());
		properties.put("note", entity.notes().isEmpty() ? null : String.join(" ", entity.notes()));
		Validity life = entity.life();
		properties.put("created", life.since());
		properties.put("createdMin", life.sinceMin());
		properties.put("createdMax", life.sinceMax());
		properties.put("ended", life.until());
		properties.put("endedMin", life.untilMin());
		properties.put("endedMax", life.untilMax());
		properties.putAll(entity.properties());
		entity.evidence().forEach((attribute, citations) -> {
			properties.put(attribute + "Citations", citations.stream().map(Citation::text).toList());
			properties.put(attribute + "Said", citations.stream().map(Citation::said).toList());
		});
		properties.putAll(this.numbers.of(entity));
		properties.put("names", entity.names().stream().map(Name::text).toList());
		properties.put("searchText", searchText(entity));
		List<String> labels = new ArrayList<>(List.of(entity.label().text()));
		if (entity.category() != null) {
			labels.add(entity.category());
		}
		return row(entity.id().text(), labels, properties);
	}

	/** The sector, if the category implies it. */
	private static @Nullable String sector(Entity entity) {
		return switch (String.valueOf(entity.category())) {
			case "CHU", "CHR", "CH", "EPSM", "ARMY" -> "public";
			case "PRIVATE", "CLCC" -> "private";
			default -> null;
		};
	}

	/**
	 * The words of all names, so that a former name or an abbreviation finds the entity
	 * too.
	 */
	private String searchText(Entity entity) {
		IndexWords words = new IndexWords().name(entity.name())
			.names(entity.names().stream().map(Name::text).toList())
			.bearer(NameBearer.of(entity.label(), entity.category(), false));
		this.places.of(entity.id()).forEach(words::place);
		Stream.of(entity.id().text().split("-")).forEach(words::number);
		Stream.of(entity.finess(), entity.siren()).filter(Objects::nonNull).forEach(words::number);
		return words.text();
	}

	private Map<String, Object> figure(Figure figure) {
		Map<String, Object> properties = properties(figure.id(), Label.FIGURE, null, figure.name());
		properties.put("metric", figure.metric());
		properties.put("value", figure.value().doubleValue());
		properties.put("upTo", (figure.upTo() != null) ? figure.upTo().doubleValue() : null);
		properties.put("unit", figure.unit());
		properties.put("per", figure.per());
		properties.put("qualifier", figure.qualifier());
		properties.put("period", (figure.period() != null) ? figure.period().text() : null);
		properties.put("partOf", figure.partOf());
		properties.put("note", figure.note());
		for (String key : List.of("type", "direction", "label", "category", "as", "status", "under")) {
			properties.put("counts" + Character.toUpperCase(key.charAt(0)) + key.substring(1),
					figure.counts().get(key));
		}
		Validity period = (figure.period() != null) ? Validity.within(figure.period()) : Validity.UNKNOWN;
		return Map.of("id", figure.id(), "entity", figure.of().text(), "properties", properties, "relationship",
				relationship("has-" + figure.id(), period, figure.citations()));
	}

	private Map<String, Object> name(Entity entity, Name name, int number) {
		String id = "name-" + entity.id() + "-" + number;
		Map<String, Object> relationship = relationship(id, name.validity(), name.citations());
		relationship.put("kind", name.kind());
		relationship.put("firstStated", name.firstStated());
		Map<String, Object> properties = properties(id, Label.NAME, null, name.text());
		return Map.of("id", id, "entity", entity.id().text(), "properties", properties, "relationship", relationship);
	}

	/**
	 * Where each entity is mentioned: where it is declared, and where a fact or a figure
	 * names it. That an entity may be the same as another is our remark on the first one;
	 * the document does not mention the second.
	 */
	private SortedMap<String, Set<Citation>> citationsByEntity() {
		SortedMap<String, Set<Citation>> all = new TreeMap<>();
		this.knowledge.entities().forEach((entity) -> add(all, entity.id().text(), entity.citations()));
		this.knowledge.statements().forEach((statement) -> {
			List<Citation> here = List.of(statement.citation());
			add(all, statement.from().text(), here);
			if (statement.type() != RelationshipType.POSSIBLY_SAME_AS) {
				add(all, statement.to().text(), here);
			}
		});
		this.knowledge.figures().forEach((figure) -> add(all, figure.of().text(), figure.citations()));
		this.knowledge.sources().forEach((source) -> all.remove(source.id().text()));
		return all;
	}

	private static void add(Map<String, Set<Citation>> all, String entity, Collection<Citation> citations) {
		all.computeIfAbsent(entity, (id) -> new TreeSet<>()).addAll(citations);
	}

	private void citedIn(String entity, Set<Citation> citations, List<Map<String, Object>> rows) {
		SortedMap<String, List<String>> locators = new TreeMap<>();
		citations.forEach((citation) -> locators.computeIfAbsent(citation.source(), (source) -> new ArrayList<>())
			.add(citation.locator()));
		locators.forEach((source, places) -> {
			String id = "cited-" + entity + "-" + source;
			Map<String, Object> properties = new HashMap<>(this.stamp);
			properties.put("id", id);
			properties.put("locators", places);
			rows.add(Map.of("entity", entity, "source", source, "properties", properties));
		});
	}

	private Map<String, Object> properties(String id, Label label, @Nullable String category, String name) {
		Map<String, Object> properties = new HashMap<>(this.stamp);
		properties.put("id", id);
		properties.put("label", label.text());
		properties.put("category", category);
		properties.put("name", name);
		return properties;
	}

	private Map<String, Object> relationship(String id, Validity validity, Collection<Citation> citations) {
		return FactRows.relationship(id, validity, citations, this.stamp);
	}

	private static Map<String, Object> row(String id, List<String> labels, Map<String, Object> properties) {
		return Map.of("id", id, "labels", labels, "properties", properties);
	}

}
