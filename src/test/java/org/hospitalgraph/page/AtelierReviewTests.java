package org.hospitalgraph.page;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader decides in the atelier, and that none of it gets lost. */
class AtelierReviewTests extends DocumentInAtelier {

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
		noFindingInLightAndDark(1400);
		keys(Keys.ESCAPE);
		this.chromium
			.until("return !document.querySelector('dialog') && document.activeElement.matches('.about .action')");
		this.chromium.click(".about .action");
		this.chromium.click("dialog [data-leave=keep]");
		this.chromium.until("return document.querySelector('#unfinished [data-resume]')");
		noFindingInLightAndDark(1400);
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
		this.chromium.click("#accept-rest");
		this.chromium.click("#language");
		this.chromium.until("return document.querySelector('[data-newcomer*=exemple][open] summary')"
				+ ".textContent.includes('Clinique Saint-Exemple') && document.documentElement.lang === 'fr'");
	}

	private String shape() {
		return this.chromium
			.ask("const [node] = window.hospitalGraph.canvas().nodes().filter((one) => one.id().includes('exemple'));"
					+ " return node.data('shape') + node.classes() + node.data('category')")
			.toString();
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
	void aDateThatIsOnlyGuessedIsSaidInTheLanguageOfTheReader() {
		this.chromium.find(".about-published .field")
			.sendKeys(Keys.chord(Keys.CONTROL, "a"), "after 28 June 2016", Keys.TAB);
		this.chromium.click("#language");
		this.chromium.until("return document.querySelector('.about-published .field').value === 'après 2016-06-28'");
		this.chromium.find(".about-published .field")
			.sendKeys(Keys.chord(Keys.CONTROL, "a"), "après le 29 juin 2016", Keys.TAB);
		assertThat(this.chromium.find(".about-published .field").getDomAttribute("aria-invalid")).isEqualTo("false");
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

}
