package org.hospitalgraph.cypher.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.answer.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * What a file says about entities beyond what an answer does: where they are, their
 * official numbers, and their figures.
 */
@Component
public class EntityParticulars {

	/** The columns of lists, in this order. */
	public static final List<String> NAMES = List.of("town", "departement", "siren", "siret", "latitude", "longitude",
			"figures");

	private static final int PAGE = 5_000;

	private final Cypher cypher;

	EntityParticulars(Cypher cypher) {
		this.cypher = cypher;
	}

	/** The particulars by the ids of the entities; what is not known is left out. */
	public Map<String, Map<String, Object>> of(Collection<String> ids) {
		List<String> all = List.copyOf(ids);
		Map<String, Map<String, Object>> known = new HashMap<>();
		for (int from = 0; from < all.size(); from += PAGE) {
			this.cypher.query("particulars")
				.bind("ids", all.subList(from, Math.min(from + PAGE, all.size())))
				.list((row) -> Map.entry(row.get("id").asString(), told(row)))
				.forEach((one) -> known.put(one.getKey(), one.getValue()));
		}
		return known;
	}

	/**
	 * The graph with the particulars of its nodes, which keep the properties that they
	 * have.
	 */
	public Graph in(Graph graph) {
		Map<String, Map<String, Object>> known = of(graph.nodes().stream().map((node) -> node.summary().id()).toList());
		List<Graph.Node> nodes = new ArrayList<>(graph.nodes().size());
		for (Graph.Node node : graph.nodes()) {
			Map<String, Object> properties = new TreeMap<>(known.getOrDefault(node.summary().id(), Map.of()));
			properties.remove("latitude");
			properties.remove("longitude");
			properties.putAll(node.properties());
			nodes.add(new Graph.Node(node.summary(), node.life(), node.place(), properties));
		}
		return new Graph(graph.title(), graph.revision(), graph.asOf(), nodes, graph.links(), graph.truncated(),
				graph.sources());
	}

	private static Map<String, Object> told(Record row) {
		Map<String, Object> told = new LinkedHashMap<>();
		for (String name : NAMES) {
			Value value = row.get(name);
			if (name.equals("figures")) {
				List<String> figures = value.asList(EntityParticulars::figure);
				if (!figures.isEmpty()) {
					told.put(name, figures);
				}
			}
			else if (!value.isNull()) {
				told.put(name, value.asObject());
			}
		}
		return told;
	}

	/** {@code Lits : 1200 beds (2013)}. */
	private static String figure(Value figure) {
		String upTo = figure.get("upTo").isNull() ? "" : "–" + number(figure.get("upTo"));
		String period = Rows.text(figure, "period");
		return figure.get("name").asString("") + " : " + number(figure.get("value")) + upTo + " "
				+ figure.get("unit").asString("") + told(period);
	}

	private static String told(@Nullable String period) {
		return (period != null) ? " (" + period + ")" : "";
	}

	private static String number(Value value) {
		return BigDecimal.valueOf(value.asDouble(0)).stripTrailingZeros().toPlainString();
	}

}
