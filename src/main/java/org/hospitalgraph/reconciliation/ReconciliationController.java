package org.hospitalgraph.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.reconciliation.match.Extension;
import org.hospitalgraph.reconciliation.match.KnownProperties;
import org.hospitalgraph.reconciliation.match.Matching;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The Reconciliation Service API 0.2; {@link MatchController} has version 1.0. Clients
 * add their own parameters, such as {@code _} against caches, so unknown parameters are
 * ignored here.
 */
@RestController
@RequestMapping({ ReconciliationController.PATH, ReconciliationController.SHORT })
class ReconciliationController {

	static final String PATH = "/api/v1/reconcile";

	/** The address for people to type. */
	static final String SHORT = "/reconcile";

	/** The most queries in one batch. */
	static final int BATCH = 100;

	/** The most entities in one extension. */
	static final int IDS = 1_000;

	private final Requests requests;

	private final Matching matching;

	private final Extension extension;

	private final Jsonp jsonp;

	ReconciliationController(Requests requests, Matching matching, Extension extension, Jsonp jsonp) {
		this.requests = requests;
		this.matching = matching;
		this.extension = extension;
		this.jsonp = jsonp;
	}

	@GetMapping
	ResponseEntity<byte[]> get(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			Locale language) {
		Object answer = answer(given, language);
		return this.jsonp.answer((answer != null) ? answer : Manifest.of(root(), path(request), language),
				given.getFirst("callback"));
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	ResponseEntity<byte[]> post(@RequestParam MultiValueMap<String, String> given, Locale language) {
		Object answer = answer(given, language);
		if (answer == null) {
			throw new IllegalQuestion("queries", Message.of("reconcile.send"));
		}
		return this.jsonp.answer(answer, given.getFirst("callback"));
	}

	@GetMapping({ "/preview", "/" + Manifest.ONE + "/preview" })
	ResponseEntity<byte[]> preview(@RequestParam MultiValueMap<String, String> given, HttpServletResponse response,
			Locale language) {
		String id = shortened(given.getFirst("id"));
		KnownProperties entity = this.extension.known(List.of(id)).get(id);
		String page = (entity != null) ? Preview.of(entity, root() + "/?around=" + id, language)
				: Preview.ofNothing(id, language);
		// Instead of the usual policy, under which nobody may frame an answer.
		response.setHeader("Content-Security-Policy", Preview.POLICY);
		return ResponseEntity.status((entity != null) ? HttpStatus.OK : HttpStatus.NOT_FOUND)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
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

	/** The path that the client uses, so that it keeps using it. */
	private static String path(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + PATH) ? PATH : SHORT;
	}

	static List<String> types(MultiValueMap<String, String> given) {
		return given.getOrDefault("type", List.of())
			.stream()
			.flatMap((types) -> Arrays.stream(types.split(",")))
			.map(String::strip)
			.filter((type) -> !type.isEmpty())
			.toList();
	}

	static String shortened(@Nullable String text) {
		return (text == null) ? "" : text.substring(0, Math.min(text.length(), 200));
	}

	/**
	 * The parameters of a form or of a GET request.
	 *
	 * @param queries a batch, as JSON
	 * @param query one name, or one query of a batch
	 * @param extend a data extension query, as JSON
	 * @param callback name of a function, for JSONP
	 */
	record Form(@Nullable String queries, @Nullable String query, @Nullable String extend, @Nullable String callback) {
	}

}
