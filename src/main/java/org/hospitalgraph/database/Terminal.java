package org.hospitalgraph.database;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Messages for the user who started the program: in French if their machine is set to
 * French, otherwise in English.
 */
public final class Terminal {

	/** How often a line says what the program is waiting for. */
	private static final long SECONDS = 5;

	private static final boolean FRENCH = speaksFrench();

	private Terminal() {
	}

	/**
	 * The environment counts even if Java ignores it because the language is not
	 * installed on the machine.
	 */
	private static boolean speaksFrench() {
		String language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
			.map(System::getenv)
			.filter((value) -> value != null && !value.isBlank())
			.findFirst()
			.orElse("");
		return language.startsWith("fr") || Locale.FRENCH.getLanguage().equals(Locale.getDefault().getLanguage());
	}

	/** The language of the user. */
	public static Locale language() {
		return FRENCH ? Locale.FRENCH : Locale.ENGLISH;
	}

	/** The text in the language of the user. */
	public static String text(String french, String english) {
		return FRENCH ? french : english;
	}

	public static void say(String french, String english) {
		System.out.println("  " + text(french, english));
	}

	/**
	 * Does something that may take long, and prints every few seconds what it is waiting
	 * for, and for how long.
	 */
	public static <T> T during(String french, String english, Supplier<T> work) {
		Thread clock = Thread.ofVirtual().start(() -> tick(french, english));
		try {
			return work.get();
		}
		finally {
			clock.interrupt();
		}
	}

	private static void tick(String french, String english) {
		long begin = System.nanoTime();
		try {
			while (true) {
				TimeUnit.SECONDS.sleep(SECONDS);
				long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
				say("En attente : " + french + ", " + seconds + " s …",
						"Waiting for " + english + ", " + seconds + " s …");
			}
		}
		catch (InterruptedException ex) {
			// The work is done.
		}
	}

}
