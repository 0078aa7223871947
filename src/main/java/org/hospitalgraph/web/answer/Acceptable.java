package org.hospitalgraph.web.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.web.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The formats that a caller accepts, from {@code ?format=} or else from {@code Accept}. A
 * caller that accepts anything, such as a browser, gets JSON.
 */
public class Acceptable implements ContentNegotiationStrategy {

	static final MediaType CSV = MediaType.parseMediaType("text/csv");

	/**
	 * A type that no answer has, so that Spring refuses and lists the available types.
	 */
	private static final List<MediaType> NOTHING = List.of(MediaType.parseMediaType("application/x-unknown"));

	private static final Map<String, List<MediaType>> BY_NAME = byName();

	/** All types of the API, which every request needs twice. */
	private static final List<MediaType> OURS = BY_NAME.values().stream().flatMap(List::stream).distinct().toList();

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		String format = format(request);
		if (format != null && !format.isBlank()) {
			return BY_NAME.getOrDefault(format.strip(), NOTHING);
		}
		String[] accept = request.getHeaderValues(HttpHeaders.ACCEPT);
		if (accept == null) {
			return JSON;
		}
		List<MediaType> types = accepted(List.of(accept));
		boolean ours = request.getNativeRequest() instanceof HttpServletRequest asked
				&& asked.getRequestURI().startsWith("/api/") && !asked.getRequestURI().startsWith("/api/v1/reconcile")
				&& !asked.getRequestURI().startsWith("/api/v1/drafts");
		return ours ? ofOurs(types) : types;
	}

	/** The requested format. */
	private static @Nullable String format(NativeWebRequest request) {
		HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
		return (http == null || "POST".equals(http.getMethod())) ? null : http.getParameter(Questions.FORMAT);
	}

	/**
	 * The values of {@code ?format=} for these types; all values if there are none.
	 */
	public static List<String> names(List<MediaType> given) {
		return BY_NAME.entrySet()
			.stream()
			.filter((named) -> given.isEmpty() || named.getValue()
				.stream()
				.anyMatch((type) -> given.stream().anyMatch((one) -> one.equalsTypeAndSubtype(type))))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static List<MediaType> accepted(List<String> headers) throws HttpMediaTypeNotAcceptableException {
		try {
			List<MediaType> types = new ArrayList<>();
			for (MediaType type : MediaType.parseMediaTypes(headers)) {
				if (type.isWildcardType() || type.isWildcardSubtype() && "application".equals(type.getType())) {
					types.add(MediaType.APPLICATION_JSON.copyQualityValue(type));
				}
				types.add(type);
			}
			return types.isEmpty() ? JSON : types;
		}
		catch (InvalidMediaTypeException ex) {
			throw new HttpMediaTypeNotAcceptableException("Accept cannot be read: " + ex.getMessage());
		}
	}

	/**
	 * Only the types of the API, not others that a library could write, such as YAML.
	 */
	private static List<MediaType> ofOurs(List<MediaType> types) {
		List<MediaType> ours = types.stream().filter(Acceptable::isOurs).toList();
		return ours.isEmpty() ? NOTHING : ours;
	}

	private static boolean isOurs(MediaType type) {
		boolean anyJson = type.isWildcardSubtype() && type.getSubtype().startsWith("*+");
		return !anyJson && OURS.stream().anyMatch(type::includes);
	}

	/** A list in CSV is one file, a graph in CSV is an archive. */
	private static Map<String, List<MediaType>> byName() {
		Map<String, List<MediaType>> types = new TreeMap<>();
		types.put("json", List.of(MediaType.APPLICATION_JSON));
		for (Format format : Format.values()) {
			types.put(format.parameter(), List.of(MediaType.parseMediaType(format.mediaType())));
		}
		types.put(Format.CSV.parameter(), List.of(MediaType.parseMediaType(Format.CSV.mediaType()), CSV));
		return types;
	}

}
