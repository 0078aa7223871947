package org.hospitalgraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.ImportReport;
import org.hospitalgraph.register.file.RegisterFiles;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.write.Rejects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The messages of an import, in the language of the reader. */
@ExtendWith(OutputCaptureExtension.class)
class ImportInFrenchTests {

	@TempDir
	Path folder;

	@Test
	void saysWhatTheCommandTakes(CapturedOutput output) {
		assertThat(ImportCommand.run(new String[] { "--lang=fr" })).isEqualTo(2);
		assertThat(output.getErr()).contains("Aucun fichier n’est donné.").contains("télécharge le jeu de données");
		assertThat(ImportCommand.run(new String[] { "--lang=en", "--nothing" })).isEqualTo(2);
		assertThat(output.getErr()).contains("There is no option --nothing.").contains("downloads the data set");
	}

	@Test
	void tellsWhatAnImportDid() {
		ImportReport report = new ImportReport("FINESS", "2021-01-08", 95_333, 12_345, 2, 3, 0, 0, 4,
				Map.of("pas de nom", 5L), Map.of("date illisible écartée", 6L), List.of(), this.folder, "abc",
				Duration.ofMillis(1500));
		assertThat(ImportSummary.text("a.csv", report, Locale.FRENCH).replaceAll("[\\u00a0\\u202f]", " "))
			.contains("a.csv : FINESS, au 2021-01-08")
			.contains("95 333 enregistrements lus en 1,5 s : 12 345 nouveaux, 2 modifiés, 3 inchangés, 5 rejetés")
			.contains("4 entités ne sont connues que par leur numéro")
			.contains("rejetés 5 × pas de nom")
			.contains("Le graphe est à la révision abc.");
		assertThat(ImportSummary.text("a.csv", report, Locale.ENGLISH))
			.contains("95,333 records read in 1.5 s: 12,345 new, 2 changed, 3 unchanged, 5 rejected");
	}

	@Test
	void refusesInTheLanguageOfTheReader() {
		UnreadableRegister refusal = catchThrowableOfType(UnreadableRegister.class,
				() -> RegisterFiles.of(this.folder.resolve("absent.csv").toString()));
		assertThat(refusal.sentence().in(Locale.FRENCH)).startsWith("Il n’y a pas de fichier ");
		assertThat(refusal).hasMessageStartingWith("There is no file ");
	}

	@Test
	void writesTheReasonsOfRejectionInThatLanguage() throws IOException {
		Path file = this.folder.resolve("rejects.csv");
		try (Rejects rejects = new Rejects(file, Locale.FRENCH)) {
			rejects.mended(Message.of("import.mended.date"));
			assertThat(rejects.mended()).containsOnlyKeys("date illisible écartée");
		}
		assertThat(Files.exists(file)).isFalse();
	}

}
