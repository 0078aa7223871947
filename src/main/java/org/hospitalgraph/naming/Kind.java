package org.hospitalgraph.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;

/**
 * The kind of establishment in a name: a centre hospitalier, a groupement, a unit. The
 * same town often has several, so kinds distinguish names with the same words.
 */
public enum Kind {

	CHU(Family.UNIVERSITY, "chru", "centre hospitalier universitaire", "centre hospitalo universitaire",
			"centre hospitalier regional universitaire", "centre hospitalier universitaire regional",
			"hopitaux universitaire", "hopital universitaire", "chur", "chuv"),
	CHR(Family.UNIVERSITY, "centre hospitalier regional"),
	CH(Family.GENERAL, "centre hospitalier", "centre hospitalier general", "chg"),
	CHI(Family.GENERAL, "chic", "centre hospitalier intercommunal", "ch intercommunal",
			"centre hospitalier inter communal", "hopital intercommunal"),
	CHD(Family.GENERAL, "centre hospitalier departemental", "ch departemental"), HL(Family.GENERAL, "hopital local"),
	EPS(Family.GENERAL, "etablissement public sante"),
	HOPITAL(Family.HOSPITAL, "hu", "hopital general", "hopital public", "hopital maritime"),
	GH(Family.HOSPITAL_GROUP, "groupe hospitalier", "groupement hospitalier", "ensemble hospitalier",
			"gh intercommunal", "ghi", "ghu", "groupe hospitalier universitaire",
			"groupement hospitalier universitaire", "groupe hospitalo universitaire"),
	CHS(Family.PSYCHIATRY, "centre hospitalier specialise", "centre hospitalier psychiatrique", "ch specialise",
			"hopital psychiatrique"),
	EPSM(Family.MENTAL_HEALTH, "etablissement public sante mentale", "etablissement public sante mental",
			"etablissement public departemental sante mentale", "epsmd", "epsdm", "epsmr"),
	CLCC(Family.CANCER, "centre lutte contre cancer", "centre lutte cancer", "centre regional lutte contre cancer",
			"crlcc", "crlc", "centre anti cancereux", "centre anticancereux"),
	CLINIQUE(Family.PRIVATE, "clinique prive"),
	HP(Family.PRIVATE_HOSPITAL, "hopital prive", "hopitaux prive", "ch prive", "centre hospitalier prive", "chp"),
	GHT(Family.GHT, "groupement hospitalier territoire", "groupe hospitalier territoire", "gh territoire"),
	GCS(Family.GCS, "groupement cooperation sanitaire", "groupe cooperation sanitaire"),
	GCSMS(Family.GCSMS, "groupement cooperation sanitaire medico social",
			"groupement cooperation sociale medico sociale", "groupement cooperation social medico social"),
	CHT(Family.CHT, "communaute hospitalier territoire", "communaute hospitalier", "ch territoire",
			"centre hospitalier territoire"),
	CPTS(Family.CPTS, "communaute professionnel territoire sante"), GROUPEMENT(Family.GROUPEMENT),
	FMIH(Family.FMIH, "federation medical inter hospitalier", "federation medical interhospitalier",
			"federation inter hospitalier", "federation interhospitalier", "fih"),
	FHU(Family.FHU, "federation hospitalo universitaire", "federation hospitalier universitaire"),
	GIRCI(Family.GIRCI, "groupement interregional recherche clinique innovation",
			"groupement interregional recherche clinique"),
	GIP(Family.OTHER, "groupement interet public"), GIE(Family.OTHER, "groupement interet economique"),
	CONVENTION(Family.CONVENTION, "accord cadre"), ARS(Family.AGENCY, "agence regional sante"),
	UNIVERSITE(Family.UNIVERSITE, "universite"), FACULTE(Family.FACULTE, "faculte", "facultes", "fac", "ufr"),
	/**
	 * A ward, a service, a home, a school: a part of a hospital or something beside it.
	 * Its word stays among the words of the name.
	 */
	UNIT(Family.UNIT);

	private static final int LONGEST_PHRASE = 7;

	/** Words for units, each with its canonical word. */
	private static final Map<String, String> UNITS = Map.ofEntries(entry("autodialyse", "uad"),
			entry("unite autodialyse", "uad"), entry("centre autodialyse", "uad"), entry("uad", "uad"),
			entry("unite dialyse medicalisee", "udm"), entry("unite dialyse medic", "udm"), entry("camsp", "camsp"),
			entry("cattp", "cattp"), entry("ccas", "ccas"), entry("cmp", "cmp"),
			entry("centre medico psychologique", "cmp"), entry("cmpp", "cmpp"), entry("cpef", "cpef"),
			entry("csapa", "csapa"), entry("ehpa", "ehpa"), entry("ehpad", "ehpad"), entry("esat", "esat"),
			entry("etablissement hebergement personnes agees dependantes", "ehpad"),
			entry("etablissement hebergement pour personnes agees dependantes", "ehpad"), entry("fam", "fam"),
			entry("foyer", "foyer"), entry("had", "had"), entry("hospitalisation domicile", "had"), entry("hdj", "hj"),
			entry("hj", "hj"), entry("hopital jour", "hj"), entry("ifas", "ifas"), entry("ifsi", "ifsi"),
			entry("institut formation soins infirmiers", "ifsi"), entry("ime", "ime"), entry("irm", "irm"),
			entry("lactarium", "lactarium"), entry("labo", "laboratoire"), entry("laboratoire", "laboratoire"),
			entry("lbm", "laboratoire"), entry("maison retraite", "ehpad"), entry("mas", "mas"), entry("msp", "msp"),
			entry("pharmacie", "pharmacie"), entry("pui", "pharmacie"), entry("saad", "saad"),
			entry("samsah", "samsah"), entry("samu", "samu"), entry("savs", "savs"), entry("scanner", "scanner"),
			entry("sessad", "sessad"), entry("sld", "usld"), entry("smr", "ssr"), entry("smur", "smur"),
			entry("soins suite readaptation", "ssr"), entry("ssiad", "ssiad"), entry("ssr", "ssr"), entry("udm", "udm"),
			entry("unite soins longue duree", "usld"), entry("usld", "usld"), entry("usmp", "usmp"));

	/**
	 * Words for units that are never a part of the name of a hospital, unlike
	 * {@code mas}, which may be a farm.
	 */
	private static final Set<String> NEVER_HOSPITALS = Set.of("camsp", "cattp", "cmp", "cmpp", "cpef", "csapa", "ehpad",
			"had", "hj", "ifas", "ifsi", "irm", "laboratoire", "pharmacie", "samu", "scanner", "smur", "ssiad", "usld");

	private static final Map<String, Kind> CATEGORIES = Stream
		.of(CHU, CHR, CH, CLCC, EPSM, GHT, GCS, CHT, CPTS, FHU, FMIH)
		.collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));

	private static final Map<String, Kind> BY_PHRASE = new HashMap<>();

	/** The first words of all phrases, because most words of a name begin none. */
	private static final Set<String> BEGINNINGS = new HashSet<>();

	static {
		for (Kind kind : values()) {
			BY_PHRASE.put(kind.token(), kind);
			for (String phrase : kind.phrases) {
				BY_PHRASE.put(phrase, kind);
			}
		}
		BY_PHRASE.remove(UNIT.token());
		BY_PHRASE.keySet().forEach((phrase) -> BEGINNINGS.add(phrase.split(" ")[0]));
		UNITS.keySet().forEach((phrase) -> BEGINNINGS.add(phrase.split(" ")[0]));
	}

	private final Family family;

	private final List<String> phrases;

	Kind(Family family, String... phrases) {
		this.family = family;
		this.phrases = List.of(phrases);
	}

	/** Its canonical word in a full-text index, such as {@code ch}. */
	public String token() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The kind of a category, such as {@code GHT}; empty for {@code PRIVATE} and others
	 * that names do not use.
	 */
	public static @Nullable Kind ofCategory(@Nullable String category) {
		return (category == null) ? null : CATEGORIES.get(category);
	}

	/** Whether a name of this kind is certain only with a place. */
	public boolean needsPlace() {
		return this.family.needsPlace();
	}

	/** Whether a word means a unit at any position of a name. */
	static boolean isOfUnit(String word) {
		return NEVER_HOSPITALS.contains(word);
	}

	/** The acronyms at the beginning of an abbreviation: {@code chic} and {@code chi}. */
	List<String> acronyms() {
		return switch (this) {
			case CHU -> List.of("chu", "chru");
			case CHI -> List.of("chi", "chic");
			case HOPITAL -> List.of("h");
			case CLINIQUE -> List.of("c");
			case UNIT, GROUPEMENT, CONVENTION, UNIVERSITE, FACULTE -> List.of();
			default -> List.of(token());
		};
	}

	/** Whether it means a hospital. */
	public boolean isHospital() {
		return this.family.isHospital();
	}

	/** Whether it means a hospital, or a group of hospitals. */
	public boolean saysHospital() {
		return isHospital() || this == GH;
	}

	/** How well two kinds agree. */
	Agreement with(Kind other) {
		if (this == other) {
			return Agreement.SAME;
		}
		return this.family.with(other.family);
	}

	/** The longest kind at a position of a name. */
	public static Optional<Phrase> at(List<String> words, int start) {
		if (start == words.size() || !BEGINNINGS.contains(words.get(start))) {
			return Optional.empty();
		}
		for (int length = Math.min(LONGEST_PHRASE, words.size() - start); length > 0; length--) {
			String phrase = String.join(" ", words.subList(start, start + length));
			Kind kind = BY_PHRASE.get(phrase);
			if (kind != null) {
				return Optional.of(new Phrase(kind, kind.token(), length));
			}
			String unit = UNITS.get(phrase);
			if (unit != null) {
				return Optional.of(new Phrase(UNIT, unit, length));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether single letters spell a kind. A last {@code d} or {@code l} before a vowel
	 * is an elision that has lost its apostrophe.
	 */
	static boolean isAbbreviation(String letters, List<String> words, int next) {
		boolean elision = (letters.endsWith("d") || letters.endsWith("l")) && next < words.size()
				&& "aeiouyh".indexOf(words.get(next).charAt(0)) >= 0;
		return !elision && (BY_PHRASE.containsKey(letters) || UNITS.containsKey(letters));
	}

	/**
	 * A kind in a name.
	 *
	 * @param kind the kind
	 * @param token its canonical word
	 * @param length how many words it has
	 */
	public record Phrase(Kind kind, String token, int length) {
	}

}
