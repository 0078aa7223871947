package org.hospitalgraph.document.draft;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures and whom they describe. All of the texts are made up. */
class FigureTests {

	@Test
	void figuresOfTheEntityThatTheyDescribe() {
		assertThat(figures("Le CH d’Arvans emploie 1 200 agents et compte 380 lits et places."))
			.containsExactly("ch-arvans agents 1200 Agents", "ch-arvans lits 380 Lits et places");
		assertThat(figures("Le GHT Val-Noir (360 000 habitants) réunit le CH d’Arvans et le CH de Belcombe."))
			.containsExactly("ght-val-noir habitants 360000 Habitants");
		assertThat(figures("Le CH d’Arvans ouvre un bloc.\n\n- 31 000 passages annuels aux urgences"))
			.containsExactly("ch-arvans passages 31000 Passages annuels aux urgences");
		assertThat(figures("Le CH d’Arvans a un budget de 80 M€."))
			.containsExactly("ch-arvans amount 80000000 Montant");
		assertThat(figures("Le CH d’Arvans reçoit 17 % de la population du canton."))
			.containsExactly("ch-arvans share 17 Part de la population du canton");
	}

	@Test
	void membersOfAGroupement() {
		assertThat(figures("Le GHT Val-Noir compte sept établissements dont un Ehpad."))
			.containsExactly("ght-val-noir members-stated 7 Établissements");
		assertThat(figures("Le GHT Val-Noir\n\n• 11 établissements parties"))
			.containsExactly("ght-val-noir members-stated 11 Établissements parties");
		assertThat(figures("Le GHT Val-Noir avance. En 2011, 9 établissements souhaitent y adhérer.")).isEmpty();
		assertThat(figures("Le GHT Val-Noir côtoie 12 autres hôpitaux.")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le GHT Val-Noir est l’un des 14 groupements de la région.",
			"La convention du GHT Val-Noir est conclue pour 3 ans.", "Le CH d’Arvans attend depuis sept ans.",
			"Le GHT Val-Noir couvre 12 départements.", "La région compte 4 000 médecins et 30 000 lits.",
			"Les CH d’Arvans et de Belcombe emploient 900 agents.", "Au CH d’Arvans, court séjour (20 lits), EHPAD.",
			"Le CH d’Arvans a cédé ses parts.\nLe capital est fixé à 50 000 euros.",
			"Le CH d’Arvans va bien.\n\nLe projet médical du canton suit en tous points celui du CH de Belcombe.\n\n- 9 800 agents",
			"Cinq hôpitaux et deux Ehpad sont membres du GHT Val-Noir.",
			"Au CH d’Arvans, cent six médecins sur cent vingt.",
			"40 millions au CH d’Arvans : 27 d’abord, 13 ensuite." })
	void whatDescribesNobodyInTheTextIsGivenToNoEntity(String text) {
		Draft draft = Sentences.draft(text);
		assertThat(draft.figures()).allMatch((one) -> one.of().equals(draft.source().id()) && one.confidence() < 0.6);
		assertThat(draft.figures()).noneMatch((one) -> "members-stated".equals(one.metric()));
	}

	@Test
	void oneFigureOnce() {
		assertThat(figures("Le CH d’Arvans soigne 880 000 habitants. Le CH d’Arvans soigne près de 900 000 habitants."))
			.containsExactly("ch-arvans habitants 880000 Habitants");
		assertThat(figures("Le CH d’Arvans emploie 500 agents. Le CH d’Arvans emploie 500 agents."))
			.containsExactly("ch-arvans agents 500 Agents");
		assertThat(figures("Le CH d’Arvans emploie dix-huit agents.")).containsExactly("ch-arvans agents 18 Agents");
	}

	private static List<String> figures(String text) {
		return Sentences.draft(text)
			.figures()
			.stream()
			.map((one) -> one.of() + " " + one.metric() + " " + one.value().toPlainString() + " " + one.name())
			.toList();
	}

}
