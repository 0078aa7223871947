package org.hospitalgraph.start;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a large import in a JVM of its own with a small heap. By default Java may fill a
 * quarter of the machine's memory with what is no longer needed, and does so when much is
 * written, although the import needs little.
 */
public final class BoundedHeap {

	/** Enough for every establishment of the country; more does not make it quicker. */
	private static final String MOST = "-Xmx640m";

	/** It needs the least memory beside the heap. */
	private static final String COLLECTOR = "-XX:+UseSerialGC";

	/** A compressed file of this size can hold more than twenty thousand records. */
	public static final long LARGE = 1_000_000;

	private static final long SMALL = 1_000_000_000;

	/** What two processes cannot do at once: be debugged at one port, write one file. */
	private static final String ONLY_ONCE = "(-agent|-javaagent|-Dcom\\.sun\\.management|-XX:AOTMode|-XX:AOTCacheOutput|-Xlog).*";

	private static final String MAIN = "org.hospitalgraph.Main";

	private static final String INSIDE = "org.hospitalgraph.bounded";

	private BoundedHeap() {
	}

	/**
	 * Whether the heap of this JVM may become large, and nobody has said how large it may
	 * be.
	 */
	public static boolean isNeeded() {
		boolean said = ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.anyMatch((argument) -> argument.matches("-Xmx.*|-XX:(MaxRAM|MaxHeapSize|MaxRAMPercentage)=.*"));
		return !said && Runtime.getRuntime().maxMemory() > SMALL && System.getProperty(INSIDE) == null;
	}

	/**
	 * Runs the command {@code import}, and returns its exit status.
	 * @param arguments names and options, as for the command
	 */
	public static int run(List<String> arguments) throws IOException {
		Process process = new ProcessBuilder(command(arguments)).inheritIO().start();
		Thread end = Thread.ofPlatform().unstarted(process::destroy);
		Runtime.getRuntime().addShutdownHook(end);
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
			return 1;
		}
		finally {
			// A service imports again and again.
			if (!process.isAlive()) {
				forget(end);
			}
		}
	}

	private static void forget(Thread end) {
		try {
			Runtime.getRuntime().removeShutdownHook(end);
		}
		catch (IllegalStateException ex) {
			// This JVM is ending.
		}
	}

	/** Ends this JVM when the one that started it has ended, however that ended. */
	public static void endWithParent() {
		if (System.getProperty(INSIDE) != null) {
			Optional<ProcessHandle> parent = ProcessHandle.current().parent();
			parent.ifPresentOrElse((one) -> one.onExit().thenRun(() -> Runtime.getRuntime().halt(1)),
					() -> Runtime.getRuntime().halt(1));
		}
	}

	private static List<String> command(List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		List<String> given = ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> !argument.matches(ONLY_ONCE))
			.toList();
		command.addAll(given);
		if (given.stream().noneMatch((argument) -> argument.matches("-XX:\\+Use.*GC"))) {
			command.add(COLLECTOR);
		}
		command.addAll(List.of(MOST, "-D" + INSIDE + "=true"));
		String path = System.getProperty("java.class.path");
		if (path.endsWith(".jar") && !path.contains(File.pathSeparator)) {
			command.addAll(List.of("-jar", path));
		}
		else {
			command.addAll(List.of("-cp", path, MAIN));
		}
		command.add("import");
		command.addAll(arguments);
		return command;
	}

}
