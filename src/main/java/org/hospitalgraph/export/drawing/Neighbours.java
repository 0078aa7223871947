package org.hospitalgraph.export.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The neighbours of each node in two arrays: a hundred thousand nodes take a megabyte. A
 * node is given by its rank, its position in the order of ids.
 */
final class Neighbours {

	/** Where the neighbours of a rank start in {@link #ends}. */
	private final int[] starts;

	private final int[] ends;

	private Neighbours(int[] starts, int[] ends) {
		this.starts = starts;
		this.ends = ends;
	}

	static Neighbours of(Drawing drawing, int[] order) {
		int[] rank = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			rank[order[i]] = i;
		}
		int[] starts = new int[order.length + 1];
		for (int i = 0; i < order.length; i++) {
			starts[i + 1] = starts[i] + drawing.degree(order[i]);
		}
		int[] ends = new int[starts[order.length]];
		int[] next = Arrays.copyOf(starts, order.length);
		for (int link = 0; link < drawing.links().size(); link++) {
			int from = rank[drawing.from(link)];
			int to = rank[drawing.to(link)];
			ends[next[from]++] = to;
			ends[next[to]++] = from;
		}
		for (int i = 0; i < order.length; i++) {
			Arrays.sort(ends, starts[i], starts[i + 1]);
		}
		return new Neighbours(starts, ends);
	}

	int size() {
		return this.starts.length - 1;
	}

	int degree(int rank) {
		return this.starts[rank + 1] - this.starts[rank];
	}

	/** A neighbour of a rank; they are sorted, and parallel links count. */
	int neighbour(int rank, int index) {
		return this.ends[this.starts[rank] + index];
	}

	/** Connected components, the largest first; each is sorted. */
	List<int[]> components() {
		List<int[]> components = new ArrayList<>();
		boolean[] seen = new boolean[size()];
		int[] queue = new int[size()];
		for (int start = 0; start < size(); start++) {
			if (!seen[start]) {
				int[] component = component(start, seen, queue);
				Arrays.sort(component);
				components.add(component);
			}
		}
		components.sort(Comparator.comparingInt((int[] component) -> -component.length));
		return components;
	}

	private int[] component(int start, boolean[] seen, int[] queue) {
		int last = 0;
		queue[last++] = start;
		seen[start] = true;
		for (int first = 0; first < last; first++) {
			for (int i = 0; i < degree(queue[first]); i++) {
				int other = neighbour(queue[first], i);
				if (!seen[other]) {
					seen[other] = true;
					queue[last++] = other;
				}
			}
		}
		return Arrays.copyOf(queue, last);
	}

}
