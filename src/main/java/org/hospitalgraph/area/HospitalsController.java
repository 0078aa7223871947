package org.hospitalgraph.area;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hospitalgraph.cypher.answer.AnswerCache;
import org.hospitalgraph.model.answer.Expensive;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which hospitals are there, and what do they belong to? */
@RestController
@Tag(name = "Entities")
class HospitalsController {

	private final Hospitals hospitals;

	private final AnswerCache cache;

	HospitalsController(Hospitals hospitals, AnswerCache cache) {
		this.hospitals = hospitals;
		this.cache = cache;
	}

	@Expensive
	@GetMapping("/api/v1/hospitals")
	@Operation(operationId = "listHospitals",
			summary = "Hospitals of a territory or around a place, with what they belong to and facets")
	HospitalsAnswer hospitals(@ParameterObject Area area) {
		return this.cache.get("hospitals", area, () -> this.hospitals.of(area));
	}

}
