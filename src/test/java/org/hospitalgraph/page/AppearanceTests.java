package org.hospitalgraph.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Languages, sizes and addresses. */
class AppearanceTests extends Explorer {

	@Test
	void speaksEnglishWhenAsked() {
		open("/?lang=fr");
		this.chromium.click("#language");
		this.chromium.until("return document.querySelector('#sentence').textContent.includes('works with')");
		assertThat(this.chromium.ask("return document.documentElement.lang")).isEqualTo("en");
		assertThat(this.chromium.text("#presets")).contains("Shared posts");
	}

	@Test
	void fitsAPhone() {
		this.chromium.look(360, 740, false);
		open("/?lang=fr&select=chu-lille");
		this.chromium.until("return document.querySelector('#panel-title')");
		assertThat(this.chromium.ask("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		assertThat(this.chromium.text("#panel")).contains("CHU de Lille");
	}

	@Test
	void anAddressReproducesTheView() {
		open("/?around=ch-valenciennes&at=2012&show=timeline&lang=fr");
		assertThat(this.chromium.text("#year-now")).isEqualTo("2012");
		assertThat(this.chromium.text("#view-timeline")).contains("CHT du Valenciennois");
		open("/?around=ch-valenciennes&show=map&lang=fr");
		this.chromium.until("return document.querySelectorAll('#view-map .contour').length > 90");
	}

	@Test
	void suggestsWhoWasMeantByAWrongId() {
		open("/?lang=fr");
		this.chromium.visit(this.api.base() + "/?around=" + NOBODY + "&lang=fr");
		this.chromium.until("return document.querySelector('#message').textContent.includes('Valenciennes')");
		assertThat(this.chromium.complaints(1)).allMatch((line) -> line.contains("404"));
	}

	@ParameterizedTest
	@CsvSource({ "/?around=" + NOBODY + "&lang=fr, Did you mean", "/?view=foo&lang=fr, does not exist" })
	void aFailureChangesItsLanguageWithThePage(String path, String said) {
		open(path);
		this.chromium.click("#language");
		this.chromium
			.until("return document.querySelector('#message:not([hidden])')?.textContent.includes('" + said + "')");
	}

	@Test
	void listsTheFindings() {
		open("/quality.html?lang=fr");
		this.chromium.ask("document.querySelectorAll('#findings details').forEach((group) => { group.open = true; })");
		this.chromium.until("return document.querySelector('#findings').innerText.includes('CH de Maubeuge')");
		assertThat(this.chromium.text("#findings")).contains("Deux entités n’en font peut-être qu’une");
	}

	@Test
	void runsNothingButItsOwnFiles() {
		String policy = this.api.ask("/").response().headers().firstValue("Content-Security-Policy").orElse("");
		assertThat(policy).contains("script-src 'self';", "style-src 'self';", "frame-ancestors")
			.doesNotContain("unsafe");
		open("/?lang=fr");
		assertThat(this.chromium
			.ask("const script = document.createElement('script'); script.textContent = 'window.ran = 1';"
					+ " document.head.append(script); return window.ran ?? 'refused'"))
			.isEqualTo("refused");
		assertThat(this.chromium.complaints(1)).allMatch((line) -> line.contains("Content Security Policy"));
	}

}
