package org.hospitalgraph.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DossierFilesTests {

	private static final String DOSSIER = "source: { id: own, title: Own, published: 2020, language: fr, kind: report }\n";

	@TempDir
	private Path folder;

	@Test
	void readsEveryFileThatEndsLikeADossier() throws Exception {
		Files.writeString(this.folder.resolve("A.YAML"), DOSSIER);
		Files.writeString(this.folder.resolve("b.yml"), DOSSIER);
		Files.writeString(this.folder.resolve("notes.txt"), "no dossier");
		Files.createDirectory(this.folder.resolve(".git"));
		assertThat(DossierFiles.in(this.folder)).extracting((file) -> Path.of(file.name()).getFileName().toString())
			.containsExactly("A.YAML", "b.yml");
	}

	@Test
	void saysWhatIsNotRead() throws Exception {
		Files.createDirectory(this.folder.resolve("more"));
		Files.createSymbolicLink(this.folder.resolve("gone.yaml"), this.folder.resolve("nowhere.yaml"));
		Files.writeString(this.folder.resolve("old.yaml.bak"), DOSSIER);
		assertThat(Dossiers.check(DossierFiles.in(this.folder), List.of()).warnings())
			.extracting((problem) -> problem.message())
			.containsExactlyInAnyOrder("subfolders are not read; put the files into the folder itself",
					"this link leads nowhere; delete it or correct it",
					"this file is not read: a dossier ends with .yaml or .yml", "this folder contains no .yaml file");
	}

	/** The tutorial ends with exactly the warning that it announces. */
	@Test
	void theTutorialIsTrue() throws Exception {
		String dossier = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("docs/dossiers.md")))
			.results()
			.map((block) -> block.group(1))
			.collect(Collectors.joining());
		Checked checked = Dossiers.check(ShippedDossiers.FOUNDING.files(),
				List.of(new DossierFile("gcs-exemple-2020.yaml", dossier)));
		assertThat(checked.errors()).isEmpty();
		assertThat(checked.warnings()).extracting((problem) -> problem.message())
			.containsExactly("Membres annoncés: 4 announced, 3 known");
		assertThat(checked.knowledge().orElseThrow().facts())
			.filteredOn((fact) -> fact.to().text().equals("gcs-exemple"))
			.extracting((fact) -> fact.from().text())
			.containsExactlyInAnyOrder("ch-valenciennes", "ch-cambrai", "ch-denain");
	}

}
