package org.hospitalgraph.area;

import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.answer.Expensive;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which hospitals are there, and what do they belong to? */
@RestController
class HospitalsController {

	private final Hospitals hospitals;

	private final AnswerCache cache;

	HospitalsController(Hospitals hospitals, AnswerCache cache) {
		this.hospitals = hospitals;
		this.cache = cache;
	}

	@Expensive
	@GetMapping("/api/v1/hospitals")
	HospitalsAnswer hospitals(Area area) {
		return this.cache.get("hospitals", area, () -> this.hospitals.of(area));
	}

}
