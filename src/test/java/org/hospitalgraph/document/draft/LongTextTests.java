package org.hospitalgraph.document.draft;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import com.sun.management.ThreadMXBean;
import org.hospitalgraph.document.drafting.Drafting;
import org.hospitalgraph.document.reading.DocumentText;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.mention.Known;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text of four times the length is four times the work, also without a full stop. Work
 * is measured in bytes taken from memory, which do not depend on how busy the machine is.
 */
class LongTextTests {

	private static final int LENGTH = 12_000;

	private final Drafting drafting = new Drafting(Known.lexicon());

	private final Documents documents = new Documents(Duration.ofSeconds(60));

	@ParameterizedTest
	@ValueSource(
			strings = { "le GHT Monts-Bleus et le GCS Santé Claire, ", "les CH d’Arvans, de Belcombe, de Corvières, ",
					"le GHT Monts-Bleus réunit les CH d’Arvans et de Belcombe depuis 2016 et ",
					"la convention signée le 1er mai 2016 entre le CH d’Arvans et le GHT Monts-Bleus et " })
	void growsWithTheTextAndNoFaster(String words) {
		work(words, LENGTH);
		long once = work(words, LENGTH);
		long fourTimes = work(words, 4 * LENGTH);
		assertThat(fourTimes).as("bytes for four times the words of which %d are read", once).isLessThan(7 * once);
	}

	private long work(String words, int length) {
		DocumentText text = this.documents.read(words.repeat(length / words.length()).getBytes(StandardCharsets.UTF_8),
				"text/plain");
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		this.drafting.of(text, new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH);
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

}
