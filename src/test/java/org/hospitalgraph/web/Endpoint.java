package org.hospitalgraph.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A method of a controller at one of its addresses, as mapped by Spring, without a
 * running service.
 *
 * @param name such as {@code GET /api/v1/entities/{id}}
 * @param method the method that answers
 */
record Endpoint(String name, Method method) {

	/**
	 * All endpoints of the API, with addresses in the notation of the OpenAPI document.
	 */
	static List<Endpoint> all() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
		Mappings mappings = new Mappings();
		return scan.findCandidateComponents("org.hospitalgraph")
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
			.flatMap((controller) -> mappings.of(controller).stream())
			.toList();
	}

	/** Its parameters, in order. */
	List<MethodParameter> parameters() {
		return IntStream.range(0, this.method.getParameterCount())
			.mapToObj((index) -> new MethodParameter(this.method, index))
			.toList();
	}

	private static final class Mappings extends RequestMappingHandlerMapping {

		List<Endpoint> of(Class<?> controller) {
			List<Endpoint> all = new ArrayList<>();
			for (Method method : controller.getDeclaredMethods()) {
				RequestMappingInfo mapping = getMappingForMethod(method, controller);
				if (mapping == null) {
					continue;
				}
				for (RequestMethod verb : mapping.getMethodsCondition().getMethods()) {
					mapping.getPatternValues()
						.stream()
						.filter(Mappings::isOfTheApi)
						.flatMap(Mappings::written)
						.forEach((path) -> all.add(new Endpoint(verb + " " + path, method)));
				}
			}
			return all;
		}

		/**
		 * The addresses of version 1.0 of the protocol are alternatives to others.
		 */
		private static boolean isOfTheApi(String path) {
			return path.startsWith("/api/v1/") && !path.startsWith("/api/v1/reconcile/1.0-draft");
		}

		/**
		 * A variable may be one of several words, such as the kind of entities.
		 */
		private static Stream<String> written(String path) {
			String plain = path.replaceAll("\\{(\\w+):[^}]+}", "{$1}");
			return plain.contains("{collection}") ? Stream.of(plain, plain.replace("{collection}", "entities"))
					: Stream.of(plain);
		}

	}

}
