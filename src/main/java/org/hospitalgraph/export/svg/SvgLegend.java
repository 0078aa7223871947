package org.hospitalgraph.export.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;

import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.drawing.Palette;
import org.hospitalgraph.export.drawing.Stroke;
import org.hospitalgraph.export.drawing.Style;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Words;
import org.hospitalgraph.export.text.Xml;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of the shapes, colours and dashes in a picture, with the number of each.
 */
final class SvgLegend {

	static final double WIDTH = 230;

	private static final double ROW = 24;

	private static final int MOST_ROWS = 24;

	private final Drawing drawing;

	private final List<Row> rows = new ArrayList<>();

	private SvgLegend(Drawing drawing) {
		this.drawing = drawing;
	}

	static SvgLegend of(Drawing drawing) {
		SvgLegend legend = new SvgLegend(drawing);
		legend.addNodes(true);
		if (legend.rows.size() > MOST_ROWS) {
			legend.rows.clear();
			legend.addNodes(false);
		}
		legend.addStrokes();
		legend.addDashes();
		return legend;
	}

	private void addNodes(boolean categories) {
		SortedMap<Kind, Integer> kinds = new TreeMap<>(
				Comparator.comparing(SvgLegend::order).thenComparing(Kind::label).thenComparing(Kind::category));
		for (Node node : this.drawing.nodes()) {
			String category = categories ? node.summary().category() : null;
			kinds.merge(new Kind(node.summary().label(), (category != null) ? category : ""), 1, Integer::sum);
		}
		kinds.forEach((kind, count) -> {
			this.rows
				.add(new Row(title(kind), Integer.toString(count), Palette.of(kind.label, kind.category), null, null));
		});
	}

	/** {@code Groupement · GHT}, but not {@code Convention · Convention-cadre}. */
	private String title(Kind kind) {
		String label = Words.label(kind.label, this.drawing.language());
		String category = kind.category.isEmpty() ? "" : Words.of(kind.category, this.drawing.language());
		return category.isEmpty() ? label : category.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT))
				? category : label + " · " + category;
	}

	/** The order of the model; unknown labels come last. */
	private static int order(Kind kind) {
		int unknown = 99;
		Optional<Label> label = Label.of(kind.label);
		int category = label.map((found) -> found.categories().indexOf(kind.category)).orElse(-1);
		return label.map(Label::ordinal).orElse(unknown) * 100 + ((category < 0) ? unknown : category);
	}

	private void addStrokes() {
		Map<Stroke, Integer> strokes = new EnumMap<>(Stroke.class);
		this.drawing.links().forEach((link) -> strokes.merge(Stroke.of(link.type()), 1, Integer::sum));
		strokes.forEach((stroke, count) -> this.rows.add(new Row(stroke.title(this.drawing.language()),
				Integer.toString(count), null, stroke.colour(), stroke.dashes())));
	}

	private void addDashes() {
		addDashes(Certainty.PRESUMED, "10 4");
		addDashes(Certainty.POSSIBLE, "3 5");
	}

	private void addDashes(Certainty certainty, String dashes) {
		long count = this.drawing.links().stream().map(Link::certainty).filter(certainty::equals).count();
		if (count > 0) {
			this.rows.add(new Row(
					Words.either(this.drawing.language(), "Lien ", "Link: ")
							+ Words.of(certainty.text(), this.drawing.language()),
					Long.toString(count), null, "#56616f", dashes));
		}
	}

	double height() {
		return this.rows.size() * ROW + 30;
	}

	void write(Xml xml, SvgPage page) throws XMLStreamException {
		xml.start("g", "transform",
				"translate(" + page.legend() + " " + page.headHeight() + ") scale(" + page.unit() + ")")
			.line();
		double y = 0;
		boolean lines = false;
		for (Row row : this.rows) {
			if (!lines && row.style == null) {
				lines = true;
				xml.empty("path", "d", "M0 " + (y + 2) + "H" + WIDTH, "stroke", "#d5dbe3");
				y += 20;
			}
			row.write(xml, y);
			y += ROW;
		}
		xml.end();
	}

	private record Kind(String label, String category) {
	}

	private record Row(String title, String count, @Nullable Style style, @Nullable String colour,
			@Nullable String dashes) {

		void write(Xml xml, double y) throws XMLStreamException {
			if (this.style != null) {
				xml.empty("path", "d", SvgShapes.path(this.style.shape(), 11, y, 8), "fill", this.style.colour());
			}
			else {
				xml.empty("path", "d", "M0 " + y + "H23", "stroke", this.colour, "stroke-width", "2",
						"stroke-dasharray", (this.dashes == null || this.dashes.isEmpty()) ? null : this.dashes);
			}
			xml.text("text", Text.brief(this.title, 32), "x", "34", "y", y + 4, "font-size", "12");
			xml.text("text", this.count, "class", "quiet", "x", WIDTH, "y", y + 4, "font-size", "12", "text-anchor",
					"end");
		}

	}

}
