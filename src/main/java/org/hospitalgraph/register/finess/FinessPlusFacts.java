package org.hospitalgraph.register.finess;

import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.code.Communes;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Structures;
import org.hospitalgraph.register.file.Repairs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What FINESS+ says about a legal entity or a site: where it is, when it opened and when
 * it closed.
 */
final class FinessPlusFacts {

	/** The code of an event that closes a structure. */
	private static final String CLOSING = "005";

	private final FinessPlusAddress addresses = new FinessPlusAddress();

	private final PartialDate extracted;

	private final Repairs mending;

	private final EntrySink intake;

	FinessPlusFacts(PartialDate extracted, Repairs mending, EntrySink intake) {
		this.extracted = extracted;
		this.mending = mending;
		this.intake = intake;
	}

	/**
	 * Everything that it says.
	 * @param general the part of the object with names and dates
	 * @param opening the field with the day on which it opened
	 */
	Structures.Fact of(FinessPlus.Located object, JsonNode general, String finess, String name, String longName,
			String opening) {
		JsonNode address = this.addresses.of(object.node());
		String code = FinessPlus.text(address, "cogCommune");
		String commune = this.mending.commune(code);
		String departement = commune.isEmpty() ? departement(code)
				: Communes.all().of(commune).orElseThrow().departement();
		PartialDate closed = this.mending.date(FinessPlus.text(general, "dateFermeture"));
		PartialDate updated = this.mending.date(FinessPlus.text(object.node(), "dateDerniereMaj"));
		PartialDate stated = (updated != null) ? updated : this.extracted;
		boolean inactive = "I".equals(FinessPlus.code(object.node(), "etatObjet"));
		if (inactive && closed == null) {
			closed = closing(object.node());
		}
		return new Structures.Fact(object.line(), finess, name, longName,
				this.mending.digits(FinessPlus.text(general, "siren"), 9, "SIREN"),
				this.mending.digits(FinessPlus.text(general, "siret"), 14, "SIRET"), commune, departement,
				street(address),
				(FinessPlus.text(address, "codePostal") + " " + FinessPlus.text(address, "ligneAcheminement")).strip(),
				this.mending.date(FinessPlus.text(general, opening)), closed,
				(inactive && closed == null) ? stated : null, stated,
				this.addresses
					.place(address, departement, general.has("numFinessEge") ? "site" : "legal entity", this.intake)
					.orElse(null));
	}

	private static String street(JsonNode address) {
		return FinessPlus.first(FinessPlus.text(address, "ligneQuatre"),
				String
					.join(" ", FinessPlus.text(address, "numeroVoie"), FinessPlus.text(address, "typeVoie"),
							FinessPlus.text(address, "libelleVoie"))
					.strip());
	}

	private String departement(String commune) {
		return (commune.length() != 5) ? ""
				: this.mending.departement(commune.substring(0, commune.matches("9[78].*") ? 3 : 2));
	}

	/** The day of the event that closed it, if there is one. */
	private @Nullable PartialDate closing(JsonNode object) {
		PartialDate closing = null;
		for (JsonNode event : object.path("evenement")) {
			PartialDate date = CLOSING.equals(FinessPlus.code(event, "etatObjet1"))
					? this.mending.date(FinessPlus.text(event, "dateEvenement")) : null;
			if (date != null && (closing == null || date.latest().isAfter(closing.latest()))) {
				closing = date;
			}
		}
		return closing;
	}

}
