package org.hospitalgraph.cypher.revision;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The revision of the knowledge base that the graph holds. It is read from the database
 * at most once a second, so that this service notices what another one has loaded.
 */
@Component
public class Revision {

	/** The revision of an empty graph. */
	public static final String NONE = "none";

	private static final long FRESH = Duration.ofSeconds(1).toNanos();

	/** More than two loads within one answer do not happen. */
	private static final int ATTEMPTS = 3;

	private final Cypher cypher;

	private volatile Known known = Known.nothing();

	Revision(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * The revision of a graph that holds these dossiers and registers.
	 * @param dossiers fingerprint of the dossiers
	 * @param registers fingerprint of what was imported; null if nothing was
	 */
	public static String of(String dossiers, @Nullable String registers) {
		return (registers != null) ? Fingerprint.of(dossiers + registers) : dossiers;
	}

	public String current() {
		return known().revision;
	}

	/**
	 * The current revision, read from the database now: for long reads, where a second
	 * matters.
	 */
	public String now() {
		return read().revision;
	}

	/**
	 * An answer that may take several questions, all of the same revision: it is computed
	 * again if a load or an import was committed meanwhile. Only if somebody has
	 * committed something is the database asked whether that was a load.
	 */
	public <T> Steady<T> steady(Supplier<T> answer) {
		for (int attempt = 1;; attempt++) {
			Known before = known();
			boolean certain = before.isAt(this.cypher.progress());
			T found = answer.get();
			if (certain && before.isAt(this.cypher.progress())) {
				return new Steady<>(before.revision, found);
			}
			Known after = read();
			if (after.revision.equals(before.revision) || attempt == ATTEMPTS) {
				return new Steady<>(after.revision, found);
			}
		}
	}

	private Known known() {
		Known before = this.known;
		return (System.nanoTime() - before.readAt < FRESH) ? before : read();
	}

	private Known read() {
		Set<?> begun = this.cypher.progress();
		String revision = this.cypher.query("revision")
			.list((row) -> row.get("revision").asString(NONE))
			.stream()
			.findFirst()
			.orElse(NONE);
		Set<?> ended = this.cypher.progress();
		Known read = new Known(revision, System.nanoTime(), begun.equals(ended) ? ended : Set.of());
		this.known = read;
		return read;
	}

	/** Forgets the revision, because something was just loaded. */
	public void changed() {
		this.known = Known.nothing();
	}

	/** An answer and its revision. */
	public record Steady<T>(String revision, T answer) {
	}

	/**
	 * A revision as it was read.
	 *
	 * @param readAt by {@link System#nanoTime}
	 * @param progress how far the database had got; empty if that changed during the read
	 */
	private record Known(String revision, long readAt, Set<?> progress) {

		static Known nothing() {
			return new Known(NONE, System.nanoTime() - FRESH, Set.of());
		}

		boolean isAt(Set<?> progress) {
			return !progress.isEmpty() && progress.equals(this.progress);
		}

	}

}
