package org.hospitalgraph.dossier;

import java.util.List;
import java.util.stream.IntStream;

import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.model.Entity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The remarks of the authors of dossiers. */
class RemarksTests {

	private static final String UNDATED = """
			source: { id: convention, title: Convention, published: 2017-07-03, language: fr, kind: press-release }
			entities:
			  - { id: ch-a, label: Establishment, category: CH, name: CH de A, at: p.1 }
			  - { id: ght-a, label: Groupement, category: GHT, name: GHT A, status: active, notBefore: 2016, note: La création n’est pas datée., at: p.1 }
			facts:
			  - { from: ch-a, type: MEMBER_OF, to: ght-a, at: p.1 }
			""";

	private static final String DATED = UNDATED.replace("id: convention,", "id: press,")
		.replace("notBefore: 2016, note: La création n’est pas datée.,",
				"created: 2017-07-03, note: Selon la presse.,");

	/** What explains why one document gives no date, beside the date of another one. */
	@Test
	void sayWhyThereIsNoDateOnlyWhereThereIsNone() throws Exception {
		assertThat(remarks(UNDATED)).containsExactly("La création n’est pas datée.");
		assertThat(remarks(UNDATED, DATED)).containsExactly("Selon la presse.");
	}

	@Test
	void nameTheDocumentThatTheyAreAbout() throws Exception {
		assertThat(groupement(UNDATED, DATED).evidence().get(Entity.NOTE)).extracting((citation) -> citation.text())
			.containsExactly("press#p.1");
	}

	private static List<String> remarks(String... texts) throws Exception {
		return groupement(texts).notes();
	}

	private static Entity groupement(String... texts) throws Exception {
		return Dossiers
			.read(IntStream.range(0, texts.length)
				.mapToObj((i) -> new DossierFile("file" + i + ".yaml", texts[i]))
				.toList())
			.entities()
			.stream()
			.filter((one) -> one.id().text().equals("ght-a"))
			.findFirst()
			.orElseThrow();
	}

}
