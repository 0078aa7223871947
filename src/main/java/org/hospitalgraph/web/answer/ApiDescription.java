package org.hospitalgraph.web.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.hospitalgraph.model.Fingerprint;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document: {@code openapi.yaml} as it is, and the same as JSON. Nothing else
 * in the service reads it.
 */
@RestController
class ApiDescription {

	private static final MediaType YAML = MediaType.parseMediaType("application/vnd.oai.openapi");

	private final SingletonSupplier<Text> yaml = SingletonSupplier.of(() -> new Text(YAML, read()));

	private final SingletonSupplier<Text> json = SingletonSupplier
		.of(() -> new Text(MediaType.APPLICATION_JSON, json(read())));

	@GetMapping("/v3/api-docs.yaml")
	ResponseEntity<byte[]> yaml() {
		return this.yaml.obtain().answer();
	}

	@GetMapping("/v3/api-docs")
	ResponseEntity<byte[]> json() {
		return this.json.obtain().answer();
	}

	private static String read() {
		try (InputStream file = Objects.requireNonNull(ApiDescription.class.getResourceAsStream("/openapi.yaml"),
				"openapi.yaml is on the class path")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String json(String yaml) {
		return JsonMapper.shared().writeValueAsString(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
	}

	private record Text(MediaType type, byte[] bytes, String tag) {

		Text(MediaType type, String text) {
			this(type, text.getBytes(StandardCharsets.UTF_8), "W/\"" + Fingerprint.of(text) + "\"");
		}

		ResponseEntity<byte[]> answer() {
			return ResponseEntity.ok()
				.contentType(this.type)
				.cacheControl(CacheControl.noCache())
				.eTag(this.tag)
				.body(this.bytes);
		}

	}

}
