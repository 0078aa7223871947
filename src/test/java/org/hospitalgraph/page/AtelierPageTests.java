package org.hospitalgraph.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.mention.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** From a document to a link on the diagram with its sentence. */
class AtelierPageTests extends Explorer {

	private static final String[] LINES = { "Lens, le 28 juin 2016", "",
			"Le GHT de Gohelle est créé le 1er juillet 2016. Il réunit le CH de Lens (établissement support)",
			"et le CH de Saint-Exemple. Le CHU de Lille assure des coronarographies pour le CH de Lens." };

	private static final String SENTENCE = "Il réunit le CH de Lens (établissement support)";

	/** Drops a file as a user does. */
	private static final String DROP = """
			const bytes = Uint8Array.from(atob('%s'), (one) => one.charCodeAt(0));
			const given = new DataTransfer();
			given.items.add(new File([bytes], 'communique.pdf', { type: 'application/pdf' }));
			document.querySelector('#drop').dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));""";

	private static final String EDGES = "return window.hospitalGraph.canvas().edges(':visible')"
			+ ".map((edge) => edge.source().id() + ' ' + edge.data('type') + (edge.hasClass('planned') ? ' open' : ''))";

	@Test
	void byMouseFromADroppedPdfToALinkWithItsSentence() throws Exception {
		openAtelier("fr");
		this.chromium.ask(DROP.formatted(Base64.getEncoder().encodeToString(pdf())));
		this.chromium.until("return document.querySelectorAll('.proposal').length > 2");
		this.chromium.until("return window.hospitalGraph.canvas().edges().length > 2");
		assertThat(edges()).contains("ch-lens MEMBER_OF open");
		this.chromium.ask("const lens = [...document.querySelectorAll('.proposal')]"
				+ ".find((one) => one.getAttribute('aria-label').includes('CH de Lens est membre')); lens.id && lens.setAttribute('data-lens', '')");
		this.chromium.click("[data-lens] [data-do=accept]");
		assertThat(edges()).contains("ch-lens MEMBER_OF");
		this.chromium.ask(
				"window.hospitalGraph.canvas().edges().filter((edge) => edge.source().id() === 'ch-lens').emit('tap')");
		assertThat(this.chromium.text("#said")).contains("CH de Lens", SENTENCE);
		assertThat(this.chromium.text("#text")).contains(SENTENCE);
		assertThat(this.chromium
			.ask("return [...document.querySelectorAll('#text .lit')].map((one) => one.textContent).join('')")
			.toString()).contains("Il réunit");
		this.chromium.click("#accept-rest");
		this.chromium.until("return document.querySelector('.verdict .fine')");
		this.chromium.click("#download");
		String dossier = downloaded();
		assertThat(Dossiers.check(Known.files(), List.of(new DossierFile("dossier.yaml", dossier))).errors()).isEmpty();
		assertThat(dossier).contains("from: ch-lens, type: MEMBER_OF, to: ght-gohelle, role: support");
		noFindingInLightAndDark(1400);
	}

	@ParameterizedTest
	@CsvSource({ "fr, 1400", "en, 400" })
	void byKeyboardAloneFromAPastedTextToALinkWithItsSentence(String language, int width) {
		this.chromium.look(width, 900, false);
		openAtelier(language);
		tabTo("#paste");
		keys(String.join("\n", LINES));
		chord(Keys.CONTROL, Keys.ENTER);
		this.chromium.until("return document.activeElement.matches('.proposal')");
		keys(Keys.ENTER);
		this.chromium.until(
				"return document.querySelector('.proposal.accepted') && document.activeElement.matches('.proposal.open')");
		keys(Keys.ARROW_UP);
		keys("x");
		this.chromium.until("return document.querySelector('.proposal.rejected')");
		keys(Keys.ARROW_UP);
		this.chromium.until("return document.activeElement.matches('.proposal')");
		this.chromium.until("return document.querySelector('.verdict')");
		noFindingInLightAndDark(width);
		keys("e");
		this.chromium.until("return document.activeElement.matches('#form h2')");
		noFindingInLightAndDark(width);
		keys(Keys.ESCAPE);
		this.chromium.until("return document.activeElement.matches('.proposal')");
		if (width < 700) {
			backTo("[data-pane=picture]");
			keys(Keys.ENTER);
		}
		this.chromium.until(
				"return document.querySelector('#said').checkVisibility() && document.querySelector('#said q')?.textContent.length > 20");
		noFindingInLightAndDark(width);
	}

	@Test
	void whoIsNewCanBeJoinedWithSomebodyKnownAndWordsCanBeAdded() {
		openAtelier("fr");
		paste(String.join("\n", LINES));
		this.chromium.click("[data-newcomer*=exemple] summary");
		this.chromium.choose("[data-newcomer*=exemple] input[type=search]", "denain");
		this.chromium.until(
				"return [...document.querySelectorAll('.proposal')].some((one) => one.textContent.includes('Saint-Exemple') || one.textContent.includes('Denain'))");
		assertThat(this.chromium.ask("return document.querySelectorAll('[data-newcomer*=exemple]').length"))
			.isEqualTo(0L);
		this.chromium.until("return window.hospitalGraph.canvas().getElementById('ch-denain').length");
		this.chromium
			.ask("""
					const piece = [...document.querySelectorAll('#text [data-start]')].find((one) => one.textContent.includes('assure des'));
					getSelection().selectAllChildren(piece);
					document.querySelector('#text').dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));""");
		this.chromium.click("#selected .chip:last-of-type");
		this.chromium.until("return document.querySelector('#form select')");
		this.chromium.ask("""
				const [from, , to] = document.querySelectorAll('#form select');
				from.value = 'chu-lille'; to.value = 'ght-gohelle'; to.dispatchEvent(new Event('change'));""");
		this.chromium.click("#form .primary");
		this.chromium.until("return document.activeElement.matches('.proposal.accepted')");
		assertThat(edges()).contains("chu-lille MEMBER_OF");
	}

	@Test
	void saysWhyADocumentCannotBeRead() {
		openAtelier("fr");
		this.chromium.ask(DROP.formatted(Base64.getEncoder().encodeToString("%PDF-1.7 rien".getBytes())));
		this.chromium.until("return document.querySelector('#reading [role=alert]')");
		assertThat(this.chromium.text("#reading [role=alert]")).contains("n’a pas pu être lu", "abîmé");
		assertThat(this.chromium.complaints(1)).allMatch((line) -> line.contains("400"));
	}

	private void paste(String text) {
		this.chromium.find("#paste").sendKeys(text);
		this.chromium.click("#read");
		this.chromium.until("return document.querySelectorAll('.proposal').length > 2");
	}

	@SuppressWarnings("unchecked")
	private List<String> edges() {
		return (List<String>) this.chromium.ask(EDGES);
	}

	private String downloaded() throws IOException {
		this.chromium.settle();
		try (var files = Files.list(this.chromium.downloads())) {
			return Files
				.readString(files.filter((file) -> file.toString().endsWith(".yaml")).findFirst().orElseThrow());
		}
	}

	private static byte[] pdf() throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
				content.setLeading(16);
				content.newLineAtOffset(40, 720);
				for (String line : LINES) {
					content.showText(line);
					content.newLine();
				}
				content.endText();
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

}
