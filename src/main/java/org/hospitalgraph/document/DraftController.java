package org.hospitalgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.document.draft.DossierYaml;
import org.hospitalgraph.document.draft.Draft;
import org.hospitalgraph.document.drafting.Drafting;
import org.hospitalgraph.document.reading.DocumentText;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.mention.service.KnownEntities;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Expensive;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.TooMuch;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposes a dossier for a document. Nothing is stored. */
@RestController
@RequestMapping("/api/v1/drafts")
class DraftController {

	private static final String YAML = "application/yaml";

	private static final int LONGEST = 300;

	private final KnownEntities known;

	private final Documents documents;

	DraftController(KnownEntities known, @Value("${hospital-graph.document-timeout:20s}") Duration patience) {
		this.known = known;
		this.documents = new Documents(patience);
	}

	@Expensive
	@PostMapping(consumes = { "text/plain", "text/html", "application/xhtml+xml", "application/pdf",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/octet-stream" },
			produces = { MediaType.APPLICATION_JSON_VALUE, YAML })
	ResponseEntity<?> draft(Question question, InputStream body, HttpServletRequest request, Locale language)
			throws IOException {
		byte[] bytes = body.readNBytes(Documents.MOST_BYTES + 1);
		if (bytes.length > Documents.MOST_BYTES) {
			throw new TooMuch(Message.of("document.too-large"));
		}
		Drafting.About about = question.about();
		Lexicon lexicon = this.known.lexicon();
		DocumentText text = this.documents.read(bytes, request.getContentType());
		Draft draft = this.documents.within(() -> new Drafting(lexicon).of(text, about, language));
		String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
		if (accept.contains("yaml")) {
			return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(YAML + ";charset=UTF-8"))
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + draft.source().id() + ".yaml\"")
				.body(DossierYaml.of(draft).getBytes(StandardCharsets.UTF_8));
		}
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(draft);
	}

	/**
	 * What the caller says about the document.
	 *
	 * @param id slug for the source
	 * @param title if it is not at the beginning of the document
	 * @param published when it was published
	 * @param url where it was found
	 */
	record Question(@Nullable EntityId id, @Size(max = LONGEST) @Nullable String title, @Nullable PartialDate published,
			@Size(max = 2_000) @Nullable String url) {

		Drafting.About about() {
			if (this.url != null && !this.url.matches("https?://\\S+")) {
				throw new IllegalQuestion("url", Message.of("document.url"));
			}
			return new Drafting.About((this.id != null) ? this.id.text() : null, this.title,
					(this.published != null) ? this.published.text() : null, this.url);
		}

	}

}
