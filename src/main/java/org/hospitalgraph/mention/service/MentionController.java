package org.hospitalgraph.mention.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.mention.Deadline;
import org.hospitalgraph.mention.Mentions;
import org.hospitalgraph.mention.TextMentions;
import org.hospitalgraph.model.answer.Expensive;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.message.Refused;
import org.hospitalgraph.model.message.TooMuch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds the entities, dates and figures in a text. */
@RestController
@RequestMapping("/api/v1/mentions")
class MentionController {

	/** The longest text in an address. */
	private static final int SHORT = 2_000;

	private static final int MEBIBYTE = 1 << 20;

	private static final int AT_ONCE = 4;

	private final KnownEntities known;

	private final Deadline deadline;

	MentionController(KnownEntities known, @Value("${hospital-graph.mention-timeout:10s}") Duration patience) {
		this.known = known;
		this.deadline = new Deadline(patience, AT_ONCE);
	}

	@Expensive
	@GetMapping
	TextMentions inQuery(Question question) {
		return read(question.text());
	}

	@Expensive
	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	TextMentions inBody(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(MEBIBYTE + 1);
		if (bytes.length > MEBIBYTE) {
			throw new TooMuch(Message.of("mention.too-long"));
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return read(text);
		}
		catch (CharacterCodingException ex) {
			throw new IllegalQuestion("body", Message.of("mention.not-utf-8"));
		}
	}

	/**
	 * The known entities are read before the time limit begins, because that does not
	 * depend on the text.
	 */
	private TextMentions read(String text) {
		Mentions mentions = this.known.mentions();
		try {
			return this.deadline.within(() -> mentions.in(text));
		}
		catch (Deadline.Late ex) {
			throw new Refused(Refused.Kind.TOO_SLOW,
					Message.of("mention.too-slow", this.deadline.patience().toSeconds()));
		}
		catch (Deadline.Full ex) {
			throw new Refused(Refused.Kind.TOO_SLOW, Message.of("document.busy"));
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

	/**
	 * The question.
	 *
	 * @param text the text
	 */
	record Question(@NotNull @Size(max = SHORT) String text) {
	}

}
