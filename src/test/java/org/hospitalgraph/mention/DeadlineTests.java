package org.hospitalgraph.mention;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Work on texts from anybody ends, or is stopped. */
class DeadlineTests {

	@Test
	void givesWhatIsDoneInTimeAndTellsWhatFails() throws ExecutionException {
		Deadline deadline = new Deadline(Duration.ofMinutes(1), 1);
		for (int i = 0; i < 1000; i++) {
			assertThat(deadline.within(() -> "done")).isEqualTo("done");
		}
		assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> deadline.within(() -> {
			throw new IllegalStateException("broken");
		})).withMessageContaining("broken");
	}

	/** A mebibyte of names takes longer than a millisecond on any machine. */
	@Test
	void stopsReadingATextWhenTheTimeIsOver() throws Exception {
		Mentions mentions = new Mentions(Known.lexicon());
		String text = "les CH de Roubaix, Tourcoing et Wattrelos avec le CHU de Lille ; ".repeat(16_000);
		CountDownLatch stopped = new CountDownLatch(1);
		Deadline deadline = new Deadline(Duration.ofMillis(1), 1);
		assertThatExceptionOfType(Deadline.Late.class).isThrownBy(() -> deadline.within(() -> {
			try {
				return mentions.in(text);
			}
			finally {
				stopped.countDown();
			}
		}));
		assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void takesNoMoreThanItHasPlacesFor() throws Exception {
		Deadline deadline = new Deadline(Duration.ofMillis(1), 1);
		CountDownLatch over = new CountDownLatch(1);
		assertThatExceptionOfType(Deadline.Late.class).isThrownBy(() -> deadline.within(() -> {
			boolean still = true;
			while (still) {
				try {
					over.await();
					still = false;
				}
				catch (InterruptedException ex) {
					// ignores the interrupt
				}
			}
			return "late";
		}));
		assertThatExceptionOfType(Deadline.Full.class).isThrownBy(() -> deadline.within(() -> "next"));
		over.countDown();
	}

}
