package org.hospitalgraph.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.TooMuch;
import org.hospitalgraph.reconciliation.match.Extension;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The Reconciliation Service API 1.0, as it is drafted: bodies in JSON at fixed paths.
 * They lie beside those of version 0.2; only the manifests cannot be one, so that a
 * client of version 1.0 has an address of its own.
 */
@RestController
@RequestMapping({ ReconciliationController.PATH, ReconciliationController.SHORT, MatchController.PATH,
		MatchController.SHORT })
@Tag(name = "Reconciliation")
class MatchController {

	static final String PATH = ReconciliationController.PATH + "/" + Manifest.ONE;

	static final String SHORT = ReconciliationController.SHORT + "/" + Manifest.ONE;

	/** As large as a form may be. */
	private static final int MOST_BYTES = 2 << 20;

	private final Requests requests;

	private final ConditionalMatching matching;

	private final Extension extension;

	MatchController(Requests requests, ConditionalMatching matching, Extension extension) {
		this.requests = requests;
		this.matching = matching;
		this.extension = extension;
	}

	@PostMapping(path = "/match", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "match", summary = "Match a batch of version 1.0",
			requestBody = @RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(type = "object"))))
	@ApiResponse(responseCode = "200", description = "The candidates for each query, in their order",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = MatchAnswer.class)))
	@ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
	@ApiResponse(responseCode = "415", ref = "#/components/responses/UnknownType")
	@Refusals
	MatchAnswer match(@Parameter(hidden = true) InputStream body, @Parameter(hidden = true) Locale language)
			throws IOException {
		return this.matching.all(this.requests.conditions(read(body), ReconciliationController.BATCH), language);
	}

	@PostMapping(path = "/extend", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "extend", summary = "Fetch values, by version 1.0",
			requestBody = @RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(type = "object"))))
	@ApiResponse(responseCode = "200", description = "The values of each entity",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = ExtensionAnswer.class)))
	@ApiResponse(responseCode = "413", ref = "#/components/responses/TooLarge")
	@ApiResponse(responseCode = "415", ref = "#/components/responses/UnknownType")
	@Refusals
	ExtensionAnswer extend(@Parameter(hidden = true) InputStream body, @Parameter(hidden = true) Locale language)
			throws IOException {
		return ExtensionAnswer
			.of(this.extension.answer(this.requests.extension(read(body), ReconciliationController.IDS), language));
	}

	@GetMapping("/extend/propose")
	@Operation(operationId = "proposeExtension", summary = "Properties that can be fetched, by version 1.0",
			parameters = {
					@Parameter(name = "type", in = ParameterIn.QUERY, description = "Label or category",
							example = "CH"),
					@Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many at most") })
	@ApiResponse(responseCode = "200", description = "Properties that can be fetched for entities of a type",
			content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = Extension.Proposals.class)))
	@Refusals
	Extension.Proposals propose(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
			@Parameter(hidden = true) Locale language) {
		return Extension.propose(given.getFirst("type"), SuggestionController.number(given, "limit"), language);
	}

	private static String read(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new TooMuch(Message.of("problem.http-413.detail"));
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}

	/** The manifest of version 1.0, at the address of its own. */
	@RestController
	@RequestMapping({ MatchController.PATH, MatchController.SHORT })
	@Tag(name = "Reconciliation")
	static class AtItsOwnAddress {

		@GetMapping
		@Operation(operationId = "describeMatching", summary = "The service manifest of version 1.0")
		ServiceManifest manifest(@Parameter(hidden = true) Locale language) {
			return ServiceManifest.of(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(),
					language);
		}

	}

}
