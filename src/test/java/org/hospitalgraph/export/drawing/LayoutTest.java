package org.hospitalgraph.export.drawing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.export.Graphs;
import org.hospitalgraph.model.answer.Graph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class LayoutTest {

	@Test
	void isTheSameWhateverTheOrderOfNodesAndLinks() {
		assertThat(positions(Graphs.shuffled(Graphs.hospitals()))).isEqualTo(positions(Graphs.hospitals()));
		Graph large = Graphs.large(5000, 7000);
		assertThat(positions(Graphs.shuffled(large))).isEqualTo(positions(large));
	}

	@Test
	void putsNoTwoNodesOnOneAnother() {
		Graph graph = Graphs.hospitals();
		Drawing drawing = Drawing.of(graph, Locale.FRENCH);
		for (int one = 0; one < graph.nodes().size(); one++) {
			for (int other = 0; other < one; other++) {
				assertThat(Math.hypot(drawing.layout().x(one) - drawing.layout().x(other),
						drawing.layout().y(one) - drawing.layout().y(other)))
					.isGreaterThan((drawing.size(one) + drawing.size(other)) / 2);
			}
		}
	}

	@Test
	void setsWhatIsNotConnectedSideBySide() {
		Map<String, String> positions = positions(Graphs.hostile());
		assertThat(positions.values()).doesNotHaveDuplicates();
	}

	@Test
	void drawsFiveHundredConnectedNodesInSeconds() {
		assertTimeout(Duration.ofSeconds(60), () -> positions(Graphs.large(500, 1000)));
	}

	@Test
	void drawsAHundredThousandNodesInSeconds() {
		Graph graph = Graphs.large(100_000, 150_000);
		assertTimeout(Duration.ofSeconds(60), () -> positions(graph));
	}

	private static Map<String, String> positions(Graph graph) {
		Drawing drawing = Drawing.of(graph, Locale.FRENCH);
		Map<String, String> positions = new HashMap<>();
		graph.nodes()
			.forEach((node) -> positions.put(node.summary().id(),
					drawing.layout().x(drawing.index(node)) + " " + drawing.layout().y(drawing.index(node))));
		return positions;
	}

}
