package org.hospitalgraph.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Graph.Place;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Graphs for tests: a realistic one, a hostile one, and one of any size.
 */
public final class Graphs {

	/**
	 * Quotes, markup, control characters, escapes of many formats, other scripts,
	 * formulas.
	 */
	static final String HOSTILE = "=cmd|' /C calc'!A1 \"q\" 'a' `b` ]]> <!-- --> <b>&amp;&#0;</b> \\ \\u0027 \\\\u0027 \\n $1 {x} ;\n"
			+ "// DROP\r\tNUL\u0000 BEL\u0007 \uD83C\uDFE5 \uD83D alone \uFFFE \u202Eltr \u05D1\u05D9\u05EA \u2028 é \u0085 end\\";

	static final String LONG = "Établissement\u00A0public de santé " + "x".repeat(10_000);

	private static final String[][] GROUPS = {
			{ "ght-grand-lille", "GHT", "GHT Lille Métropole Flandre intérieure", "2016-07-01", "chu-lille",
					"ch-roubaix", "ch-tourcoing", "ch-seclin-carvin", "ch-armentieres", "ch-hazebrouck", "ch-bailleul",
					"ch-wattrelos", "epsm-lille-metropole", "epsm-agglomeration-lilloise" },
			{ "ght-artois", "GHT", "GHT de l’Artois", "2016-07", "ch-lens", "ch-arras", "ch-bethune", "ch-douai",
					"ch-henin-beaumont", "ch-bapaume", "chu-lille" },
			{ "gcs-g4", "GCS", "GCS G4", "2004-11", "chu-lille", "chu-amiens", "chu-rouen", "chu-caen" },
			{ "ght-hainaut", "GHT", "GHT du Hainaut-Cambrésis", "2016", "ch-valenciennes", "ch-cambrai", "ch-denain",
					"ch-maubeuge", "ch-le-quesnoy", "ch-fourmies" } };

	private static final String[][] CONVENTIONS = {
			{ "convention-hainaut", "ASSOCIATION",
					"Convention d’association hospitalo-universitaire CHU de Lille – Hainaut", "2018", "chu-lille",
					"ch-valenciennes", "ch-cambrai", "ch-denain", "ch-maubeuge" },
			{ "convention-cadre-g4", "FRAMEWORK", "Convention-cadre de recherche du G4", "2012-06-01", "chu-lille",
					"chu-amiens", "chu-caen", "chu-rouen" },
			{ "convention-tournai", "CROSS_BORDER", "Convention transfrontalière Tournai – Valenciennes", "2009",
					"ch-valenciennes", "chwapi-tournai" } };

	/** The sources, without {@code presse}, about which nothing is known. */
	static final List<Graph.Source> SOURCES = List.of(new Graph.Source("gcs-chu-panorama", "GCS de CHU : panorama",
			"Réseau CHU", "2021-05-27", "https://example.org/gcs", "slides"));

	private Graphs() {
	}

	/** A graph about hospitals in the north of France. */
	public static Graph hospitals() {
		Map<String, Node> nodes = new LinkedHashMap<>();
		List<Link> links = new ArrayList<>();
		for (String[] group : GROUPS) {
			nodes.put(group[0], node(group[0], "Groupement", group[1], group[2], "active", since(group[3])));
			for (int i = 4; i < group.length; i++) {
				nodes.computeIfAbsent(group[i], Graphs::hospital);
				links.add(link(links.size(), group[i], "MEMBER_OF", group[0],
						Map.of("role", (i == 4) ? "support" : "member"), since(group[3]),
						(i % 3 == 0) ? Certainty.POSSIBLE : Certainty.CERTAIN));
			}
		}
		for (String[] convention : CONVENTIONS) {
			nodes.put(convention[0],
					node(convention[0], "Convention", convention[1], convention[2], "active", since(convention[3])));
			for (int i = 4; i < convention.length; i++) {
				nodes.computeIfAbsent(convention[i], Graphs::hospital);
				links.add(link(links.size(), convention[i], "PARTY_TO", convention[0], Map.of(), since(convention[3]),
						Certainty.PRESUMED));
			}
		}
		nodes.put("recherche-clinique", node("recherche-clinique", "Theme", "MISSION",
				"Recherche clinique et innovation", null, Validity.UNKNOWN));
		nodes.put("ghici", node("ghici", "Initiative", "PROJECT",
				"Plateforme de recherche et d’innovation partagée du Grand Lille", "planned", since("2022")));
		nodes.put("cht-artois-douaisis", node("cht-artois-douaisis", "Groupement", "CHT", "CHT Artois-Douaisis",
				"ended", Validity.between(PartialDate.valueOf("2012-06-01"), PartialDate.valueOf("2016"), null)));
		links.add(link(100, "gcs-g4", "FOCUSES_ON", "recherche-clinique", Map.of("as", "mission"), Validity.UNKNOWN,
				null));
		links.add(link(101, "chu-lille", "TAKES_PART_IN", "ghici", Map.of("role", "pilot"), since("2022"), null));
		links.add(link(102, "ght-artois", "SUCCEEDS", "cht-artois-douaisis", Map.of(), since("2016-07"), null));
		links.add(link(103, "convention-hainaut", "CONCERNS", "ght-hainaut", Map.of(), since("2018"), null));
		links.add(link(104, "chu-lille", "SHARES_STAFF_WITH", "ch-valenciennes", Map.of("count", 12, "amount", 1.5),
				Validity.within(org.hospitalgraph.model.time.Interval.valueOf("2000/2011")), null));
		links.add(link(105, "chu-lille", "SHARES_STAFF_WITH", "ch-valenciennes", Map.of("count", 20), since("2012"),
				null));
		links.add(new Link("f200000", "MEMBER_OF", "chu-lille", "cht-artois-douaisis", Map.of("role", "pilot"),
				since("2012"), null,
				List.of(new Citation("presse", "p.1", "2011", "2016-06", "pilot", "2016", "reported"),
						new Citation("gcs-chu-panorama", "p.9", "2012", null, null, null, "stated"))));
		return new Graph("Coopérations hospitalières dans le nord de la France", "6f2c0e9b1a7d4c53", "2018",
				List.copyOf(nodes.values()), links, false, SOURCES);
	}

	/** A graph with every difficult name, property and date. */
	public static Graph hostile() {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("notes", List.of(HOSTILE, "two"));
		properties.put("label", HOSTILE);
		properties.put("a b.c`d", "odd key");
		properties.put("mixed", 1);
		properties.put("ratio", Double.NaN);
		Validity backwards = Validity.between(PartialDate.valueOf("2016"), PartialDate.valueOf("2004-11"),
				Publication.valueOf("after 2021-03"));
		List<Node> nodes = List.of(
				new Node(new Summary("hostile", "Establishment", "CH`X", HOSTILE, "010000024", null), backwards,
						new Place(3.0573, 50.6292), properties),
				new Node(new Summary("long", "Groupement", null, LONG, null, "planned"), Validity.UNKNOWN, null,
						Map.of("mixed", "text")),
				new Node(new Summary("formula", "Convention", "FRAMEWORK", "@SUM(1+1)", null, null), Validity.UNKNOWN,
						new Place(200, 100), Map.of()),
				new Node(new Summary("blank", "Unheard", null, " ", null, null), Validity.UNKNOWN,
						new Place(-149.5, -17.5), Map.of()));
		List<Link> links = List.of(link(1, "hostile", "MEMBER_OF", "long", Map.of("role", HOSTILE), backwards, null),
				link(2, "hostile", "MEMBER_OF", "long", Map.of("role", "founding", "source", "clash"), since("1801"),
						null),
				link(2, "hostile", "MEMBER_OF", "long", Map.of("count", 0), since("2004-11-03"), Certainty.POSSIBLE),
				link(3, "hostile", "ODD `TYPE\\u0060", "hostile", Map.of(), Validity.UNKNOWN, null),
				new Link(" ", "PARTY_TO", "blank", "formula", Map.of(), Validity.UNKNOWN, null,
						List.of(new Citation("source;x", HOSTILE),
								new Citation("b", "p.3/list", HOSTILE, null, HOSTILE, null, null))));
		return new Graph(HOSTILE, "rev", "2012-06", nodes, links, true,
				List.of(new Graph.Source("b", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)));
	}

	static Graph empty() {
		return new Graph("Rien", "", null, List.of(), List.of(), false);
	}

	/** A graph of hubs and spokes, like those of registers. */
	public static Graph large(int size, int count) {
		Random random = new Random(7);
		List<Node> nodes = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			boolean hub = i % 50 == 0;
			nodes.add(new Node(
					new Summary("finess-" + (100_000_000 + i), hub ? "Groupement" : "Establishment", hub ? "GHT" : "CH",
							"Centre hospitalier numéro " + i, Integer.toString(100_000_000 + i), hub ? "active" : null),
					since("2016"), hub ? null : new Place(random.nextDouble(-4, 8), random.nextDouble(42, 51)),
					Map.of("siren", Integer.toString(200_000_000 + i))));
		}
		List<Link> links = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			int from = (i < size) ? i : random.nextInt(size);
			int to = (i < size) ? i - i % 50 : 50 * random.nextInt((size + 49) / 50);
			links.add(link(i, nodes.get(from).summary().id(), "MEMBER_OF", nodes.get(to).summary().id(),
					Map.of("role", "member"), since("2016-07-01"), null));
		}
		return new Graph("Grand graphe", "abc", null, nodes, links, false);
	}

	/** The same graph with nodes and links in another order. */
	public static Graph shuffled(Graph graph) {
		List<Node> nodes = new ArrayList<>(graph.nodes());
		List<Link> links = new ArrayList<>(graph.links());
		Collections.shuffle(nodes, new Random(1));
		Collections.shuffle(links, new Random(2));
		return new Graph(graph.title(), graph.revision(), graph.asOf(), nodes, links, graph.truncated(),
				graph.sources());
	}

	private static Node hospital(String id) {
		String name = String.join(" ",
				Arrays.stream(id.split("-"))
					.map((word) -> (word.length() < 4 || word.equals("epsm")) ? word.toUpperCase(java.util.Locale.ROOT)
							: Character.toUpperCase(word.charAt(0)) + word.substring(1))
					.toList());
		String category = id.startsWith("chu-") ? "CHU"
				: id.startsWith("ch-") ? "CH" : id.startsWith("epsm-") ? "EPSM" : "FOREIGN";
		int seed = Math.abs(id.hashCode());
		return new Node(new Summary(id, "Establishment", category, name, "0" + (10_000_000 + seed % 80_000_000), null),
				Validity.UNKNOWN, new Place(2 + seed % 1500 / 1000.0, 49.5 + seed % 1300 / 1000.0),
				Map.of("siren", "265906743"));
	}

	private static Node node(String id, String label, String category, String name, @Nullable String status,
			Validity life) {
		return new Node(new Summary(id, label, category, name, null, status), life, null, Map.of());
	}

	private static Link link(int number, String from, String type, String to, Map<String, Object> properties,
			Validity validity, @Nullable Certainty certainty) {
		return new Link("f" + (100_000 + number), type, from, to, properties, validity, certainty,
				List.of(new Citation("gcs-chu-panorama", "p.3/list/" + number)));
	}

	static Validity since(String date) {
		return Validity.between(PartialDate.valueOf(date), null, Publication.valueOf("2021-05-27"));
	}

}
