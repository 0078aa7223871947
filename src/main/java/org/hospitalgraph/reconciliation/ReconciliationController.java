package org.hospitalgraph.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.hospitalgraph.model.IllegalQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The Reconciliation Service API 0.2. Clients add parameters of their own, such as
 * {@code _} against caches, so that unknown ones are ignored here.
 */
@RestController
@RequestMapping({ ReconciliationController.PATH, "/reconcile" })
@CrossOrigin(origins = "*", methods = { RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST })
@Tag(name = "Reconciliation")
class ReconciliationController {

	static final String PATH = "/api/v1/reconcile";

	/** Queries in one batch. */
	static final int BATCH = 100;

	/** Entities in one extension. */
	private static final int IDS = 1_000;

	private final Requests requests;

	private final Matching matching;

	private final Suggestions suggestions;

	private final Extension extension;

	private final Jsonp jsonp;

	ReconciliationController(Requests requests, Matching matching, Suggestions suggestions, Extension extension,
			Jsonp jsonp) {
		this.requests = requests;
		this.matching = matching;
		this.suggestions = suggestions;
		this.extension = extension;
		this.jsonp = jsonp;
	}

	@GetMapping
	@Operation(summary = "The service manifest; with queries, query or extend, as by POST")
	ResponseEntity<byte[]> get(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, Locale language) {
		Object answer = answer(given, language);
		return this.jsonp.answer((answer != null) ? answer : Manifest.of(root(), path(request), language),
				given.getFirst("callback"));
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	@Operation(summary = "Match a batch (queries), or fetch values (extend)")
	ResponseEntity<byte[]> post(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			Locale language) {
		Object answer = answer(given, language);
		if (answer == null) {
			throw new IllegalQuestion("queries", "Send a batch as queries={\"q0\": {\"query\": \"CH Roubaix\"}}.");
		}
		return this.jsonp.answer(answer, given.getFirst("callback"));
	}

	@GetMapping("/suggest/entity")
	@Operation(summary = "Entities for what somebody begins to type")
	ResponseEntity<byte[]> entities(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			Locale language) {
		return this.jsonp.answer(this.suggestions.entities(prefix(given), types(given), cursor(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/suggest/type")
	@Operation(summary = "Types for what somebody begins to type")
	ResponseEntity<byte[]> types(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			Locale language) {
		return this.jsonp.answer(this.suggestions.types(prefix(given), cursor(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/suggest/property")
	@Operation(summary = "Properties for what somebody begins to type")
	ResponseEntity<byte[]> suggestedProperties(
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, Locale language) {
		return this.jsonp.answer(this.suggestions.properties(prefix(given), cursor(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/properties")
	@Operation(summary = "Properties that can be fetched for entities of a type")
	ResponseEntity<byte[]> properties(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			Locale language) {
		return this.jsonp.answer(Extension.propose(given.getFirst("type"), number(given, "limit"), language),
				given.getFirst("callback"));
	}

	@GetMapping("/preview")
	@Operation(summary = "A small page about an entity, for a frame")
	ResponseEntity<byte[]> preview(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			Locale language) {
		String id = shortened(given.getFirst("id"));
		Known entity = this.extension.known(List.of(id)).get(id);
		String page = (entity != null) ? Preview.of(entity, root() + "/?around=" + id, language)
				: Preview.ofNothing(id, language);
		return ResponseEntity.status((entity != null) ? HttpStatus.OK : HttpStatus.NOT_FOUND)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", Preview.POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.body(page.getBytes(StandardCharsets.UTF_8));
	}

	private @Nullable Object answer(MultiValueMap<String, String> given, Locale language) {
		String queries = given.getFirst("queries");
		String query = given.getFirst("query");
		String extend = given.getFirst("extend");
		if (queries != null) {
			return this.matching.all(this.requests.batch(queries, BATCH), language);
		}
		if (query != null) {
			return this.matching.one(this.requests.single(query, types(given)), language);
		}
		return (extend != null) ? this.extension.answer(this.requests.extension(extend, IDS), language) : null;
	}

	private static String root() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
	}

	/** The path by which the client came, so that it stays there. */
	private static String path(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + PATH) ? PATH : "/reconcile";
	}

	private static String prefix(MultiValueMap<String, String> given) {
		return shortened(given.getFirst("prefix"));
	}

	private static List<String> types(MultiValueMap<String, String> given) {
		return given.getOrDefault("type", List.of())
			.stream()
			.flatMap((types) -> Arrays.stream(types.split(",")))
			.map(String::strip)
			.filter((type) -> !type.isEmpty())
			.toList();
	}

	private static int cursor(MultiValueMap<String, String> given) {
		Integer cursor = number(given, "cursor");
		return (cursor != null) ? cursor : 0;
	}

	private static @Nullable Integer number(MultiValueMap<String, String> given, String name) {
		String text = given.getFirst(name);
		if (text == null || text.isBlank()) {
			return null;
		}
		if (!text.matches("\\d{1,6}")) {
			throw new IllegalQuestion(name, "A whole number, such as 10.");
		}
		return Integer.valueOf(text);
	}

	private static String shortened(@Nullable String text) {
		return (text == null) ? "" : text.substring(0, Math.min(text.length(), 200));
	}

}
