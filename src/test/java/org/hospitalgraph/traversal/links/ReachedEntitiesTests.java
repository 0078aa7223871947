package org.hospitalgraph.traversal.links;

import java.util.List;

import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.traversal.Same;
import org.hospitalgraph.traversal.Twins;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where there are more paths than are kept, nobody who is linked is lost, nor any path to
 * those on a page.
 */
@ServiceTest
class ReachedEntitiesTests {

	@Autowired
	private Twins twins;

	@Autowired
	private Cypher cypher;

	@ParameterizedTest
	@CsvSource({ "chu-lille,,", "chu-lille,2017-07-03,", "gh-seclin-carvin,,FOLLOW", "gh-seclin-carvin,2025,FOLLOW",
			"theme-cancerologie,," })
	void reachesTheSameHoweverFewPathsAreKept(String id, PartialDate asOf, Same same) {
		Twins.Origin origin = this.twins.origin(new EntityId(id), null);
		LinkSearch search = new LinkSearch(this.cypher, origin, new LinksQuestion(List.of(), List.of(), null, List.of(),
				null, null, asOf, List.of(), List.of(), null, same, null, null));
		ReachedEntities whole = ReachedEntities.from(origin, search, ReachedEntities.KEPT);
		ReachedEntities cut = ReachedEntities.from(origin, search, 3);
		assertThat(whole.ends()).hasSizeGreaterThan(3);
		assertThat(cut.ends()).isEqualTo(whole.ends());
		assertThat(cut.isCut()).isFalse();
		List<String> page = whole.ends().keySet().stream().skip(1).limit(2).toList();
		assertThat(cut.to(page).kept()).isNotEmpty().isEqualTo(whole.to(page).kept());
		assertThat(cut.to(List.of()).kept()).isEmpty();
	}

}
