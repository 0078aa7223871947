package org.hospitalgraph.export.drawing;

import java.util.Random;

import org.hospitalgraph.export.drawing.Layout.Points;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The layout of Fruchterman and Reingold, as JGraphT computes it: the exact variant,
 * because the fast one (a quadtree) leaves the neighbours of a hub at the same point.
 */
final class Springs {

	/** Length of a link at rest. */
	private static final double LENGTH = 110;

	/** Length of a link in the picture, on average. */
	private static final double MEAN = 132;

	/** Enough space that the frame does not flatten the picture. */
	private static final double ROOM = 12;

	/** How many pairs of nodes may be compared, which takes about a second. */
	private static final int PAIRS = 10_000_000;

	private static final int MOST_ITERATIONS = 200;

	private static final long SEED = 20_040_101;

	private Springs() {
	}

	/**
	 * Moves the nodes of a connected component from where they are to where they rest.
	 */
	static void relax(int[] component, Neighbours neighbours, Points points) {
		Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
		for (int rank : component) {
			graph.addVertex(rank);
		}
		for (int rank : component) {
			for (int i = 0; i < neighbours.degree(rank); i++) {
				int other = neighbours.neighbour(rank, i);
				if (rank < other) {
					graph.addEdge(rank, other);
				}
			}
		}
		double side = LENGTH * ROOM * Math.sqrt(component.length);
		MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(Box2D.of(-side / 2, -side / 2, side, side));
		Random random = new Random(SEED);
		FRLayoutAlgorithm2D<Integer, DefaultEdge> springs = new FRLayoutAlgorithm2D<>(iterations(component.length),
				1 / ROOM, random);
		start(component, points, springs);
		springs.layout(graph, model);
		double scale = MEAN / meanLength(graph, model);
		for (int rank : component) {
			Point2D found = model.get(rank);
			points.set(rank, found.getX() * scale, found.getY() * scale);
		}
	}

	private static int iterations(int nodes) {
		return Math.min(MOST_ITERATIONS, PAIRS / (nodes * nodes));
	}

	private static double meanLength(Graph<Integer, DefaultEdge> graph, MapLayoutModel2D<Integer> model) {
		double sum = 0;
		for (DefaultEdge edge : graph.edgeSet()) {
			Point2D from = model.get(graph.getEdgeSource(edge));
			Point2D to = model.get(graph.getEdgeTarget(edge));
			sum += Math.hypot(from.getX() - to.getX(), from.getY() - to.getY());
		}
		return Math.max(1, sum / graph.edgeSet().size());
	}

	/**
	 * The starting positions, from the cheap layout: a good start gives a calm picture.
	 */
	private static void start(int[] component, Points points, FRLayoutAlgorithm2D<Integer, DefaultEdge> springs) {
		double sumX = 0;
		double sumY = 0;
		for (int rank : component) {
			sumX += points.x()[rank];
			sumY += points.y()[rank];
		}
		double middleX = sumX / component.length;
		double middleY = sumY / component.length;
		springs.setInitializer(
				(rank) -> Point2D.of(points.x()[(Integer) rank] - middleX, points.y()[(Integer) rank] - middleY));
	}

}
