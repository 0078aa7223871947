package org.hospitalgraph.model;

/**
 * What one source says about one entity in one place.
 *
 * @param source id of the source
 * @param locator the place in it
 * @param entity the entity
 * @param attribute {@code created}, {@code ended}, {@code status}, {@code name} …
 * @param value what it says
 */
public record EntityStatement(String source, String locator, EntityId entity, String attribute, String value) {

	/** An id that depends on the content only. */
	public String id() {
		return "s-" + Fingerprint
			.of(String.join("\n", this.source, this.locator, this.entity.text(), this.attribute, this.value));
	}

	public Citation citation() {
		return new Citation(this.source, this.locator);
	}

}
