package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hospitalgraph.model.answer.Graph;

/**
 * Writes a graph in one format. It has no state, so one instance is enough.
 */
public interface GraphWriter {

	Format format();

	/**
	 * Checks that the programs which read the format can take a graph of that size.
	 * @throws org.hospitalgraph.model.message.IllegalQuestion if they cannot
	 */
	default void require(Graph graph, Locale language) {
	}

	/**
	 * Writes the graph as a stream. The memory that it needs besides the graph does not
	 * grow with the text in the graph.
	 * @param graph the graph; each id once, links between its nodes
	 * @param language the language of titles and verbs; ids, codes and field names are
	 * the same in all languages
	 * @param out is flushed, and left open
	 * @throws IllegalArgumentException before a byte is written, if a node comes twice or
	 * an end of a link is not in the graph
	 */
	void write(Graph graph, Locale language, OutputStream out) throws IOException;

}
