package org.hospitalgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
	public List<Hit> of(String name, List<String> labels, List<String> categories) {
		return find(name, Wanted.anywhere(labels, categories), false, COMPARED);
	}

	/** Those whose names have the words of a text, or words that begin like them. */
	List<Hit> beginning(String text, Wanted wanted) {
		return find(text, wanted, true, LISTED);
	}

	/** Those that have one of the numbers, or the id. */
	public List<Hit> identified(Collection<String> ids, Collection<String> numbers, List<String> labels) {
		return identified(ids, numbers, Wanted.anywhere(labels, List.of()), new Places());
	}

	private List<Hit> find(String text, Wanted wanted, boolean beginnings, int most) {
		Map<String, Hit> found = new LinkedHashMap<>();
		Places places = new Places();
		Optional<String> number = OfficialNumber.in(text).map(OfficialNumber::text);
		Optional<String> id = Optional.of(text.strip()).filter(Candidates::isId);
		if (number.isPresent() || id.isPresent()) {
			identified(id.stream().toList(), number.stream().toList(), wanted, places)
				.forEach((hit) -> found.put(hit.summary().id(), hit));
		}
		lucene(text, beginnings).ifPresent((words) -> wanted.bind(this.cypher.query("search"))
			.bind("words", words)
			.bind("candidates", wanted.isAll() ? most : null)
			.bind("limit", most)
			.list((row) -> Hit.from(row, places))
			.forEach((hit) -> found.put(hit.summary().id(), hit)));
		return List.copyOf(found.values());
	}

	private List<Hit> identified(Collection<String> ids, Collection<String> numbers, Wanted wanted, Places places) {
		return wanted.bind(this.cypher.query("identified"))
			.bind("ids", ids)
			.bind("numbers", numbers)
			.list((row) -> Hit.from(row, places));
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
