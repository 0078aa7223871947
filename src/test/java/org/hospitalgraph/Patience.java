package org.hospitalgraph;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;

/**
 * How long a test waits: a bound that holds on a machine that does nothing else, and more
 * where others want its processors too. So no test depends on how busy the machine is.
 */
public final class Patience {

	private static final OperatingSystemMXBean MACHINE = ManagementFactory.getOperatingSystemMXBean();

	private Patience() {
	}

	/** So long, times how many want each processor. */
	public static Duration of(Duration alone) {
		double wanted = MACHINE.getSystemLoadAverage() / MACHINE.getAvailableProcessors();
		return Duration.ofMillis(Math.round(alone.toMillis() * Math.max(1, wanted)));
	}

	/** So many seconds, times how many want each processor. */
	public static Duration ofSeconds(int alone) {
		return of(Duration.ofSeconds(alone));
	}

}
