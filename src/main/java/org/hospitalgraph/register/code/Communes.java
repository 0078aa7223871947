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
 * The communes of France, from a table of INSEE ({@code registers/communes.csv}). A code
 * in a register stands for a present commune, or for none.
 */
public final class Communes {

	/** FINESS has its own letters for the overseas départements. */
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
	 * The present commune for a code: a code of INSEE, also of an arrondissement or a
	 * merged commune, or an overseas code of FINESS with a letter.
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
	 * The name of a territory and of its département: Lille and Nord for
	 * {@code COM-59350}.
	 */
	public List<String> names(String cog) {
		Commune commune = cog.startsWith("COM-") ? this.byCode.get(cog.substring("COM-".length())) : null;
		String departement = (commune != null) ? "DEP-" + commune.departement() : cog;
		return Stream.of((commune != null) ? commune.name() : null, this.territories.get(departement))
			.filter(Objects::nonNull)
			.toList();
	}

	/** The INSEE code of a département, if it exists. */
	public Optional<String> departement(String written) {
		String upper = written.strip().toUpperCase(Locale.ROOT);
		String code = upper.matches("9[A-F]") ? "97" + (upper.charAt(1) - 'A' + 1)
				: (upper.length() == 1) ? "0" + upper : upper;
		return Optional.of(code).filter(this.departements::contains);
	}

	/** The names of all present and former communes. */
	public Iterable<String> names() {
		return Nomenclature.rows("communes").stream().map((row) -> row.get(1)).toList();
	}

	/** 9A to 9F are 971 to 976; 9A includes Saint-Barthélemy and Saint-Martin. */
	private static boolean isLetterOf(char letter, Commune commune) {
		char number = commune.departement().charAt(2);
		return letter - 'A' == number - '1' || letter == 'A' && (number == '7' || number == '8');
	}

	/**
	 * A present commune.
	 *
	 * @param code from INSEE
	 * @param name from INSEE
	 * @param departement the code of its département or overseas collectivité
	 */
	public record Commune(String code, String name, String departement) {
	}

}
