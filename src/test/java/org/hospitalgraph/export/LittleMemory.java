package org.hospitalgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.model.answer.Graph;

/**
 * A program that writes a graph of 100,000 nodes and 150,000 links in every format, to be
 * started with the memory that it should need. Prints the size of the graph, and the time
 * and size of each format.
 */
final class LittleMemory {

	private LittleMemory() {
	}

	public static void main(String[] arguments) throws IOException {
		int nodes = Integer.parseInt(arguments[0]);
		Graph graph = Graphs.large(nodes, nodes * 3 / 2);
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		long data = runtime.totalMemory() - runtime.freeMemory();
		System.out.println("graph " + (data >> 20) + " MiB of " + (runtime.maxMemory() >> 20) + " MiB");
		Format[] formats = (arguments.length > 1) ? new Format[] { Format.of(arguments[1]).orElseThrow() }
				: Arrays.stream(Format.values()).filter((format) -> format != Format.MERMAID).toArray(Format[]::new);
		for (Format format : formats) {
			Counter counter = new Counter();
			long start = System.nanoTime();
			GraphWriters.of(format).write(graph, Locale.FRENCH, counter);
			System.out.println(format.parameter() + " " + (System.nanoTime() - start) / 1_000_000 + " ms "
					+ (counter.bytes >> 20) + " MiB");
		}
		System.out.println("done " + graph.nodes().size());
	}

	private static final class Counter extends OutputStream {

		private long bytes;

		@Override
		public void write(int one) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int from, int length) {
			this.bytes += length;
		}

	}

}
