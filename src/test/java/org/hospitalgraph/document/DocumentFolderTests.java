package org.hospitalgraph.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hospitalgraph.document.reading.DocumentText;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From a citation back to its words. */
class DocumentFolderTests {

	private static final String TEXT = "Un titre\nLe CH de Lens est membre du GHT.\nFin\n";

	private static final String DOSSIER = """
			source: { id: %s, title: Un document, published: 2016, language: fr, kind: report, sha256: %s }
			places:
			  chapeau: { start: 9, end: 41 }
			  fin: { lines: 3 }
			  loin: { start: 5000, end: 5001 }
			""";

	@TempDir
	private Path documents;

	@TempDir
	private Path dossiers;

	@BeforeEach
	void twoDossiers() throws IOException {
		String sha = new DocumentText(TEXT, java.util.List.of(), null, "text", java.util.List.of()).sha256();
		Files.writeString(this.dossiers.resolve("a.yaml"), DOSSIER.formatted("premier", "0".repeat(64)));
		Files.writeString(this.dossiers.resolve("b.yaml"), DOSSIER.formatted("second", sha));
	}

	@Test
	void findsADocumentByTheIdOfItsSourceOrByItsFingerprint() throws IOException {
		Files.writeString(this.documents.resolve("premier.txt"), TEXT + "Autre");
		Files.writeString(this.documents.resolve("n’importe quoi.txt"), TEXT);
		DocumentFolder folder = folder(this.documents.toString());
		assertThat(folder.text("premier")).isPresent();
		assertThat(folder.text("second").orElseThrow().text()).isEqualTo(TEXT);
		assertThat(folder.address(new Citation("second", "chapeau")))
			.contains("/api/v1/sources/second/passages?at=chapeau");
		assertThat(folder.address(new Citation("second", "ailleurs"))).isEmpty();
	}

	@Test
	void givesTheWordsByUnitsOrByLines() throws IOException {
		Files.writeString(this.documents.resolve("second.txt"), TEXT);
		DocumentController controller = new DocumentController(folder(this.documents.toString()));
		assertThat(words(controller, "chapeau").text()).isEqualTo("Le CH de Lens est membre du GHT.");
		assertThat(words(controller, "chapeau").before()).isEqualTo("Un titre\n");
		assertThat(words(controller, "fin").text()).isEqualTo("Fin");
		assertThat(words(controller, "loin").message()).contains("loin");
		assertThat(controller.document(new EntityId("second"), Locale.FRENCH).places()).hasSize(2);
	}

	@Test
	void saysWhereToGetWhatIsNotAtHand() {
		assertThat(words(new DocumentController(folder(this.documents.toString())), "chapeau").message())
			.contains("second.txt");
		assertThat(words(new DocumentController(folder("")), "chapeau").message()).contains("hospital-graph.documents");
		assertThat(folder("").address(new Citation("second", "chapeau"))).isEmpty();
		assertThatThrownBy(() -> new DocumentController(folder("")).document(new EntityId("aucun"), Locale.FRENCH))
			.isInstanceOf(UnknownEntity.class);
	}

	private static DocumentController.Words words(DocumentController controller, String at) {
		return controller.passage(new EntityId("second"), new DocumentController.Question(at), Locale.FRENCH);
	}

	private DocumentFolder folder(String documents) {
		return new DocumentFolder(documents, this.dossiers.toString(), "none");
	}

}
