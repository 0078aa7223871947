package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.hospitalgraph.WritingService;
import org.hospitalgraph.atelier.WriteAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** From the page into the base, with a service that may write. */
@Tag("page")
class AtelierWritingTests extends WritingService {

	private static final String TEXT = "Lens, le 28 juin 2016\\n\\nLe GCS de Gohelle est créé le 1er juillet 2016. Il réunit le CH de Lens et le CH de Denain.";

	private static final String SAVED = """
			source: { id: gohelle-2017, title: Un essai, published: 2017-03-12, language: fr, kind: report }
			entities:
			  - { id: gcs-gohelle, label: Groupement, category: GCS, name: GCS de Gohelle, status: active, at: par.1 }
			  - { id: ch-lens, label: Establishment, category: CH, name: CH de Lens, at: par.1 }
			  - { id: ch-denain, label: Establishment, category: CH, name: CH de Denain, at: par.1 }
			facts:
			  - { from: ch-lens, type: MEMBER_OF, to: gcs-gohelle, role: member, at: par.1/0 }
			  - { from: ch-denain, type: MEMBER_OF, to: gcs-gohelle, role: member, at: par.1/0 }
			places: { par.1: { start: 0, end: 56 }, par.1/0: { start: 0, end: 56 } }
			""";

	private static final String DOCUMENT = "Le GCS de Gohelle réunit le CH de Lens et le CH de Denain.";

	private static final Path FILE = FOLDER.resolve("gohelle-2017.yaml");

	@Autowired
	private WriteAccess access;

	@Test
	void whatIsAcceptedIsInTheBaseAMomentLaterWithItsSentence() {
		Chromium.assume();
		try (Chromium chromium = Chromium.start()) {
			chromium.look(1400, 900, false);
			chromium.open(this.api.base() + "/atelier?lang=fr#" + this.access.token());
			assertThat(chromium.ask("return location.hash")).isEqualTo("");
			chromium.ask("document.querySelector('#paste').value = '" + TEXT + "'");
			chromium.click("#read");
			chromium.click("#accept-rest");
			chromium.until("return document.querySelector('.verdict .fine')");
			chromium.ask("const id = document.querySelector('.about-id .field'); id.value = 'gohelle-2016';"
					+ " id.dispatchEvent(new Event('change'))");
			chromium.until("return !document.querySelector('#add').disabled");
			chromium.click("#add");
			chromium.until("return document.querySelector('#see, #finish .failure')");
			assertThat(chromium.text("#finish")).contains("gohelle-2016.yaml");
			assertThat(FOLDER.resolve("gohelle-2016.yaml")).exists();
			assertThat(FOLDER.resolve("gohelle-2016.txt")).exists();
			chromium.click("#see");
			chromium.until("return document.querySelector('#sentence')?.textContent.includes('GCS')");
			chromium.until("const edges = window.hospitalGraph.canvas().edges('[type = \"MEMBER_OF\"]');"
					+ " edges.length && edges[0].emit('tap'); return edges.length");
			chromium.until(
					"return document.querySelector('#panel blockquote')?.textContent.includes('Il réunit le CH de Lens')");
		}
	}

	/** An open form is not left out, and the same document is not a second source. */
	@Test
	void whatIsNotSavedIsNotAddedAndWhatIsThereAlreadyIsNamed() throws IOException {
		Chromium.assume();
		save(SAVED.replace("category: GCS, name: GCS de Gohelle",
				"category: DIRECTION_COMMUNE, name: Direction des CH de Gohelle"));
		try (Chromium chromium = Chromium.start()) {
			chromium.look(1400, 900, false);
			chromium.open(this.api.base() + "/atelier?lang=en#" + this.access.token());
			read(chromium);
			chromium.until("return document.querySelector('[data-newcomer] .badge.perhaps')");
			chromium.click("[data-newcomer] summary");
			chromium.until("return document.querySelector('[data-newcomer] [data-near=gcs-gohelle]')");
			chromium.click("#accept-rest");
			chromium.until("return document.querySelector('.verdict .fine')");
			chromium.click("[data-add=relation]");
			chromium.click("#add");
			assertThat(chromium.text("#form .unsaved")).contains("not saved yet");
			chromium.click("[data-cancel]");
			chromium.until("return document.querySelector('.verdict .fine')");
			chromium.click("#add");
			chromium.until("return document.querySelector('#see')");
			assertThat(
					chromium.ask("const kept = await import('/js/atelier-keep.js'); return (await kept.list()).length"))
				.isEqualTo(0L);
			chromium.click(".about .action");
			read(chromium);
			chromium.until("return document.querySelector('#double')?.textContent.includes('already has')");
			chromium.click("#open-double");
			chromium.until("return document.querySelectorAll('.proposal.accepted').length > 1");
		}
	}

	private static void read(Chromium chromium) {
		chromium.find("#paste");
		chromium.ask(
				"document.querySelector('#paste').value = 'Lens, le 28 juin 2016\\n\\nUne direction commune lie le CH de Lens et le CH de Denain.'");
		chromium.click("#read");
		chromium.until("return !document.querySelector('#review').hidden && document.querySelector('.proposal')");
	}

	@Test
	void aSavedDossierIsOpenedAgainAndWhatTwoHaveChangedIsKept() throws IOException {
		Chromium.assume();
		save(SAVED);
		try (Chromium chromium = Chromium.start()) {
			chromium.look(1400, 900, false);
			chromium.open(this.api.base() + "/atelier?lang=fr#" + this.access.token());
			chromium.click("[data-dossier=gohelle-2017]");
			chromium.until("return document.querySelectorAll('.proposal.accepted').length === 2");
			assertThat(chromium.text("#text")).contains("Le GCS de Gohelle réunit");
			chromium.until("return window.hospitalGraph.canvas().edges().length === 2");
			chromium.click(".proposal:has(blockquote) [data-do=reject]");
			chromium
				.until("return document.querySelector('.verdict .fine') && !document.querySelector('#add').disabled");
			save(SAVED.replace("role: member, at: par.1/0 }\nplaces", "role: support, at: par.1/0 }\nplaces"));
			chromium.click("#add");
			chromium
				.until("return document.querySelector('#finish .failure') && !document.querySelector('#add').disabled");
			assertThat(chromium.text("#finish .failure")).contains("entre-temps", "2 changements");
			chromium.click("#add");
			chromium.until("return document.querySelector('#see')");
		}
		assertThat(Files.readString(FILE)).contains("from: ch-denain", "role: support").doesNotContain("from: ch-lens");
	}

	@Test
	void aDossierWithMoreThanThePageWritesIsEditedAsTextByKeyboard() throws IOException {
		Chromium.assume();
		save("# Vu avec le CH de Lens\n" + SAVED);
		try (Chromium chromium = Chromium.start()) {
			chromium.look(400, 900, false);
			chromium.open(this.api.base() + "/atelier?lang=en#" + this.access.token());
			chromium.until("return document.querySelector('[data-dossier]')");
			chromium.ask("document.querySelector('[data-dossier]').focus()");
			chromium.press(Keys.ENTER);
			chromium.until("return document.activeElement.id === 'yaml'");
			chromium.press(Keys.chord(Keys.CONTROL, Keys.END));
			chromium
				.press("figures:\n- { of: gcs-gohelle, metric: beds, name: Lits, value: x, unit: beds, at: par.1/0 }");
			chromium.until("return document.querySelector('#finish .verdict .problem')");
			chromium.press(Keys.ARROW_UP, Keys.END);
			assertThat(chromium.ask("return document.querySelector('#finish #add').disabled")).isEqualTo(true);
			chromium.ask(
					"const area = document.querySelector('#yaml'); area.value = area.value.replace('value: x', 'value: 12');"
							+ " area.dispatchEvent(new Event('input'))");
			chromium
				.until("return document.querySelector('.verdict .fine') && !document.querySelector('#add').disabled");
			chromium.ask("document.querySelector('#add').focus()");
			chromium.press(Keys.ENTER);
			chromium.until("return document.querySelector('#see')");
		}
		assertThat(Files.readString(FILE)).startsWith("# Vu avec le CH de Lens").contains("value: 12");
	}

	/** Saves as another person with another editor would. */
	private void save(String dossier) throws IOException {
		Files.writeString(FOLDER.resolve("gohelle-2017.txt"), DOCUMENT);
		Path half = Files.writeString(FOLDER.resolve(".half"), dossier);
		Files.move(half, FILE, StandardCopyOption.ATOMIC_MOVE);
		until(() -> isState("loaded") && state().at("/dossiers/0/id").asString("").equals("gohelle-2017"));
	}

}
