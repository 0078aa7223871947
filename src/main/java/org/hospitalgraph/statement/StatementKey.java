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
 * What statements of the same thing have in common: its ends, its type, and what tells
 * parallel facts apart. Not the role, the dates, the amount or the source.
 *
 * @param from where it starts
 * @param type what it is
 * @param to where it ends
 * @param apart what tells parallel facts apart, in the order of {@link #APART}
 */
public record StatementKey(EntityId from, RelationshipType type, EntityId to, List<String> apart) {

	/** Properties that tell parallel facts apart. */
	public static final List<String> APART = List.of("as", "activity", "scheme", "per", "theme");

	public static StatementKey of(Statement statement) {
		List<@Nullable String> apart = new ArrayList<>();
		APART.forEach((property) -> apart.add(statement.text(property)));
		apart.add(statement.validity().period());
		return new StatementKey(statement.from(), statement.type(), statement.to(),
				apart.stream().map((value) -> (value != null) ? value : "").toList());
	}

	/**
	 * The id of the fact, the same whatever sources say of it.
	 * @param number 1, or more where it holds for the second time
	 */
	String id(int number) {
		StringBuilder said = new StringBuilder();
		List<String> parts = new ArrayList<>(List.of(this.from.text(), this.type.name(), this.to.text()));
		parts.addAll(this.apart);
		parts.add(Objects.toString(number));
		// With their lengths, so that no two lists of parts are the same text.
		parts.forEach((part) -> said.append(part.length()).append(':').append(part));
		return "f-" + Fingerprint.of(said.toString());
	}

}
