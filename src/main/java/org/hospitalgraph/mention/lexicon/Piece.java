package org.hospitalgraph.mention.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;

/**
 * A unit of comparison: a word, or a whole kind such as {@code centre hospitalier}, as
 * one token.
 *
 * @param token in the spelling of names
 * @param kind the kind, if it is one
 * @param first index of its first word
 * @param last index of its last word
 */
public record Piece(String token, @Nullable Kind kind, int first, int last) {

	/** Units of hospitals that are establishments themselves. */
	private static final Set<String> HOUSES = Set.of("ehpad", "fondation", "institut", "centre", "hospices civils",
			"hopitaux civils", "hotel dieu", "medipole", "pole", "hospice");

	/**
	 * Words that begin the proper name of an establishment, but may as well begin that of
	 * something else.
	 */
	private static final Set<String> PROPER = Set.of("fondation", "institut", "pole");

	/** Behind {@code institut de}. */
	private static final Set<String> SPECIALITIES = Set.of("cancérologie", "cancer", "réadaptation", "rééducation",
			"psychiatrie", "cardiologie");

	/** Behind {@code centre de}. */
	private static final Pattern CARE = Pattern
		.compile("(?i)rééducation|réadaptation|convalescence|soins|radiothérapie|gérontologie|lutte");

	private static final String OF_ARMY = "hopital instruction armees";

	private static final String GRAND = "grand hopital";

	private static final String NEW = "nouvel hopital";

	/** The short names that public hospitals make for themselves: {@code CHBA}. */
	private static final Pattern OF_A_HOSPITAL = Pattern.compile("CH(?!SCT|ORUS|RONO)\\p{Lu}{2,4}");

	private static final Set<String> NO_HOSPITAL = Set.of("national", "nationale", "francais", "francaise", "regional",
			"europeen", "universitaire", "superieur", "thematique", "france", "pasteur", "recherche", "formation");

	private static final Map<List<String>, Kind> ENGLISH = Map.ofEntries(
			entry(List.of("university", "hopital", "centre"), Kind.CHU),
			entry(List.of("university", "hopital", "center"), Kind.CHU),
			entry(List.of("university", "hopital", "federation"), Kind.FHU),
			entry(List.of("university", "hopital"), Kind.CHU), entry(List.of("university", "hospitals"), Kind.CHU),
			entry(List.of("hopital", "centre"), Kind.CH), entry(List.of("hopital", "center"), Kind.CH),
			entry(List.of("general", "hopital"), Kind.CH), entry(List.of("psychiatric", "hopital"), Kind.CHS),
			entry(List.of("territory", "hopital", "group"), Kind.GHT), entry(List.of("hospitals"), Kind.HOPITAL),
			entry(List.of("regional", "hopital", "group"), Kind.GHT),
			entry(List.of("territoire", "hopital", "group"), Kind.GHT),
			entry(List.of("health", "cooperation", "group"), Kind.GCS),
			entry(List.of("etablissement", "hospitalier"), Kind.HOPITAL));

	/** Kinds that names are not compared by. */
	private static final Map<List<String>, Kind> ARMY = Map.of(List.of("hopital", "instruction", "armees"),
			Kind.HOPITAL, List.of("hopital", "instruction", "armee"), Kind.HOPITAL, List.of("hopital", "armees"),
			Kind.HOPITAL);

	private static final Pattern MANY = Pattern.compile(
			"(?i)les|des|aux|nos|ces|leurs|mes|vos|autres|anciens|principaux|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2}");

	private static final int LONGEST = 9;

	static List<Piece> of(List<Word> words) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			Word word = words.get(at);
			if (word.isSmall() || word.spelled().isEmpty()) {
				at++;
				continue;
			}
			Piece kind = kind(words, at).orElse(null);
			if (kind != null) {
				pieces.add(kind);
				at = kind.last + 1;
				continue;
			}
			for (String token : word.spelled()) {
				pieces.add(new Piece(token, null, at, at));
			}
			at++;
		}
		return pieces;
	}

	public boolean isHouse() {
		return this.kind != null && (this.kind != Kind.UNIT || HOUSES.contains(this.token));
	}

	/** The longest kind that begins at a word and is not interrupted. */
	private static Optional<Piece> kind(List<Word> words, int start) {
		List<String> tokens = new ArrayList<>();
		List<Integer> at = new ArrayList<>();
		for (int i = start; i < words.size() && tokens.size() < LONGEST; i++) {
			Word word = words.get(i);
			if (i > start && !word.goesOn()) {
				break;
			}
			if (!word.isSmall() && word.spelled().size() == 1) {
				tokens.add(word.spelled().getFirst());
				at.add(i);
			}
			else if (!word.isSmall()) {
				break;
			}
		}
		for (int length = Math.min(3, tokens.size()); length > 0; length--) {
			Kind english = ENGLISH.get(tokens.subList(0, length));
			if (english != null && isEnglish(words, start, at.get(length - 1))) {
				return Optional.of(new Piece(english.token(), english, start, at.get(length - 1)));
			}
		}
		for (int length = Math.min(3, tokens.size()); length > 1; length--) {
			Kind army = ARMY.get(tokens.subList(0, length));
			if (army != null) {
				return Optional.of(new Piece(OF_ARMY, army, start, at.get(length - 1)));
			}
		}
		if (isNone(words, start, tokens)) {
			return Optional.empty();
		}
		Optional<Piece> own = own(words, start, tokens, at);
		if (own.isPresent()) {
			return own;
		}
		return Kind.at(tokens, 0)
			.map((phrase) -> new Piece(phrase.token(), phrase.kind(), start, at.get(phrase.length() - 1)));
	}

	/** Words that texts use as kinds, and names of hospitals do not. */
	private static Optional<Piece> own(List<Word> words, int start, List<String> tokens, List<Integer> at) {
		if (words.get(start).raw().matches("Grand|Nouvel") && tokens.size() > 1 && "hopital".equals(tokens.get(1))) {
			String token = words.get(start).raw().equals("Grand") ? GRAND : NEW;
			return Optional.of(new Piece(token, Kind.HOPITAL, start, at.get(1)));
		}
		if (words.get(start).raw().matches("(?i)hôpitaux") && start + 1 < words.size()
				&& words.get(start + 1).isSpaced() && words.get(start + 1).raw().matches("(?i)locaux")) {
			return Optional.of(new Piece(Kind.HL.token(), Kind.HL, start, start + 1));
		}
		Optional<Piece> network = Networks.at(words, start);
		if (network.isPresent()) {
			return network;
		}
		if (isAcronym(words, start)) {
			return Optional.of(new Piece(Kind.CH.token(), Kind.CH, start, start));
		}
		if (!tokens.isEmpty() && "hopitaux".equals(tokens.getFirst()) && proper(words, start).isEmpty()
				&& isOfMany(words, start)) {
			return Optional.of(new Piece(Kind.HOPITAL.token(), Kind.HOPITAL, start, start));
		}
		return proper(words, start);
	}

	/** {@code le CHBA de Vannes}: behind it, a town. */
	private static boolean isAcronym(List<Word> words, int start) {
		return start + 2 < words.size() && OF_A_HOSPITAL.matcher(words.get(start).raw()).matches()
				&& Kind.at(words.get(start).spelled(), 0).isEmpty() && words.get(start + 1).isSpaced()
				&& words.get(start + 1).raw().matches("de|du|d") && words.get(start + 2).goesOn()
				&& words.get(start + 2).isCapital();
	}

	/** {@code la loi Hôpital}, {@code la recherche clinique}. */
	private static boolean isNone(List<Word> words, int start, List<String> tokens) {
		int assistance = (start > 0 && words.get(start - 1).isOneOf("des")) ? start - 3 : start - 2;
		if (assistance >= 0 && words.get(assistance).isOneOf("assistance")
				&& words.get(assistance + 1).isOneOf("public")) {
			return true;
		}
		if (start == 0 || !words.get(start).goesOn()) {
			return false;
		}
		Word before = words.get(start - 1);
		boolean law = !tokens.isEmpty() && "hopital".equals(tokens.getFirst()) && before.isOneOf("loi", "lois", "plan");
		return law || words.get(start).raw().matches("cliniques?")
				&& before.isOneOf("recherche", "investigation", "essais", "etudes", "pharmacie", "psychologie");
	}

	/**
	 * Whether its words are a part of the name: {@code hôpital d’instruction des armées},
	 * {@code Grand Hôpital}.
	 */
	public boolean isNamed() {
		return this.kind == Kind.UNIT || OF_ARMY.equals(this.token) || GRAND.equals(this.token)
				|| NEW.equals(this.token) || isNetwork(this.token);
	}

	/** Whether it is a network, and no groupement with a legal form. */
	public static boolean isNetwork(@Nullable String token) {
		return Networks.TOKEN.equals(token);
	}

	/** Whether it may as well be something else than an establishment. */
	public static boolean isProper(String token) {
		return PROPER.contains(token);
	}

	/** {@code la fondation Bon-Secours}, {@code Hospices civils de Beaune}. */
	private static Optional<Piece> proper(List<Word> words, int start) {
		Word first = words.get(start);
		boolean goesOn = start + 1 < words.size() && !words.get(start + 1).isOnNewLine()
				&& (words.get(start + 1).isSpaced() || words.get(start + 1).isJoined());
		if (!goesOn) {
			return Optional.empty();
		}
		Word next = words.get(start + 1);
		if (first.raw().matches("(?i)hospices|hôpitaux") && next.raw().matches("(?i)civils")) {
			String token = first.raw().matches("(?i)hospices") ? "hospices civils" : "hopitaux civils";
			return Optional.of(new Piece(token, Kind.UNIT, start, start + 1));
		}
		if (first.raw().matches("(?i)hôtel") && next.raw().matches("(?i)dieu")) {
			return Optional.of(new Piece("hotel dieu", Kind.UNIT, start, start + 1));
		}
		if (first.raw().matches("(?iu)hospice") && (next.isCapital() || next.isSmall() && start + 2 < words.size()
				&& words.get(start + 2).goesOn() && words.get(start + 2).isCapital())) {
			return Optional.of(new Piece("hospice", Kind.UNIT, start, start));
		}
		if (first.raw().matches("Médipôle|MÉDIPÔLE|Médipole") && next.isCapital()) {
			return Optional.of(new Piece("medipole", Kind.UNIT, start, start));
		}
		if (first.raw().matches("(?iu)pôle") && next.raw().matches("(?iu)santé|sanitaire") && start + 2 < words.size()
				&& words.get(start + 2).goesOn() && words.get(start + 2).isCapital()) {
			return Optional.of(new Piece("pole", Kind.UNIT, start, start));
		}
		if (first.raw().matches("(?i)centres?") && CancerCentres.isOne(words, start)) {
			return Optional.of(new Piece("centre", Kind.UNIT, start, start));
		}
		if (first.raw().matches("(?i)centre") && isOfCare(words, start)) {
			return Optional.of(new Piece("centre", Kind.UNIT, start, start + 1));
		}
		if (first.isOneOf("institut") && start + 2 < words.size() && next.isOneOf("de", "du")
				&& words.get(start + 2).isSpaced()
				&& SPECIALITIES.contains(words.get(start + 2).raw().toLowerCase(java.util.Locale.ROOT))) {
			return Optional.of(new Piece("institut", Kind.UNIT, start, start + 1));
		}
		boolean sort = start + 2 < words.size() && next.raw().matches("départemental|mutualiste|médical|hospitalier")
				&& words.get(start + 2).isCapital();
		boolean small = next.isSmall()
				&& (start + 2 == words.size() || !words.get(start + 2).isCapital() || !words.get(start + 2).goesOn());
		boolean named = first.isOneOf("fondation", "institut") && (next.isCapital() || sort) && !small
				&& next.spelled().stream().noneMatch(NO_HOSPITAL::contains);
		return named ? Optional.of(new Piece(first.spelled().getFirst(), Kind.UNIT, start, start)) : Optional.empty();
	}

	/** {@code les hôpitaux de Lens et Béthune}; not within the name of a groupement. */
	private static boolean isOfMany(List<Word> words, int start) {
		if (isOneHouse(words, start)) {
			return true;
		}
		boolean many = start > 0 && words.get(start).goesOn() && MANY.matcher(words.get(start - 1).raw()).matches();
		boolean some = start > 1 && words.get(start - 1).isOneOf("des") && words.get(start - 2)
			.isOneOf("avec", "par", "dans", "a", "vers", "chez", "pour", "et", "entre", "sur");
		boolean named = start > 1 && words.get(start - 1).goesOn()
				&& Kind.at(words.get(start - 2).spelled(), 0).isPresent();
		return many && !named && !some
				&& (start < 2 || !words.get(start - 2).isOneOf("territoire", "sanitaire", "groupement"))
				&& !(start + 1 < words.size() && words.get(start + 1).isOneOf("universitaire", "prive"));
	}

	/** {@code Hôpitaux du Léman}: the name of one house. */
	private static boolean isOneHouse(List<Word> words, int start) {
		int named = start + 1;
		while (named < words.size() && named < start + 4 && words.get(named).goesOn() && words.get(named).isSmall()
				&& !words.get(named).isCapital()) {
			named++;
		}
		boolean within = start > 0 && words.get(start).gap().matches("\\)? ") && (words.get(start - 1).isAcronym()
				|| words.get(start - 1).isOneOf("territoire", "sanitaire", "public", "groupement"));
		return words.get(start).raw().equals("Hôpitaux") && !within && named < words.size() && named > start + 1
				&& words.get(named).goesOn() && words.get(named).isCapital();
	}

	/** {@code le centre de rééducation fonctionnelle de Deauville}. */
	private static boolean isOfCare(List<Word> words, int start) {
		return start + 2 < words.size() && words.get(start + 1).isOneOf("de", "d")
				&& CARE.matcher(words.get(start + 2).raw()).matches();
	}

	private static boolean isEnglish(List<Word> words, int first, int last) {
		return words.subList(first, last + 1)
			.stream()
			.anyMatch((word) -> word.raw().matches("(?i)university|hospitals?|center|health|hospitaliers"));
	}

}
