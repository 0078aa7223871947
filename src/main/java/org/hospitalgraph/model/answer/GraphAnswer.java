package org.hospitalgraph.model.answer;

/** An answer that is a graph too, so that it can be had in the formats of diagrams. */
public interface GraphAnswer {

	/** The answer as a graph: each node and each relationship once. */
	Graph graph();

}
