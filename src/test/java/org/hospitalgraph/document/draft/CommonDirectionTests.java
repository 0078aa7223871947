package org.hospitalgraph.document.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hospitals under one direction in the words of minutes, adverts and news, and directions
 * that are over, planned or refused. All of them are made up.
 */
class CommonDirectionTests {

	@ParameterizedTest
	@ValueSource(strings = { "Depuis 2012, les CH d’Arvans et de Belcombe partagent la même direction.",
			"Les CH d’Arvans et de Belcombe partagent le même directeur.",
			"Mme Roy dirige à la fois le CH d’Arvans et le CH de Belcombe.",
			"Un seul directeur pour le CH d’Arvans et le CH de Belcombe !",
			"Le directeur du CH d’Arvans dirige également le CH de Belcombe depuis 2013.",
			"Le CH d’Arvans est loin. La direction de l’établissement est commune avec celle du CH de Belcombe.",
			"Le directeur conduira la direction commune des centres hospitaliers d’Arvans et de Belcombe.",
			"Le CH d’Arvans et le CH de Belcombe se parlent. L’établissement vallon et l’établissement montagnard ont une seule et même direction.",
			"The CH d’Arvans has shared one chief executive with the CH de Belcombe since 2023.",
			"The CH d’Arvans and the CH de Belcombe are under joint management; they have not merged.",
			"Le CH d’Arvans est né en 2010. Les services ont quitté la ville. Il est en direction commune avec le CH de Belcombe." })
	void oneDirectionForBoth(String text) {
		assertThat(Sentences.directions(text)).containsExactlyInAnyOrder("CH arvans", "CH belcombe");
	}

	@ParameterizedTest
	@ValueSource(strings = { "La direction commune des CH d’Arvans et de Belcombe n’est pas décidée.",
			"Ce n’est ni une fusion, ni une direction commune, disent le CH d’Arvans et le CH de Belcombe.",
			"Les CH d’Arvans et de Belcombe devraient se doter d’une direction commune.",
			"Une élue demande au Gouvernement de créer une direction commune entre le CH d’Arvans et le CH de Belcombe.",
			"La direction commune du CH d’Arvans avec le CH de Belcombe a pris fin en 2016.",
			"L’État a mis un terme à la direction commune des CH d’Arvans et de Belcombe.",
			"The CH d’Arvans ended its joint management agreement with the CH de Belcombe.",
			"Le directeur du CH d’Arvans écrit également au CH de Belcombe.",
			"Le CH d’Arvans entre dans la direction commune.",
			"Cela s’est fait avec le CH d’Arvans et le CH de Belcombe.\n• En 2021, la direction commune a changé." })
	void noDirectionInForce(String text) {
		assertThat(Sentences.directions(text)).isEmpty();
	}

	@Test
	void whoJoinsADirection() {
		assertThat(Sentences.directions("Les CH d’Arvans et de Belcombe ont une direction commune. En 2017, le CH de"
				+ " Corvières est entré à son tour dans cette direction commune ; le CH de Dol l’a rejointe en 2020."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe", "CH corvieres", "CH dol");
		assertThat(Sentences.directions("Le CH d’Arvans et le CH de Belcombe sont en direction commune depuis 2014 et"
				+ " l’EHPAD Les Ormes y a été intégré le 1er janvier 2020."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe", "UNIT ehpad ormes");
		assertThat(Sentences.directions("Les CH d’Arvans et de Belcombe ont une direction commune. La direction commune"
				+ " intègre également l’EHPAD Les Ormes."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe", "UNIT ehpad ormes");
		assertThat(Sentences.directions("Les CH d’Arvans et de Belcombe ont une direction commune. Le CH de Corvières"
				+ " n’est pas entré dans cette direction commune."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe");
	}

	@Test
	void directionsOfThoseThatAreNamedElsewhere() {
		assertThat(Sentences.directions("""
				CENTRES HOSPITALIERS D’ARVANS, DE BELCOMBE ET EHPAD DE CORVIÈRES

				Directeur ou directrice

				Le directeur aura à :
				- conduire l’ensemble des établissements de la direction commune ;
				""")).containsExactlyInAnyOrder("CH arvans", "CH belcombe", "UNIT ehpad corvieres");
		String members = "Le GHT Val-Noir réunit le CH d’Arvans, le CH de Belcombe et le CH de Corvières. ";
		assertThat(Sentences.directions(
				members + "Les trois établissements du GHT Val-Noir, en direction commune depuis 2015, votent."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe", "CH corvieres");
		assertThat(Sentences
			.directions(members + "Les cinq établissements du GHT Val-Noir, en direction commune depuis 2015, votent."))
			.isEmpty();
		assertThat(
				Sentences.directions("La direction commune des Hôpitaux du Val : le CH d’Arvans, le CH de Belcombe."))
			.containsExactlyInAnyOrder("CH arvans", "CH belcombe");
	}

}
