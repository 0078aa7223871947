package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hospitalgraph.model.answer.Graph;

/**
 * Writes a graph in one format. Holds no state: one instance serves everybody.
 */
public interface GraphWriter {

	Format format();

	/**
	 * Asks whether what reads the format can take a graph of that size.
	 * @throws org.hospitalgraph.model.message.IllegalQuestion where it cannot
	 */
	default void require(Graph graph, Locale language) {
	}

	/**
	 * Writes the graph as a stream; what it needs in memory beyond the graph does not
	 * grow with the text in it.
	 * @param graph the graph; each id once, links between its nodes
	 * @param language of titles and verbs; ids, codes and field names do not change with
	 * it
	 * @param out is flushed, and left open
	 * @throws IllegalArgumentException before a byte is written, when a node comes twice
	 * or a link has an end that is no node of the graph
	 */
	void write(Graph graph, Locale language, OutputStream out) throws IOException;

}
