package org.hospitalgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class HospitalGraph {

	/** Starts it, or ends the process where it cannot start and has said why. */
	static void start(String[] arguments) {
		try {
			SpringApplication.run(HospitalGraph.class, arguments);
		}
		catch (SpringApplication.AbandonedRunException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			System.exit(1);
		}
	}

}
