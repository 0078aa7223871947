import java.nio.file.Path;
import java.util.Map;

import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j embedded and nothing else: opens the folder, answers one question, and waits to be ended. */
class Bare {

	public static void main(String[] folder) throws Exception {
		var database = new DatabaseManagementServiceBuilder(Path.of(folder[0])).build().database("neo4j");
		String answer = database.executeTransactionally("RETURN 1", Map.of(), (result) -> "answered " + result.next());
		System.out.println(answer);
		Thread.currentThread().join();
	}

}
