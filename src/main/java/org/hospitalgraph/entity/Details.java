package org.hospitalgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.cypher.answer.BrowserLinks;
import org.hospitalgraph.entity.Detail.FigureValue;
import org.hospitalgraph.entity.Detail.NameUse;
import org.hospitalgraph.entity.Detail.Relation;
import org.hospitalgraph.entity.Detail.SourceUse;
import org.hospitalgraph.entity.search.Search;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Finds everything that the sources say about one entity, with two questions to the
 * database.
 */
@Component
public class Details {

	private static final int RELATIONS = 5_000;

	private static final int SUGGESTIONS = 5;

	/** Official numbers other than the FINESS number. */
	private static final List<String> NUMBERS = List.of("siren", "siret", "ght", "saeCode", "cog", "pmSmsseId");

	private final Cypher cypher;

	private final Search search;

	private final NamesInUse names;

	private final BrowserLinks browser;

	Details(Cypher cypher, Search search, NamesInUse names, BrowserLinks browser) {
		this.cypher = cypher;
		this.search = search;
		this.names = names;
		this.browser = browser;
	}

	/**
	 * The entity of that id.
	 * @throws UnknownEntity with similar ids, if there is none
	 */
	public Graph.Node require(EntityId id) {
		return Rows.node(stored(id));
	}

	/** The entity of that id as stored in the database. */
	Value stored(EntityId id) {
		return this.cypher.query("entity")
			.bind("id", id)
			.list((row) -> row.get("e"))
			.stream()
			.findFirst()
			.orElseThrow(() -> new UnknownEntity(id.text(), this.search.near(id.text(), SUGGESTIONS)));
	}

	public Detail of(EntityId id, EntityQuestion question) {
		PartialDate asOf = question.asOf();
		Value stored = stored(id);
		Graph.Node node = Rows.node(stored);
		List<Row> all = rows(id, question, node.summary().status());
		boolean truncated = all.size() > RELATIONS;
		List<Row> rows = truncated ? all.subList(0, RELATIONS) : all;
		Summary summary = this.names.at(asOf).learn(Stream.of(node.summary())).of(node.summary());
		Map<String, String> identifiers = new LinkedHashMap<>();
		Optional.ofNullable(summary.finess()).ifPresent((finess) -> identifiers.put("finess", finess));
		Map<String, Object> properties = new TreeMap<>(node.properties());
		for (String number : NUMBERS) {
			Optional.ofNullable(properties.remove(number))
				.ifPresent((text) -> identifiers.put(number, text.toString()));
		}
		Optional.ofNullable(node.life().since()).ifPresent((created) -> properties.put("created", created));
		Optional.ofNullable(node.life().until()).ifPresent((ended) -> properties.put("ended", ended));
		return new Detail(summary.id(), summary.label(), summary.category(), summary.name(),
				(asOf != null) ? asOf.text() : null, summary.status(), identifiers, properties, evidence(stored),
				names(rows), figures(rows), relations(rows, asOf), sources(rows), truncated, this.browser.toEntity(id));
	}

	private static SortedMap<String, List<Citation>> evidence(Value stored) {
		SortedMap<String, List<Citation>> evidence = new TreeMap<>();
		for (String attribute : Stream.concat(Entity.DATES.stream(), Stream.of(Entity.NOTE)).toList()) {
			List<Citation> citations = Rows.evidence(stored, attribute);
			if (!citations.isEmpty()) {
				evidence.put(attribute, citations);
			}
		}
		return evidence;
	}

	private List<Row> rows(EntityId id, EntityQuestion question, @Nullable String status) {
		PartialDate asOf = question.asOf();
		return this.cypher.query("relations-of")
			.bind("id", id)
			.bind("asOf", asOf)
			.bind("status", question.statuses(status))
			.bind("deduced", question.deduced())
			.bind("limit", RELATIONS + 1)
			.list((row) -> {
				String start = row.get("start").asString();
				Link link = Rows.link(row.get("r").asRelationship(), start, row.get("end").asString());
				return new Row(link.at(asOf).orElse(link), row.get("r"), row.get("other"), start.equals(id.text()));
			});
	}

	private static List<NameUse> names(List<Row> rows) {
		return rows.stream()
			.filter((row) -> row.is(RelationshipType.KNOWN_AS) && row.outgoing)
			.map((row) -> new NameUse(row.other.get("name").asString(), Rows.text(row.fact, "kind"),
					row.link.validity().since(), row.link.validity().until(),
					Objects.toString(Rows.date(row.fact, "firstStated"), null), row.link.validity().statedOn(),
					row.link.citations()))
			.sorted(Comparator.comparing(NameUse::name))
			.toList();
	}

	private static List<FigureValue> figures(List<Row> rows) {
		return rows.stream().filter((row) -> row.is(RelationshipType.HAS_FIGURE) && row.outgoing).map((row) -> {
			Value figure = row.other;
			return new FigureValue(figure.get("id").asString(), figure.get("metric").asString(),
					figure.get("name").asString(), figure.get("value").asDouble(),
					figure.get("upTo").isNull() ? null : figure.get("upTo").asDouble(), figure.get("unit").asString(),
					Rows.text(figure, "per"), Rows.text(figure, "qualifier"), Rows.text(figure, "period"),
					Rows.text(figure, "partOf"), Rows.text(figure, "note"), row.link.certainty(), row.link.citations());
		}).sorted(Comparator.comparing(FigureValue::metric).thenComparing(FigureValue::id)).toList();
	}

	private SortedMap<String, List<Relation>> relations(List<Row> rows, @Nullable PartialDate asOf) {
		List<Row> stated = rows.stream()
			.filter((row) -> RelationshipType.of(row.link.type())
				.filter((type) -> type.isStated() || type == RelationshipType.BROADER)
				.isPresent())
			.toList();
		NamesInUse.AtDate named = this.names.at(asOf).learn(stated.stream().map((row) -> Rows.summary(row.other)));
		SortedMap<String, List<Relation>> relations = new TreeMap<>();
		for (Row row : stated) {
			relations.computeIfAbsent(row.link.type(), (type) -> new ArrayList<>())
				.add(new Relation(named.of(Rows.summary(row.other)), row.outgoing ? "out" : "in", row.link));
		}
		return relations;
	}

	private static List<SourceUse> sources(List<Row> rows) {
		return rows.stream()
			.filter((row) -> row.is(RelationshipType.CITED_IN) && row.outgoing)
			.map((row) -> new SourceUse(row.other.get("id").asString(), row.other.get("name").asString(),
					Rows.text(row.other, "published"), row.fact.get("locators").asList(Value::asString)))
			.sorted(Comparator.comparing(SourceUse::id))
			.toList();
	}

	/** A relationship as stored in the database, and as a link of the model. */
	private record Row(Link link, Value fact, Value other, boolean outgoing) {

		boolean is(RelationshipType type) {
			return this.link.type().equals(type.name());
		}

	}

}
