package org.hospitalgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.OfficialNumber;
import org.springframework.stereotype.Component;

/**
 * The entities that a text may mean: those with its words in one of their names, and
 * those whose id or official number it is. In no order; whoever asks compares names.
 */
@Component
public class Candidates {

	/** Enough for a list that somebody pages through. */
	private static final int LISTED = 200;

	/** Enough to see whether one stands out. */
	private static final int COMPARED = 60;

	private static final int WORDS = 12;

	private final Cypher cypher;

	Candidates(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Those that a whole name may mean, of some labels and categories; no category means
	 * any.
	 */
	public List<Hit> of(String name, Collection<String> labels, Collection<String> categories) {
		return find(name, anywhere(labels, categories), false, COMPARED);
	}

	/** Those whose names have the words of a text, or words that begin like them. */
	List<Hit> beginning(String text, Collection<String> labels, Collection<String> categories) {
		return find(text, anywhere(labels, categories), true, LISTED);
	}

	/** Those that have one of the numbers, or the id. */
	public List<Hit> identified(Collection<String> ids, Collection<String> numbers, Collection<String> labels) {
		return identified(ids, numbers, anywhere(labels, List.of()));
	}

	List<Hit> beginning(String text, UnaryOperator<Cypher.Question> filter) {
		return find(text, filter, true, LISTED);
	}

	private List<Hit> find(String text, UnaryOperator<Cypher.Question> filter, boolean beginnings, int most) {
		Map<String, Hit> found = new LinkedHashMap<>();
		Optional<String> number = OfficialNumber.in(text).map(OfficialNumber::text);
		Optional<String> id = Optional.of(text.strip()).filter(Candidates::isId);
		if (number.isPresent() || id.isPresent()) {
			identified(id.stream().toList(), number.stream().toList(), filter)
				.forEach((hit) -> found.put(hit.summary().id(), hit));
		}
		lucene(text, beginnings)
			.ifPresent((words) -> filter.apply(this.cypher.query("search").bind("words", words).bind("limit", most))
				.list(Hit::from)
				.forEach((hit) -> found.put(hit.summary().id(), hit)));
		return List.copyOf(found.values());
	}

	private List<Hit> identified(Collection<String> ids, Collection<String> numbers,
			UnaryOperator<Cypher.Question> filter) {
		return filter.apply(this.cypher.query("identified").bind("ids", ids).bind("numbers", numbers)).list(Hit::from);
	}

	private static UnaryOperator<Cypher.Question> anywhere(Collection<String> labels, Collection<String> categories) {
		return (question) -> question.bind("labels", labels)
			.bind("category", categories)
			.bind("territory", null)
			.bind("source", null);
	}

	private static boolean isId(String text) {
		try {
			return text.indexOf('-') > 0 && new EntityId(text).text().equals(text);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * Each word as it is, with a typing error, and as the beginning of one. Words of the
	 * canonical form hold letters and digits only, so nothing of Lucene's syntax can get
	 * in.
	 */
	private static Optional<String> lucene(String text, boolean beginnings) {
		List<String> clauses = new ArrayList<>();
		for (String word : HospitalName.of(text).tokens().stream().limit(WORDS).toList()) {
			String safe = word.replaceAll("[^\\p{L}\\p{N}]", "");
			if (!safe.isEmpty()) {
				clauses.add(safe + "^3");
				if (beginnings) {
					clauses.add(safe + "*");
				}
				if (safe.length() > 3) {
					clauses.add(safe + "~1");
				}
			}
		}
		return clauses.isEmpty() ? Optional.empty() : Optional.of(String.join(" OR ", clauses));
	}

}
