package org.hospitalgraph.document.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.model.message.Message;

/** A plain text. */
final class PlainText {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private PlainText() {
	}

	static DocumentText of(String text) {
		return new DocumentText(shortened(text), List.of(), null, "text", warnings(text));
	}

	/** In UTF-8 or UTF-16, or else in windows-1252. */
	static String decoded(byte[] bytes) {
		if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
				|| bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
			return new String(bytes, StandardCharsets.UTF_16);
		}
		for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
			if (bytes[i] == 0) {
				throw new Unreadable("document.unknown-form");
			}
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, WINDOWS);
		}
	}

	static String shortened(String text) {
		return (text.length() > Documents.MOST_CHARACTERS) ? text.substring(0, Documents.MOST_CHARACTERS) : text;
	}

	static List<Message> warnings(String text) {
		List<Message> warnings = new ArrayList<>();
		if (text.length() > Documents.MOST_CHARACTERS) {
			warnings.add(Message.of("document.cut", Documents.MOST_CHARACTERS));
		}
		return warnings;
	}

}
