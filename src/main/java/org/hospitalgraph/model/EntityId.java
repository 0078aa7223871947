package org.hospitalgraph.model;

import java.util.regex.Pattern;

import org.hospitalgraph.model.message.IllegalValue;
import org.hospitalgraph.model.message.Message;

/**
 * The id of an entity: a readable slug, which is not an id of the database and is never
 * used again for something else.
 *
 * @param text lower-case ASCII letters, digits and single hyphens, at most 120
 * characters, such as {@code chu-lille}
 */
public record EntityId(String text) implements Comparable<EntityId> {

	/** The pattern of a slug, for schemas and messages. */
	public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final int MAX_LENGTH = 120;

	private static final Pattern SLUG = Pattern.compile(PATTERN);

	public EntityId {
		if (text.length() > MAX_LENGTH || !SLUG.matcher(text).matches()) {
			throw new IllegalValue(Message.of("value.id", MAX_LENGTH));
		}
	}

	/** The name that Spring expects for a converter. */
	public static EntityId valueOf(String text) {
		return new EntityId(text.strip());
	}

	@Override
	public int compareTo(EntityId other) {
		return this.text.compareTo(other.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
