package org.hospitalgraph.cypher.connection;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;

/**
 * Asks through the driver. A question is one auto-commit statement in read access mode,
 * which the server answers fastest. The driver passes on all rows at once: to map them
 * one by one would keep one of its threads from receiving other answers.
 */
@Component
class DriverReadTransactions implements ReadTransactions {

	private final Sessions sessions;

	DriverReadTransactions(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public List<Record> ask(String text, Map<String, Object> values, TransactionConfig limit, long most) {
		try (Session session = this.sessions.open(AccessMode.READ)) {
			Result result = session.run(text, values, limit);
			return (most == ALL) ? result.list() : result.stream().limit(most).toList();
		}
	}

	/** The database says with each answer how far it has got. */
	@Override
	public Set<?> progress() {
		return this.sessions.bookmarks();
	}

}
