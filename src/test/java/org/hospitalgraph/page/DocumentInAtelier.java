package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.support.ui.Select;

/** A document in the atelier, and what a reader does with its text and fields. */
abstract class DocumentInAtelier extends Explorer {

	static final String SIGNED = "La convention « Cœur d’Artois », liant l’hôpital à ses voisins, a été signée en mai 2016 par le CHU de Lille.";

	static final String TEXT = """
			Lens, le 28 juin 2016

			Le GCS de Gohelle est créé le 1er juillet 2016. Il réunit le CH de Lens et le CH de Saint-Exemple.

			%s L’hôpital de Saint-Exemple y viendra. Dix médecins de Lens exercent aussi à Lille.""".formatted(SIGNED);

	/** Selects words as a reader does who drags the mouse over them. */
	static final String SELECT = """
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

	static final String LIT = "return [...document.querySelectorAll('#text .lit')].map((one) => one.textContent).join('')";

	static final String KEPT = "const kept = await import('/js/atelier-keep.js'); return (await kept.list()).length";

	@BeforeEach
	void read() throws IOException {
		for (Path file : downloads()) {
			Files.delete(file);
		}
		openAtelier("en");
		paste();
	}

	void paste() {
		this.chromium.ask("document.querySelector('#paste').value = `" + TEXT + "`");
		this.chromium.click("#read");
		this.chromium.until(
				"return !document.querySelector('#review').hidden && document.querySelectorAll('.proposal').length > 1");
	}

	void select(String words) {
		this.chromium.driver().executeScript(SELECT, words);
		this.chromium.until("return !document.querySelector('#selected').hidden");
	}

	void choose(String selector, String text) {
		Select choice = new Select(this.chromium.find(selector));
		choice.getOptions().stream().filter((one) -> one.getText().contains(text)).findFirst().orElseThrow().click();
	}

	@SuppressWarnings("unchecked")
	List<String> ends() {
		return (List<String>) this.chromium
			.ask("return [...document.querySelectorAll('#form .end select')].map((one) => one.value)");
	}

	List<Path> downloads() throws IOException {
		try (var files = Files.list(this.chromium.downloads())) {
			return files.filter((file) -> file.toString().endsWith(".yaml")).toList();
		}
	}

}
