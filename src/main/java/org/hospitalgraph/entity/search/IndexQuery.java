package org.hospitalgraph.entity.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.IndexWords;
import org.hospitalgraph.naming.Kind;

/**
 * A text as a query to the full-text index. The canonical form of words has letters and
 * digits only, so nothing of Lucene's syntax can get in.
 */
final class IndexQuery {

	private static final int WORDS = 12;

	/** Too many words begin with a shorter one. */
	private static final int SHORTEST_BEGINNING = 3;

	private final List<String> words;

	private final List<String> kind = new ArrayList<>();

	/** Words that stand for several others, because some people shorten the name. */
	private final List<String> shortened;

	private final boolean hospital;

	IndexQuery(String text) {
		HospitalName name = HospitalName.of(text);
		this.words = name.words()
			.stream()
			.distinct()
			.map(IndexQuery::safe)
			.filter((word) -> !word.isEmpty())
			.limit(WORDS)
			.toList();
		Kind written = name.kind();
		if (written != null && written != Kind.UNIT) {
			this.kind.add(written.token());
		}
		boolean clinic = written == Kind.CLINIQUE || written == Kind.HP;
		this.shortened = (clinic ? List.<List<String>>of() : name.shortened()).stream()
			.map((words) -> safe(words.getFirst()))
			.filter((word) -> word.length() > SHORTEST_BEGINNING)
			.distinct()
			.limit(WORDS)
			.toList();
		this.hospital = written != null && written.isHospital();
	}

	private static String safe(String word) {
		return word.replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/**
	 * A query for the entities that a whole name may mean: hospitals before others,
	 * unless the name says otherwise.
	 * @param nearly whether a word may have a typing error, which takes the index longer
	 */
	Optional<String> meaning(boolean nearly) {
		List<String> any = new ArrayList<>();
		for (String word : all()) {
			any.add(word + "^3");
			if (nearly && word.length() > SHORTEST_BEGINNING) {
				any.add(word + "~1");
			}
		}
		this.shortened.forEach((word) -> any.add(word + "^5"));
		if (this.hospital || this.kind.isEmpty()) {
			String where = this.words.stream()
				.map((word) -> word + " " + IndexWords.PLACE + word)
				.collect(Collectors.joining(" "));
			if (!where.isEmpty()) {
				any.add("(+" + IndexWords.HOSPITAL + " +(" + where + "))^2");
			}
		}
		return text(any, " ");
	}

	/** All words, each exactly or as the beginning of a word, in names or places. */
	Optional<String> allWords() {
		return each((word) -> word + "^3" + beginning(word), " AND ");
	}

	/** All words, each possibly with a typing error. */
	Optional<String> allWordsNearly() {
		return each((word) -> word + "^3" + beginning(word) + nearly(word), " AND ");
	}

	/** Any of the words, each possibly with a typing error. */
	Optional<String> anyWord() {
		return each((word) -> word + "^3" + beginning(word) + nearly(word), " ");
	}

	private Optional<String> each(Function<String, String> in, String between) {
		List<String> clauses = new ArrayList<>();
		for (String word : this.kind) {
			boolean alone = this.words.isEmpty();
			clauses.add("(" + word + "^3" + (alone ? beginning(word) : this.hospital ? " " + IndexWords.HOSPITAL : "")
					+ ")");
		}
		for (String word : this.words) {
			clauses.add("(" + in.apply(word) + " " + IndexWords.PLACE + word + ")");
		}
		return text(clauses, between);
	}

	private String beginning(String word) {
		boolean last = word.equals(all().getLast());
		return (word.length() >= SHORTEST_BEGINNING || last && word.length() > 1) ? " " + word + "*" : "";
	}

	private static String nearly(String word) {
		return (word.length() > SHORTEST_BEGINNING) ? " " + word + "~1" : "";
	}

	private List<String> all() {
		List<String> all = new ArrayList<>(this.kind);
		all.addAll(this.words);
		return all;
	}

	private static Optional<String> text(List<String> clauses, String between) {
		return clauses.isEmpty() ? Optional.empty() : Optional.of(String.join(between, clauses));
	}

}
