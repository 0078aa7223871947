package org.hospitalgraph.reconciliation;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.reconciliation.match.Extension;
import org.hospitalgraph.reconciliation.match.Suggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes what a user types, and proposes what can be fetched. */
@RestController
@RequestMapping({ ReconciliationController.PATH, ReconciliationController.SHORT, MatchController.PATH,
		MatchController.SHORT })
@Tag(name = "Reconciliation")
class SuggestionController {

	private final Suggestions suggestions;

	private final Jsonp jsonp;

	SuggestionController(Suggestions suggestions, Jsonp jsonp) {
		this.suggestions = suggestions;
		this.jsonp = jsonp;
	}

	@GetMapping("/suggest/entity")
	@Operation(operationId = "suggestEntities", summary = "Entities for what somebody begins to type", parameters = {
			@Parameter(name = "type", in = ParameterIn.QUERY, description = "Label or category", example = "CH"),
			@Parameter(name = "prefix", in = ParameterIn.QUERY, description = "What was typed", example = "valenc"),
			@Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many at most, 20 by default"),
			@Parameter(name = "offset", in = ParameterIn.QUERY,
					description = "How many to skip; cursor means the same"),
			@Parameter(name = "callback", in = ParameterIn.QUERY, description = "Name of a function, for JSONP") })
	@ApiResponse(responseCode = "200", description = "Entities for what somebody begins to type",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Suggestions.Entities.class)))
	@Refusals
	ResponseEntity<byte[]> entities(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			Locale language) {
		return this.jsonp.answer(
				this.suggestions.entities(prefix(given), ReconciliationController.types(given), page(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/suggest/type")
	@Operation(operationId = "suggestTypes", summary = "Types for what somebody begins to type", parameters = {
			@Parameter(name = "prefix", in = ParameterIn.QUERY, description = "What was typed", example = "centre"),
			@Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many at most, 20 by default"),
			@Parameter(name = "offset", in = ParameterIn.QUERY,
					description = "How many to skip; cursor means the same"),
			@Parameter(name = "callback", in = ParameterIn.QUERY, description = "Name of a function, for JSONP") })
	@ApiResponse(responseCode = "200", description = "Types for what somebody begins to type",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Suggestions.TypeNames.class)))
	@Refusals
	ResponseEntity<byte[]> types(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			Locale language) {
		return this.jsonp.answer(this.suggestions.types(prefix(given), page(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/suggest/property")
	@Operation(operationId = "suggestProperties", summary = "Properties for what somebody begins to type",
			parameters = {
					@Parameter(name = "prefix", in = ParameterIn.QUERY, description = "What was typed",
							example = "terr"),
					@Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many at most, 20 by default"),
					@Parameter(name = "offset", in = ParameterIn.QUERY,
							description = "How many to skip; cursor means the same"),
					@Parameter(name = "callback", in = ParameterIn.QUERY,
							description = "Name of a function, for JSONP") })
	@ApiResponse(responseCode = "200", description = "Properties for what somebody begins to type",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Suggestions.Properties.class)))
	@Refusals
	ResponseEntity<byte[]> suggestedProperties(
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, Locale language) {
		return this.jsonp.answer(this.suggestions.properties(prefix(given), page(given), language),
				given.getFirst("callback"));
	}

	@GetMapping("/properties")
	@Operation(operationId = "proposeProperties", summary = "Properties that can be fetched for entities of a type",
			parameters = {
					@Parameter(name = "type", in = ParameterIn.QUERY, description = "Label or category",
							example = "CH"),
					@Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many at most"),
					@Parameter(name = "callback", in = ParameterIn.QUERY,
							description = "Name of a function, for JSONP") })
	@ApiResponse(responseCode = "200", description = "Properties that can be fetched for entities of a type",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Extension.Proposals.class)))
	@Refusals
	ResponseEntity<byte[]> properties(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			Locale language) {
		return this.jsonp.answer(Extension.propose(given.getFirst("type"), number(given, "limit"), language),
				given.getFirst("callback"));
	}

	private static String prefix(MultiValueMap<String, String> given) {
		return ReconciliationController.shortened(given.getFirst("prefix"));
	}

	/** {@code offset}, which was called {@code cursor} before version 1.0. */
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
