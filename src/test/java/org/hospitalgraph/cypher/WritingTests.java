package org.hospitalgraph.cypher;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The memory that a long transaction needs. */
@ServiceTest
class WritingTests {

	private static final int ATTEMPTS = 100;

	@Autowired
	private Cypher cypher;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void doesNotKeepTheRowsThatItHasSent(boolean oneByOne) {
		boolean gone = this.cypher.still((graph) -> isGone(send(oneByOne
				? (file, values) -> graph.each(file, values, (row) -> assertThat(row).isNull()) : graph::run)));
		assertThat(gone).as("the row while its transaction was open").isTrue();
	}

	private static WeakReference<String> send(BiConsumer<String, Map<String, Object>> run) {
		// not a constant, because constants are never garbage-collected
		String id = String.valueOf(new char[] { 'n', 'o', 'b', 'o', 'd', 'y' });
		run.accept("register-stated",
				Map.of("source", "none", "stated", Map.of(), "rows", List.of(Map.of("id", id, "citation", "none#1"))));
		return new WeakReference<>(id);
	}

	private static boolean isGone(WeakReference<String> reference) {
		for (int attempt = 0; reference.get() != null && attempt < ATTEMPTS; attempt++) {
			System.gc();
			try {
				Thread.sleep(20);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return reference.get() == null;
	}

}
