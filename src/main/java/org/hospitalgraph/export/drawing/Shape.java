package org.hospitalgraph.export.drawing;

/**
 * The shapes of nodes, and their names in each tool. A tool that lacks a shape gets the
 * most similar one.
 */
public enum Shape {

	CIRCLE("disc", "ellipse", "ellipse", "ellipse", "circle"),
	HEXAGON("disc", "hexagon", "hexagon", "hexagon", "hexagon"),
	RECTANGLE("square", "rectangle", "rectangle", "rectangle", "box"),
	DIAMOND("diamond", "diamond", "diamond", "diamond", "diamond"),
	OCTAGON("disc", "octagon", "octagon", "octagon", "octagon"),
	TRIANGLE("triangle", "triangle", "triangle", "triangle", "triangle"),
	PENTAGON("square", "pentagon", "round-rectangle", "trapezoid", "house"),
	ROUNDED("square", "round-rectangle", "round-rectangle", "roundrectangle", "box"),
	STAR("diamond", "star", "diamond", "star5", "star"),
	PARALLELOGRAM("square", "rhomboid", "parallelogram", "parallelogram", "parallelogram"),
	TAG("triangle", "tag", "rectangle", "rectangle3d", "note"),
	CUT("square", "cut-rectangle", "rectangle", "trapezoid2", "tab"),
	HEPTAGON("disc", "heptagon", "ellipse", "ellipse", "septagon"),
	VEE("triangle", "vee", "vee", "triangle2", "invtriangle");

	private final String gexf;

	private final String cytoscapeJs;

	private final String cx2;

	private final String yed;

	private final String dot;

	Shape(String gexf, String cytoscapeJs, String cx2, String yed, String dot) {
		this.gexf = gexf;
		this.cytoscapeJs = cytoscapeJs;
		this.cx2 = cx2;
		this.yed = yed;
		this.dot = dot;
	}

	/** R's igraph does not draw a graph with an unknown shape. */
	public String igraph() {
		return switch (this.gexf) {
			case "disc" -> "circle";
			case "square" -> "square";
			default -> "rectangle";
		};
	}

	/** The beginning of a style of draw.io. */
	public String drawIo() {
		return switch (this) {
			case CIRCLE -> "ellipse;";
			case HEXAGON -> "shape=hexagon;perimeter=hexagonPerimeter2;";
			case DIAMOND -> "rhombus;";
			case TRIANGLE, VEE -> "shape=step;perimeter=stepPerimeter;";
			case ROUNDED -> "rounded=1;";
			case PARALLELOGRAM -> "shape=parallelogram;perimeter=parallelogramPerimeter;";
			case TAG, CUT -> "shape=note;size=10;";
			default -> "rounded=0;";
		};
	}

	public String gexf() {
		return this.gexf;
	}

	/** The name in Cytoscape.js, also for the style sheet of the page. */
	public String cytoscapeJs() {
		return this.cytoscapeJs;
	}

	public String cx2() {
		return this.cx2;
	}

	public String yed() {
		return this.yed;
	}

	public String dot() {
		return this.dot;
	}

}
