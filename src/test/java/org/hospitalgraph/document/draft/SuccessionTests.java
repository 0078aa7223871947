package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mergers and new names in the words of chronicles, letters, slides and news, each beside
 * what looks like one. All of them are made up.
 */
class SuccessionTests {

	private static final String[] OF_BOTH = { "CHI val | succeeds | CH arvans", "CHI val | succeeds | CH belcombe" };

	@ParameterizedTest
	@ValueSource(strings = { "En 2000, les CH d’Arvans et de Belcombe laissent la place au CHI du Val.",
			"Le CH d’Arvans et le CH de Belcombe ont cédé la place au CHI du Val.",
			"2013 : fusion CH Arvans + CH Belcombe → CHI du Val", "CHI du Val = ex-CH d’Arvans + ex-CH de Belcombe",
			"CHI du Val = CH d’Arvans + CH de Belcombe, fusionnés en 2013.",
			"Le CHI du Val (CHIV) est créé en 2009. Il regroupe les anciens CH d’Arvans et de Belcombe, disparus depuis.",
			"Le CHI du Val réunit les deux anciens centres hospitaliers d’Arvans et de Belcombe.",
			"Le CH d’Arvans et le CH de Belcombe ont fusionné ; ainsi est né le CHI du Val (CHIV).",
			"Le CH d’Arvans et le CH de Belcombe ne forment plus qu’un établissement : le CHI du Val.",
			"Le CHI du Val est né en 2013 – « sans drame » – de la réunion du CH d’Arvans et du CH de Belcombe.",
			"Le CHI du Val résulte de la réunion du CH d’Arvans et du CH de Belcombe.",
			"Le CH d’Arvans date de 1900. De sa réunion avec le CH de Belcombe naît le CHI du Val.",
			"1977 : de la fusion du CH d’Arvans et du CH de Belcombe naît le CHI du Val.",
			"Le CHI du Val est né en 2010. Il a réuni deux maisons, qui ont fusionné : le CH d’Arvans et le CH de Belcombe.",
			"En 1999, les CH d’Arvans et de Belcombe se sont unis. Le CHI du Val est né de cette union.",
			"The CHI du Val was formed in 2018 by the merger of the CH d’Arvans and the CH de Belcombe.",
			"The CHI du Val was formed by a merger: in 2015 the CH d’Arvans and the CH de Belcombe combined." })
	void hospitalsThatMerged(String text) {
		assertThat(Sentences.links(text)).containsExactlyInAnyOrder(OF_BOTH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le CH d’Arvans et le CH de Belcombe n’ont pas fusionné pour former le CHI du Val.",
			"Les CH d’Arvans et de Belcombe ne laisseront jamais la place au CHI du Val.",
			"Le CHI du Val regroupe les anciens du CH d’Arvans et du CH de Belcombe.",
			"1994 : échec du projet de fusion avec le CH d’Arvans.",
			"Le CH d’Arvans et le CH de Belcombe se sont vus. Le CHI du Val est fier de cette union.",
			"À la réunion du CH d’Arvans et du CH de Belcombe, le CHI du Val était invité.",
			"CHI du Val : CH d’Arvans + CH de Belcombe", "Le CH d’Arvans devient partenaire du CH de Belcombe.",
			"Le CH d’Arvans a racheté les parts du CH de Belcombe.",
			"Mme Roy, directrice du CH d’Arvans, ancienne directrice du CH de Belcombe.",
			"Le CH d’Arvans, le CH de Belcombe et l’ancien directeur du CHI du Val se réunissent." })
	void otherThingsThatHospitalsDo(String text) {
		assertThat(Sentences.links(text)).isEmpty();
	}

	@Test
	void linesOfAChronicleAndNotesAreSentences() {
		assertThat(Sentences.links("""
				1671   Fondation de l’hôpital Morand.
				1974   L’établissement devient le CH d’Arvans
				2018   Le CH de Belcombe n’a plus de maternité
				""")).isEmpty();
		assertThat(Sentences.links("""
				(1) Le CHI du Val est issu de la fusion des CH d’Arvans et de Belcombe.
				(2) Le CH de Corvières n’appartient à aucun GHT.
				""")).containsExactlyInAnyOrder(OF_BOTH);
		assertThat(Sentences.links(
				"Le CH d’Arvans fusionne avec le CH de Belcombe (hôpital de la Villeneuve) pour donner naissance au CHI du Val."))
			.containsExactlyInAnyOrder(OF_BOTH);
	}

	@Test
	void newNames() {
		assertThat(Sentences.links("La Clinique Duval (ex-Clinique d’Arvans, groupe X) n’est pas fermée."))
			.containsExactly("CLINIQUE duval | succeeds | CLINIQUE arvans");
		assertThat(Sentences.links("2018 : l’EPSM du Val, ex-centre hospitalier d’Arvans"))
			.containsExactly("EPSM val | succeeds | CH arvans");
		assertThat(Sentences.links("- CH d’Arvans (devenu depuis le CH du Val)"))
			.containsExactly("CH val | succeeds | CH arvans");
		assertThat(Sentences.links("Le CH d’Arvans (CHA), né en 2000 à Arvans, a pris en 2014 le nom de CH du Val."))
			.containsExactly("CH val | succeeds | CH arvans");
		assertThat(Sentences.links("Le GHT Val-Noir, anciennement GHT Mer-Noire, est petit."))
			.containsExactly("GHT val noir | succeeds | GHT mer noire");
	}

	@Test
	void whatTookOverFromAnother() {
		assertThat(Sentences.links("La clinique Morand a avalé la clinique Duval : 60 départs."))
			.containsExactly("CLINIQUE morand | succeeds | CLINIQUE duval");
		assertThat(Sentences.links("La CHT du Val est née en 2010. En 2016, la CHT laisse la place au GHT du Val."))
			.containsExactly("GHT val | succeeds | CHT val");
		assertThat(Sentences.links("Le GCS Val-Noir est un groupement de moyens. Il succède à l’ancien GIE Val-Clair."))
			.containsExactly("GCS val noir | succeeds | GIE val clair");
		assertThat(Sentences.links("Le GIP Val-Noir est issu, en 2014, de la transformation du GCS Val-Clair."))
			.containsExactly("GIP val noir | succeeds | GCS val clair");
		assertThat(
				Sentences.links("Le CH d’Arvans va bien. M. Roy est directeur. Il succède à Mme Roy au CH d’Arvans."))
			.isEmpty();
	}

}
