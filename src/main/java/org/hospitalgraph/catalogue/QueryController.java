package org.hospitalgraph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.answer.BrowserLinks;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFile.Parameter;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.model.answer.Expensive;
import org.hospitalgraph.model.answer.Listing;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.IllegalValue;
import org.hospitalgraph.model.message.Nearest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of Cypher questions: the list, each question, and its answer. */
@RestController
@RequestMapping("/api/v1/queries")
class QueryController {

	private static final int MOST_ROWS = 10_000;

	private final Catalogue catalogue;

	private final Cypher cypher;

	private final BrowserLinks browser;

	private final Revision revision;

	QueryController(Catalogue catalogue, Cypher cypher, BrowserLinks browser, Revision revision) {
		this.catalogue = catalogue;
		this.cypher = cypher;
		this.browser = browser;
		this.revision = revision;
	}

	@GetMapping
	Listing<Entry> all(Locale language) {
		List<Entry> entries = this.catalogue.all().stream().map((file) -> entry(file, language)).toList();
		return new Listing<>(entries, entries.size(), entries.size(), 0);
	}

	@GetMapping("/{name}")
	Entry one(@PathVariable String name, Locale language) {
		return entry(require(name), language);
	}

	@Expensive
	@GetMapping("/{name}/results")
	Object results(@PathVariable String name, @RequestParam MultiValueMap<String, String> given) {
		CypherFile file = require(name);
		Cypher.Question question = this.cypher.query(file);
		List<Mistake> mistakes = new ArrayList<>();
		List<String> known = new ArrayList<>(file.parameters().stream().map(Parameter::name).toList());
		known.add("format");
		given.keySet()
			.stream()
			.filter((key) -> !known.contains(key))
			.forEach((key) -> mistakes.add(Mistake.unknown(key, known)));
		int most = MOST_ROWS;
		for (Parameter parameter : file.parameters()) {
			try {
				Object value = parameter.read(given.getOrDefault(parameter.name(), List.of()));
				if (file.limit().isSetBy(parameter.name())) {
					// One more row than wanted shows whether there are more.
					most = Math.min(
							(value instanceof Long wanted) ? wanted.intValue() : file.limit().usual().orElse(MOST_ROWS),
							MOST_ROWS);
					value = most + 1L;
				}
				question.bind(parameter.name(), value);
			}
			catch (IllegalValue ex) {
				mistakes.add(new Mistake(parameter.name(), given.getFirst(parameter.name()), ex.told(), List.of()));
			}
		}
		if (!mistakes.isEmpty()) {
			throw new IllegalQuestion(mistakes);
		}
		List<Map<String, Value>> rows = question.list((row) -> row.asMap((value) -> value), MOST_ROWS + 1);
		boolean truncated = rows.size() > most || question.isCutAt(rows.size());
		return QueryAnswer.of(file, this.revision.current(), rows, most, truncated).best();
	}

	private CypherFile require(String name) {
		return this.catalogue.named(name).orElseThrow(() -> {
			List<String> names = this.catalogue.all().stream().map(CypherFile::name).toList();
			return new UnknownEntity(name.substring(0, Math.min(name.length(), 100)),
					Nearest.all(name, names, 5)
						.stream()
						.map((near) -> new Summary(near, "Query", null, near, null, null))
						.toList());
		});
	}

	private Entry entry(CypherFile file, Locale language) {
		boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
		return new Entry(file.name(), english ? file.title() : file.titre(), file.parameters()
			.stream()
			.map((parameter) -> new Declared(parameter.name(), parameter.type().name().toLowerCase(Locale.ROOT),
					parameter.repeatable(), !parameter.optional(), parameter.example(), parameter.description()))
			.toList(), file.exampleUrl(), file.text(), this.browser.to(file.ready()));
	}

	/**
	 * A question of the catalogue.
	 *
	 * @param example a request that gives an answer
	 * @param cypher the text of the file
	 * @param browserUrl opens it in Neo4j Browser, with the parameters of the example set
	 */
	record Entry(String name, String title, List<Declared> parameters, String example, String cypher,
			String browserUrl) {
	}

	/** A declared parameter. */
	record Declared(String name, String type, boolean repeatable, boolean required, @Nullable String example,
			String description) {
	}

}
