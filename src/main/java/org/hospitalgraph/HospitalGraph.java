package org.hospitalgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class HospitalGraph {

	/**
	 * Starts it.
	 * @return whether it runs; if not, the reason has been printed
	 */
	static boolean start(String[] arguments) {
		try {
			SpringApplication.run(HospitalGraph.class, arguments);
			return true;
		}
		catch (SpringApplication.AbandonedRunException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

}
