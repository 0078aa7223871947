package org.hospitalgraph.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes every format in a JVM with little memory. The output goes to
 * {@code target/exports/little-memory.txt}. The usual build has a quarter of the nodes
 * and 32 MiB; {@code -Dexport.nodes=100000} takes a minute and has 64 MiB.
 */
class LittleMemoryTest {

	private static final Pattern GRAPH = Pattern.compile("graph (\\d+) MiB of (\\d+) MiB");

	@TempDir
	private Path folder;

	@Test
	void writesEveryFormatWithinSixtyFourMebibytesBeyondAGraphOfAHundredThousandNodes()
			throws IOException, InterruptedException {
		int nodes = Integer.getInteger("export.nodes", 25_000);
		int beyond = (nodes <= 25_000) ? 32 : 64;
		int memory = nodes / 1000 + beyond - 4;
		Path output = Files.createDirectories(Path.of("target", "exports")).resolve("little-memory.txt");
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+UseSerialGC", "-Xmx" + memory + "m", "-Xmn" + memory / 7 + "m", "-Djava.io.tmpdir=" + this.folder,
				"-cp", System.getProperty("java.class.path"), LittleMemory.class.getName(), Integer.toString(nodes));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		assertThat(process.waitFor(8, TimeUnit.MINUTES)).isTrue();
		String answer = Files.readString(output, StandardCharsets.UTF_8);
		assertThat(answer).contains("done " + nodes);
		Matcher graph = GRAPH.matcher(answer);
		assertThat(graph.find()).isTrue();
		assertThat(Integer.parseInt(graph.group(2)) - Integer.parseInt(graph.group(1))).isLessThanOrEqualTo(beyond);
	}

}
