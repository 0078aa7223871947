package org.hospitalgraph.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as JSON, or as a function call for clients without CORS. The function must be
 * an identifier, so that nobody can inject a script.
 */
@Component
class Jsonp {

	static final String SCRIPT = "application/javascript";

	private static final Pattern FUNCTION = Pattern
		.compile("[A-Za-z_$][A-Za-z0-9_$]{0,63}(\\.[A-Za-z_$][A-Za-z0-9_$]{0,63}){0,3}");

	private final JsonMapper mapper;

	Jsonp(JsonMapper mapper) {
		this.mapper = mapper;
	}

	ResponseEntity<byte[]> answer(Object answer, @Nullable String callback) {
		if (callback == null || callback.isBlank()) {
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.body(this.mapper.writeValueAsBytes(answer));
		}
		if (!FUNCTION.matcher(callback).matches()) {
			throw new IllegalQuestion("callback", Message.of("reconcile.callback"));
		}
		// The comment prevents the answer from being read as anything but a script.
		String json = this.mapper.writeValueAsString(answer).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
		String script = "/**/" + callback + "(" + json + ");";
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(SCRIPT), StandardCharsets.UTF_8))
			.body(script.getBytes(StandardCharsets.UTF_8));
	}

}
