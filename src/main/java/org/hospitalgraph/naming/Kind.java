package org.hospitalgraph.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a name says that its bearer is: a centre hospitalier, a groupement, a unit. The
 * same town often has several, so that kinds tell names apart where words do not.
 */
public enum Kind {

	CHU(Family.UNIVERSITY, "chru", "centre hospitalier universitaire", "centre hospitalo universitaire",
			"centre hospitalier regional universitaire", "centre hospitalier universitaire regional",
			"hopitaux universitaire", "chur", "chuv"),
	CHR(Family.UNIVERSITY, "centre hospitalier regional"),
	CH(Family.GENERAL, "centre hospitalier", "centre hospitalier general", "chg"),
	CHI(Family.GENERAL, "chic", "centre hospitalier intercommunal", "ch intercommunal",
			"centre hospitalier inter communal", "hopital intercommunal"),
	CHD(Family.GENERAL, "centre hospitalier departemental", "ch departemental"), HL(Family.GENERAL, "hopital local"),
	EPS(Family.GENERAL, "etablissement public sante"),
	HOPITAL(Family.HOSPITAL, "hopital general", "hopital public", "hopital maritime"),
	GH(Family.HOSPITAL_GROUP, "groupe hospitalier", "groupement hospitalier", "ensemble hospitalier",
			"gh intercommunal", "ghi"),
	CHS(Family.PSYCHIATRY, "centre hospitalier specialise", "centre hospitalier psychiatrique", "ch specialise",
			"hopital psychiatrique"),
	EPSM(Family.PSYCHIATRY, "etablissement public sante mentale", "etablissement public sante mental",
			"etablissement public departemental sante mentale", "epsmd", "epsmr"),
	CLCC(Family.CANCER, "centre lutte contre cancer", "centre lutte cancer", "centre regional lutte contre cancer",
			"crlcc", "crlc", "centre anti cancereux", "centre anticancereux"),
	CLINIQUE(Family.PRIVATE, "hopital prive", "clinique privee"),
	GHT(Family.GHT, "groupement hospitalier territoire", "groupe hospitalier territoire", "gh territoire"),
	GCS(Family.GCS, "groupement cooperation sanitaire", "gpe cooperation sanitaire", "groupe cooperation sanitaire"),
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
	EHPAD(Family.OTHER, "maison retraite", "etablissement hebergement personnes agees dependantes"),
	USLD(Family.OTHER, "sld", "unite soins longue duree"), HAD(Family.OTHER, "hospitalisation domicile"),
	HJ(Family.OTHER, "hdj", "hopital jour"), SSR(Family.OTHER, "smr", "soins suite readaptation"), CMP(Family.OTHER),
	CATTP(Family.OTHER), CMPP(Family.OTHER), IFSI(Family.OTHER, "ifas", "institut formation soins infirmiers"),
	PHARMACIE(Family.OTHER, "pui"), LABORATOIRE(Family.OTHER, "labo", "lbm"), MAS(Family.OTHER), FAM(Family.OTHER),
	SSIAD(Family.OTHER), IME(Family.OTHER), ESAT(Family.OTHER), SAMU(Family.OTHER, "smur");

	private static final int LONGEST_PHRASE = 7;

	private static final Map<String, Kind> BY_PHRASE = new HashMap<>();

	static {
		for (Kind kind : values()) {
			BY_PHRASE.put(kind.token(), kind);
			for (String phrase : kind.phrases) {
				BY_PHRASE.put(phrase, kind);
			}
		}
	}

	private final Family family;

	private final List<String> phrases;

	Kind(Family family, String... phrases) {
		this.family = family;
		this.phrases = List.of(phrases);
	}

	/** The one word that stands for it in a full-text index, such as {@code ch}. */
	public String token() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How well two kinds go together. */
	Agreement with(Kind other) {
		if (this == other) {
			return Agreement.SAME;
		}
		return this.family.with(other.family);
	}

	/** The longest kind that is written at a place of a name. */
	static Optional<Phrase> at(List<String> words, int start) {
		for (int length = Math.min(LONGEST_PHRASE, words.size() - start); length > 0; length--) {
			Kind kind = BY_PHRASE.get(String.join(" ", words.subList(start, start + length)));
			if (kind != null) {
				return Optional.of(new Phrase(kind, length));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether letters written one by one spell a kind. A last {@code d} or {@code l} in
	 * front of a vowel is an elision whose apostrophe got lost.
	 */
	static boolean isAbbreviation(String letters, List<String> words, int next) {
		boolean elision = (letters.endsWith("d") || letters.endsWith("l")) && next < words.size()
				&& "aeiouyh".indexOf(words.get(next).charAt(0)) >= 0;
		return !elision && BY_PHRASE.containsKey(letters);
	}

	/**
	 * A kind as it is written in a name.
	 *
	 * @param kind the kind
	 * @param length how many words it takes
	 */
	record Phrase(Kind kind, int length) {
	}

}
