package org.hospitalgraph.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Runs the checks. Each row has {@code message} (English), {@code constat} (French),
 * {@code entities} and {@code citations}. {@link Told} writes the marked numbers, dates
 * and codes.
 */
@Component
class Checks {

	private final Cypher cypher;

	private final List<CypherFile> files;

	private final AnswerCache answers;

	Checks(Cypher cypher, CypherFiles files, AnswerCache answers) {
		this.cypher = cypher;
		this.answers = answers;
		this.files = files.all("checks");
	}

	List<Finding> findings(List<String> wanted, Locale language) {
		boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
		return this.files.stream()
			.filter((file) -> wanted.isEmpty() || wanted.contains(file.name()))
			.flatMap((file) -> findings(file, english).stream())
			.toList();
	}

	/**
	 * The results, kept until the graph changes, because some checks read the graph of a
	 * whole country.
	 */
	private List<Finding> findings(CypherFile file, boolean english) {
		return this.answers.get(file.name(), english,
				() -> this.cypher.query(file).list((row) -> finding(file, row, english)));
	}

	/**
	 * How many points of each check have been decided, by a rule or by a reviewed row.
	 */
	Map<String, Long> decided() {
		return this.answers.get("decided", "", () -> {
			Map<String, Long> counts = new TreeMap<>();
			this.cypher.query("decided")
				.list((row) -> counts.put(row.get("check").asString(), row.get("number").asLong()));
			return counts;
		});
	}

	/** Whether one of these counts has reached the limit of its check. */
	boolean isCut(Map<String, Long> counts) {
		return this.files.stream()
			.anyMatch((file) -> file.limit().fixed().isPresent()
					&& counts.getOrDefault(file.name(), 0L) >= file.limit().fixed().getAsInt());
	}

	/** Refuses unknown names of checks. */
	void require(List<String> wanted) {
		List<String> names = this.files.stream().map(CypherFile::name).toList();
		List<Mistake> mistakes = wanted.stream()
			.filter((name) -> !names.contains(name))
			.map((name) -> Mistake.choice("check", name, names))
			.toList();
		if (!mistakes.isEmpty()) {
			throw new IllegalQuestion(mistakes);
		}
	}

	List<CypherFile> files() {
		return this.files;
	}

	private static Finding finding(CypherFile file, Record row, boolean english) {
		return new Finding(file.name(), english ? file.title() : file.titre(),
				new Told(english ? Locale.ENGLISH : Locale.FRENCH)
					.of(row.get(english ? "message" : "constat").asString()),
				row.get("entities").asList(Rows::summary),
				row.get("citations")
					.asList((citation) -> Citation.valueOf(citation.asString()))
					.stream()
					.distinct()
					.toList());
	}

}
