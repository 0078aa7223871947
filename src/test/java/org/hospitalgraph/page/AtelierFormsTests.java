package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.mention.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader adds or changes by the forms of the atelier. */
class AtelierFormsTests extends DocumentInAtelier {

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
		this.chromium.click("#as-text");
		assertThat(hasFocus(".about-published .field")).isTrue();
		this.chromium.click("#download");
		assertThat(this.chromium.text("#finish .failure")).contains("bientôt", "Published");
		assertThat(hasFocus(".about-published .field")).isTrue();
		this.chromium.click("#language");
		this.chromium.until("return document.documentElement.lang === 'fr'");
		assertThat(this.chromium.find(".about-published .field").getDomProperty("value")).isEqualTo("bientôt");
		assertThat(downloads()).isEmpty();
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
		noFindingInLightAndDark(1400);
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

}
