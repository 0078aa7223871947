package org.hospitalgraph.document.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Documents of all forms, friendly and hostile. */
class DocumentsTests {

	private static final String WORDS = "<?xml version=\"1.0\"?>%s<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Le CH de"
			+ " Lens %s</w:t></w:r></w:p><w:p><w:r><w:t>Fin</w:t></w:r></w:p></w:body></w:document>";

	private final Documents documents = new Documents(Duration.ofSeconds(30));

	@Test
	void readsAPdfPageByPage() throws IOException {
		DocumentText text = this.documents.read(pdf("Le CH de Lens", "Le CH de Douai"), "application/pdf");
		assertThat(text.form()).isEqualTo("pdf");
		assertThat(text.text()).contains("Le CH de Lens").contains("Le CH de Douai");
		assertThat(text.page(text.text().indexOf("Douai"))).isEqualTo(2);
	}

	@Test
	void readsAWordDocumentByItsParagraphs() throws IOException {
		DocumentText text = this.documents.read(docx(WORDS.formatted("", "et Douai").getBytes(StandardCharsets.UTF_8)),
				"");
		assertThat(text.text()).isEqualTo("Le CH de Lens et Douai\nFin\n");
	}

	@Test
	void readsAWebPageWithoutScriptsAndMenus() {
		String page = "<!doctype html><html><head><title>Le GCS</title><script>alert('CH de Rien')</script></head><body><nav>CH"
				+ " de Menu</nav><h1>Le GCS</h1><ul><li>CH de Lens</li><li>CH de Douai</li></ul><script>x</script></body></html>";
		DocumentText text = this.documents.read(page.getBytes(StandardCharsets.UTF_8), "text/html");
		assertThat(text.title()).isEqualTo("Le GCS");
		assertThat(text.text()).contains("\n- CH de Lens\n").doesNotContain("Menu", "alert", "x");
	}

	@Test
	void saysThatAScannedPdfHoldsNoText() throws IOException {
		try (PDDocument scanned = new PDDocument()) {
			scanned.addPage(new PDPage());
			assertThat(refusal(bytes(scanned))).contains("reconnaissance de caractères");
		}
	}

	@Test
	void saysThatADocumentIsProtected() throws IOException {
		try (PDDocument secret = new PDDocument()) {
			secret.addPage(new PDPage());
			secret.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			assertThat(refusal(bytes(secret))).contains("mot de passe");
		}
	}

	@Test
	void readsAThousandOfTenThousandPagesAndSaysSo() throws IOException {
		try (PDDocument long1 = new PDDocument()) {
			write(long1, "Le CH de Lens");
			for (int i = 0; i < 9_999; i++) {
				long1.addPage(new PDPage());
			}
			DocumentText text = this.documents.read(bytes(long1), "");
			assertThat(text.warnings().getFirst().in(Locale.FRENCH)).contains("1000").contains("10000");
		}
	}

	@Test
	void stopsAPdfThatGrowsWithoutEnd() throws IOException {
		try (PDDocument bomb = new PDDocument()) {
			PDPage page = new PDPage();
			bomb.addPage(page);
			page.setContents(new PDStream(bomb, new Endless("q Q ", 160L << 20), COSName.FLATE_DECODE));
			byte[] bytes = bytes(bomb);
			assertThat(bytes.length).isLessThan(2 << 20);
			assertThat(refusal(bytes)).matches(".*(décompressé|arrêtée|abîmé|images).*");
		}
	}

	@Test
	void stopsAWordDocumentThatGrowsWithoutEnd() throws IOException {
		assertThat(refusal(docx(new Endless("<w:p></w:p>", 100L << 20).readAllBytes())))
			.matches(".*(décompressé|abîmé).*");
	}

	@Test
	void fetchesNoEntities() throws IOException {
		String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
		byte[] bytes = docx(WORDS.formatted(external, "&e;").getBytes(StandardCharsets.UTF_8));
		try {
			assertThat(this.documents.read(bytes, "").text()).startsWith("Le CH de Lens ").hasSizeLessThan(25);
		}
		catch (IllegalQuestion refused) {
			assertThat(refused.mistakes().getFirst().message().in(Locale.FRENCH)).contains("abîmé");
		}
	}

	@Test
	void refusesWhatHasNoWords() {
		assertThat(refusal(new byte[0])).contains("aucun texte");
		assertThat(refusal(" \n".repeat(10 << 20).getBytes(StandardCharsets.UTF_8))).contains("aucun texte");
		assertThat(refusal(new byte[] { 1, 0, 2, 0 })).contains("ni un texte");
		assertThat(refusal("%PDF-1.7 and nothing".getBytes(StandardCharsets.UTF_8))).contains("abîmé");
		assertThat(refusal("PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1))).isNotBlank();
	}

	@Test
	void readsTextsOfWindows() {
		assertThat(this.documents
			.read("Le CH d’Arras, été".getBytes(java.nio.charset.Charset.forName("windows-1252")), "text/plain")
			.text()).isEqualTo("Le CH d’Arras, été");
	}

	private String refusal(byte[] bytes) {
		IllegalQuestion refused = catchThrowableOfType(IllegalQuestion.class, () -> this.documents.read(bytes, ""));
		assertThat(refused).isNotNull();
		return refused.mistakes().getFirst().message().in(Locale.FRENCH);
	}

	private static byte[] pdf(String... pages) throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			for (String words : pages) {
				write(pdf, words);
			}
			return bytes(pdf);
		}
	}

	private static void write(PDDocument pdf, String words) throws IOException {
		PDPage page = new PDPage();
		pdf.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
			content.beginText();
			content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
			content.newLineAtOffset(50, 700);
			content.showText(words);
			content.endText();
		}
	}

	private static byte[] bytes(PDDocument pdf) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		pdf.save(bytes);
		return bytes.toByteArray();
	}

	private static byte[] docx(byte[] body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
			archive.putNextEntry(new ZipEntry("[Content_Types].xml"));
			archive.putNextEntry(new ZipEntry("word/document.xml"));
			archive.write(body);
		}
		return bytes.toByteArray();
	}

	/** The same words over and over. */
	private static final class Endless extends InputStream {

		private final byte[] words;

		private final long size;

		private long given;

		Endless(String words, long size) {
			this.words = words.getBytes(StandardCharsets.US_ASCII);
			this.size = size;
		}

		@Override
		public int read() {
			return (this.given >= this.size) ? -1 : this.words[(int) (this.given++ % this.words.length)];
		}

		@Override
		public int read(byte[] into, int offset, int length) {
			if (this.given >= this.size) {
				return -1;
			}
			for (int i = 0; i < length; i++) {
				into[offset + i] = this.words[(int) (this.given++ % this.words.length)];
			}
			return length;
		}

	}

}
