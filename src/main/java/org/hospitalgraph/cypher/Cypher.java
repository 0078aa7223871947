package org.hospitalgraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hospitalgraph.cypher.connection.Limits;
import org.hospitalgraph.cypher.connection.ReadTransactions;
import org.hospitalgraph.cypher.connection.Retries;
import org.hospitalgraph.cypher.connection.Sessions;
import org.hospitalgraph.cypher.connection.WriteTransactions;
import org.hospitalgraph.cypher.file.CypherFile;
import org.hospitalgraph.cypher.file.CypherFiles;
import org.hospitalgraph.cypher.file.ParameterType;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * The one door to the database. A question is asked in read access, so it cannot write,
 * and again if the database says that this may help.
 */
@Component
public class Cypher {

	private final Sessions sessions;

	private final ReadTransactions reading;

	private final WriteTransactions writing;

	private final CypherFiles files;

	private final Measures measures;

	private final Indexes indexes;

	private final Limits limits;

	Cypher(Sessions sessions, ReadTransactions reading, WriteTransactions writing, CypherFiles files, Measures measures,
			Limits limits) {
		this.sessions = sessions;
		this.reading = reading;
		this.writing = writing;
		this.limits = limits;
		this.files = files;
		this.measures = measures;
		this.indexes = new Indexes(writing, limits::load);
	}

	/** From now on questions come from readers, and have the limits for readers. */
	public void startIsOver() {
		this.limits.startIsOver();
	}

	/**
	 * How far the database had got, at the latest when it answered last. If two such
	 * states are equal and not empty, nothing was committed between them.
	 */
	public Set<?> progress() {
		return this.reading.progress();
	}

	/** A question of {@code cypher/queries}, to which values are bound. */
	public Question query(String name) {
		return query(this.files.get("queries", name));
	}

	/** A question of any folder, or one that a user has added. */
	public Question query(CypherFile file) {
		return new Question(file);
	}

	/**
	 * Does all of the work in one write transaction, which is retried as a whole if the
	 * database asks for it.
	 */
	public <T> T write(Function<Writing, T> work) {
		return this.writing.again(this.limits.load(), (statements) -> work.apply(new Writing(statements)));
	}

	/**
	 * Does all of the work in one write transaction that is not retried, because the work
	 * reads a stream. If it fails, the graph is as it was, and the caller may start
	 * again.
	 */
	public <T> T writeOnce(Function<Writing, T> work) {
		return this.writing.once(this.limits.work(), true, (statements) -> work.apply(new Writing(statements)));
	}

	/**
	 * Reads in one transaction that takes a lock first, so that nobody changes the graph
	 * meanwhile, and that is rolled back in the end. A transaction without the lock would
	 * see what others commit before its end.
	 */
	public <T> T still(Function<Writing, T> work) {
		return this.writing.once(this.limits.work(), false, (statements) -> work.apply(new Writing(statements)));
	}

	/**
	 * Creates the missing indexes and constraints of {@code cypher/schema}, and returns
	 * when they are filled.
	 */
	public void schema() {
		this.indexes.make(this.files.all("schema"));
	}

	/**
	 * Checks with the database that a file only reads.
	 * @throws CypherFile.Malformed if it is not valid Cypher, or does more than read the
	 * graph
	 */
	public void requireReading(CypherFile file) throws CypherFile.Malformed {
		new ReadingPlan(() -> this.sessions.open(AccessMode.READ)).require(file);
	}

	/**
	 * Retries a question that somebody else asks, such as Spring Data, as our own
	 * questions are retried.
	 */
	public <T> T patiently(Supplier<T> question) {
		return Retries.of(question);
	}

	/** A question with its values. */
	public final class Question {

		private final CypherFile file;

		private final Map<String, Object> values = new LinkedHashMap<>();

		private Question(CypherFile file) {
			this.file = file;
		}

		public Question bind(String name, @Nullable Object value) {
			this.values.put(name, switch (value) {
				case EntityId id -> id.text();
				case PartialDate date -> ParameterType.bounds(date);
				case null, default -> value;
			});
			return this;
		}

		/**
		 * Whether this many rows reach the limit of the file, so that there may be more.
		 */
		public boolean isCutAt(int rows) {
			return this.file.limit().fixed().isPresent() && rows >= this.file.limit().fixed().getAsInt();
		}

		/** The first rows; the others stay in the database. */
		public <T> List<T> list(Function<Record, T> mapping, int most) {
			return ask(this.file.text(), most, (rows) -> rows.stream().map(mapping).toList());
		}

		/** All rows. Files limit their rows themselves, with {@code LIMIT}. */
		public <T> List<T> list(Function<Record, T> mapping) {
			return ask(this.file.text(), ReadTransactions.ALL, (rows) -> rows.stream().map(mapping).toList());
		}

		/**
		 * The paths of all rows. If several columns hold the parts of a path, each begins
		 * where the one before it ends.
		 */
		public List<Route> routes(String... columns) {
			return ask(Route.once(this.file.text(), List.of(columns)), ReadTransactions.ALL,
					(rows) -> Route.of(rows.getFirst()));
		}

		private <T> List<T> ask(String text, long most, Function<List<Record>, List<T>> reader) {
			return Cypher.this.measures.of(this.file.name(), () -> reader.apply(
					Retries.of(() -> Cypher.this.reading.ask(text, this.values, Cypher.this.limits.question(), most))));
		}

	}

	/**
	 * What may be done within a write transaction: run the files of {@code cypher/load}.
	 */
	public final class Writing {

		private final WriteTransactions.Statements statements;

		private Writing(WriteTransactions.Statements statements) {
			this.statements = statements;
		}

		/** Runs a file of {@code cypher/load}. */
		public List<Record> run(String name, Map<String, Object> values) {
			List<Record> rows = new ArrayList<>();
			each(name, values, rows::add);
			return rows;
		}

		/**
		 * Runs a file of {@code cypher/load} that returns many rows, and passes them on
		 * one by one.
		 */
		public void each(String name, Map<String, Object> values, Consumer<Record> row) {
			this.statements.run(Cypher.this.files.get("load", name).text(), values, row);
		}

	}

}
