package org.hospitalgraph.register.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The communes of France by INSEE's own table ({@code registers/communes.csv}): what a
 * register calls by a code is the commune of today, or none.
 */
public final class Communes {

	/** FINESS has letters of its own for the départements overseas. */
	private static final Pattern LETTERED = Pattern.compile("9([A-Z])(\\d{3})");

	private static final Communes ALL = new Communes();

	private final Map<String, Commune> byCode = new HashMap<>();

	private final Set<String> departements = new HashSet<>();

	private final Map<String, String> territories = new HashMap<>();

	private Communes() {
		List<List<String>> rows = Nomenclature.rows("communes");
		for (List<String> row : rows) {
			if (row.get(3).isEmpty()) {
				this.byCode.put(row.get(0), new Commune(row.get(0), row.get(1), row.get(2)));
			}
		}
		for (List<String> row : rows) {
			if (!row.get(3).isEmpty()) {
				this.byCode.put(row.get(0), this.byCode.get(row.get(3)));
			}
		}
		for (List<String> territory : Nomenclature.rows("territories")) {
			this.territories.put(territory.getFirst(), territory.get(2));
			if (territory.getFirst().startsWith("DEP-")) {
				this.departements.add(territory.getFirst().substring("DEP-".length()));
			}
		}
	}

	public static Communes all() {
		return ALL;
	}

	/**
	 * The commune of today that a code means: INSEE's, also of an arrondissement or of a
	 * commune that was merged, or that of FINESS with a letter overseas.
	 */
	public Optional<Commune> of(String written) {
		String code = written.strip().toUpperCase(Locale.ROOT);
		Matcher lettered = LETTERED.matcher(code);
		if (lettered.matches()) {
			String digits = lettered.group(2);
			return Optional.ofNullable(this.byCode.get("97" + digits))
				.filter((commune) -> isLetterOf(lettered.group(1).charAt(0), commune))
				.or(() -> Optional.ofNullable(this.byCode.get("98" + digits)));
		}
		return Optional.ofNullable(this.byCode.get((code.length() == 4) ? "0" + code : code));
	}

	/**
	 * What a territory is called, and the département in which it is: of
	 * {@code COM-59350} Lille and Nord.
	 */
	public List<String> names(String cog) {
		Commune commune = cog.startsWith("COM-") ? this.byCode.get(cog.substring("COM-".length())) : null;
		String departement = (commune != null) ? "DEP-" + commune.departement() : cog;
		return Stream.of((commune != null) ? commune.name() : null, this.territories.get(departement))
			.filter(Objects::nonNull)
			.toList();
	}

	/** INSEE's code of a département, if there is one. */
	public Optional<String> departement(String written) {
		String upper = written.strip().toUpperCase(Locale.ROOT);
		String code = upper.matches("9[A-F]") ? "97" + (upper.charAt(1) - 'A' + 1)
				: (upper.length() == 1) ? "0" + upper : upper;
		return Optional.of(code).filter(this.departements::contains);
	}

	/** The names of all communes, of today and of before. */
	public Iterable<String> names() {
		return Nomenclature.rows("communes").stream().map((row) -> row.get(1)).toList();
	}

	/** 9A to 9F are 971 to 976; Saint-Barthélemy and Saint-Martin were of 9A. */
	private static boolean isLetterOf(char letter, Commune commune) {
		char number = commune.departement().charAt(2);
		return letter - 'A' == number - '1' || letter == 'A' && (number == '7' || number == '8');
	}

	/**
	 * A commune of today.
	 *
	 * @param code INSEE's
	 * @param name INSEE's
	 * @param departement the code of its département, or of its collectivité overseas
	 */
	public record Commune(String code, String name, String departement) {
	}

}
