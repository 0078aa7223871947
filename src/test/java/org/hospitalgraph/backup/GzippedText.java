package org.hospitalgraph.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The text in a backup. */
final class GzippedText {

	private GzippedText() {
	}

	static UnaryOperator<byte[]> changed(UnaryOperator<String> change) {
		return (bytes) -> {
			try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				String changed = change.apply(text);
				assertThat(changed).isNotEqualTo(text);
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
					gzip.write(changed.getBytes(StandardCharsets.UTF_8));
				}
				return out.toByteArray();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	static List<String> lines(Path file) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

}
