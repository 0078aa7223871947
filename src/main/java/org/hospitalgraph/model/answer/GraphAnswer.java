package org.hospitalgraph.model.answer;

/** An answer that is also a graph, so that it is available in all diagram formats. */
public interface GraphAnswer {

	/** The answer as a graph: each node and each relationship once. */
	Graph graph();

}
