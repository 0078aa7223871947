package org.hospitalgraph.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

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
 * The Reconciliation Service API 1.0, as drafted: JSON bodies at fixed paths. These are
 * beside those of version 0.2; only the manifests differ, so a client of version 1.0 has
 * its own address.
 */
@RestController
@RequestMapping({ ReconciliationController.PATH, ReconciliationController.SHORT, MatchController.PATH,
		MatchController.SHORT })
class MatchController {

	static final String PATH = ReconciliationController.PATH + "/" + Manifest.ONE;

	static final String SHORT = ReconciliationController.SHORT + "/" + Manifest.ONE;

	/** The same limit as for a form. */
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
	MatchAnswer match(InputStream body, Locale language) throws IOException {
		return this.matching.all(this.requests.conditions(read(body), ReconciliationController.BATCH), language);
	}

	@PostMapping(path = "/extend", consumes = MediaType.APPLICATION_JSON_VALUE)
	ExtensionAnswer extend(InputStream body, Locale language) throws IOException {
		return ExtensionAnswer
			.of(this.extension.answer(this.requests.extension(read(body), ReconciliationController.IDS), language));
	}

	@GetMapping("/extend/propose")
	Extension.Proposals propose(@RequestParam MultiValueMap<String, String> given, Locale language) {
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
	static class AtItsOwnAddress {

		@GetMapping
		ServiceManifest manifest(Locale language) {
			return ServiceManifest.of(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(),
					language);
		}

	}

}
