package org.hospitalgraph.start;

import java.util.List;

import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.RelationshipType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the five documents leave open stays open. */
class FoundingDossiersTests {

	private static KnowledgeBase knowledge;

	@BeforeAll
	static void read() throws Exception {
		knowledge = Dossiers.read(ShippedDossiers.FOUNDING.files());
	}

	@Test
	void fiveChtAreConstitutedFourArePlannedAndTheSixOfTheMapAloneHaveNoStatus() {
		List<Entity> cht = knowledge.entities().stream().filter((entity) -> "CHT".equals(entity.category())).toList();
		assertThat(cht).filteredOn((entity) -> "active".equals(entity.status())).hasSize(5);
		assertThat(cht).filteredOn((entity) -> "planned".equals(entity.status())).hasSize(4);
		assertThat(cht).filteredOn((entity) -> entity.status() == null)
			.extracting((entity) -> entity.id().text())
			.containsExactlyInAnyOrder("cht-le-cateau-cambresis", "cht-artois", "cht-thierache",
					"cht-dunkerque-calais-saint-omer", "cht-versant-nord-est", "cht-flandres-lys");
	}

	@Test
	void onlyTheFoundersOfHugoAreMembersSinceItWasFounded() {
		assertThat(members("gcs-hugo")).filteredOn((fact) -> "founding".equals(fact.properties().get("role")))
			.hasSize(6)
			.allSatisfy((fact) -> assertThat(fact.validity().since()).isEqualTo("2013"));
		assertThat(members("gcs-hugo")).filteredOn((fact) -> "associate".equals(fact.properties().get("role")))
			.hasSize(3)
			.allSatisfy((fact) -> assertThat(fact.validity().since()).isNull());
	}

	@Test
	void nobodyIsAMemberOfGrandLilleSinceADateThatTheLetterDoesNotGive() {
		assertThat(members("ght-grand-lille")).hasSize(5)
			.allSatisfy((fact) -> assertThat(fact.validity().since()).isNull());
	}

	@Test
	void theEightFhuOfTheSecondWaveAreAnnouncedAndNoneIsKnown() {
		assertThat(knowledge.entities()).noneMatch((entity) -> "FHU".equals(entity.category()));
		assertThat(knowledge.figures()).filteredOn((figure) -> "fhu-second-wave-stated".equals(figure.metric()))
			.singleElement()
			.satisfies((figure) -> assertThat(figure.value()).isEqualByComparingTo("8"));
	}

	private static List<Fact> members(String groupement) {
		return knowledge.facts()
			.stream()
			.filter((fact) -> fact.type() == RelationshipType.MEMBER_OF && fact.to().text().equals(groupement))
			.toList();
	}

}
