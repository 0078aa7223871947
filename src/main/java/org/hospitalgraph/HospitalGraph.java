package org.hospitalgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class HospitalGraph {

	static void start(String[] arguments) {
		SpringApplication.run(HospitalGraph.class, arguments);
	}

}
