package org.hospitalgraph.cypher.connection;

import java.util.Set;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sessions of the driver. All of them share one manager of bookmarks, so that a question
 * after a load sees what was loaded, on any member of a cluster.
 */
@Component
public class Sessions {

	private final Driver driver;

	private final String database;

	Sessions(Driver driver, @Value("${spring.data.neo4j.database:}") String database) {
		this.driver = driver;
		this.database = database;
	}

	public Session open(AccessMode mode) {
		SessionConfig.Builder config = SessionConfig.builder()
			.withDefaultAccessMode(mode)
			.withBookmarkManager(this.driver.executableQueryBookmarkManager());
		return this.driver.session((this.database.isBlank() ? config : config.withDatabase(this.database)).build());
	}

	Set<Bookmark> bookmarks() {
		return this.driver.executableQueryBookmarkManager().getBookmarks();
	}

}
