package org.hospitalgraph.web;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.TimeBounds;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Paged;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the answers of an endpoint: its JSON, the files that it can be had as, and
 * its refusals.
 */
class AnswerForms {

	private final Shapes shapes;

	private final ApiWords words;

	AnswerForms(Shapes shapes, ApiWords words) {
		this.shapes = shapes;
		this.words = words;
	}

	void describe(Operation operation, HandlerMethod method) {
		Optional<String> archive = archive(method);
		if (archive.isPresent()) {
			Content content = new Content().addMediaType(archive.get(),
					new MediaType().schema(Shapes.simple("string", "binary")));
			operation.addParametersItem(new Parameter().$ref("#/components/parameters/Accept-Language"));
			operation.setResponses(responses(operation, content, false));
			return;
		}
		List<Type> types = types(method);
		boolean list = types.stream().anyMatch((type) -> is(type, ListAnswer.class));
		boolean graph = types.stream().anyMatch((type) -> is(type, GraphAnswer.class));
		Content content = new Content();
		MediaType json = new MediaType().schema(this.shapes.of(types.getFirst()));
		if (this.words.hasExample(operation.getOperationId())) {
			json.addExamples("example", new Example().$ref("#/components/examples/" + operation.getOperationId()));
		}
		content.addMediaType("application/json", json);
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
		if (mapping != null && List.of(mapping.produces()).contains("application/yaml")) {
			content.addMediaType("application/yaml", new MediaType().schema(Shapes.simple("string", "")));
		}
		if (list) {
			content.addMediaType(Acceptable.CSV.toString(), new MediaType().schema(Shapes.simple("string", "")));
			content.addMediaType(Format.XLSX.mediaType(), file(Format.XLSX));
		}
		if (graph) {
			Arrays.stream(Format.values()).forEach((format) -> content.addMediaType(format.mediaType(), file(format)));
		}
		operation.addParametersItem(format(list, graph));
		if (graph) {
			operation.addParametersItem(bounds());
		}
		operation.addParametersItem(new Parameter().$ref("#/components/parameters/Accept-Language"));
		operation.setResponses(responses(operation, content, types.stream().anyMatch((type) -> is(type, Paged.class))));
		if (method.hasMethodAnnotation(PutMapping.class)) {
			operation.getResponses().addApiResponse("409", reference("Conflict"));
			operation.getResponses().addApiResponse("412", reference("Changed"));
		}
	}

	/** The type of what a method writes itself, byte by byte. */
	private static Optional<String> archive(HandlerMethod method) {
		io.swagger.v3.oas.annotations.responses.ApiResponse said = method
			.getMethodAnnotation(io.swagger.v3.oas.annotations.responses.ApiResponse.class);
		return Optional.ofNullable(said)
			.filter((response) -> response.content().length > 0)
			.map((response) -> response.content()[0].mediaType())
			.filter((type) -> !type.isEmpty());
	}

	/**
	 * What a method answers: its type, or what its annotation says where that is open.
	 */
	private static List<Type> types(HandlerMethod method) {
		io.swagger.v3.oas.annotations.responses.ApiResponse said = method
			.getMethodAnnotation(io.swagger.v3.oas.annotations.responses.ApiResponse.class);
		if (said != null && said.content().length > 0) {
			return List.of(said.content()[0].schema().oneOf());
		}
		return List.of(method.getReturnType().getGenericParameterType());
	}

	private static boolean is(Type type, Class<?> kind) {
		return kind.isAssignableFrom(ResolvableType.forType(type).resolve(Object.class));
	}

	private static MediaType file(Format format) {
		boolean json = format.mediaType().endsWith("json");
		boolean text = format.mediaType().endsWith("xml") || format.mediaType().startsWith("text/")
				|| format == Format.CYPHER;
		Schema<?> schema = json ? new JsonSchema() : Shapes.simple("string", text ? "" : "binary");
		return new MediaType().schema(schema.description(format.title(Locale.ENGLISH)));
	}

	private Parameter format(boolean list, boolean graph) {
		List<String> names = new ArrayList<>(List.of("json"));
		if (graph) {
			Stream.of(Format.values()).map(Format::parameter).forEach(names::add);
		}
		else if (list) {
			names.addAll(List.of(Format.CSV.parameter(), Format.XLSX.parameter()));
		}
		Schema<Object> schema = Shapes.simple("string", "");
		schema.setEnum(List.copyOf(names));
		return new Parameter().name(Questions.FORMAT)
			.in("query")
			.description(this.words.parameter(Questions.FORMAT).map(Parameter::getDescription).orElse(""))
			.schema(schema);
	}

	private Parameter bounds() {
		Schema<Object> schema = Shapes.simple("string", "");
		schema.setEnum(Arrays.stream(TimeBounds.values()).<Object>map(TimeBounds::toString).toList());
		return new Parameter().name(Questions.BOUNDS)
			.in("query")
			.description(this.words.parameter(Questions.BOUNDS).map(Parameter::getDescription).orElse(""))
			.schema(schema);
	}

	private static ApiResponses responses(Operation operation, Content content, boolean pages) {
		ApiResponse found = new ApiResponse().description(Objects.requireNonNull(operation.getSummary()));
		found.setContent(content);
		Stream.of("ETag", "Cache-Control", "Vary").forEach((name) -> found.addHeaderObject(name, header(name)));
		if (content.size() > 1 || !content.containsKey("application/json")) {
			found.addHeaderObject("Content-Disposition", header("Content-Disposition"));
		}
		if (pages) {
			found.addHeaderObject("Link", header("Link"));
		}
		ApiResponses responses = new ApiResponses();
		responses.addApiResponse("200", found);
		if (operation.getRequestBody() != null) {
			responses.addApiResponse("413", reference("TooLarge"));
			responses.addApiResponse("415", reference("UnknownType"));
		}
		else {
			responses.addApiResponse("304", reference("NotModified"));
		}
		responses.addApiResponse("400", reference("BadRequest"));
		responses.addApiResponse("403", reference("Forbidden"));
		if (operation.getParameters().stream().anyMatch(AnswerForms::namesOne)) {
			responses.addApiResponse("404", reference("NotFound"));
		}
		responses.addApiResponse("406", reference("NotAcceptable"));
		responses.addApiResponse("503", reference("Unavailable"));
		return responses;
	}

	/** Whether it says which one is meant, so that this one may be unknown. */
	private static boolean namesOne(Parameter parameter) {
		return "path".equals(parameter.getIn()) && !"collection".equals(parameter.getName())
				|| "near".equals(parameter.getName())
				|| parameter.getSchema() != null && Boolean.TRUE.equals(parameter.getRequired())
						&& Json31.mapper().valueToTree(parameter.getSchema()).toString().contains("EntityId");
	}

	private static Header header(String name) {
		return new Header().$ref("#/components/headers/" + name);
	}

	private static ApiResponse reference(String name) {
		return new ApiResponse().$ref("#/components/responses/" + name);
	}

}
