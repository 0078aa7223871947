package org.hospitalgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Lettering;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Utf8;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;

/**
 * Graphviz. {@code dot -Tsvg} makes its own layout; {@code neato -n -Tsvg} keeps the
 * positions in the file and moves overlapping nodes apart. If there are few enough links
 * to be read, each is labelled with its verb and dates.
 */
public final class Dot implements GraphWriter {

	private static final int TOOLTIP = 300;

	private static final int MOST_LABELS = 200;

	@Override
	public Format format() {
		return Format.DOT;
	}

	@Override
	public void write(Graph graph, Locale language, OutputStream out) throws IOException {
		Drawing drawing = Drawing.of(graph, language);
		Writer dot = new Utf8(out);
		dot.write("digraph hospital_graph {\n");
		dot.write(
				"graph [charset=\"UTF-8\", outputorder=edgesfirst, overlap=false, fontname=\"Helvetica\", labelloc=t, label="
						+ quoted(List.of(Text.brief(drawing.title(), TOOLTIP), drawing.subtitle())) + "];\n");
		dot.write("node [style=filled, fontname=\"Helvetica\", fontsize=10, fontcolor=\"#16202c\", penwidth=1.5];\n");
		dot.write("edge [fontname=\"Helvetica\", fontsize=8, arrowsize=0.6];\n");
		for (Node node : drawing.nodes()) {
			write(dot, drawing, node);
		}
		int index = 0;
		boolean few = drawing.links().size() <= MOST_LABELS;
		for (Link link : drawing.links()) {
			Stroke stroke = Stroke.of(link.type());
			String words = tooltip(drawing, link);
			dot.write(quoted(link.from()) + " -> " + quoted(link.to()) + " [id=" + quoted(drawing.id(index))
					+ ", class=" + quoted(Text.line(link.type())) + ", color=\"" + stroke.colour() + "\", style="
					+ (stroke.dashes().isEmpty() ? "solid" : "dashed") + ", tooltip=" + quoted(words)
					+ (few ? ", label=" + quoted(words) : "") + "];\n");
			index++;
		}
		dot.write("}\n");
		dot.flush();
	}

	private static void write(Writer dot, Drawing drawing, Node node) throws IOException {
		int index = drawing.index(node);
		Style style = Drawing.style(node);
		dot.write(quoted(node.summary().id()) + " [label=" + quoted(Lettering.label(Drawing.name(node))) + ", shape="
				+ style.shape().dot() + ", color=\"" + style.colour() + "\", fillcolor=\"" + style.colour()
				+ "26\", class=" + quoted(node.summary().label()) + ", tooltip="
				+ quoted(Text.brief(Drawing.name(node), TOOLTIP)) + ", pos=\"" + drawing.layout().x(index) + ","
				+ -drawing.layout().y(index) + "\"];\n");
	}

	private static String tooltip(Drawing drawing, Link link) {
		String since = link.validity().since();
		String until = link.validity().until();
		return drawing.verb(link) + (((since != null) || (until != null))
				? ", " + ((since != null) ? since : "") + "–" + ((until != null) ? until : "") : "");
	}

	private static String quoted(List<String> lines) {
		return "\"" + String.join("\\n", lines.stream().map(Dot::escaped).toList()) + "\"";
	}

	private static String quoted(String text) {
		return "\"" + escaped(Text.line(text)) + "\"";
	}

	/**
	 * Backslashes begin escapes and ampersands begin entities in the labels of Graphviz.
	 */
	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
	}

}
