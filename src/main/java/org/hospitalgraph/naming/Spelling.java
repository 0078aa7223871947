package org.hospitalgraph.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.util.Map.entry;

/**
 * Removes what does not distinguish names: accents, case, ligatures, punctuation, dots of
 * abbreviations, articles and prepositions, numbers of départements, legal forms. What
 * remains are words in lower-case ASCII, each in one spelling.
 */
public final class Spelling {

	/** Names are never longer; the rest is ignored, so that no input is slow. */
	static final int MAX_LENGTH = 300;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final String APOSTROPHES = "'’‘ʼ`´′";

	private static final Pattern ELISION = Pattern
		.compile("(?<![\\p{L}\\p{N}])(?:d|l|qu|n|s|jusqu)[" + APOSTROPHES + "]");

	private static final Pattern DOTTED = Pattern
		.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.\\s?){2,}\\p{L}?(?![\\p{L}\\p{N}])");

	/** The Assistance publique of Paris and of Marseille. */
	private static final Pattern ASSISTANCE = Pattern.compile("\\bap[- ]h([pm])\\b");

	private static final String DIGITS = "0123456789";

	private static final Pattern DEPARTEMENT = Pattern
		.compile("\\(\\s*(?:\\d{2,3}|2[ab])\\s*\\)|\\bcedex(?:\\s+\\d{1,2})?\\b|\\b\\d{5}\\b");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

	private static final Set<String> SMALL_WORDS = Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l",
			"la", "le", "les", "lez", "s", "sur", "the", "of");

	private static final Set<String> LEGAL_FORMS = Set.of("sa", "sas", "sarl", "selarl", "selas", "scm", "sci", "siege",
			"asso", "asbl");

	private static final Map<String, String> ONE_SPELLING = Map.ofEntries(entry("st", "saint"), entry("ste", "sainte"),
			entry("sts", "saints"), entry("stes", "saintes"), entry("mt", "mont"), entry("nd", "notre dame"),
			entry("ctre", "centre"), entry("cntre", "centre"), entry("ctr", "centre"), entry("centres", "centre"),
			entry("hosp", "hospitalier"), entry("hospit", "hospitalier"), entry("hospitaliers", "hospitalier"),
			entry("hospitaliere", "hospitalier"), entry("hospitalieres", "hospitalier"), entry("hop", "hopital"),
			entry("hospital", "hopital"), entry("univ", "universitaire"), entry("universit", "universitaire"),
			entry("universitaires", "universitaire"), entry("reg", "regional"), entry("regionale", "regional"),
			entry("regionaux", "regional"), entry("intercom", "intercommunal"), entry("intercomm", "intercommunal"),
			entry("intercommunale", "intercommunal"), entry("dept", "departemental"),
			entry("departementale", "departemental"), entry("spec", "specialise"), entry("specialises", "specialise"),
			entry("psy", "psychiatrique"), entry("groupt", "groupement"), entry("grpt", "groupement"),
			entry("gpt", "groupement"), entry("grp", "groupe"), entry("groupements", "groupement"),
			entry("groupes", "groupe"), entry("communautes", "communaute"), entry("communautaire", "communaute"),
			entry("territoires", "territoire"), entry("territorial", "territoire"), entry("territoriale", "territoire"),
			entry("territoriales", "territoire"), entry("etab", "etablissement"), entry("ets", "etablissement"),
			entry("etablissements", "etablissement"), entry("federations", "federation"), entry("reseaux", "reseau"),
			entry("medicale", "medical"), entry("medicales", "medical"), entry("medicaux", "medical"),
			entry("professionnelle", "professionnel"), entry("professionnelles", "professionnel"),
			entry("sanitaires", "sanitaire"), entry("cooperations", "cooperation"), entry("publics", "public"),
			entry("publique", "public"), entry("publiques", "public"), entry("locaux", "local"),
			entry("cl", "clinique"), entry("clin", "clinique"), entry("polycl", "clinique"),
			entry("dpt", "departemental"), entry("dep", "departemental"), entry("inst", "institut"),
			entry("phie", "pharmacie"), entry("intercommunaux", "intercommunal"), entry("chir", "chirurgical"),
			entry("chirurgicale", "chirurgical"), entry("chirurgie", "chirurgical"), entry("deux", "2"),
			entry("trois", "3"), entry("quatre", "4"), entry("cinq", "5"), entry("sept", "7"),
			entry("conventions", "convention"), entry("cliniques", "clinique"), entry("polyclinique", "clinique"),
			entry("agglo", "agglomeration"), entry("aggl", "agglomeration"), entry("agg", "agglomeration"),
			entry("metro", "metropole"), entry("fd", "ferrand"), entry("tlse", "toulouse"), entry("prives", "prive"),
			entry("privee", "prive"), entry("privees", "prive"), entry("gal", "general"), entry("gle", "general"),
			entry("generale", "general"), entry("gpe", "groupe"), entry("grpe", "groupe"), entry("dr", "docteur"),
			entry("pr", "professeur"), entry("geronto", "gerontologique"), entry("nephro", "nephrologique"),
			entry("nephrologie", "nephrologique"), entry("polyclin", "clinique"), entry("polycli", "clinique"),
			entry("chirurg", "chirurgical"), entry("departal", "departemental"), entry("bx", "bordeaux"),
			entry("interregion", "interregional"), entry("interregionale", "interregional"),
			entry("autodial", "autodialyse"));

	/**
	 * Abbreviations to be written out, by which a clinique remains different from a
	 * polyclinique.
	 */
	private static final Map<String, String> ABBREVIATED = Map.ofEntries(entry("st", "saint"), entry("ste", "sainte"),
			entry("cl", "clinique"), entry("clin", "clinique"), entry("polycl", "polyclinique"),
			entry("polyclin", "polyclinique"), entry("polycli", "polyclinique"), entry("hop", "hopital"),
			entry("ctre", "centre"));

	private Spelling() {
	}

	/**
	 * The words of a text without articles and noise; all words if otherwise none were
	 * left.
	 */
	static List<String> words(String text) {
		List<String> all = split(fold(text));
		List<String> kept = new ArrayList<>();
		for (String word : all) {
			if (!SMALL_WORDS.contains(word)) {
				kept.add(word);
			}
		}
		while (kept.size() > 1 && LEGAL_FORMS.contains(kept.getLast())) {
			kept.removeLast();
		}
		while (kept.size() > 1 && LEGAL_FORMS.contains(kept.getFirst())) {
			kept.removeFirst();
		}
		return kept.isEmpty() ? all : kept;
	}

	/**
	 * A text word for word, apart from accents, case, hyphens, articles and
	 * abbreviations: {@code POLYCL ST-ROCH} is {@code polyclinique saint roch}.
	 */
	public static String read(String text) {
		return pieces(fold(text)).stream()
			.filter((word) -> !SMALL_WORDS.contains(word))
			.map((word) -> ABBREVIATED.getOrDefault(word, word))
			.collect(Collectors.joining(" "));
	}

	/** One word, which may be an article. */
	static List<String> spelled(String word) {
		String plain = isAscii(word) ? word.toLowerCase(Locale.ROOT) : inPlainLetters(word);
		plain = BETWEEN_WORDS.matcher(plain).replaceAll("");
		return plain.isEmpty() ? List.of() : List.of(ONE_SPELLING.getOrDefault(plain, plain).split(" "));
	}

	static boolean isSmall(String word) {
		return SMALL_WORDS.contains(word);
	}

	/**
	 * Lower case without accents, ligatures, elisions and dots. Each expression is tried
	 * only on a text that has what it looks for, as most names have not: a register of
	 * the country has a hundred thousand.
	 */
	public static String fold(String text) {
		String start = (text.length() > MAX_LENGTH) ? text.substring(0, MAX_LENGTH) : text;
		String plain = isAscii(start) ? start.toLowerCase(Locale.ROOT) : inPlainLetters(start);
		if (plain.contains("ap-h") || plain.contains("ap h")) {
			plain = ASSISTANCE.matcher(plain).replaceAll("aph$1");
		}
		plain = plain.replace("&", " et ");
		if (hasAny(plain, APOSTROPHES)) {
			plain = ELISION.matcher(plain).replaceAll(" ");
		}
		if (plain.indexOf('.') >= 0) {
			plain = DOTTED.matcher(plain)
				.replaceAll((dotted) -> dotted.group().replace(".", "").replaceAll("\\s", "") + " ");
		}
		return (hasAny(plain, DIGITS) || plain.contains("cedex")) ? withoutPlaceNumbers(plain) : plain;
	}

	private static boolean hasAny(String text, String characters) {
		for (int at = 0; at < text.length(); at++) {
			if (characters.indexOf(text.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAscii(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) >= 128) {
				return false;
			}
		}
		return true;
	}

	private static String inPlainLetters(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		plain = MARKS.matcher(plain).replaceAll("");
		return plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o");
	}

	private static String withoutPlaceNumbers(String plain) {
		String without = DEPARTEMENT.matcher(plain).replaceAll(" ");
		return without.isBlank() ? plain : without;
	}

	private static List<String> split(String folded) {
		List<String> words = new ArrayList<>();
		for (String raw : pieces(folded)) {
			String spelled = ONE_SPELLING.get(raw);
			if (spelled == null) {
				words.add(raw);
			}
			else {
				words.addAll(List.of(spelled.split(" ")));
			}
		}
		return joinSpelledOut(words);
	}

	/** The pieces of folded text between what is neither a letter nor a digit. */
	private static List<String> pieces(String folded) {
		List<String> pieces = new ArrayList<>();
		int begin = 0;
		for (int at = 0; at <= folded.length(); at++) {
			if (at == folded.length() || !isPlain(folded.charAt(at))) {
				if (at > begin) {
					pieces.add(folded.substring(begin, at));
				}
				begin = at + 1;
			}
		}
		return pieces;
	}

	private static boolean isPlain(char character) {
		return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
	}

	/**
	 * {@code C H U LILLE} is {@code CHU LILLE}, but {@code C H D ARRAS} is
	 * {@code CH D'ARRAS}.
	 */
	private static List<String> joinSpelledOut(List<String> words) {
		List<String> joined = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			if (words.get(at).length() > 1) {
				joined.add(words.get(at++));
				continue;
			}
			int end = at;
			while (end < words.size() && words.get(end).length() == 1 && Character.isLetter(words.get(end).charAt(0))) {
				end++;
			}
			while (end > at + 1 && !Kind.isAbbreviation(String.join("", words.subList(at, end)), words, end)) {
				end--;
			}
			end = Math.max(end, at + 1);
			joined.add(String.join("", words.subList(at, end)));
			at = end;
		}
		return joined;
	}

}
