package org.hospitalgraph;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.hospitalgraph.command.BackupCommand;
import org.hospitalgraph.command.DraftCommand;
import org.hospitalgraph.command.ExportCommand;
import org.hospitalgraph.command.ImportCommand;
import org.hospitalgraph.command.ValidateCommand;

/**
 * The entry point: runs a command or the service. It is compiled for an older Java than
 * everything else, so that it can say when the Java that runs it is too old.
 */
public final class Main {

	private static final int OLDEST_JAVA = 25;

	private Main() {
	}

	/**
	 * Starts the service, or runs a command.
	 * @param arguments {@code validate [DIR]}, {@code draft FILE…}, {@code import FILE…},
	 * {@code export DIR}, {@code backup FILE}, {@code restore FILE}, or the service's
	 * settings ({@code --server.port=8081} …)
	 */
	public static void main(String[] arguments) {
		if (String.valueOf(System.getProperty("stdout.encoding")).matches("ANSI_X3.*|US-ASCII")) {
			// Java's default if no language is installed, although terminals use UTF-8.
			System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
			System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
		}
		int java = Runtime.version().feature();
		if (java < OLDEST_JAVA) {
			System.err.println("hospital-graph needs Java " + OLDEST_JAVA + " or later, and this is Java " + java
					+ ". Run it with a newer java, or by 'mvn spring-boot:run', which finds one on this machine.");
			System.exit(1);
		}
		if (arguments.length > 0 && "validate".equals(arguments[0])) {
			System.exit(ValidateCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
		}
		if (arguments.length > 0 && "draft".equals(arguments[0])) {
			System.exit(DraftCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
		}
		if (arguments.length > 0 && "import".equals(arguments[0])) {
			System.exit(ImportCommand.runApart(Arrays.copyOfRange(arguments, 1, arguments.length)));
		}
		if (arguments.length > 0 && "export".equals(arguments[0])) {
			System.exit(ExportCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
		}
		if (arguments.length > 0 && "backup".equals(arguments[0])) {
			System.exit(BackupCommand.backup(Arrays.copyOfRange(arguments, 1, arguments.length)));
		}
		if (arguments.length > 0 && "restore".equals(arguments[0])) {
			System.exit(BackupCommand.restore(Arrays.copyOfRange(arguments, 1, arguments.length)));
		}
		if (!HospitalGraph.start(arguments)) {
			System.exit(1);
		}
	}

}
