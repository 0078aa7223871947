package org.hospitalgraph.model;

import java.util.SortedMap;

import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about two entities in one place. What other sources say never
 * changes it.
 *
 * @param source id of the source
 * @param locator the place in it
 * @param from the entity where the relationship starts
 * @param type what relates them
 * @param to the entity where it ends
 * @param properties role, activity, amount and the like, according to this source
 * @param validity when it holds, according to this source
 * @param modality how the source puts it
 * @param fact id of the fact that it supports; null if it supports none
 */
public record Statement(String source, String locator, EntityId from, RelationshipType type, EntityId to,
		SortedMap<String, Object> properties, Validity validity, Modality modality, @Nullable String fact) {

	/** The same statement in support of a fact. */
	public Statement of(@Nullable String supported) {
		return new Statement(this.source, this.locator, this.from, this.type, this.to, this.properties, this.validity,
				this.modality, supported);
	}

	/** An id that depends on the content only, not on the fact. */
	public String id() {
		return "s-" + Fingerprint.of(new Statement(this.source, this.locator, this.from, this.type, this.to,
				this.properties, this.validity, this.modality, null)
			.toString());
	}

	public Citation citation() {
		return new Citation(this.source, this.locator, this.validity.since(), this.validity.until(), text("role"),
				this.validity.statedOn(), this.modality.toString());
	}

	/** Whether the source does not say it, and a rule or an author infers it. */
	public boolean isDeduced() {
		return Boolean.TRUE.equals(this.properties.get("deduced"));
	}

	/** Whether the source says that it is planned. */
	public boolean isPlanned() {
		return Status.PLANNED.toString().equals(this.properties.get("status"));
	}

	public @Nullable String text(String property) {
		Object value = this.properties.get(property);
		return (value != null) ? value.toString() : null;
	}

}
