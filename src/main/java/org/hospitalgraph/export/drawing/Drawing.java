package org.hospitalgraph.export.drawing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Words;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;

/**
 * A graph with its appearance: sizes, colours, positions, labels, and names that
 * distinguish parallel links. It is the same for all formats.
 */
public final class Drawing {

	private static final double SMALLEST = 20;

	private static final double LARGEST = 72;

	private final Graph graph;

	private final Locale language;

	private final Map<String, Integer> positions;

	/** Ends of the links: indices of nodes. */
	private final int[] from;

	private final int[] to;

	private final int[] degrees;

	private final String[] ids;

	private final String[] kinds;

	private @Nullable Layout layout;

	private Drawing(Graph graph, Locale language) {
		this.graph = graph;
		this.language = language;
		this.positions = HashMap.newHashMap(graph.nodes().size());
		int links = graph.links().size();
		this.from = new int[links];
		this.to = new int[links];
		this.degrees = new int[graph.nodes().size()];
		this.ids = new String[links];
		this.kinds = new String[links];
	}

	public static Drawing of(Graph graph, Locale language) {
		Drawing drawing = new Drawing(graph, language);
		drawing.countNodes();
		drawing.joinLinks();
		drawing.nameLinks();
		return drawing;
	}

	private void countNodes() {
		for (Node node : this.graph.nodes()) {
			if (this.positions.put(node.summary().id(), this.positions.size()) != null) {
				throw new IllegalArgumentException("the graph holds the node " + node.summary().id() + " twice");
			}
		}
	}

	private void joinLinks() {
		int i = 0;
		for (Link link : this.graph.links()) {
			this.from[i] = end(link, link.from());
			this.to[i] = end(link, link.to());
			this.degrees[this.from[i]]++;
			this.degrees[this.to[i]]++;
			i++;
		}
	}

	private int end(Link link, String id) {
		Integer index = this.positions.get(id);
		if (index == null) {
			throw new IllegalArgumentException(
					"the link " + link.id() + " has the end " + id + ", which is no node of the graph");
		}
		return index;
	}

	/**
	 * Gephi merges parallel edges of the same kind, so the second one gets a kind of its
	 * own.
	 */
	private void nameLinks() {
		Map<Parallel, Integer> parallel = HashMap.newHashMap(this.kinds.length);
		Set<String> used = HashSet.newHashSet(this.kinds.length);
		int i = 0;
		for (Link link : this.graph.links()) {
			String type = Text.line(link.type());
			int number = parallel.merge(new Parallel(this.from[i], this.to[i], type), 1, Integer::sum);
			this.kinds[i] = (number == 1) ? type : (type + " " + number);
			String id = link.id().isBlank() ? "link-" + i : Text.line(link.id());
			String unique = id;
			for (int copy = 2; !used.add(unique); copy++) {
				unique = id + "-" + copy;
			}
			this.ids[i] = unique;
			i++;
		}
	}

	public Graph graph() {
		return this.graph;
	}

	public Locale language() {
		return this.language;
	}

	public List<Node> nodes() {
		return this.graph.nodes();
	}

	public List<Link> links() {
		return this.graph.links();
	}

	public int index(Node node) {
		return Objects.requireNonNull(this.positions.get(node.summary().id()));
	}

	/** Index of the node where the link starts. */
	public int from(int link) {
		return this.from[link];
	}

	/** Index of the node where the link ends. */
	public int to(int link) {
		return this.to[link];
	}

	/** How many links the node has. */
	public int degree(int node) {
		return this.degrees[node];
	}

	/** The diameter, in the unit of the positions. The area grows with the degree. */
	public double size(int node) {
		return Math.min(LARGEST, SMALLEST + 6 * Math.sqrt(this.degrees[node]));
	}

	/** The type, with a number if there are parallel links. */
	public String kind(int link) {
		return this.kinds[link];
	}

	/** An id that is unique, even if the ids of the graph are not. */
	public String id(int link) {
		return this.ids[link];
	}

	/** The weight, above zero as Gephi requires. */
	public static double weight(Link link) {
		double weight = link.weight();
		return (weight > 0 && Double.isFinite(weight)) ? weight : 1;
	}

	public static String name(Node node) {
		String name = Text.line(node.summary().name());
		return name.isBlank() ? Text.line(node.summary().id()) : name;
	}

	public static Style style(Node node) {
		return Palette.of(node.summary().label(), node.summary().category());
	}

	public String verb(Link link) {
		return Words.verb(link.type(), link.properties().get("role"), this.language);
	}

	public String title() {
		String title = Text.line(this.graph.title());
		return title.isBlank() ? "hospital-graph" : title;
	}

	/**
	 * What a reader must know about the picture: the date, the revision, and whether it
	 * is complete.
	 */
	public String subtitle() {
		StringBuilder subtitle = new StringBuilder();
		String date = this.graph.asOf();
		subtitle.append(
				(date != null)
						? Words.either(this.language, (date.length() < 10) ? "Situation en " : "Situation au ",
								"As of ") + Text.line(date)
						: Words.either(this.language, "Toutes dates confondues", "All dates"));
		subtitle.append(" · ").append(nodes().size()).append(Words.either(this.language, " nœuds, ", " nodes, "));
		subtitle.append(links().size()).append(Words.either(this.language, " liens", " links"));
		if (this.graph.truncated()) {
			subtitle.append(Words.either(this.language, " · tronqué", " · truncated"));
		}
		if (!this.graph.revision().isBlank()) {
			subtitle.append(Words.either(this.language, " · révision ", " · revision "))
				.append(Text.brief(this.graph.revision(), 12));
		}
		return subtitle.toString();
	}

	/** Computed when first asked for: not every format has positions. */
	public Layout layout() {
		Layout known = this.layout;
		if (known == null) {
			known = Layout.of(this);
			this.layout = known;
		}
		return known;
	}

	private record Parallel(int from, int to, String type) {
	}

}
