package org.hospitalgraph.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions of a reader, answered by the page with few actions. */
class QuestionTests extends Explorer {

	@Test
	void tellsInOneClickWhoIsLinkedToLilleThroughAGht() {
		open("/?lang=fr");
		this.chromium.click("#presets li:nth-child(2) button");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('par un GHT')");
		assertThat(nodes()).contains("ch-roubaix", "ch-armentieres", "ch-valenciennes", "ch-cambrai", "ght-grand-lille",
				"ght-hainaut-cambresis");
		assertThat(this.chromium.acts()).isEqualTo(1);
		this.chromium.click("[data-show=table]");
		assertThat(this.chromium.text("#view-table table")).contains("CH de Cambrai", "CH de Roubaix");
	}

	@Test
	void tellsInThreeActsWhatValenciennesBelongedToIn2012AndIn2017() {
		open("/?lang=fr");
		this.chromium.choose("#search", "CH Valenciennes");
		this.chromium.until("return document.querySelector('#panel-title')?.textContent.includes('Valenciennes')");
		year("2012");
		assertThat(this.chromium.text("#panel")).contains("CHT du Valenciennois").contains("certain");
		assertThat(this.chromium.text("#sentence")).startsWith("2012").contains("1 CHT").doesNotContain("GHT");
		assertThat(this.chromium.text("#panel")).doesNotContain("GHT du Hainaut-Cambrésis");
		year("2017");
		assertThat(this.chromium.text("#panel")).contains("GHT du Hainaut-Cambrésis");
		assertThat(this.chromium.text("#year-now")).isEqualTo("2017");
		assertThat(this.chromium.acts()).isEqualTo(3);
	}

	@Test
	void namesInTwoActsTheDocumentThatSaysThatHugoHasAssociates() {
		open("/?lang=fr");
		this.chromium.choose("#search", "HUGO");
		this.chromium.until("return document.querySelector('#panel-title')?.textContent.includes('Hugo')");
		assertThat(this.chromium.text("#panel")).contains("membre associé");
		this.chromium.click("#panel .relation .proof summary");
		this.chromium.until("return document.querySelector('#panel .relation .proof[open] .evidence li')");
		assertThat(this.chromium.text("#panel .relation .proof[open] .evidence"))
			.contains("Les groupements de coopération sanitaire")
			.contains("hugo");
		assertThat(this.chromium.acts()).isEqualTo(2);
		this.chromium.click("#panel .relation .proof[open] [data-source=gcs-chu-panorama]");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('énonce')");
		assertThat(nodes()).contains("gcs-hugo", "ch-le-mans");
	}

	@Test
	void explainsInFourActsHowTwoHospitalsAreConnected() {
		open("/?lang=fr");
		this.chromium.click("#open-path");
		this.chromium.choose("#path-from", "CH Lens");
		this.chromium.choose("#path-to", "CHU Rouen");
		this.chromium.click("#panel .primary");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('sont reliés')");
		assertThat(this.chromium.text("#sentence")).contains("4 étapes")
			.contains("CH de Lens et CHU de Lille sont membres du GCS HU de l’Artois");
		assertThat(nodes()).contains("ch-lens", "chu-lille", "chu-rouen");
		assertThat(this.chromium.acts()).isEqualTo(4);
	}

	/**
	 * What the sources date: five CHT with 16 memberships, and one GHT.
	 */
	@Test
	void tellsWhatTheSourcesDateBetweenChtAndGht() {
		open("/?view=change&lang=fr");
		assertThat(this.chromium.text("#sentence")).contains("5 CHT", "1 GHT", "16 adhésions")
			.contains("Aucune ne date la fin d’une CHT");
	}

	@Test
	void tellsWhatTwoHospitalsHaveInCommon() {
		open("/?common=ch-lens,ch-valenciennes&lang=fr");
		assertThat(this.chromium.text("#sentence")).contains("commun");
	}

	private void year(String year) {
		this.chromium.write("#exact", year);
		this.chromium.until("return document.querySelector('#panel').textContent.includes('(" + year + ")')"
				+ " && document.querySelector('#time-said').textContent.startsWith('" + year + "')");
	}

}
