package org.hospitalgraph.start;

import java.nio.file.Path;

import org.hospitalgraph.database.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Only this machine can reach a service that may write. */
class EarlyStartTests {

	@TempDir
	private Path folder;

	@Test
	void writesOnThisMachineIntoAFolderThatItLoads() {
		assertThatCode(
				() -> EarlyStart.requireSafeAtelier(settings("write", "127.0.0.1", this.folder.toString()), "auto"))
			.doesNotThrowAnyException();
		assertThatCode(() -> EarlyStart.requireSafeAtelier(settings("off", "0.0.0.0", ""), "never"))
			.doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "write, 0.0.0.0, true, auto", "write, 192.0.2.1, true, auto", "write, '', true, auto",
			"write, 127.0.0.1, false, auto", "write, 127.0.0.1, true, never", "write, 127.0.0.1, true, once",
			"yes, 127.0.0.1, true, auto" })
	void refusesToStartAnyOtherWay(String atelier, String address, boolean there, String load) {
		String dossiers = there ? this.folder.toString() : this.folder.resolve("nowhere").toString();
		assertThatExceptionOfType(StartFailure.class)
			.isThrownBy(() -> EarlyStart.requireSafeAtelier(settings(atelier, address, dossiers), load))
			.withMessageContaining("hospital-graph.atelier");
	}

	private static MockEnvironment settings(String atelier, String address, String dossiers) {
		return new MockEnvironment().withProperty("hospital-graph.atelier", atelier)
			.withProperty("server.address", address)
			.withProperty("hospital-graph.dossiers", dossiers);
	}

}
