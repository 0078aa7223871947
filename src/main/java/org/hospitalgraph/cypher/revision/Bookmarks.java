package org.hospitalgraph.cypher.revision;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** What Spring Data Neo4j reads has seen what was loaded, as our own questions have. */
@Configuration(proxyBeanMethods = false)
class Bookmarks {

	@Bean
	Neo4jBookmarkManager bookmarkManager(Driver driver) {
		return Neo4jBookmarkManager.create(() -> driver.executableQueryBookmarkManager().getBookmarks());
	}

}
