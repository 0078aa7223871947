package org.hospitalgraph.register.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of the columns in a list of memberships: by their usual names, or as the
 * user maps them.
 */
public final class ListColumns {

	/** The meanings of columns. */
	enum Says {

		/** The number of the member, preferably that of its legal entity. */
		FINESS, NAME, GROUPEMENT,
		/** The official code of a GHT. */
		CODE, ROLE,
		/**
		 * Whether the member is the support establishment, or the number of the one that
		 * is.
		 */
		SUPPORT, SINCE, UNTIL, SOURCE;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	private static final Pattern MAPPED = Pattern.compile(
			"(?:^|,)\\s*(" + Arrays.stream(Says.values()).map(Says::word).collect(Collectors.joining("|")) + ")\\s*=",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SINCE = Pattern.compile("since|from|du|depuis.*|debut.*|a partir du|(date )?(de |d )?"
			+ "(debut|entree|adhesion|effet|integration|prise d effet).*");

	private static final Pattern UNTIL = Pattern
		.compile("until|to|au|jusqu.*|fin|fin .*|terme|echeance|(date )?(de |d )?"
				+ "(fin|sortie|retrait|depart|cloture|echeance).*");

	private static final Set<String> ABOUT_FINESS = Set.of("finess", "nofiness", "nofinessej", "nofinesset", "finessej",
			"finesset", "numfiness", "fi", "nfiness");

	private static final Set<String> ABOUT_GROUPEMENTS = Set.of("groupement", "groupements", "ght", "gcs", "cht");

	private static final Set<String> CODES = Set.of("code", "num", "numero", "no", "n", "id", "identifiant", "sae",
			"cd");

	private static final Set<String> NAMES = Set.of("etablissement", "etablissements", "membre", "membres", "hopital",
			"name", "nom", "denomination", "libelle", "rs", "raison", "es", "structure", "adherent");

	/** First words of columns with another meaning. */
	private static final Set<String> OF_OTHERS = Set.of("region", "commune", "communes", "ville", "departement", "dep",
			"categorie", "type", "nombre", "nb", "adresse", "postal", "juridique", "mail", "courriel", "telephone",
			"site", "web", "url", "creation", "siret", "siren", "effectif", "lits", "population", "secteur", "nature");

	private final Map<Says, List<String>> columns;

	private final List<String> unused;

	private ListColumns(Map<Says, List<String>> columns, List<String> unused) {
		this.columns = columns;
		this.unused = unused;
	}

	/**
	 * Finds the meaning of columns.
	 * @param names the plain names of columns
	 * @param mapping the user's mapping: names of columns by {@code finess},
	 * {@code groupement} …
	 */
	public static ListColumns of(List<String> names, Map<String, String> mapping) {
		Map<Says, List<String>> columns = new LinkedHashMap<>();
		List<String> left = new ArrayList<>(names.stream().filter((name) -> !name.isBlank()).toList());
		mapping.forEach((says, column) -> {
			String plain = RegisterTable.plain(column);
			if (left.removeIf(plain::equals)) {
				columns.computeIfAbsent(Says.valueOf(says.toUpperCase(Locale.ROOT)), (key) -> new ArrayList<>())
					.add(plain);
			}
		});
		List<String> unused = new ArrayList<>();
		for (String name : left) {
			Says says = said(words(name));
			if (says == null || mapping.containsKey(says.word())) {
				unused.add(name);
			}
			else {
				columns.computeIfAbsent(says, (key) -> new ArrayList<>()).add(name);
			}
		}
		columns.getOrDefault(Says.FINESS, new ArrayList<>()).sort(Comparator.comparingInt(ListColumns::rank));
		return new ListColumns(columns, unused);
	}

	/** The number of a legal entity is preferred to that of a site. */
	private static int rank(String name) {
		String words = words(name);
		return words.matches(".*(ej|juridique).*") ? 0 : words.matches(".*(et|geographique|site)\\b.*") ? 2 : 1;
	}

	private static String words(String plain) {
		return plain.replaceAll("[^a-z0-9]+", " ").strip();
	}

	private static @Nullable Says said(String text) {
		Set<String> words = Set.copyOf(Arrays.asList(text.split(" ")));
		boolean ofGroupement = words.stream().anyMatch(ABOUT_GROUPEMENTS::contains);
		if (words.contains("support")) {
			boolean other = words.stream()
				.anyMatch((word) -> NAMES.contains(word) && !word.startsWith("etablissement") && !"es".equals(word)
						|| ABOUT_FINESS.contains(word));
			return other ? null : Says.SUPPORT;
		}
		if (words.stream().anyMatch(ABOUT_FINESS::contains)) {
			return ofGroupement ? null : Says.FINESS;
		}
		if (SINCE.matcher(text).matches()) {
			return Says.SINCE;
		}
		if (UNTIL.matcher(text).matches()) {
			return Says.UNTIL;
		}
		if (words.contains("type") && (words.contains("membre") || words.contains("adhesion"))) {
			return Says.ROLE;
		}
		if (words.stream().anyMatch(OF_OTHERS::contains)) {
			return null;
		}
		if (words.stream().anyMatch(Set.of("role", "roles", "qualite", "statut", "fonction")::contains)) {
			return Says.ROLE;
		}
		if (ofGroupement) {
			return words.contains("date") ? null
					: words.stream().anyMatch(CODES::contains) ? Says.CODE : Says.GROUPEMENT;
		}
		if (words.contains("code") && words.contains("sae")) {
			return Says.CODE;
		}
		if (words.stream()
			.anyMatch(Set.of("source", "sources", "reference", "references", "origine", "arrete", "selon")::contains)) {
			return Says.SOURCE;
		}
		return (words.stream().anyMatch(NAMES::contains) && !words.contains("code") && !words.contains("date"))
				? Says.NAME : null;
	}

	/** Whether there are columns for the member and for the groupement. */
	public boolean isList() {
		return (has(Says.FINESS) || has(Says.NAME)) && (has(Says.GROUPEMENT) || has(Says.CODE));
	}

	boolean has(Says says) {
		return this.columns.containsKey(says);
	}

	/** The value in a row; empty if there is none. */
	String get(RegisterTable.Row row, Says says) {
		for (String column : this.columns.getOrDefault(says, List.of())) {
			String value = row.get(column);
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	/** The columns that have nothing to do with a membership. */
	List<String> unused() {
		return this.unused;
	}

	/**
	 * The columns as the user maps them.
	 * @throws IllegalArgumentException with a sentence that says what would be right
	 */
	static Map<String, String> mapping(String written) {
		Map<String, String> mapping = new LinkedHashMap<>();
		Matcher said = MAPPED.matcher(written);
		int begin = -1;
		String says = "";
		while (said.find()) {
			if (begin >= 0) {
				mapping.put(says, written.substring(begin, said.start()).strip());
			}
			begin = said.end();
			says = said.group(1).toLowerCase(Locale.ROOT);
		}
		if (begin < 0) {
			throw new IllegalArgumentException(
					"--columns is such as --columns=groupement=CODE GHT,finess=FINESS; the names" + " in front may be "
							+ Arrays.stream(Says.values()).map(Says::word).collect(Collectors.joining(", ")));
		}
		mapping.put(says, written.substring(begin).strip());
		return mapping;
	}

	/**
	 * The error for an unknown file: the likely meaning of its columns, and the command
	 * to use.
	 */
	public static UnreadableRegister unknown(String file, List<List<String>> heads, Message known,
			Map<String, String> mapping) {
		ListColumns best = new ListColumns(Map.of(), List.of());
		for (List<String> head : heads) {
			ListColumns columns = of(head, mapping);
			best = (columns.columns.size() > best.columns.size()) ? columns : best;
		}
		if (best.columns.isEmpty()) {
			return UnreadableRegister.foreign(Message.of("import.unknown", file, known));
		}
		StringBuilder alike = new StringBuilder();
		best.columns.forEach(
				(says, columns) -> alike.append("\n  ").append(says.word()).append(": ").append(columns.getFirst()));
		boolean member = best.has(Says.FINESS) || best.has(Says.NAME);
		String columns = best.columns.entrySet()
			.stream()
			.map((one) -> one.getKey().word() + "=" + one.getValue().getFirst())
			.collect(Collectors.joining(","));
		String command = "import " + quoted(file) + " --columns=\"" + columns + (member ? ",groupement=" : ",finess=")
				+ Objects.requireNonNullElse(best.unused.isEmpty() ? null : best.unused.getFirst(), "COLUMN") + '"';
		Message unused = Message.NONE;
		for (String column : best.unused) {
			unused = Message.of("import.hint.unused", unused, column);
		}
		return new UnreadableRegister(Message.of("import.hint", file, known, alike.toString(), unused,
				Message.of(member ? "import.hint.groupement" : "import.hint.member"), command));
	}

	private static String quoted(String file) {
		return file.contains(" ") ? '"' + file + '"' : file;
	}

}
