package org.hospitalgraph.cypher.answer;

import java.util.Collection;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.ListAnswer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Earlier answers, by revision and question. A new revision has new keys, so nothing
 * stale is ever served, and empties the cache, because nobody will ask for the old
 * answers again. Each answer is of one revision, even if it took several questions to the
 * database.
 */
@Component
public class AnswerCache {

	private final Cache<Key, Object> answers;

	private final Revision revision;

	private volatile String latest = Revision.NONE;

	/**
	 * Creates the cache.
	 * @param size how many nodes and relationships all answers together may have; 0 turns
	 * it off
	 */
	AnswerCache(Revision revision, @Value("${hospital-graph.cache-size:200000}") long size, MeterRegistry meters) {
		this.revision = revision;
		this.answers = Caffeine.newBuilder().maximumWeight(size).weigher(AnswerCache::weight).recordStats().build();
		CaffeineCacheMetrics.monitor(meters, this.answers, "answers");
	}

	/**
	 * The answer to a question, from the cache if it is there. Questions are records, so
	 * they are equal if they ask the same.
	 */
	@SuppressWarnings("unchecked")
	public <T> T get(Object subject, Object question, Supplier<T> answer) {
		T known = (T) this.answers.getIfPresent(key(this.revision.current(), subject, question));
		if (known != null) {
			return known;
		}
		Revision.Steady<T> found = this.revision.steady(answer);
		this.answers.put(key(found.revision(), subject, question), found.answer());
		return found.answer();
	}

	private Key key(String revision, Object subject, Object question) {
		if (!revision.equals(this.latest)) {
			this.latest = revision;
			this.answers.invalidateAll();
		}
		return new Key(revision, subject, question);
	}

	private static int weight(Key key, Object answer) {
		return switch (answer) {
			case GraphAnswer graph -> 1 + graph.graph().nodes().size() + graph.graph().links().size();
			case ListAnswer list -> 1 + list.results().size();
			case Collection<?> list -> 1 + list.size();
			default -> 100;
		};
	}

	private record Key(String revision, Object subject, Object question) {
	}

}
