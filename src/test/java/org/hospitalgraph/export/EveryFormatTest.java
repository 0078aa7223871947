package org.hospitalgraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EveryFormatTest {

	@ParameterizedTest
	@EnumSource(Format.class)
	void hasAWriterThatKnowsIt(Format format) {
		assertThat(GraphWriters.of(format).format()).isEqualTo(format);
		assertThat(Format.of(format.parameter())).contains(format);
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void isTheSameBytesUnderAnyLocaleAndTimeZone(Format format) throws InterruptedException {
		byte[] before = Written.bytes(format, Graphs.hostile());
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			Thread.sleep(5);
			assertThat(Written.bytes(format, Graphs.hostile())).isEqualTo(before);
		}
		finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void writesAnEmptyGraph(Format format) {
		assertThat(Written.bytes(format, Graphs.empty())).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void leavesTheStreamOpen(Format format) throws IOException {
		boolean[] closed = new boolean[1];
		OutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		GraphWriters.of(format).write(Graphs.hospitals(), Locale.ENGLISH, out);
		assertThat(closed[0]).isFalse();
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void refusesALinkToNowhereBeforeItWritesAnything(Format format) {
		Graph graph = Graphs.hospitals();
		List<Link> links = new ArrayList<>(graph.links());
		Link link = links.getFirst();
		links.add(new Link("x", link.type(), link.from(), "nowhere", link.properties(), link.validity(), null,
				link.citations()));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> GraphWriters.of(format)
				.write(new Graph("t", "r", null, graph.nodes(), links, false), Locale.FRENCH, out))
			.withMessageContaining("nowhere");
		assertThat(out.size()).isZero();
	}

	@ParameterizedTest
	@EnumSource(Format.class)
	void failsWithTheErrorOfTheStreamWhenTheReaderGoesAway(Format format) {
		OutputStream broken = new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				throw new IOException("gone");
			}
		};
		assertThat(org.assertj.core.api.Assertions
			.catchThrowable(() -> GraphWriters.of(format).write(Graphs.hospitals(), Locale.FRENCH, broken)))
			.isInstanceOf(IOException.class)
			.hasMessage("gone");
	}

	@Test
	void speaksTheLanguageOfTheReaderAndKeepsCodes() {
		byte[] english = Written.bytes(Format.GEXF, Graphs.hospitals(), Locale.ENGLISH);
		assertThat(new String(english, StandardCharsets.UTF_8)).contains("is a member of (support)", "MEMBER_OF");
		assertThat(Written.text(Format.GEXF, Graphs.hospitals())).contains("est membre de (support)", "MEMBER_OF");
	}

	/** The page and docs/diagrams.md must list every format. */
	@ParameterizedTest
	@EnumSource(Format.class)
	void isOnThePageInBothLanguagesAndInTheGuide(Format format) throws IOException {
		String name = format.parameter();
		lists("static/js/exports.js", resource("/static/js/exports.js"), "'" + name + "'");
		lists("static/js/words.fr.js", resource("/static/js/words.fr.js"), "'format." + name + "'");
		lists("static/js/words.en.js", resource("/static/js/words.en.js"), "'format." + name + "'");
		lists("docs/diagrams.md", Files.readString(Path.of("docs", "diagrams.md")), "`" + name + "`");
	}

	private static void lists(String file, String text, String entry) {
		assertThat(text.contains(entry)).as("%s lists %s", file, entry).isTrue();
	}

	private static String resource(String path) throws IOException {
		try (InputStream in = EveryFormatTest.class.getResourceAsStream(path)) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void canBeLookedAt() throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "exports"));
		for (Format format : Format.values()) {
			Path file = folder.resolve(format.fileName("nord"));
			Files.write(file, Written.bytes(format, Graphs.hospitals()));
			assertThat(file).isNotEmptyFile();
		}
	}

}
