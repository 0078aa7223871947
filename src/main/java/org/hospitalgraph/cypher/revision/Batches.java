package org.hospitalgraph.cypher.revision;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Splits rows into batches of a good size for one statement. */
public final class Batches {

	public static final int SIZE = 5_000;

	private Batches() {
	}

	/** Passes on the rows in batches; does nothing if there are none. */
	public static void of(List<Map<String, Object>> rows, Consumer<List<Map<String, Object>>> some) {
		for (int at = 0; at < rows.size(); at += SIZE) {
			some.accept(rows.subList(at, Math.min(at + SIZE, rows.size())));
		}
	}

}
