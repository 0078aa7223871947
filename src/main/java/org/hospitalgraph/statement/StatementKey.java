package org.hospitalgraph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What statements about the same thing have in common: the ends, the type, and what
 * distinguishes parallel facts; but not the role, the dates, the amount or the source.
 *
 * @param from where it starts
 * @param type what it is
 * @param to where it ends
 * @param apart the values that distinguish parallel facts, in the order of {@link #APART}
 */
public record StatementKey(EntityId from, RelationshipType type, EntityId to, List<String> apart) {

	/** The properties that distinguish parallel facts. */
	public static final List<String> APART = List.of("as", "activity", "scheme", "per", "theme");

	public static StatementKey of(Statement statement) {
		List<@Nullable String> apart = new ArrayList<>();
		APART.forEach((property) -> apart.add(statement.text(property)));
		apart.add(statement.validity().period());
		return new StatementKey(statement.from(), statement.type(), statement.to(),
				apart.stream().map((value) -> (value != null) ? value : "").toList());
	}

	/**
	 * The id of the fact, which does not depend on what else sources say about it.
	 * @param number 1, or more if it holds for another time
	 */
	String id(int number) {
		StringBuilder said = new StringBuilder();
		List<String> parts = new ArrayList<>(List.of(this.from.text(), this.type.name(), this.to.text()));
		parts.addAll(this.apart);
		parts.add(Objects.toString(number));
		// With their lengths, so that different lists of parts never give the same text.
		parts.forEach((part) -> said.append(part.length()).append(':').append(part));
		return "f-" + Fingerprint.of(said.toString());
	}

}
