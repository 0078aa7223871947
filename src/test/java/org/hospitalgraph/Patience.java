package org.hospitalgraph;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;

/**
 * How long a test waits: a limit for an idle machine, multiplied if other programs want
 * the processors too. So no test depends on how busy the machine is.
 */
public final class Patience {

	private static final OperatingSystemMXBean MACHINE = ManagementFactory.getOperatingSystemMXBean();

	private Patience() {
	}

	/** The duration, times the number of processes that want each processor. */
	public static Duration of(Duration alone) {
		double wanted = MACHINE.getSystemLoadAverage() / MACHINE.getAvailableProcessors();
		return Duration.ofMillis(Math.round(alone.toMillis() * Math.max(1, wanted)));
	}

	/** The seconds, times the number of processes that want each processor. */
	public static Duration ofSeconds(int alone) {
		return of(Duration.ofSeconds(alone));
	}

}
