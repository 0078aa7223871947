package org.hospitalgraph.cypher.revision;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/**
 * Lets Spring Data Neo4j use our bookmarks, so that it sees what was loaded, as our own
 * questions do.
 */
@Configuration(proxyBeanMethods = false)
class Bookmarks {

	@Bean
	Neo4jBookmarkManager bookmarkManager(Driver driver) {
		return Neo4jBookmarkManager.create(() -> driver.executableQueryBookmarkManager().getBookmarks());
	}

}
