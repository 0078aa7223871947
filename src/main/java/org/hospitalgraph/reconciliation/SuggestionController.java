package org.hospitalgraph.reconciliation;

import java.util.Locale;

import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.reconciliation.match.Extension;
import org.hospitalgraph.reconciliation.match.Suggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes what a user types, and proposes properties to fetch. */
@RestController
@RequestMapping({ ReconciliationController.PATH, ReconciliationController.SHORT, MatchController.PATH,
		MatchController.SHORT })
class SuggestionController {

	private final Suggestions suggestions;

	private final Jsonp jsonp;

	SuggestionController(Suggestions suggestions, Jsonp jsonp) {
		this.suggestions = suggestions;
		this.jsonp = jsonp;
	}

	@GetMapping("/suggest/entity")
	ResponseEntity<byte[]> entities(@RequestParam MultiValueMap<String, String> given, Locale language) {
		return this.jsonp.answer(
				this.suggestions.entities(prefix(given), ReconciliationController.types(given), page(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/suggest/type")
	ResponseEntity<byte[]> types(@RequestParam MultiValueMap<String, String> given, Locale language) {
		return this.jsonp.answer(this.suggestions.types(prefix(given), page(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/suggest/property")
	ResponseEntity<byte[]> suggestedProperties(@RequestParam MultiValueMap<String, String> given, Locale language) {
		return this.jsonp.answer(this.suggestions.properties(prefix(given), page(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/properties")
	ResponseEntity<byte[]> properties(@RequestParam MultiValueMap<String, String> given, Locale language) {
		return this.jsonp.answer(Extension.propose(given.getFirst("type"), number(given, "limit"), language),
				given.getFirst("callback"));
	}

	private static String prefix(MultiValueMap<String, String> given) {
		return ReconciliationController.shortened(given.getFirst("prefix"));
	}

	/** {@code offset}, whose name before version 1.0 is {@code cursor}. */
	private static Suggestions.Page page(MultiValueMap<String, String> given) {
		Integer offset = number(given, "offset");
		Integer cursor = number(given, "cursor");
		Integer limit = number(given, "limit");
		return new Suggestions.Page((offset != null) ? offset : (cursor != null) ? cursor : 0,
				(limit != null && limit > 0) ? limit : Suggestions.USUAL);
	}

	static @Nullable Integer number(MultiValueMap<String, String> given, String name) {
		String text = given.getFirst(name);
		if (text == null || text.isBlank()) {
			return null;
		}
		if (!text.matches("\\d{1,6}")) {
			throw new IllegalQuestion(name, Message.of("value.number"));
		}
		return Integer.valueOf(text);
	}

}
