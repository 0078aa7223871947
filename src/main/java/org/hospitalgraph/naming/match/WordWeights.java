package org.hospitalgraph.naming.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.naming.HospitalName;

/** How much each word of two names says about who is meant. */
final class WordWeights {

	/** Words of many names, which say little. */
	private static final Set<String> WEAK = Set.of("centre", "clinique", "etablissement", "france", "general", "groupe",
			"groupement", "hospitalier", "hopital", "hopitaux", "institut", "local", "maison", "chirurgical", "medico",
			"medecine", "medical", "pole", "public", "regional", "region", "reseau", "sante", "service", "site",
			"soins", "unite", "universitaire", "saint", "sainte", "arrondissement", "pays", "aphp", "aphm", "hcl");

	/** Words before the name of a person. */
	private static final Set<String> TITLES = Set.of("docteur", "professeur", "general", "marechal", "abbe");

	/** First names of people after whom many hospitals are named. */
	private static final Set<String> FIRST_NAMES = Set.of("adolphe", "alain", "albert", "alexandre", "alfred", "alice",
			"ambroise", "andre", "anne", "antoine", "antonin", "armand", "arthur", "auguste", "bernard", "camille",
			"charles", "christian", "claude", "daniel", "denis", "edmond", "edouard", "emile", "ernest", "etienne",
			"eugene", "felix", "fernand", "francis", "francois", "frederic", "gabriel", "gaston", "georges", "gerard",
			"germaine", "gilbert", "guillaume", "gustave", "guy", "henri", "henry", "hubert", "jacques", "jean",
			"jeanne", "joseph", "jules", "julien", "leon", "leonard", "leopold", "louis", "louise", "lucie", "lucien",
			"madeleine", "marc", "marcel", "marguerite", "marie", "marius", "maurice", "max", "michel", "nicolas",
			"paul", "philippe", "pierre", "rene", "renee", "raymond", "robert", "roger", "simone", "theophile",
			"thomas", "victor", "vincent", "yves");

	/** Specialities and landscapes, which many names share. */
	private static final Set<String> COMMON = Set.of("adulte", "adultes", "ambulatoire", "autodialyse", "bassin",
			"cancerologie", "convalescence", "dialyse", "enfant", "enfants", "femme", "geriatrique", "gerontologique",
			"hemodialyse", "mere", "nephrologique", "pediatrique", "portes", "psychiatrique", "psychotherapique",
			"readaptation", "reeducation", "specialise", "val", "vallee");

	private static final Set<String> SAINTS = Set.of("saint", "sainte", "saints", "saintes");

	private static final double WEAK_WEIGHT = 0.4;

	private static final double COMMON_WEIGHT = 0.6;

	/** An additional word counts more against a name than a missing one. */
	private static final double EXTRA = 0.6;

	private static final double MISSING = 0.4;

	/** A word of its town, which people add or leave out. */
	private static final double PLACED = 0.1;

	/** A word of a town of which another word is written: it may be another town. */
	private static final double HALF_PLACED = 0.2;

	/** The name of a place where it is not. */
	private static final double ELSEWHERE = 2;

	private static final int SHORTEST_CUT = 4;

	private final Set<String> firstNames;

	private final Set<String> shared;

	private final List<HospitalName> towns;

	private WordWeights(Set<String> firstNames, Set<String> shared, List<HospitalName> towns) {
		this.firstNames = firstNames;
		this.shared = shared;
		this.towns = towns;
	}

	/**
	 * The weights for the words of two names, one of which belongs to an entity in some
	 * towns.
	 */
	static WordWeights of(List<String> written, List<String> known, List<HospitalName> towns) {
		Set<String> firstNames = new HashSet<>(firstNames(written));
		firstNames.addAll(firstNames(known));
		Set<String> shared = new HashSet<>(written);
		shared.retainAll(known);
		return new WordWeights(firstNames, shared, towns);
	}

	/** Whether there is a distinctive word. */
	static boolean tell(List<String> words) {
		return words.stream().anyMatch((word) -> !WEAK.contains(word) && word.length() > 1);
	}

	static boolean isFirstName(String word) {
		return FIRST_NAMES.contains(word);
	}

	double of(List<String> words) {
		double sum = 0;
		for (String word : words) {
			sum += of(word);
		}
		return sum;
	}

	double of(String word) {
		return (WEAK.contains(word) || TITLES.contains(word)) ? WEAK_WEIGHT
				: (COMMON.contains(word) || this.firstNames.contains(word)) ? COMMON_WEIGHT : 1;
	}

	/**
	 * The cost of words that a name lacks. A written town where the entity is not counts
	 * double.
	 */
	double extra(List<String> words) {
		double sum = 0;
		for (String word : words) {
			boolean placed = this.towns.stream().anyMatch((town) -> isOf(word, town));
			boolean elsewhere = !placed && !this.towns.isEmpty() && Typing.isTown(word);
			sum += of(word) * (placed ? PLACED : elsewhere ? EXTRA * ELSEWHERE : EXTRA);
		}
		return sum;
	}

	/** The cost of words of a name that were not written. */
	double missing(List<String> words) {
		double sum = 0;
		for (String word : words) {
			double factor = MISSING;
			for (HospitalName town : this.towns) {
				if (isOf(word, town)) {
					factor = Math.min(factor, isShared(town) ? HALF_PLACED : PLACED);
				}
			}
			sum += of(word) * factor;
		}
		return sum;
	}

	private boolean isShared(HospitalName town) {
		return town.words().stream().anyMatch((word) -> this.shared.contains(word) && !WEAK.contains(word));
	}

	/** Whether a word, or the beginning of a longer one, is a word of a town. */
	private static boolean isOf(String word, HospitalName town) {
		return town.words().contains(word) || word.length() > SHORTEST_CUT
				&& town.words().stream().anyMatch((other) -> other.startsWith(word) || Typing.isTrusted(word, other));
	}

	/**
	 * First names before a last name; after {@code saint} they are the whole name.
	 */
	private static Set<String> firstNames(List<String> words) {
		Set<String> found = new HashSet<>();
		for (int at = 0; at + 1 < words.size(); at++) {
			boolean saint = at > 0 && SAINTS.contains(words.get(at - 1));
			if (!saint && FIRST_NAMES.contains(words.get(at)) && tell(List.of(words.get(at + 1)))) {
				found.add(words.get(at));
			}
		}
		return found;
	}

}
