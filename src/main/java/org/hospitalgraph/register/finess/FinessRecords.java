package org.hospitalgraph.register.finess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.code.Coordinates;
import org.hospitalgraph.register.code.LegalNames;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Structures;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;

/**
 * Makes entries of records of classic FINESS. The order of columns differs between
 * editions, but the official names of columns are the same.
 */
public final class FinessRecords {

	public static final List<String> SITE_COLUMNS = List
		.of(("structureet;nofinesset;nofinessej;rs;rslongue;complrs;compldistrib"
				+ ";numvoie;typvoie;voie;compvoie;lieuditbp;commune;departement;libdepartement;ligneacheminement;telephone"
				+ ";telecopie;categetab;libcategetab;categagretab;libcategagretab;siret;codeape;codemft;libmft;codesph"
				+ ";libsph;dateouv;dateautor;datemaj;numuai")
			.split(";"));

	static final List<String> LEGAL_COLUMNS = List.of(("structureej;nofiness;rs;rslongue;complrs;numvoie;typvoie;voie"
			+ ";compvoie;compldistrib;lieuditbp;commune;ligneacheminement;departement;libdepartement;telephone"
			+ ";statutjuridique;libstatutjuridique;categetab;libcategetab;siren;codeape;datecrea")
		.split(";"));

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final Structures structures = new Structures();

	private final LegalNames legalNames = new LegalNames();

	private final Map<String, Graph.Place> places = new HashMap<>();

	private final Coordinates coordinates = new Coordinates();

	private final PartialDate extracted;

	FinessRecords(PartialDate extracted) {
		this.extracted = extracted;
	}

	/** Takes a first look at a site, which may give its legal entity a name. */
	void announce(RegisterTable.Row row) {
		Optional<String> legal = Repairs.finessIn(row.get("nofinessej"));
		legal.ifPresent(
				(number) -> this.legalNames.add(number, row.get("nofinesset"), row.get("rs"), row.get("categetab")));
	}

	/**
	 * Remembers the coordinates of a site; the reason is counted if they cannot be used.
	 */
	void place(String finess, String x, String y, String source, EntrySink intake) {
		place(x, y, source, intake).ifPresent((place) -> this.places.put(finess, place));
	}

	private Optional<Graph.Place> place(String x, String y, String source, EntrySink intake) {
		if (x.isBlank() || y.isBlank()) {
			return Optional.empty();
		}
		double one = Coordinates.number(x);
		double other = Coordinates.number(y);
		Optional<Graph.Place> degrees = Coordinates.eitherWay(one, other);
		if (degrees.isPresent()) {
			return degrees;
		}
		Optional<String> projection = this.coordinates.projection(source);
		if (projection.isEmpty()) {
			intake.mended(Message.of("import.mended.projection"));
			return Optional.empty();
		}
		Optional<Graph.Place> place = this.coordinates.projected(projection.get(), one, other);
		if (place.isEmpty()) {
			intake.mended(Message.of("import.mended.outside"));
		}
		return place;
	}

	/**
	 * Passes on the entry of a legal entity or a site, or rejects the record with a
	 * reason.
	 */
	void entry(RegisterTable.Row row, boolean legal, Repairs mending, EntrySink intake) {
		Optional<String> finess = mending.finess(legal ? row.get("nofiness", "nofinessej") : row.get("nofinesset"));
		if (finess.isEmpty()) {
			intake.reject(row.line(), row.original(), Message.of("import.reason.finess"));
		}
		else if (row.get("rs").isEmpty() && row.get("rslongue").isEmpty()) {
			intake.reject(row.line(), row.original(), Message.of("import.reason.name"));
		}
		else if (legal) {
			intake.accept(this.structures.legal(fact(row, finess.get(), true, mending, intake), List.of(),
					row.get("statutjuridique"), null));
		}
		else {
			Optional<String> owner = mending.finess(row.get("nofinessej"));
			if (owner.isEmpty()) {
				intake.reject(row.line(), row.original(), Message.of("import.reason.legal"));
				return;
			}
			intake.accept(this.structures.site(fact(row, finess.get(), false, mending, intake), row.get("categetab"),
					owner.get(), this.legalNames.of(owner.get()), row.get("codesph", "sph").matches("0?1")));
		}
	}

	private Structures.Fact fact(RegisterTable.Row row, String finess, boolean legal, Repairs mending,
			EntrySink intake) {
		String name = row.get("rs").isEmpty() ? row.get("rslongue") : row.get("rs");
		return new Structures.Fact(row.line(), finess, single(name), single(row.get("rslongue")),
				legal ? mending.digits(row.get("siren"), 9, "SIREN") : null,
				legal ? null : mending.digits(row.get("siret"), 14, "SIRET"), mending.commune(commune(row)),
				mending.departement(row.get("departement")),
				single(String.join(" ", row.get("numvoie"), row.get("typvoie"), row.get("voie"), row.get("compvoie"),
						legal ? row.get("compldistrib") : "", row.get("lieuditbp"))),
				single(row.get("ligneacheminement")), mending.date(row.get("dateouv", "dateouvert", "datecrea")),
				mending.date(row.get("dateferm", "datefermeture", "datefer")), null, stated(row, mending),
				ownPlace(row, intake).orElse(this.places.get(finess)));
	}

	private PartialDate stated(RegisterTable.Row row, Repairs mending) {
		PartialDate updated = mending.date(row.get("datemaj"));
		return (updated != null) ? updated : this.extracted;
	}

	private Optional<Graph.Place> ownPlace(RegisterTable.Row row, EntrySink intake) {
		return place(row.get("coordxet", "coordx", "longitude"), row.get("coordyet", "coordy", "latitude"),
				row.get("sourcecoordet", "sourcegeocod"), intake);
	}

	/** The code of a commune: complete, or made of the département and three digits. */
	private static String commune(RegisterTable.Row row) {
		String whole = row.get("cog", "codecommune", "comminsee");
		if (!whole.isEmpty()) {
			return whole;
		}
		String commune = row.get("commune");
		String departement = row.get("departement");
		if (commune.length() > 3 || commune.isEmpty() || departement.isEmpty()) {
			return commune;
		}
		String last = "0".repeat(3 - commune.length()) + commune;
		return (departement.length() == 1) ? "0" + departement + last
				: (departement.length() == 3 && departement.startsWith("9")) ? departement.substring(0, 2) + last
						: departement + last;
	}

	private static String single(String text) {
		return BLANKS.matcher(text.strip()).replaceAll(" ");
	}

}
