package org.hospitalgraph.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.hospitalgraph.cypher.file.CypherFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The catalogue as favourites for any Neo4j Browser, which saves each favourite as a
 * {@code .cypher} file in a folder, with the title in the first comment.
 */
@RestController
class FavouritesController {

	/**
	 * The earliest date that a zip file can hold in every time zone, so that the archive
	 * is always the same.
	 */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

	private final Catalogue catalogue;

	FavouritesController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/guide/hospital-graph.zip")
	ResponseEntity<byte[]> favourites(Locale language) throws IOException {
		boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (CypherFile file : this.catalogue.all()) {
				ZipEntry entry = new ZipEntry("hospital-graph/" + file.name() + ".cypher");
				entry.setTimeLocal(TIME);
				zip.putNextEntry(entry);
				String text = "// " + (english ? file.title() : file.titre()) + "\n" + file.ready();
				zip.write(text.getBytes(StandardCharsets.UTF_8));
			}
		}
		return ResponseEntity.ok().contentType(MediaType.valueOf("application/zip")).body(bytes.toByteArray());
	}

}
