package org.hospitalgraph.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.Contract;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.TimeBounds;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Paged;
import org.hospitalgraph.model.message.Example;
import org.hospitalgraph.web.question.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the OpenAPI document with the controllers: addresses, parameters with their
 * bounds, and formats.
 */
class OpenApiEndpointsTest {

	private static final Contract CONTRACT = Contract.written();

	/**
	 * The reconciliation protocol ignores unknown parameters, so its endpoints have no
	 * question.
	 */
	private static final String PROTOCOL = "/api/v1/reconcile";

	static List<Endpoint> endpoints() {
		return Endpoint.all().stream().filter((endpoint) -> !endpoint.name().contains(PROTOCOL)).toList();
	}

	@Test
	void hasTheAddressesThatThereAreAndNoOther() {
		List<String> described = new ArrayList<>();
		CONTRACT.document()
			.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.propertyNames()
				.forEach((method) -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
		assertThat(described).containsExactlyInAnyOrderElementsOf(Endpoint.all().stream().map(Endpoint::name).toList());
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void hasTheParametersThatAreReadWithinTheirBounds(Endpoint endpoint) {
		assertThat(described(endpoint)).containsExactlyInAnyOrderElementsOf(read(endpoint));
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void hasTheFormatsThatItsAnswerIsWrittenIn(Endpoint endpoint) {
		Class<?> answer = endpoint.method().getReturnType();
		JsonNode found = CONTRACT.resolved(operation(endpoint).at("/responses/200"));
		List<String> types = new ArrayList<>(List.of("application/json"));
		if (GraphAnswer.class.isAssignableFrom(answer)) {
			Arrays.stream(Format.values()).map(Format::mediaType).forEach(types::add);
		}
		else if (ListAnswer.class.isAssignableFrom(answer)) {
			types.addAll(List.of("text/csv", Format.XLSX.mediaType()));
		}
		else if (!answer.isRecord()) {
			return;
		}
		assertThat(found.path("content").propertyNames()).containsExactlyInAnyOrderElementsOf(types);
		assertThat(found.path("headers").has("Link")).isEqualTo(Paged.class.isAssignableFrom(answer));
		assertThat(found.path("headers").has("Content-Disposition")).isEqualTo(types.size() > 1);
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void hasTheExamplesThatRefusalsName(Endpoint endpoint) {
		for (MethodParameter parameter : endpoint.parameters()) {
			if (!Questions.isQuestion(parameter)) {
				continue;
			}
			for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
				Example example = component.getAnnotation(Example.class);
				if (example != null) {
					assertThat(parameter(endpoint, component.getName()).get("example").asString())
						.isEqualTo(example.value());
				}
			}
		}
	}

	private static JsonNode parameter(Endpoint endpoint, String name) {
		return operation(endpoint).path("parameters")
			.valueStream()
			.map(CONTRACT::resolved)
			.filter((parameter) -> name.equals(parameter.get("name").asString()))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode operation(Endpoint endpoint) {
		String[] name = endpoint.name().split(" ");
		return CONTRACT.document().get("paths").path(name[1]).path(name[0].toLowerCase(Locale.ROOT));
	}

	/** Headers, which are not parameters of a question. */
	private static List<Asked> described(Endpoint endpoint) {
		return operation(endpoint).path("parameters")
			.valueStream()
			.map(CONTRACT::resolved)
			.filter((parameter) -> !"header".equals(parameter.get("in").asString()))
			.map((parameter) -> Asked.described(parameter, CONTRACT))
			.toList();
	}

	private static List<Asked> read(Endpoint endpoint) {
		List<Asked> all = new ArrayList<>();
		for (MethodParameter parameter : endpoint.parameters()) {
			if (parameter.hasParameterAnnotation(PathVariable.class)) {
				all.add(Asked.inPath(Objects.requireNonNull(parameter.getParameter().getName()),
						parameter.getParameterType(), endpoint.name()));
			}
			else if (Questions.isQuestion(parameter)) {
				Arrays.stream(parameter.getParameterType().getRecordComponents()).map(Asked::read).forEach(all::add);
			}
			else if (Map.class.isAssignableFrom(parameter.getParameterType())) {
				all.add(Asked.declared());
			}
		}
		all.addAll(asEverywhere(endpoint, all));
		return all.stream().filter((one) -> !endpoint.name().contains("/entities") || !one.isCollection()).toList();
	}

	/** Parameters that do not belong to a question. */
	private static List<Asked> asEverywhere(Endpoint endpoint, List<Asked> own) {
		Class<?> answer = endpoint.method().getReturnType();
		boolean graph = GraphAnswer.class.isAssignableFrom(answer) || answer == Object.class;
		boolean list = ListAnswer.class.isAssignableFrom(answer);
		if (own.stream().anyMatch((one) -> one.name().equals(Questions.FORMAT))) {
			return List.of();
		}
		Stream<String> diagrams = Arrays.stream(Format.values()).map(Format::parameter);
		Stream<String> others = graph ? diagrams
				: list ? Stream.of(Format.CSV, Format.XLSX).map(Format::parameter) : Stream.of();
		Asked format = Asked.word(Questions.FORMAT,
				Stream.concat(Stream.of("json"), others).collect(Collectors.toSet()));
		Asked bounds = Asked.word(Questions.BOUNDS,
				Arrays.stream(TimeBounds.values()).map(TimeBounds::toString).collect(Collectors.toSet()));
		return graph ? List.of(format, bounds) : List.of(format);
	}

}
