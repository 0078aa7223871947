package org.hospitalgraph.model;

import java.util.SortedMap;

import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of two entities in one place. Nothing that another source says
 * changes it.
 *
 * @param source id of the source
 * @param locator the place in it
 * @param from who
 * @param type what
 * @param to whom
 * @param properties role, activity, amount and the like, as this source has them
 * @param validity when, as this source has it
 * @param modality how it is said
 * @param fact id of the fact that it supports; none where it makes no fact
 */
public record Statement(String source, String locator, EntityId from, RelationshipType type, EntityId to,
		SortedMap<String, Object> properties, Validity validity, Modality modality, @Nullable String fact) {

	/** The same in support of a fact. */
	public Statement of(@Nullable String supported) {
		return new Statement(this.source, this.locator, this.from, this.type, this.to, this.properties, this.validity,
				this.modality, supported);
	}

	/** The same for all that say the same, and another for all else. */
	public String id() {
		return "s-" + Fingerprint.of(new Statement(this.source, this.locator, this.from, this.type, this.to,
				this.properties, this.validity, this.modality, null)
			.toString());
	}

	public Citation citation() {
		return new Citation(this.source, this.locator, this.validity.since(), this.validity.until(), text("role"),
				this.validity.statedOn(), this.modality.toString());
	}

	/** The source does not say it; a rule of reading or an author infers it. */
	public boolean isDeduced() {
		return Boolean.TRUE.equals(this.properties.get("deduced"));
	}

	/** The source says that it will be. */
	public boolean isPlanned() {
		return Status.PLANNED.toString().equals(this.properties.get("status"));
	}

	public @Nullable String text(String property) {
		Object value = this.properties.get(property);
		return (value != null) ? value.toString() : null;
	}

}
