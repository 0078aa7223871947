package org.hospitalgraph.mention.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.mention.TextMentions;
import org.hospitalgraph.model.Expensive;
import org.hospitalgraph.model.IllegalQuestion;
import org.hospitalgraph.model.Message;
import org.hospitalgraph.model.TooMuch;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who, when and how many a text names. */
@RestController
@RequestMapping("/api/v1/mentions")
@Tag(name = "Documents")
class MentionController {

	/** What an address holds. */
	private static final int SHORT = 2_000;

	private static final int MEBIBYTE = 1 << 20;

	private final KnownEntities known;

	MentionController(KnownEntities known) {
		this.known = known;
	}

	@Expensive
	@GetMapping
	@Operation(operationId = "findMentions", summary = "Who, when and how many a short text names")
	TextMentions inQuery(@ParameterObject Question question) {
		return this.known.mentions().in(question.text());
	}

	@Expensive
	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	@Operation(operationId = "readMentions", summary = "Who, when and how many a text names, each with its place in it",
			requestBody = @RequestBody(required = true, description = "A text in UTF-8, of at most 1 MiB",
					content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))))
	TextMentions inBody(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(MEBIBYTE + 1);
		if (bytes.length > MEBIBYTE) {
			throw new TooMuch(Message.of("mention.too-long"));
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return this.known.mentions().in(text);
		}
		catch (CharacterCodingException ex) {
			throw new IllegalQuestion("body", Message.of("mention.not-utf-8"));
		}
	}

	/**
	 * What is asked.
	 *
	 * @param text the text
	 */
	record Question(@NotNull @Size(max = SHORT) String text) {
	}

}
