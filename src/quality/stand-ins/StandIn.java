import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j Community from its Maven artifacts, with settings from the environment as the
 * official image reads them: NEO4J_server_memory_heap_initial__size is
 * server.memory.heap.initial_size.
 */
public class StandIn {

	public static void main(String[] arguments) throws Exception {
		Path home = Path.of(System.getenv().getOrDefault("NEO4J_HOME", "/var/lib/neo4j"));
		Map<String, String> settings = new LinkedHashMap<>(Map.of("server.bolt.enabled", "true", "server.http.enabled",
				"true", "server.default_listen_address", "0.0.0.0", "server.directories.data", "/data"));
		System.getenv().forEach((name, value) -> {
			if (name.startsWith("NEO4J_") && name.contains("_") && Character.isLowerCase(name.charAt("NEO4J_".length()))) {
				String setting = name.substring("NEO4J_".length()).replace("__", "\0").replace('_', '.').replace('\0', '_');
				// Community knows no cluster.
				if (!setting.contains("cluster") && !setting.startsWith("initial.")) {
					settings.put(setting, value);
				}
			}
		});
		if ("none".equals(System.getenv("NEO4J_AUTH"))) {
			settings.put("dbms.security.auth_enabled", "false");
		}
		Path file = Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf");
		Files.write(file, settings.entrySet().stream().map((entry) -> entry.getKey() + "=" + entry.getValue()).toList());
		DatabaseManagementService server = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(file)
			.build();
		CountDownLatch ended = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			server.shutdown();
			ended.countDown();
		}));
		// the words that Testcontainers and people wait for
		System.out.println("Bolt enabled on 0.0.0.0:7687.\nRemote interface available at http://localhost:7474/\nStarted.");
		ended.await();
	}

}
