package org.hospitalgraph.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.hospitalgraph.export.drawing.Columns;
import org.hospitalgraph.export.drawing.Drawing;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Text;
import org.hospitalgraph.export.text.Words;
import org.hospitalgraph.model.answer.Graph.Node;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;

/**
 * A graph as tables: its nodes, and its links with the names of both ends. Rows are made
 * when they are read.
 */
final class GraphTables {

	/** Columns whose values are codes with words for people. */
	private static final Set<String> CODES = Set.of("category", "status", "certainty", "role", "as", "modality", "how");

	private GraphTables() {
	}

	/** Nodes with the headings that Gephi expects. */
	static Table ofNodes(Drawing drawing) {
		List<Column<Node>> more = Columns.ofNodes(drawing);
		List<Table.Column> columns = new ArrayList<>();
		columns.add(new Table.Column("Id", "Identifiant", "Id"));
		columns.add(new Table.Column("Label", "Nom", "Name"));
		more.forEach((column) -> columns.add(heading(column)));
		return new Table(Words.either(drawing.language(), "Nœuds", "Nodes"), columns,
				rows(drawing.nodes().size(), (index) -> row(drawing.nodes().get(index), more,
						drawing.nodes().get(index).summary().id(), Drawing.name(drawing.nodes().get(index)))));
	}

	/**
	 * Links with the headings that Gephi expects; {@code Type} has another meaning there.
	 */
	static Table ofLinks(Drawing drawing) {
		List<Column<Link>> more = Columns.ofLinks(drawing)
			.stream()
			.filter((column) -> !"type".equals(column.key()) && !"relation".equals(column.key()))
			.toList();
		List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("Source", "De", "From"),
				new Table.Column("Target", "Vers", "To"), new Table.Column("Type", "Orientation", "Direction"),
				new Table.Column("Kind", "Sorte de lien", "Kind of link"), new Table.Column("Id", "Identifiant", "Id"),
				new Table.Column("Label", "Relation", "Relation"), new Table.Column("Weight", "Poids", "Weight"),
				new Table.Column("interaction", "Code de la relation", "Type code"),
				new Table.Column("fromName", "De (nom)", "From (name)"),
				new Table.Column("toName", "Vers (nom)", "To (name)")));
		more.forEach((column) -> columns.add(heading(column)));
		return new Table(Words.either(drawing.language(), "Liens", "Links"), columns,
				rows(drawing.links().size(), (index) -> {
					Link link = drawing.links().get(index);
					return row(link, more, link.from(), link.to(), "Directed", drawing.kind(index), drawing.id(index),
							drawing.verb(link), Drawing.weight(link), Text.line(link.type()),
							Drawing.name(drawing.nodes().get(drawing.from(index))),
							Drawing.name(drawing.nodes().get(drawing.to(index))));
				}));
	}

	/** The same with words of the reader's language instead of codes. */
	static Table inWords(Table table, Locale language) {
		boolean[] coded = new boolean[table.columns().size()];
		for (int i = 0; i < coded.length; i++) {
			coded[i] = CODES.contains(table.columns().get(i).key());
		}
		Iterable<List<@Nullable Object>> rows = () -> StreamSupport.stream(table.rows().spliterator(), false)
			.map((row) -> {
				List<@Nullable Object> words = new ArrayList<>(row);
				for (int i = 0; i < coded.length; i++) {
					if (coded[i] && words.get(i) instanceof String code) {
						words.set(i, Words.of(code, language));
					}
				}
				return words;
			})
			.iterator();
		return new Table(table.title(), table.columns(), rows);
	}

	static Table.Column heading(Column<?> column) {
		return new Table.Column(column.key(), column.french(), column.english());
	}

	static Iterable<List<@Nullable Object>> rows(int count, IntFunction<List<@Nullable Object>> row) {
		return () -> IntStream.range(0, count).mapToObj(row).iterator();
	}

	static <T> List<@Nullable Object> row(T element, List<Column<T>> columns, @Nullable Object... first) {
		List<@Nullable Object> row = new ArrayList<>(first.length + columns.size());
		row.addAll(Arrays.asList(first));
		columns.forEach((column) -> row.add(column.value(element)));
		return row;
	}

}
