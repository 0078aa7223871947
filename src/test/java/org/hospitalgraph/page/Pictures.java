package org.hospitalgraph.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hospitalgraph.Api;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.load.Loader;
import org.hospitalgraph.start.ShippedDossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Makes the pictures of the documentation again: {@code mvn test -Dtest=Pictures}. Its
 * name keeps it out of the usual tests.
 */
@PageTest
class Pictures {

	@Autowired
	Api api;

	@Autowired
	Loader loader;

	/** What the program shows when it is started without any setting. */
	@BeforeEach
	void loadAllDocuments() throws Exception {
		this.loader.load(Dossiers.read(ShippedDossiers.ALL.files()));
	}

	/** A picture drawn by the service. */
	@Test
	void drawsTheQuestionOfTheProject() throws IOException {
		Files.write(Path.of("docs/pictures/links.svg"),
				this.api
					.ask("/api/v1/entities/chu-lille/links?through=GHT&category=CH&format=svg", "Accept-Language", "fr")
					.bytes());
	}

	@ParameterizedTest
	@CsvSource({ "start, /?lang=fr, 1400, 900, false", "path, '/?path=ch-lens,chu-rouen&lang=fr', 1400, 900, false",
			"time, /?around=ch-valenciennes&at=2012&select=ch-valenciennes&lang=fr, 1400, 900, false",
			"timeline, /?view=change&show=timeline&lang=fr, 1400, 900, false", "phone, /?lang=fr, 400, 820, false" })
	void draws(String name, String path, int width, int height, boolean dark) throws IOException {
		Chromium.assume();
		try (Chromium chromium = Chromium.start()) {
			chromium.look(width, height, dark);
			chromium.open(this.api.base() + path);
			chromium.settle();
			chromium.picture(Path.of("docs/pictures", name + ".png"));
		}
	}

}
