package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.mention.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does with a document in the atelier, and that none of it gets lost. */
class AtelierReviewTests extends Explorer {

	private static final String SIGNED = "La convention « Cœur d’Artois », liant l’hôpital à ses voisins, a été signée en mai 2016 par le CHU de Lille.";

	private static final String TEXT = """
			Lens, le 28 juin 2016

			Le GCS de Gohelle est créé le 1er juillet 2016. Il réunit le CH de Lens et le CH de Saint-Exemple.

			%s L’hôpital de Saint-Exemple y viendra. Dix médecins de Lens exercent aussi à Lille.""".formatted(SIGNED);

	/** Selects words as a reader does who drags the mouse over them. */
	private static final String SELECT = """
			const [words] = arguments;
			const body = document.querySelector('.text-body');
			const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			const start = body.textContent.indexOf(words);
			let at = 0;
			while (walker.nextNode()) {
			  const { length } = walker.currentNode;
			  if (at <= start && start < at + length) range.setStart(walker.currentNode, start - at);
			  if (at < start + words.length && start + words.length <= at + length) range.setEnd(walker.currentNode, start + words.length - at);
			  at += length;
			}
			getSelection().removeAllRanges();
			getSelection().addRange(range);
			document.querySelector('#text').dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));""";

	private static final String LIT = "return [...document.querySelectorAll('#text .lit')].map((one) => one.textContent).join('')";

	private static final String KEPT = "const kept = await import('/js/atelier-keep.js'); return (await kept.list()).length";

	@BeforeEach
	void read() {
		openAtelier("en");
		paste();
	}

	private void paste() {
		this.chromium.ask("document.querySelector('#paste').value = `" + TEXT + "`");
		this.chromium.click("#read");
		this.chromium.until(
				"return !document.querySelector('#review').hidden && document.querySelectorAll('.proposal').length > 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#download", "#as-text", ".about .action", "[data-add=somebody]" })
	void anOpenFormIsNeitherDroppedNorOverlooked(String button) throws IOException {
		this.chromium.click("#accept-rest");
		this.chromium.until("return document.querySelector('.verdict .fine')");
		this.chromium.click("[data-add=relation]");
		this.chromium.find("#form [data-field=words]").sendKeys("Le GCS de Gohelle est créé");
		this.chromium.click(button);
		assertThat(this.chromium.text("#form .unsaved")).contains("not saved yet");
		assertThat(hasFocus("#form *")).isTrue();
		assertThat(this.chromium.find("#form [data-field=words]").getDomProperty("value")).contains("Gohelle");
		assertThat(downloads()).isEmpty();
	}

	@Test
	void anOpenFormKeepsItsValuesInAnotherLanguage() {
		this.chromium.click("[data-add=relation]");
		this.chromium.find("#form [data-field=words]").sendKeys("Le GCS de Gohelle est créé");
		choose("#form .end select", "CH de Lens");
		this.chromium.click("#language");
		this.chromium.until("return document.querySelector('#form h2').textContent === 'Ajouter une relation'");
		assertThat(this.chromium.find("#form [data-field=words]").getDomProperty("value"))
			.isEqualTo("Le GCS de Gohelle est créé");
		assertThat(this.chromium.find("#form .end select").getDomProperty("value")).isEqualTo("ch-lens");
		this.chromium.click("[data-cancel]");
		this.chromium.until("return document.querySelector('#said strong').textContent.includes('est membre')");
	}

	@Test
	void aFieldThatIsNotUnderstoodIsNotLeftOutSilently() throws IOException {
		this.chromium.click("#accept-rest");
		this.chromium.until("return document.querySelector('.verdict .fine')");
		this.chromium.find(".about-published .field").sendKeys(Keys.chord(Keys.CONTROL, "a"), "bientôt", Keys.TAB);
		this.chromium.click("#download");
		assertThat(this.chromium.text("#finish .failure")).contains("bientôt", "Published");
		assertThat(hasFocus(".about-published .field")).isTrue();
		assertThat(downloads()).isEmpty();
	}

	@Test
	void whatWasDecidedIsStillThereAfterAReload() {
		this.chromium.click(".proposal [data-do=accept]");
		this.chromium.until(KEPT);
		openAgain();
		this.chromium.click("[data-resume]");
		this.chromium.until("return document.querySelector('.proposal.accepted')");
		assertThat(this.chromium.text("#resumed")).contains("your work of");
		openAgain();
		paste();
		assertThat(this.chromium.ask("return document.querySelectorAll('.proposal.accepted').length")).isEqualTo(1L);
		this.chromium.click("#afresh");
		this.chromium.click("dialog [data-leave=stay]");
		assertThat(this.chromium.ask("return document.querySelectorAll('.proposal.accepted').length")).isEqualTo(1L);
		this.chromium.click("#afresh");
		this.chromium.click("dialog [data-leave=discard]");
		this.chromium.until("return !document.querySelector('.proposal.accepted, #resumed')");
	}

	private void openAgain() {
		open("/atelier?lang=en");
	}

	@Test
	void nothingIsPutAsideWithoutAsking() {
		this.chromium.click(".about .action");
		this.chromium.until("return !document.querySelector('#begin').hidden");
		paste();
		this.chromium.click(".proposal [data-do=accept]");
		this.chromium.click(".about .action");
		this.chromium.until("return document.querySelector('dialog[open]')");
		keys(Keys.ESCAPE);
		this.chromium
			.until("return !document.querySelector('dialog') && document.activeElement.matches('.about .action')");
		this.chromium.click(".about .action");
		this.chromium.click("dialog [data-leave=keep]");
		this.chromium.until("return document.querySelector('#unfinished [data-resume]')");
		this.chromium.click("#unfinished [data-forget]");
		this.chromium.click("dialog [data-leave=discard]");
		this.chromium.until("return document.querySelector('#unfinished').hidden");
	}

	@Test
	void aKindIsChosenByTypingItsName() {
		this.chromium.find("[data-newcomer*=exemple] summary").sendKeys(Keys.ENTER);
		tabTo("[data-newcomer*=exemple] [data-field=kind]");
		String before = shape();
		keys("private");
		this.chromium
			.until("return document.querySelector('[data-newcomer*=exemple] summary').textContent.includes('private')");
		assertThat(hasFocus("[data-newcomer*=exemple][open] [data-field=kind]")).isTrue();
		assertThat(this.chromium.find("[data-newcomer*=exemple] [data-field=kind]").getDomProperty("value"))
			.isEqualTo("Establishment/PRIVATE");
		assertThat(shape()).isNotEqualTo(before);
		backTo("[data-newcomer*=exemple] [data-field=name]");
		chord(Keys.CONTROL, "a");
		keys("Clinique Saint-Exemple" + Keys.TAB);
		this.chromium
			.until("return [...document.querySelectorAll('.proposal')].some((one) => one.textContent.includes('Clinique Saint-Exemple'))"
					+ " && window.hospitalGraph.canvas().nodes().some((one) => one.data('name') === 'Clinique Saint-Exemple')");
		assertThat(hasFocus("[data-newcomer*=exemple][open] [data-field=kind]")).isTrue();
	}

	private String shape() {
		return this.chromium
			.ask("const [node] = window.hospitalGraph.canvas().nodes().filter((one) => one.id().includes('exemple'));"
					+ " return node.data('shape') + node.classes() + node.data('category')")
			.toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					la convention "coeur d'artois", liant l'hopital a ses voisins  | La convention « Cœur d’Artois », liant l’hôpital à ses voisins
					“Il réunit le CH de Lens et le CH de Saint‑Exemple.”           | Il réunit le CH de Lens et le CH de Saint-Exemple.
					LE GCS  DE GOHELLE                                             | Le GCS de Gohelle""")
	void wordsAreFoundHoweverTheirSignsAreTyped(String typed, String words) {
		this.chromium.click("[data-add=relation]");
		this.chromium.find("#form [data-field=words]").sendKeys(typed);
		choose("#form .end:first-of-type select", "CHU de Lille");
		this.chromium.ask(
				"const [, to] = document.querySelectorAll('#form .end select'); to.value = [...to.options].find((one) => one.text.includes('Gohelle')).value;"
						+ " to.dispatchEvent(new Event('change'))");
		this.chromium.click("#form .primary");
		this.chromium.until("return document.activeElement.matches('.proposal.accepted')");
		assertThat(this.chromium.ask(LIT)).isEqualTo(words);
	}

	@Test
	void aSelectedSentenceGivesTheFormItsWordsAndItsEntities() {
		select("Il réunit le CH de Lens et le CH de Saint-Exemple. La convention".substring(0, 50));
		this.chromium.click("#selected [data-do=relation]");
		assertThat(this.chromium.find("#form [data-field=words]").getDomProperty("value"))
			.isEqualTo("Il réunit le CH de Lens et le CH de Saint-Exemple.");
		assertThat(ends().getFirst()).isEqualTo("ch-lens");
		assertThat(ends().getLast()).isNotEqualTo(ends().getFirst());
		this.chromium.click("[data-cancel]");
		this.chromium.click("[data-add=relation]");
		assertThat(ends()).containsExactly("", "");
	}

	@Test
	void aNewEntityIsMarkedAndLeadsToItsSentence() {
		select("convention « Cœur d’Artois »");
		this.chromium.click("#selected [data-do=somebody]");
		choose("#form [data-field=kind]", "agreement");
		this.chromium.find("#form .life label:nth-child(2) input").sendKeys("05/2016");
		this.chromium.click("#form .primary");
		this.chromium.until("return document.querySelector('#form [data-field=type]')?.value === 'PARTY_TO'");
		assertThat(this.chromium.find("#form [data-field=words]").getDomProperty("value")).isEqualTo(SIGNED);
		assertThat(ends()).containsExactly("chu-lille", "convention-coeur-d-artois");
		assertThat(this.chromium.ask("return getSelection().isCollapsed")).isEqualTo(true);
		this.chromium.click("#form .primary");
		this.chromium.until("return document.activeElement.matches('.proposal.accepted')");
		assertThat(this.chromium.ask(LIT)).isEqualTo(SIGNED);
		assertThat(this.chromium.text("mark.new[data-entity=convention-coeur-d-artois]")).contains("convention");
		this.chromium.until("return document.querySelector('#list').textContent.includes('signed: May 2016')");
	}

	@Test
	void aClickOnANameShowsItAndOpensNoForm() {
		this.chromium.ask("[...document.querySelectorAll('mark[data-entity=chu-lille]')][0].click()");
		this.chromium.until("return document.querySelector('#selected [data-do=relation], .proposal:focus')");
		assertThat(this.chromium.ask("return document.querySelector('#form').hidden")).isEqualTo(true);
		this.chromium.ask("[...document.querySelectorAll('mark[data-entity=ch-lens]')][0].click()");
		this.chromium.until(
				"return document.activeElement.matches('.proposal') && document.activeElement.textContent.includes('CH de Lens')");
	}

	@Test
	void datesKindsActivitiesAndFiguresCanBeSaid() throws IOException {
		choose(".about-kind select", "press article");
		select("Dix médecins de Lens exercent aussi à Lille.");
		this.chromium.click("#selected [data-do=relation]");
		this.chromium.ask(
				"const [from, to] = document.querySelectorAll('#form .end select'); from.value = 'ch-lens'; to.value = 'chu-lille'; to.dispatchEvent(new Event('change'))");
		this.chromium.find("#form [data-field=activity]").sendKeys("cardiologie");
		this.chromium.click("#form .primary");
		this.chromium.click("[data-add=date]");
		choose("#form .end select", "Gohelle");
		this.chromium.ask(
				"document.querySelector('#form [data-field=words]').value = 'Le GCS de Gohelle est créé le 1er juillet 2016.'");
		this.chromium.find("#form .life label:nth-child(3) input").sendKeys("2/7/2016");
		this.chromium.click("#form .primary");
		this.chromium.click("#accept-rest");
		this.chromium.until("return document.querySelector('.verdict .fine')");
		this.chromium.click("#download");
		this.chromium.settle();
		String dossier = Files.readString(downloads().getFirst());
		assertThat(Dossiers.check(Known.files(), List.of(new DossierFile("dossier.yaml", dossier))).errors()).isEmpty();
		assertThat(dossier).contains("kind: press\n", "activity: \"cardiologie\"", "inForce: 2016-07-02",
				"datedAt: \"par.2/23\"");
	}

	@Test
	void twoNamesOfOneHospitalAreJoined() {
		this.chromium.click("[data-newcomer*=exemple] summary");
		select("L’hôpital de Saint-Exemple");
		this.chromium.click("#selected [data-do=somebody]");
		this.chromium.click("#form .primary");
		this.chromium.until("return document.querySelector('#form [data-field=type]')");
		this.chromium.click("[data-cancel]");
		String other = this.chromium
			.ask("return [...document.querySelector('[data-newcomer*=exemple] [data-field=same]').options].at(-1).text")
			.toString();
		assertThat(other).isNotBlank();
		long before = newcomers();
		choose("[data-newcomer*=exemple] [data-field=same]", other);
		this.chromium.click("[data-newcomer*=exemple] [data-same]");
		this.chromium.until("return document.querySelectorAll('[data-newcomer]').length < " + (before + 1)
				+ " && !document.activeElement.matches('body')");
		assertThat(this.chromium
			.ask("return [...document.querySelectorAll('.proposal')].some((one) => one.textContent.includes('" + other
					+ "'))"))
			.isEqualTo(true);
	}

	private long newcomers() {
		return (Long) this.chromium.ask("return document.querySelectorAll('[data-newcomer]').length");
	}

	@Test
	void theCheckSpeaksOfNamesAndSaysAtOnceThatItIsAtWork() {
		this.chromium.click("#accept-rest");
		assertThat(this.chromium.text("#finish .verdict")).doesNotContain("Nothing");
		this.chromium.until("return document.querySelector('.verdict .fine')");
		this.chromium.find(".about-id .field").sendKeys(Keys.chord(Keys.CONTROL, "a"), "ch-lens", Keys.TAB);
		this.chromium.until("return document.querySelector('.verdict .problem')");
		assertThat(this.chromium.ask("return document.querySelector('.problems').open")).isEqualTo(false);
		assertThat(this.chromium.ask("return document.querySelector('.problems ul').textContent").toString())
			.contains("already belongs to something else")
			.doesNotContain("dossier.yaml", "POSSIBLY");
		this.chromium.click("#language");
		this.chromium.until("return document.querySelector('.problems ul')?.textContent.includes('déjà pris')");
	}

	private void select(String words) {
		this.chromium.driver().executeScript(SELECT, words);
		this.chromium.until("return !document.querySelector('#selected').hidden");
	}

	private void choose(String selector, String text) {
		Select choice = new Select(this.chromium.find(selector));
		choice.getOptions().stream().filter((one) -> one.getText().contains(text)).findFirst().orElseThrow().click();
	}

	@SuppressWarnings("unchecked")
	private List<String> ends() {
		return (List<String>) this.chromium
			.ask("return [...document.querySelectorAll('#form .end select')].map((one) => one.value)");
	}

	private List<Path> downloads() throws IOException {
		try (var files = Files.list(this.chromium.downloads())) {
			return files.filter((file) -> file.toString().endsWith(".yaml")).toList();
		}
	}

}
