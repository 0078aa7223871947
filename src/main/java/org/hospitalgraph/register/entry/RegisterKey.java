package org.hospitalgraph.register.entry;

import java.util.Arrays;
import java.util.Locale;

/**
 * The number by which a register identifies an entity, and by which it is joined with
 * other registers and documents.
 *
 * @param kind the kind of number
 * @param value the number
 */
public record RegisterKey(Kind kind, String value) {

	/** The kinds of numbers. */
	public enum Kind {

		/** FINESS number of a legal entity or a site. */
		FINESS("finess", "finess-"),
		/** Five-digit code of a GHT in the SAE and in FINESS+. */
		GHT("ght", "ght-"),
		/** Short code of a GHT in the SAE, {@code HF-01}. */
		SAE("saeCode", "ght-sae-"),
		/**
		 * Code officiel géographique: {@code COM-59350}, {@code DEP-59}, {@code REG-32}.
		 */
		COG("cog", ""),
		/** Internal number of a legal person in FINESS+. */
		PM("pmSmsseId", "finess-plus-pm-"),
		/** An id of the graph itself. */
		ID("id", "");

		private final String property;

		private final String prefix;

		Kind(String property, String prefix) {
			this.property = property;
			this.prefix = prefix;
		}

		/** The kind with that property. */
		public static Kind of(String property) {
			return Arrays.stream(values())
				.filter((kind) -> kind.property.equals(property))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no register has a number '" + property + "'"));
		}

		/** The property of nodes that holds it. */
		public String property() {
			return this.property;
		}

	}

	public static RegisterKey finess(String number) {
		return new RegisterKey(Kind.FINESS, number);
	}

	public static RegisterKey ght(String code) {
		return new RegisterKey(Kind.GHT, code);
	}

	static RegisterKey commune(String code) {
		return new RegisterKey(Kind.COG, "COM-" + code);
	}

	static RegisterKey departement(String code) {
		return new RegisterKey(Kind.COG, "DEP-" + code);
	}

	/** The id of an entity that only a register knows. */
	public String id() {
		String number = this.value.toLowerCase(Locale.ROOT);
		return (this.kind == Kind.COG) ? number.replace("com-", "commune-").replace("dep-", "departement-")
				: this.kind.prefix + number;
	}

	@Override
	public String toString() {
		return this.kind.property + ":" + this.value;
	}

}
