package org.hospitalgraph.cypher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.Modality;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Interval;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Relationship;

/** Turns nodes and relationships of the database into those of the model. */
public final class Rows {

	/**
	 * Properties of a relationship that are fields of the model, or that only the loader
	 * needs.
	 */
	private static final Set<String> NOT_CARRIED = Set.of("id", "citations", "since", "until", "period", "statedOn",
			"sinceMin", "sinceMax", "untilMin", "untilMax", "statedMin", "statedMax", "origin", "revision",
			"firstStated", "print", "said", "decided", "joined");

	private static final Set<String> NOT_OF_STATEMENTS = Set.of("id", "type", "from", "to", "locator", "since", "until",
			"period", "statedOn", "origin", "revision", "entity", "attribute", "value", "joined", "ownFact");

	private static final Set<String> NOT_SHOWN = Set.of("id", "label", "category", "name", "finess", "status",
			"created", "ended", "createdMin", "createdMax", "endedMin", "endedMax", "latitude", "longitude",
			"searchText", "names", "origin", "revision", "createdCitations", "createdSaid", "endedCitations",
			"endedSaid", "signedCitations", "signedSaid", "inForceCitations", "inForceSaid", "noteCitations",
			"noteSaid");

	private static final List<String> OF_FIGURES = List.of("metric", "value", "upTo", "unit", "per", "qualifier",
			"partOf", "note");

	/** The numbers by which registers identify an entity. */
	private static final List<String> NUMBERS = List.of("finess", "ght", "saeCode", "cog", "pmSmsseId");

	private Rows() {
	}

	public static Summary summary(MapAccessor entity) {
		return new Summary(string(entity, "id", ""), string(entity, "label", ""), text(entity, "category"),
				string(entity, "name", ""), text(entity, "finess"), text(entity, "status"));
	}

	public static Graph.Node node(MapAccessor entity) {
		Value longitude = entity.get("longitude");
		Value latitude = entity.get("latitude");
		boolean placed = !longitude.isNull() && !latitude.isNull();
		return new Graph.Node(summary(entity), life(entity),
				placed ? new Graph.Place(longitude.asDouble(), latitude.asDouble()) : null, others(entity, NOT_SHOWN));
	}

	/** When an entity was created and ended. */
	public static Validity life(MapAccessor entity) {
		return new Validity(text(entity, "created"), text(entity, "ended"), null, null, date(entity, "createdMin"),
				date(entity, "createdMax"), date(entity, "endedMin"), date(entity, "endedMax"), null, null);
	}

	public static Validity validity(MapAccessor fact) {
		return new Validity(text(fact, "since"), text(fact, "until"), text(fact, "period"), text(fact, "statedOn"),
				date(fact, "sinceMin"), date(fact, "sinceMax"), date(fact, "untilMin"), date(fact, "untilMax"),
				date(fact, "statedMin"), date(fact, "statedMax"));
	}

	public static Link link(Relationship fact, String from, String to) {
		return new Link(string(fact, "id", ""), fact.type(), from, to, others(fact, NOT_CARRIED), validity(fact), null,
				citations(fact));
	}

	/** The same; if it leads to a figure, with what was measured. */
	public static Link link(Relationship fact, String from, String to, MapAccessor end) {
		Link link = link(fact, from, to);
		if (!fact.hasType(RelationshipType.HAS_FIGURE.name())) {
			return link;
		}
		Map<String, Object> measured = new TreeMap<>(link.properties());
		for (String key : OF_FIGURES) {
			Value value = end.get(key);
			if (!value.isNull()) {
				measured.put(key, value.asObject());
			}
		}
		return new Link(link.id(), link.type(), from, to, measured, link.validity(), null, link.citations());
	}

	/** What one source says about two entities, with its own dates and role only. */
	public static Link statement(MapAccessor statement, String source) {
		String since = text(statement, "since");
		String until = text(statement, "until");
		String period = text(statement, "period");
		String stated = text(statement, "statedOn");
		Validity validity = (period != null) ? Validity.within(Interval.valueOf(period))
				: Validity.between((since != null) ? PartialDate.valueOf(since) : null,
						(until != null) ? PartialDate.valueOf(until) : null,
						(stated != null) ? Publication.valueOf(stated) : null);
		String locator = string(statement, "locator", "");
		Citation citation = new Citation(source, locator, since, until, text(statement, "role"), stated,
				text(statement, "modality"));
		return new Link(string(statement, "id", ""), string(statement, "type", ""), string(statement, "from", ""),
				string(statement, "to", ""), saying(statement), validity, null, List.of(citation));
	}

	/** The usual modality, stated, is left out. */
	private static Map<String, Object> saying(MapAccessor statement) {
		Map<String, Object> said = others(statement, NOT_OF_STATEMENTS);
		said.remove("modality", Modality.STATED.toString());
		return said;
	}

	/** The sources that state a fact, each with its own dates and role. */
	public static List<Citation> citations(MapAccessor fact) {
		List<Citation> said = citations(fact, "citations", "said");
		// A relationship that only a register states has no separate statement.
		if (said.size() == 1 && fact.get("said").isNull()) {
			Citation only = said.getFirst();
			return List.of(new Citation(only.source(), only.locator(), text(fact, "since"), text(fact, "until"),
					text(fact, "role"), text(fact, "statedOn"), Modality.STATED.toString()));
		}
		return said;
	}

	/**
	 * The sources that say when an entity was {@code created}, {@code ended} and so on,
	 * each with its own date; for an entity that only a register knows, that register.
	 */
	public static List<Citation> evidence(MapAccessor entity, String attribute) {
		List<Citation> said = citations(entity, attribute + "Citations", attribute + "Said");
		String date = text(entity, attribute);
		String origin = string(entity, "origin", "dossiers");
		if (!said.isEmpty() || date == null || origin.equals("dossiers")) {
			return said;
		}
		String number = NUMBERS.stream()
			.map((key) -> text(entity, key))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(string(entity, "id", ""));
		boolean begun = !attribute.equals("ended");
		return List.of(new Citation(origin, number, begun ? date : null, begun ? null : date, null,
				text(entity, "extracted"), Modality.STATED.toString()));
	}

	private static List<Citation> citations(MapAccessor row, String places, String said) {
		List<String> texts = row.get(places).asList(Value::asString, List.of());
		List<String> words = row.get(said).asList(Value::asString, List.of());
		List<Citation> citations = new ArrayList<>(texts.size());
		for (int i = 0; i < texts.size(); i++) {
			citations.add(
					(i < words.size()) ? Citation.valueOf(texts.get(i), words.get(i)) : Citation.valueOf(texts.get(i)));
		}
		return citations;
	}

	public static @Nullable String text(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : value.asString();
	}

	public static @Nullable LocalDate date(MapAccessor row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : value.asLocalDate();
	}

	private static String string(MapAccessor row, String key, String absent) {
		return row.get(key).asString(absent);
	}

	private static Map<String, Object> others(MapAccessor row, Set<String> known) {
		Map<String, Object> others = new TreeMap<>();
		for (String key : row.keys()) {
			if (!known.contains(key)) {
				others.put(key, row.get(key).asObject());
			}
		}
		return others;
	}

}
