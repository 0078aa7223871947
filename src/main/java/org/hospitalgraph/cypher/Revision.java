package org.hospitalgraph.cypher;

import java.time.Duration;
import java.util.function.Supplier;

import org.hospitalgraph.model.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which revision of the knowledge base the graph is at. Read from the database at most
 * once a second, so that this service notices what another one has loaded.
 */
@Component
public class Revision {

	/** The revision of an empty graph. */
	public static final String NONE = "none";

	private static final long FRESH = Duration.ofSeconds(1).toNanos();

	/** More than two loads within one answer are none that a database would do. */
	private static final int ATTEMPTS = 3;

	private final Cypher cypher;

	private volatile Known known = new Known(NONE, System.nanoTime() - FRESH);

	Revision(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * The revision of a graph that holds these dossiers and registers.
	 * @param dossiers fingerprint of the dossiers
	 * @param registers fingerprint of what was imported; null where nothing was
	 */
	public static String of(String dossiers, @Nullable String registers) {
		return (registers != null) ? Fingerprint.of(dossiers + registers) : dossiers;
	}

	public String current() {
		Known before = this.known;
		if (System.nanoTime() - before.readAt < FRESH) {
			return before.revision;
		}
		return read();
	}

	/**
	 * An answer that may take several questions, all of one graph: it is sought again
	 * where a load or an import was committed meanwhile.
	 */
	public <T> T steady(Supplier<T> answer) {
		String before = current();
		for (int attempt = 1;; attempt++) {
			T found = answer.get();
			String after = read();
			if (after.equals(before) || attempt == ATTEMPTS) {
				return found;
			}
			before = after;
		}
	}

	private String read() {
		String revision = this.cypher.query("revision")
			.list((row) -> row.get("revision").asString(NONE))
			.stream()
			.findFirst()
			.orElse(NONE);
		this.known = new Known(revision, System.nanoTime());
		return revision;
	}

	/** Forgets what it knows, because something was just loaded. */
	public void changed() {
		this.known = new Known(NONE, System.nanoTime() - FRESH);
	}

	private record Known(String revision, long readAt) {
	}

}
