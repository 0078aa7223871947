package org.hospitalgraph.database;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is said to whoever started the program, in French where their machine speaks
 * French, in English elsewhere.
 */
public final class Terminal {

	/** How often a line says what is still waited for. */
	private static final long SECONDS = 5;

	private static final boolean FRENCH = speaksFrench();

	private Terminal() {
	}

	/**
	 * What the environment says counts also where Java does not take it over, because the
	 * machine has not installed that language.
	 */
	private static boolean speaksFrench() {
		String language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
			.map(System::getenv)
			.filter((value) -> value != null && !value.isBlank())
			.findFirst()
			.orElse("");
		return language.startsWith("fr") || Locale.FRENCH.getLanguage().equals(Locale.getDefault().getLanguage());
	}

	/** What the user reads. */
	public static Locale language() {
		return FRENCH ? Locale.FRENCH : Locale.ENGLISH;
	}

	/** The one of both that the user reads. */
	public static String text(String french, String english) {
		return FRENCH ? french : english;
	}

	public static void say(String french, String english) {
		System.out.println("  " + text(french, english));
	}

	/**
	 * Does something that may take long, and says every few seconds what is waited for,
	 * and for how long.
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
			// It is done.
		}
	}

}
