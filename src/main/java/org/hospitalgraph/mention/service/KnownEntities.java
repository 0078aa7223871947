package org.hospitalgraph.mention.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.mention.Mentions;
import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * All entities that a text may mention, from the graph at its present revision. They are
 * read when the first text comes.
 */
@Component
public class KnownEntities {

	private static final List<String> LABELS = Arrays.stream(Label.values())
		.filter((label) -> !EnumSet.of(Label.SOFTWARE, Label.FIGURE, Label.NAME, Label.SOURCE).contains(label))
		.map(Label::text)
		.toList();

	private final Cypher cypher;

	private final Revision revision;

	private @Nullable Read read;

	KnownEntities(Cypher cypher, Revision revision) {
		this.cypher = cypher;
		this.revision = revision;
	}

	/** Finds mentions of the entities known now. */
	public Mentions mentions() {
		return new Mentions(lexicon());
	}

	public synchronized Lexicon lexicon() {
		String current = this.revision.current();
		Read known = this.read;
		if (known == null || !known.revision.equals(current)) {
			known = new Read(current, Lexicon.of(all()));
			this.read = known;
		}
		return known.lexicon;
	}

	private List<KnownEntity> all() {
		Map<String, String> once = new HashMap<>();
		return this.cypher.query("known-names").bind("labels", LABELS).list((row) -> entity(row, once));
	}

	/** Keeps the name of each place in memory only once. */
	private static KnownEntity entity(Record row, Map<String, String> once) {
		var summary = Rows.summary(row.get("e"));
		List<String> names = new ArrayList<>(List.of(summary.name()));
		names.addAll(row.get("names").asList(Value::asString));
		Set<String> former = new HashSet<>(row.get("former").asList(Value::asString));
		former.removeAll(names);
		names.addAll(former);
		List<String> places = row.get("places")
			.asList((value) -> once.computeIfAbsent(value.asString(), (name) -> name));
		return new KnownEntity(summary, names.stream().distinct().toList(), former, places,
				Set.copyOf(row.get("groups").asList(Value::asString)),
				Set.copyOf(row.get("legal").asList(Value::asString)),
				Set.copyOf(row.get("same").asList(Value::asString)));
	}

	private record Read(String revision, Lexicon lexicon) {
	}

}
