package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Shape;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.Message;

/**
 * A Mermaid flowchart for Markdown pages, which many forges and wikis draw. Mermaid draws
 * at most some hundred links; a larger graph is refused.
 */
public final class Mermaid implements GraphWriter {

	/** The default of {@code maxEdges} in Mermaid. */
	private static final int MOST_LINKS = 500;

	/** The default of {@code maxTextSize}. */
	private static final int MOST_LETTERS = 50_000;

	private static final int NAME = 80;

	@Override
	public Format format() {
		return Format.MERMAID;
	}

	@Override
	public void require(Graph graph, Locale language) {
		if (graph.links().size() > MOST_LINKS || graph.nodes().size() > MOST_LINKS
				|| text(graph, language).length() > MOST_LETTERS) {
			throw new IllegalQuestion("format",
					Message.of("format.mermaid", graph.nodes().size(), graph.links().size(), MOST_LINKS));
		}
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		out.write(text(graph, language).getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static String text(Graph graph, Locale language) {
		Drawing drawing = Drawing.of(graph, language);
		StringBuilder text = new StringBuilder("---\ntitle: \"");
		text.append(drawing.title().replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n---\n");
		text.append("flowchart LR\n  %% ").append(Text.line(drawing.subtitle())).append('\n');
		Map<String, String> classes = new LinkedHashMap<>();
		for (Node node : drawing.nodes()) {
			String colour = Drawing.style(node).colour();
			String name = classes.computeIfAbsent(colour, (one) -> "c" + classes.size());
			String[] outline = outline(Drawing.style(node).shape());
			text.append("  n").append(drawing.index(node)).append(outline[0]).append(quoted(Drawing.name(node), NAME));
			text.append(outline[1]).append(":::").append(name).append('\n');
		}
		int index = 0;
		for (Link link : drawing.links()) {
			text.append("  n").append(drawing.from(index)).append(" -->|").append(quoted(label(drawing, link), NAME));
			text.append("| n").append(drawing.to(index)).append('\n');
			index++;
		}
		classes.forEach((colour, name) -> text.append("  classDef ")
			.append(name)
			.append(" fill:")
			.append(colour)
			.append("26,stroke:")
			.append(colour)
			.append(",color:#16202c\n"));
		return text.toString();
	}

	private static String label(Drawing drawing, Link link) {
		String since = link.validity().since();
		String until = link.validity().until();
		boolean dated = since != null || until != null;
		return drawing.verb(link)
				+ (dated ? ", " + ((since != null) ? since : "") + "–" + ((until != null) ? until : "") : "");
	}

	private static String[] outline(Shape shape) {
		return switch (shape) {
			case HEXAGON -> new String[] { "{{", "}}" };
			case RECTANGLE, CUT -> new String[] { "[", "]" };
			case DIAMOND -> new String[] { "{", "}" };
			case ROUNDED -> new String[] { "(", ")" };
			case PARALLELOGRAM -> new String[] { "[/", "/]" };
			default -> new String[] { "([", "])" };
		};
	}

	/**
	 * Text in which characters with a meaning in Mermaid are written as character codes.
	 */
	private static String quoted(String text, int most) {
		StringBuilder quoted = new StringBuilder("\"");
		Text.brief(text, most).codePoints().forEach((letter) -> {
			if ("\"#&<>`%;{}[]|\\".indexOf(letter) >= 0) {
				quoted.append('#').append(letter).append(';');
			}
			else {
				quoted.appendCodePoint(letter);
			}
		});
		return quoted.append('"').toString();
	}

}
