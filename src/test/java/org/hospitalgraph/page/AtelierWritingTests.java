package org.hospitalgraph.page;

import org.hospitalgraph.WritingService;
import org.hospitalgraph.atelier.WriteAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** From the page into the base, on a service that was started for that. */
@Tag("page")
class AtelierWritingTests extends WritingService {

	private static final String TEXT = "Lens, le 28 juin 2016\\n\\nLe GCS de Gohelle est créé le 1er juillet 2016. Il réunit le CH de Lens et le CH de Denain.";

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
			chromium.ask("const id = document.querySelector('.about-id input'); id.value = 'gohelle-2016';"
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

}
