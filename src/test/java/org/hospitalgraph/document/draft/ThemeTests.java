package org.hospitalgraph.document.draft;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.document.drafting.Drafting;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.mention.Known;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a groupement or an agreement may be about, by the words of its sentence. */
class ThemeTests {

	@Test
	void proposesThemesOfTheSentenceThatNamesAGroupement() {
		Draft draft = draft(
				"Le GCS G4 soutient la recherche clinique et la cancérologie. Le CH de Lens a un service de cardiologie.");
		assertThat(draft.themes()).extracting(DraftTheme::of).containsOnly("gcs-g4");
		assertThat(draft.themes()).extracting(DraftTheme::theme)
			.containsExactlyInAnyOrder("theme-recherche-clinique", "theme-cancerologie");
		DraftTheme first = draft.themes().getFirst();
		assertThat(draft.text().substring(first.passage().start(), first.passage().end())).contains(first.words());
		assertThat(draft.facts()).noneMatch((fact) -> fact.type().equals("FOCUSES_ON"));
	}

	@Test
	void proposesThemesOfAnAgreementAndOfWhatIsSaidOfItNext() {
		Draft draft = draft(
				"Le CHU de Lille et le CH de Lens ont signé une convention de partenariat en urologie le 3 mai 2021.\n");
		assertThat(draft.themes()).extracting(DraftTheme::theme).contains("theme-urologie");
		Draft next = draft(
				"Le GHT du Hainaut-Cambrésis compte douze établissements. Son projet médical porte sur la gériatrie.");
		assertThat(next.themes()).extracting((one) -> one.of() + " " + one.theme())
			.containsExactly("ght-hainaut-cambresis theme-geriatrie");
	}

	@Test
	void inventsNoThemes() {
		for (String text : List.of("Le GCS G4 ne s’occupe pas de cardiologie.", "La cardiologie ouvre demain.",
				"Le GCS G4 réunit la Clinique Cardiologie-Est et le CH de Lens.", "Le GCS G4 est connu.")) {
			assertThat(draft(text).themes()).as(text).isEmpty();
		}
	}

	@Test
	void aDraftTellsThemesAsRemarksOnly() {
		String yaml = DossierYaml.of(draft("Le GCS G4 soutient la cancérologie."));
		assertThat(yaml).contains("#  { from: gcs-g4, type: FOCUSES_ON, to: theme-cancerologie }  (cancérologie)");
	}

	private static Draft draft(String text) {
		return new Drafting(Known.lexicon()).of(
				new Documents(Duration.ofSeconds(60)).read(text.getBytes(StandardCharsets.UTF_8), "text/plain"),
				new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH);
	}

}
