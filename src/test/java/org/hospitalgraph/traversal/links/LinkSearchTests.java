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
 * If there are more paths than are kept, nobody who is linked is lost, nor any path to
 * those on a page.
 */
@ServiceTest
class LinkSearchTests {

	@Autowired
	private Twins twins;

	@Autowired
	private Cypher cypher;

	@ParameterizedTest
	@CsvSource({ "chu-lille,,", "chu-lille,2017-07-03,", "gh-seclin-carvin,,FOLLOW", "gh-seclin-carvin,2025,FOLLOW",
			"theme-cancerologie,," })
	void findsTheSameHoweverFewPathsAreKept(String id, PartialDate asOf, Same same) {
		Twins.Origin origin = this.twins.origin(new EntityId(id), null);
		LinksQuestion question = new LinksQuestion(List.of(), List.of(), null, List.of(), null, null, asOf, List.of(),
				List.of(), null, same, null, null);
		LinkSearch whole = new LinkSearch(this.cypher, origin, question);
		LinkSearch cut = new LinkSearch(this.cypher, origin, question, 3);
		assertThat(whole.ends()).hasSizeGreaterThan(3);
		assertThat(cut.ends()).isEqualTo(whole.ends());
		assertThat(cut.isCut()).isFalse();
		List<LinkSearch.End> page = whole.ends().values().stream().skip(1).limit(2).toList();
		assertThat(cut.pathsTo(page).kept()).isNotEmpty().isEqualTo(whole.pathsTo(page).kept());
		assertThat(cut.pathsTo(List.of()).kept()).isEmpty();
	}

}
