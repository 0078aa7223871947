package org.hospitalgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service as a separate process, like a replica. Two Spring applications that start
 * at the same time in one JVM would share an unfinished logging system.
 */
final class ServiceProcess implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/\\s*");

	private final Process process;

	private final StringBuilder said = new StringBuilder();

	private int port;

	private ServiceProcess(Process process) {
		this.process = process;
	}

	/** Starts it; it is ready when {@link #awaitReady} returns. */
	static ServiceProcess on(String uri, String... settings) throws IOException {
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--hospital-graph.shipped=founding",
				"--hospital-graph.warm=false", "--spring.neo4j.uri=" + uri));
		all.addAll(List.of(settings));
		return new ServiceProcess(OtherJvm.start(Main.class.getName(), "1g", all));
	}

	ServiceProcess awaitReady() throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			this.said.append(line).append('\n');
			Matcher address = ADDRESS.matcher(line);
			if (address.find()) {
				this.port = Integer.parseInt(address.group(1));
				Thread.ofVirtual().start(() -> output.lines().forEach((rest) -> {
				}));
				return this;
			}
		}
		throw new IOException("the service ended: " + this.said);
	}

	/** What it has printed before it was ready. */
	String said() {
		return this.said.toString();
	}

	Api api() {
		return new Api(() -> this.port);
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

}
