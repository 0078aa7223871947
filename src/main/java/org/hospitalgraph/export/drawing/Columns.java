package org.hospitalgraph.export.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Column.Kind;
import org.hospitalgraph.export.text.Properties;
import org.hospitalgraph.export.text.Words;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The columns for nodes and links in files, besides ids and names: first those that all
 * have, then the properties in the graph.
 */
public final class Columns {

	private Columns() {
	}

	public static List<Column<Node>> ofNodes(Drawing drawing) {
		Locale language = drawing.language();
		List<Column<Node>> columns = new ArrayList<>();
		columns.add(text("type", "Code du type", "Type code", (node) -> node.summary().label()));
		columns
			.add(text("typeTitle", "Type", "Type of entity", (node) -> Words.label(node.summary().label(), language)));
		columns.add(text("category", "Catégorie", "Category", (node) -> node.summary().category()));
		columns.add(text("finess", "FINESS", "FINESS", (node) -> node.summary().finess()));
		columns.add(text("status", "Statut", "Status", (node) -> node.summary().status()));
		columns.addAll(ofValidity(Node::life));
		columns.add(new Column<>("degree", "Nombre de liens", "Number of links", Kind.WHOLE,
				(node) -> drawing.degree(drawing.index(node))));
		columns.add(new Column<>("longitude", "Longitude", "Longitude", Kind.DECIMAL,
				(node) -> (node.place() != null) ? node.place().longitude() : null));
		columns.add(new Column<>("latitude", "Latitude", "Latitude", Kind.DECIMAL,
				(node) -> (node.place() != null) ? node.place().latitude() : null));
		columns.addAll(Properties.columns(drawing.graph().nodes(), Node::properties, Properties.keys(columns)));
		return columns;
	}

	public static List<Column<Link>> ofLinks(Drawing drawing) {
		Locale language = drawing.language();
		List<Column<Link>> columns = new ArrayList<>();
		columns.add(text("type", "Code de la relation", "Type code", Link::type));
		columns.add(text("relation", "Relation", "Relation", (link) -> Words.verb(link.type(), language)));
		List<Column<Link>> dates = ofValidity(Link::validity);
		columns.addAll(Properties.columns(drawing.graph().links(), Link::properties, Properties.keys(dates)));
		columns.addAll(dates);
		columns.add(text("certainty", "Certitude", "Certainty",
				(link) -> (link.certainty() != null) ? link.certainty().text() : null));
		columns.add(text("citations", "Sources citées", "Citations", Columns::citations));
		return columns;
	}

	/** The dates as written, then their bounds, which are exact to the day. */
	private static <T> List<Column<T>> ofValidity(Function<T, Validity> validity) {
		return List.of(text("since", "Depuis (tel qu’écrit)", "Since (as written)", of(validity, Validity::since)),
				text("until", "Jusqu’à (tel qu’écrit)", "Until (as written)", of(validity, Validity::until)),
				text("period", "Période (telle qu’écrite)", "Period (as written)", of(validity, Validity::period)),
				text("statedOn", "Constaté le (tel qu’écrit)", "Stated on (as written)",
						of(validity, Validity::statedOn)),
				date("sinceMin", "Début au plus tôt", "Earliest beginning", of(validity, Validity::sinceMin)),
				date("sinceMax", "Début au plus tard", "Latest beginning", of(validity, Validity::sinceMax)),
				date("untilMin", "Fin au plus tôt", "Earliest end", of(validity, Validity::untilMin)),
				date("untilMax", "Fin au plus tard", "Latest end", of(validity, Validity::untilMax)),
				date("statedMin", "Constaté au plus tôt", "Stated, earliest", of(validity, Validity::statedMin)),
				date("statedMax", "Constaté au plus tard", "Stated, latest", of(validity, Validity::statedMax)));
	}

	private static <T> Function<T, @Nullable Object> of(Function<T, Validity> validity,
			Function<Validity, @Nullable Object> date) {
		return (element) -> date.apply(validity.apply(element));
	}

	private static @Nullable String citations(Link link) {
		return link.citations().isEmpty() ? null
				: link.citations().stream().map(Citation::text).collect(Collectors.joining(" | "));
	}

	private static <T> Column<T> text(String key, String french, String english, Function<T, @Nullable Object> read) {
		return new Column<>(key, french, english, Kind.TEXT, read);
	}

	private static <T> Column<T> date(String key, String french, String english, Function<T, @Nullable Object> read) {
		return new Column<>(key, french, english, Kind.DATE, read);
	}

}
