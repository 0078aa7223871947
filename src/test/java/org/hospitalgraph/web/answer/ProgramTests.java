package org.hospitalgraph.web.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The fingerprint that distinguishes programs. */
class ProgramTests {

	@TempDir
	private Path folder;

	@Test
	void isAnotherOneAsSoonAsAFileIs() throws IOException {
		Path file = this.folder.resolve("A.class");
		Files.writeString(file, "one");
		String before = Program.fingerprint(this.folder.toFile());
		assertThat(Program.fingerprint(this.folder.toFile())).isEqualTo(before);
		Files.writeString(file, "two");
		assertThat(Program.fingerprint(this.folder.toFile())).isNotEqualTo(before);
	}

	@Test
	void isAnotherOneAsSoonAsTheJarHoldsSomethingElse() throws IOException {
		assertThat(Program.fingerprint(jar("a.jar", "one").toFile()))
			.isEqualTo(Program.fingerprint(jar("b.jar", "one").toFile()))
			.isNotEqualTo(Program.fingerprint(jar("c.jar", "two").toFile()));
	}

	private Path jar(String name, String content) throws IOException {
		Path jar = this.folder.resolve(name);
		try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry("BOOT-INF/classes/A.class"));
			zip.write(content.getBytes());
		}
		return jar;
	}

}
